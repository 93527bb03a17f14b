import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

export const outsideHoursCrispScenario = defineScenario({
  id: 'outside-hours-crisp',
  about: 'outside-hours',
  title: 'Nobody is there, and the chat asks for an address instead',
  widgets: [crispWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: crispWidget.snippet(hosts) }) }),
  settings: { isOffline: true },
  proof: 'no-composer',
  expect: { status: 'working', topCause: 'outside-hours', side: 'site', vendor: { id: 'crisp', state: 'working' } },
});
