import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { chatwootWidget } from '../widgets/chatwoot.ts';

export const contentBlockerFrameScenario = defineScenario({
  id: 'content-blocker-frame',
  about: 'content-blocker',
  title: 'Only the frame of the chat is refused',
  widgets: [chatwootWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: chatwootWidget.snippet(hosts) }) }),
  browser: { blocker: { ownRules: ({ chat }) => [`||${chat}/widget^$subdocument`] } },
  proof: 'no-composer',
  expect: { status: 'broken', topCause: 'content-blocker', side: 'user', vendor: { id: 'chatwoot', state: 'broken' } },
});
