import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { tidioWidget } from '../widgets/tidio.ts';

export const workingTidioScenario = defineScenario({
  id: 'working-tidio',
  about: 'working',
  title: 'Tidio works',
  widgets: [tidioWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: tidioWidget.snippet(hosts) }) }),
  proof: 'answered',
  expect: { status: 'working', topCause: null, vendor: { id: 'tidio', state: 'working' } },
});
