import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { intercomWidget } from '../widgets/intercom.ts';

/** The widget is there for the browser's sake alone: the chat of this page is of no make that anybody knows. */
export const contentSecurityPolicyUnknownChatScenario = defineScenario({
  id: 'content-security-policy-unknown-chat',
  about: 'content-security-policy',
  title: 'The page policy refuses the code behind the button of a chat that no catalogue knows',
  widgets: [intercomWidget],
  pages: ({ chat }) => ({
    '/help': shopPage({
      widgets: `<button type="button" aria-label="Chat with us" style="position:fixed;right:20px;bottom:20px;width:60px;height:60px">?</button>
        <script async src="https://${chat}/v2/loader.js"></script>`,
    }),
  }),
  faults: [{ host: 'page', headers: { 'content-security-policy': "script-src 'self' 'unsafe-inline'" } }],
  healthyPages: (hosts) => ({ '/help': shopPage({ widgets: intercomWidget.snippet(hosts) }) }),
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'content-security-policy', side: 'site', vendor: { id: 'generic', state: ['broken', 'stub'] } },
});
