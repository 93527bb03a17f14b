import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { chatwootWidget } from '../widgets/chatwoot.ts';

export const workingOldBrowserNoticeScenario = defineScenario({
  id: 'working-old-browser-notice',
  about: 'working',
  title: 'The page itself warns of old browsers and unknown domains; the chat works',
  nearMissOf: ['outdated-browser'],
  widgets: [chatwootWidget],
  pages: (hosts) => ({
    '/help': shopPage({
      body: '<p>Your browser is not supported by our configurator. This domain is not allowed to be framed.</p>',
      widgets: chatwootWidget.snippet(hosts),
    }),
  }),
  proof: 'answered',
  expect: { status: 'working', topCause: null, vendor: { id: 'chatwoot', state: 'working' } },
});
