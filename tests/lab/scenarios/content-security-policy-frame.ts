import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { rocketchatWidget } from '../widgets/rocketchat.ts';

export const contentSecurityPolicyFrameScenario = defineScenario({
  id: 'content-security-policy-frame',
  about: 'content-security-policy',
  title: 'The page policy refuses the frame of the chat',
  widgets: [rocketchatWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: rocketchatWidget.snippet(hosts) }) }),
  faults: [{ host: 'page', headers: { 'content-security-policy': "frame-src 'self'" } }],
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'content-security-policy', side: 'site', vendor: { id: 'rocketchat', state: 'broken' } },
});
