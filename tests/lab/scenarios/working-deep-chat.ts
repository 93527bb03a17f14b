import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { deepChatWidget } from '../widgets/deep-chat.ts';

export const workingDeepChatScenario = defineScenario({
  id: 'working-deep-chat',
  about: 'working',
  title: 'An open chat inside a shadow root works',
  widgets: [deepChatWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: deepChatWidget.snippet(hosts) }) }),
  proof: 'answered',
  expect: { status: 'working', topCause: null, vendor: { id: 'generic', state: 'working' } },
});
