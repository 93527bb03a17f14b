import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { tawkWidget } from '../widgets/tawk.ts';

export const staleSiteDataFullScenario = defineScenario({
  id: 'stale-site-data-full',
  about: 'stale-site-data',
  title: 'The site has kept so much in the browser that the chat finds no room',
  widgets: [tawkWidget],
  pages: (hosts) => ({
    '/account': shopPage({
      body: `<script>
        let piece = 'x'.repeat(1 << 20);
        for (let index = 0; piece.length > 8; index++) {
          try { localStorage.setItem('wishlist-' + index, piece); } catch { piece = piece.slice(piece.length / 2); }
        }</script>`,
    }),
    '/help': shopPage({
      // As in the wild: the site passes its visitor on to the chat through storage, in the same script as the snippet.
      widgets: tawkWidget
        .snippet(hosts)
        .replace(
          '<script type="text/javascript">',
          '<script type="text/javascript">localStorage.setItem("chat-visitor", "v".repeat(2000));',
        ),
    }),
  }),
  visitedBefore: '/account',
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'stale-site-data', side: 'user', vendor: { id: 'tawk', state: ['broken', 'stub'] } },
});
