import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { intercomWidget } from '../widgets/intercom.ts';

export const workingOwnWindowScenario = defineScenario({
  id: 'working-own-window',
  about: 'working',
  title: 'The chat opens a window of its own at once, as any press lets it',
  nearMissOf: ['popup-blocked'],
  widgets: [intercomWidget],
  pages: ({ chat }) => ({
    '/help': shopPage({
      body: `<button type="button" id="live">Live chat</button><script>
        document.getElementById('live').addEventListener('click', () => {
          window.open('https://${chat}/livechat-window', 'chat', 'width=380,height=560');
        });</script>`,
    }),
  }),
  // The widget's own operation finds nothing here: its window is another tab.
  proof: 'no-launcher',
  healthyProof: 'no-launcher',
  expect: { status: 'working', topCause: null, vendor: { id: 'generic', state: 'working' } },
});
