import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { tawkWidget } from '../widgets/tawk.ts';

export const workingSlowVendorScenario = defineScenario({
  id: 'working-slow-vendor',
  about: 'working',
  title: 'The vendor takes its time, then works',
  nearMissOf: ['vendor-outage'],
  widgets: [tawkWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: tawkWidget.snippet(hosts) }) }),
  faults: [{ host: 'others', delayMs: 1500 }],
  proof: 'answered',
  expect: { status: 'working', topCause: null, vendor: { id: 'tawk', state: 'working' } },
});
