import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

export const workingRevealedLateScenario = defineScenario({
  id: 'working-revealed-late',
  about: 'working',
  title: 'The site shows its chat only three seconds after the page',
  nearMissOf: ['hidden-by-site', 'hidden-by-cosmetic-filter'],
  widgets: [crispWidget],
  pages: (hosts) => ({
    '/help': shopPage({
      head: `<style>.is-early .crisp-client { display: none !important }</style>
        <script>document.documentElement.classList.add('is-early'); setTimeout(() => document.documentElement.classList.remove('is-early'), 3000);</script>`,
      widgets: crispWidget.snippet(hosts),
    }),
  }),
  proof: 'answered',
  expect: { status: 'working', topCause: null, vendor: { id: 'crisp', state: 'working' } },
});
