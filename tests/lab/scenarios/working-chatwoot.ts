import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { chatwootWidget } from '../widgets/chatwoot.ts';

export const workingChatwootScenario = defineScenario({
  id: 'working-chatwoot',
  about: 'working',
  title: 'A self-hosted Chatwoot works',
  widgets: [chatwootWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: chatwootWidget.snippet(hosts) }) }),
  proof: 'answered',
  expect: { status: 'working', topCause: null, vendor: { id: 'chatwoot', state: 'working' } },
});
