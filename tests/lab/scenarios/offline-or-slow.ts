import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { tawkWidget } from '../widgets/tawk.ts';

export const offlineOrSlowScenario = defineScenario({
  id: 'offline-or-slow',
  about: 'offline-or-slow',
  title: 'The line is as good as dead: nothing from elsewhere arrives, and the browser says so',
  // Firefox has no word on the line; there the hanging hosts alone tell.
  browsers: ['chromium'],
  widgets: [tawkWidget],
  pages: (hosts) => ({
    '/help': shopPage({
      head: '<script async src="https://www.google-analytics.com/analytics.js"></script>',
      widgets: tawkWidget.snippet(hosts),
    }),
  }),
  faults: [{ host: 'others', isHanging: true }],
  browser: { args: ['--force-effective-connection-type=Slow-2G'] },
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'offline-or-slow', side: 'network', vendor: { id: 'tawk', state: ['broken', 'stub'] } },
});
