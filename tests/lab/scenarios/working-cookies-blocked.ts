import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { rasaWidget } from '../widgets/rasa.ts';

export const workingCookiesBlockedScenario = defineScenario({
  id: 'working-cookies-blocked',
  about: 'working',
  title: 'Third-party storage is blocked, but this chat needs none',
  nearMissOf: ['third-party-storage-blocked'],
  widgets: [rasaWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: rasaWidget.snippet(hosts) }) }),
  browser: { thirdPartyCookies: 'block' },
  proof: 'answered',
  expect: { status: 'working', topCause: null, vendor: { id: 'generic', state: 'working' } },
});
