import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

export const siteScriptErrorThrowsScenario = defineScenario({
  id: 'site-script-error-throws',
  about: 'site-script-error',
  title: 'The loader throws at once',
  widgets: [crispWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: crispWidget.snippet(hosts) }) }),
  faults: [
    { host: 'client.crisp.chat', path: '/l.js', body: 'throw new TypeError("document.body is null");', contentType: 'text/javascript' },
  ],
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'site-script-error', side: 'site', vendor: { id: 'crisp', state: 'broken' } },
});
