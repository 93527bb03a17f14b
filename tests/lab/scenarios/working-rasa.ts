import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { rasaWidget } from '../widgets/rasa.ts';

export const workingRasaScenario = defineScenario({
  id: 'working-rasa',
  about: 'working',
  title: 'A bot drawn into the page, unknown to the catalogue, works',
  widgets: [rasaWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: rasaWidget.snippet(hosts) }) }),
  proof: 'answered',
  expect: { status: 'working', topCause: null, vendor: { id: 'generic', state: 'working' } },
});
