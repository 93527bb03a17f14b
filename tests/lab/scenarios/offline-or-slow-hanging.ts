import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { tawkWidget } from '../widgets/tawk.ts';

export const offlineOrSlowHangingScenario = defineScenario({
  id: 'offline-or-slow-hanging',
  about: 'offline-or-slow',
  title: 'Nothing from any other host arrives, and the browser says nothing of the line',
  widgets: [tawkWidget],
  pages: (hosts) => ({
    '/help': shopPage({
      head: `<script async src="https://www.google-analytics.com/analytics.js"></script><img alt="" src="https://${hosts.chat}/banner.png">`,
      widgets: tawkWidget.snippet(hosts),
    }),
  }),
  faults: [{ host: 'others', isHanging: true }],
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'offline-or-slow', side: 'network', vendor: { id: 'tawk', state: ['broken', 'stub'] } },
});
