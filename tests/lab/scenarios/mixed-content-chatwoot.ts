import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { chatwootWidget } from '../widgets/chatwoot.ts';

export const mixedContentChatwootScenario = defineScenario({
  id: 'mixed-content-chatwoot',
  about: 'mixed-content',
  title: 'The secure page names an insecure desk',
  widgets: [chatwootWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: chatwootWidget.snippet(hosts).replaceAll('https://', 'http://') }) }),
  healthyPages: (hosts) => ({ '/help': shopPage({ widgets: chatwootWidget.snippet(hosts) }) }),
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'mixed-content', side: 'site', vendor: { id: 'chatwoot', state: 'broken' } },
});
