import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { intercomWidget } from '../widgets/intercom.ts';

/** A press lets a page open a window for five seconds; this site takes longer to find out who is on duty. */
const AFTER_MS = 6_300;

export const popupBlockedScenario = defineScenario({
  id: 'popup-blocked',
  about: 'popup-blocked',
  title: 'The chat opens a window of its own, too long after the press for the browser to let it',
  widgets: [intercomWidget],
  pages: ({ chat }) => ({
    '/help': shopPage({
      body: `<button type="button" id="live">Live chat</button><script>
        document.getElementById('live').addEventListener('click', () => {
          setTimeout(() => window.open('https://${chat}/livechat-window', 'chat', 'width=380,height=560'), ${AFTER_MS});
        });</script>`,
    }),
  }),
  healthyPages: (hosts) => ({ '/help': shopPage({ widgets: intercomWidget.snippet(hosts) }) }),
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'popup-blocked', side: 'user', vendor: { id: 'generic', state: 'broken' } },
});
