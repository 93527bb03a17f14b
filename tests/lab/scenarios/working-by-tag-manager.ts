import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';
import { googleTagsWidget } from '../widgets/google-tags.ts';

export const workingByTagManagerScenario = defineScenario({
  id: 'working-by-tag-manager',
  about: 'working',
  title: 'A tag manager brings the chat',
  nearMissOf: ['tag-manager-blocked'],
  widgets: [googleTagsWidget, crispWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: googleTagsWidget.snippet(hosts) }) }),
  proof: 'answered',
  expect: { status: 'working', topCause: null, vendor: { id: 'crisp', state: 'working' } },
});
