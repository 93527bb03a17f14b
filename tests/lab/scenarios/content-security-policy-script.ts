import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

export const contentSecurityPolicyScriptScenario = defineScenario({
  id: 'content-security-policy-script',
  about: 'content-security-policy',
  title: 'The page policy refuses the loader',
  widgets: [crispWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: crispWidget.snippet(hosts) }) }),
  faults: [{ host: 'page', headers: { 'content-security-policy': "script-src 'self' 'unsafe-inline'" } }],
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'content-security-policy', side: 'site', vendor: { id: 'crisp', state: 'broken' } },
});
