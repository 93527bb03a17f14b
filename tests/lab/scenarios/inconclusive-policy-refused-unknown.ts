import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { intercomWidget } from '../widgets/intercom.ts';

/** Nothing is broken that a person could see: whether a chat belongs here, nobody can tell. */
export const inconclusivePolicyRefusedUnknownScenario = defineScenario({
  id: 'inconclusive-policy-refused-unknown',
  about: 'content-security-policy',
  title: 'The page policy refuses code that may be a chat, and nothing else points to one',
  nearMissOf: ['content-security-policy', 'widget-not-installed'],
  widgets: [intercomWidget],
  pages: ({ chat }) => ({ '/help': shopPage({ widgets: `<script async src="https://${chat}/helpdesk-bubble.js"></script>` }) }),
  faults: [{ host: 'page', headers: { 'content-security-policy': "script-src 'self' 'unsafe-inline'" } }],
  proof: 'no-launcher',
  healthyProof: 'no-launcher',
  expect: { status: 'inconclusive', topCause: null, vendor: null },
});
