import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

export const offlineOrSlowOfflineScenario = defineScenario({
  id: 'offline-or-slow-offline',
  about: 'offline-or-slow',
  title: 'The device loses its connection while the chat stands on the page',
  nearMissOf: ['widget-not-installed'],
  widgets: [crispWidget],
  pages: (hosts) => ({
    // It never comes, so the page is still loading when the line goes.
    '/help': shopPage({ head: '<script async src="/late.js"></script>', widgets: crispWidget.snippet(hosts) }),
  }),
  healthyPages: (hosts) => ({ '/help': shopPage({ widgets: crispWidget.snippet(hosts) }) }),
  faults: [{ host: 'page', path: '/late.js', isHanging: true }],
  browser: { losesLine: true },
  proof: ['no-composer', 'no-reply'],
  expect: { status: 'broken', topCause: 'offline-or-slow', side: 'network', vendor: { id: 'crisp', state: 'broken' } },
});
