import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { googleTagsWidget } from '../widgets/google-tags.ts';
import { rocketchatWidget } from '../widgets/rocketchat.ts';

export const workingPolicyElsewhereScenario = defineScenario({
  id: 'working-policy-elsewhere',
  about: 'working',
  title: 'The page policy refuses a picture, the chat is allowed',
  nearMissOf: ['content-security-policy'],
  widgets: [rocketchatWidget, googleTagsWidget],
  pages: (hosts) => ({
    '/help': shopPage({ body: '<img src="https://www.google-analytics.com/lamp.png" alt="">', widgets: rocketchatWidget.snippet(hosts) }),
  }),
  faults: [{ host: 'page', headers: { 'content-security-policy': "img-src 'self'" } }],
  proof: 'answered',
  expect: { status: 'working', topCause: null, vendor: { id: 'rocketchat', state: 'working' } },
});
