import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { chatwootWidget } from '../widgets/chatwoot.ts';

export const workingOtherScriptThrowsScenario = defineScenario({
  id: 'working-other-script-throws',
  about: 'working',
  title: 'Another script of the page throws, the chat works',
  nearMissOf: ['site-script-error'],
  widgets: [chatwootWidget],
  pages: (hosts) => ({
    '/help': shopPage({
      head: `<script>window.addEventListener("load", () => { throw new TypeError("slider is not a function"); });</script>`,
      widgets: chatwootWidget.snippet(hosts),
    }),
  }),
  proof: 'answered',
  expect: { status: 'working', topCause: null, vendor: { id: 'chatwoot', state: 'working' } },
});
