import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { chatwootWidget } from '../widgets/chatwoot.ts';

export const certificateErrorScenario = defineScenario({
  id: 'certificate-error',
  about: 'certificate-error',
  title: 'The certificate of the chat is too old',
  nearMissOf: ['clock-skew'],
  widgets: [chatwootWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: chatwootWidget.snippet(hosts) }) }),
  expiredHosts: ({ chat }) => [chat],
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'certificate-error', side: 'network', vendor: { id: 'chatwoot', state: 'broken' } },
});
