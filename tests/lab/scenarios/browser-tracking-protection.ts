import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

export const browserTrackingProtectionScenario = defineScenario({
  id: 'browser-tracking-protection',
  about: 'browser-tracking-protection',
  title: 'Firefox itself refuses the loader as a tracker',
  widgets: [crispWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: crispWidget.snippet(hosts) }) }),
  browsers: ['firefox'],
  browser: { prefs: { 'privacy.trackingprotection.enabled': true, 'urlclassifier.trackingTable.testEntries': 'client.crisp.chat' } },
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'browser-tracking-protection', side: 'user', vendor: { id: 'crisp', state: 'broken' } },
});
