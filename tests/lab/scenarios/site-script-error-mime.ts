import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { tawkWidget } from '../widgets/tawk.ts';

export const siteScriptErrorMimeScenario = defineScenario({
  id: 'site-script-error-mime',
  about: 'site-script-error',
  title: 'The loader comes as HTML and is refused',
  widgets: [tawkWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: tawkWidget.snippet(hosts) }) }),
  faults: [{ host: 'embed.tawk.to', contentType: 'text/html', headers: { 'x-content-type-options': 'nosniff' } }],
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'site-script-error', side: 'site', vendor: { id: 'tawk', state: 'broken' } },
});
