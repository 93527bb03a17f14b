import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { deepChatWidget } from '../widgets/deep-chat.ts';

export const workingClosedShadowRootScenario = defineScenario({
  id: 'working-closed-shadow-root',
  about: 'working',
  title: 'An open chat inside a closed shadow root works',
  nearMissOf: ['widget-not-installed'],
  widgets: [deepChatWidget],
  pages: (hosts) => ({
    '/help': shopPage({
      widgets: `${deepChatWidget.snippet(hosts)}<div id="desk"></div><script>
        document.getElementById('desk').attachShadow({ mode: 'closed' }).append(document.querySelector('deep-chat'));</script>`,
    }),
  }),
  // No driver reaches into a closed root; what the page's own scripts cannot touch, only an extension sees.
  proof: 'no-composer',
  healthyProof: 'no-composer',
  expect: { status: 'working', topCause: null, vendor: { id: 'generic', state: 'working' } },
});
