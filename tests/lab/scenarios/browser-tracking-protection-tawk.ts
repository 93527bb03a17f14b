import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { tawkWidget } from '../widgets/tawk.ts';

export const browserTrackingProtectionTawkScenario = defineScenario({
  id: 'browser-tracking-protection-tawk',
  about: 'browser-tracking-protection',
  title: 'Firefox itself refuses the loader of a chat that draws frames',
  browsers: ['firefox'],
  widgets: [tawkWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: tawkWidget.snippet(hosts) }) }),
  browser: { prefs: { 'privacy.trackingprotection.enabled': true, 'urlclassifier.trackingTable.testEntries': 'embed.tawk.to' } },
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'browser-tracking-protection', side: 'user', vendor: { id: 'tawk', state: 'broken' } },
});
