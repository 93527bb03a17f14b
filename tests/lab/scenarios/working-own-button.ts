import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

export const workingOwnButtonScenario = defineScenario({
  id: 'working-own-button',
  about: 'working',
  title: 'The site hides the chat’s own button and opens it with one of its own',
  nearMissOf: ['hidden-by-site', 'hidden-by-cosmetic-filter'],
  widgets: [{ ...crispWidget, operation: { ...crispWidget.operation, launcher: { selector: '#talk' } } }],
  pages: (hosts) => ({
    '/help': shopPage({
      head: '<style>#crisp-chatbox > button { display: none !important; }</style>',
      body: `<button type="button" id="talk">Chat with us</button><script>
        document.getElementById('talk').addEventListener('click', () => window.$crisp.push(['do', 'chat:open']));</script>`,
      widgets: crispWidget.snippet(hosts),
    }),
  }),
  proof: 'answered',
  expect: { status: 'working', topCause: null, vendor: { id: 'crisp', state: 'working' } },
});
