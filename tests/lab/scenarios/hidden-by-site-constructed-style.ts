import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

/** Firefox lets no extension read such a style sheet; the page's rule must still not be taken for a blocker's. */
export const hiddenBySiteConstructedStyleScenario = defineScenario({
  id: 'hidden-by-site-constructed-style',
  about: 'hidden-by-site',
  title: 'A style that the page makes by script turns the launcher off',
  nearMissOf: ['hidden-by-cosmetic-filter'],
  widgets: [crispWidget],
  pages: (hosts) => ({
    '/help': shopPage({
      head: `<script>
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('.crisp-client { display: none !important }');
        document.adoptedStyleSheets = [sheet];
      </script>`,
      widgets: crispWidget.snippet(hosts),
    }),
  }),
  healthyPages: (hosts) => ({ '/help': shopPage({ widgets: crispWidget.snippet(hosts) }) }),
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'hidden-by-site', side: 'site', vendor: { id: 'crisp', state: ['hidden', 'broken'] } },
});
