import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { tawkWidget } from '../widgets/tawk.ts';

export const vendorOutageHangingScenario = defineScenario({
  id: 'vendor-outage-hanging',
  about: 'vendor-outage',
  title: 'The vendor takes the request and never answers',
  nearMissOf: ['offline-or-slow'],
  widgets: [tawkWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: tawkWidget.snippet(hosts) }) }),
  faults: [{ host: 'embed.tawk.to', isHanging: true }],
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'vendor-outage', side: 'vendor', vendor: { id: 'tawk', state: 'broken' } },
});
