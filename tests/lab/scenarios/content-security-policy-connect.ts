import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

export const contentSecurityPolicyConnectScenario = defineScenario({
  id: 'content-security-policy-connect',
  about: 'content-security-policy',
  title: 'The page policy refuses the socket',
  widgets: [crispWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: crispWidget.snippet(hosts) }) }),
  faults: [{ host: 'page', headers: { 'content-security-policy': "connect-src 'self' https://client.crisp.chat" } }],
  proof: 'no-reply',
  expect: { status: 'broken', topCause: 'content-security-policy', side: 'site', vendor: { id: 'crisp', state: 'broken' } },
});
