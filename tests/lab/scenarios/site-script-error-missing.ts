import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { tidioWidget } from '../widgets/tidio.ts';

export const siteScriptErrorMissingScenario = defineScenario({
  id: 'site-script-error-missing',
  about: 'site-script-error',
  title: 'The snippet names a key that the vendor does not know',
  widgets: [tidioWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: tidioWidget.snippet(hosts) }) }),
  faults: [{ host: 'code.tidio.co', status: 404 }],
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'site-script-error', side: 'site', vendor: { id: 'tidio', state: 'broken' } },
});
