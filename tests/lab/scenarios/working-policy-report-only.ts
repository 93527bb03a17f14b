import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

export const workingPolicyReportOnlyScenario = defineScenario({
  id: 'working-policy-report-only',
  about: 'working',
  title: 'A policy that only reports would refuse the loader',
  nearMissOf: ['content-security-policy'],
  widgets: [crispWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: crispWidget.snippet(hosts) }) }),
  faults: [{ host: 'page', headers: { 'content-security-policy-report-only': "script-src 'self' 'unsafe-inline'" } }],
  proof: 'answered',
  expect: { status: 'working', topCause: null, vendor: { id: 'crisp', state: 'working' } },
});
