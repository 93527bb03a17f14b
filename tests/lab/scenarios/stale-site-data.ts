import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

export const staleSiteDataScenario = defineScenario({
  id: 'stale-site-data',
  about: 'stale-site-data',
  title: 'What the browser kept of an earlier visit keeps the chat away',
  widgets: [crispWidget],
  pages: (hosts) => ({
    '/account': shopPage({ body: "<script>localStorage.setItem('chat-closed', 'for ever');</script>" }),
    '/help': shopPage({
      head: `<script>if (localStorage.getItem('chat-closed')) {
        document.documentElement.append(Object.assign(document.createElement('style'), { textContent: '.crisp-client { display: none !important }' }));
      }</script>`,
      widgets: crispWidget.snippet(hosts),
    }),
  }),
  visitedBefore: '/account',
  isComparedPrivately: true,
  proof: 'no-launcher',
  expect: {
    status: 'broken',
    topCause: 'stale-site-data',
    side: 'user',
    // The site's own code hides it, by what it finds in the browser.
    alsoTrue: ['hidden-by-site'],
    vendor: { id: 'crisp', state: ['hidden', 'broken'] },
  },
});
