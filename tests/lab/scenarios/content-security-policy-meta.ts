import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { tawkWidget } from '../widgets/tawk.ts';

export const contentSecurityPolicyMetaScenario = defineScenario({
  id: 'content-security-policy-meta',
  about: 'content-security-policy',
  title: 'A policy written into the page refuses the loader',
  widgets: [tawkWidget],
  pages: (hosts) => ({
    '/help': shopPage({
      head: `<meta http-equiv="content-security-policy" content="script-src 'self' 'unsafe-inline'">`,
      widgets: tawkWidget.snippet(hosts),
    }),
  }),
  healthyPages: (hosts) => ({ '/help': shopPage({ widgets: tawkWidget.snippet(hosts) }) }),
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'content-security-policy', side: 'site', vendor: { id: 'tawk', state: 'broken' } },
});
