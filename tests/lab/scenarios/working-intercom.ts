import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { intercomWidget } from '../widgets/intercom.ts';

export const workingIntercomScenario = defineScenario({
  id: 'working-intercom',
  about: 'working',
  title: 'Intercom works',
  widgets: [intercomWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: intercomWidget.snippet(hosts) }) }),
  proof: 'answered',
  expect: { status: 'working', topCause: null, vendor: { id: 'intercom', state: 'working' } },
});
