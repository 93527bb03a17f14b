import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

export const contentSecurityPolicyTrustedTypesScenario = defineScenario({
  id: 'content-security-policy-trusted-types',
  about: 'content-security-policy',
  title: 'The page policy wants trusted types, and the snippet gives a plain address',
  widgets: [crispWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: crispWidget.snippet(hosts) }) }),
  faults: [{ host: 'page', headers: { 'content-security-policy': "require-trusted-types-for 'script'" } }],
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'content-security-policy', side: 'site', vendor: { id: 'crisp', state: ['broken', 'stub'] } },
});
