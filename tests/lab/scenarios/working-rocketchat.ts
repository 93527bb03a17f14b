import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { rocketchatWidget } from '../widgets/rocketchat.ts';

export const workingRocketchatScenario = defineScenario({
  id: 'working-rocketchat',
  about: 'working',
  title: 'A self-hosted Rocket.Chat works',
  widgets: [rocketchatWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: rocketchatWidget.snippet(hosts) }) }),
  proof: 'answered',
  expect: { status: 'working', topCause: null, vendor: { id: 'rocketchat', state: 'working' } },
});
