import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { rocketchatWidget } from '../widgets/rocketchat.ts';

export const outsideHoursRocketchatScenario = defineScenario({
  id: 'outside-hours-rocketchat',
  about: 'outside-hours',
  title: 'Nobody is there, but the chat takes a message',
  widgets: [rocketchatWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: rocketchatWidget.snippet(hosts) }) }),
  settings: { isOffline: true },
  // The form for a message has a field too: whoever waits for it writes into that, and nobody answers.
  proof: ['no-composer', 'no-reply'],
  expect: { status: 'working', topCause: 'outside-hours', side: 'site', vendor: { id: 'rocketchat', state: 'working' } },
});
