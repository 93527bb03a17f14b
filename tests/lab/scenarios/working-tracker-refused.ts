import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

export const workingTrackerRefusedScenario = defineScenario({
  id: 'working-tracker-refused',
  about: 'working',
  title: 'Firefox refuses a tracker, and the chat is none',
  nearMissOf: ['browser-tracking-protection'],
  browsers: ['firefox'],
  widgets: [crispWidget],
  pages: (hosts) => ({
    '/help': shopPage({
      head: '<script async src="https://www.google-analytics.com/analytics.js"></script>',
      widgets: crispWidget.snippet(hosts),
    }),
  }),
  browser: {
    prefs: { 'privacy.trackingprotection.enabled': true, 'urlclassifier.trackingTable.testEntries': 'www.google-analytics.com' },
  },
  proof: 'answered',
  expect: { status: 'working', topCause: null, vendor: { id: 'crisp', state: 'working' } },
});
