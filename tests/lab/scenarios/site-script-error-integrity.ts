import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { tidioWidget } from '../widgets/tidio.ts';

export const siteScriptErrorIntegrityScenario = defineScenario({
  id: 'site-script-error-integrity',
  about: 'site-script-error',
  title: 'The integrity hash of the snippet does not fit the loader',
  widgets: [tidioWidget],
  pages: (hosts) => ({
    '/help': shopPage({
      widgets: tidioWidget
        .snippet(hosts)
        .replace(
          '<script ',
          '<script crossorigin="anonymous" integrity="sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC" ',
        ),
    }),
  }),
  healthyPages: (hosts) => ({ '/help': shopPage({ widgets: tidioWidget.snippet(hosts) }) }),
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'site-script-error', side: 'site', vendor: { id: 'tidio', state: 'broken' } },
});
