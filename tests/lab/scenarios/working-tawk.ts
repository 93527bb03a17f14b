import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { tawkWidget } from '../widgets/tawk.ts';

export const workingTawkScenario = defineScenario({
  id: 'working-tawk',
  about: 'working',
  title: 'tawk.to works',
  widgets: [tawkWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: tawkWidget.snippet(hosts) }) }),
  proof: 'answered',
  expect: { status: 'working', topCause: null, vendor: { id: 'tawk', state: 'working' } },
});
