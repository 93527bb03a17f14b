import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

export const notificationsBlockedFirefoxScenario = defineScenario({
  id: 'notifications-blocked-firefox',
  about: 'notifications-blocked',
  title: 'The chat works, but no reply may announce itself',
  browsers: ['firefox'],
  widgets: [crispWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: crispWidget.snippet(hosts) }) }),
  browser: { prefs: { 'permissions.default.desktop-notification': 2 } },
  proof: 'answered',
  expect: { status: 'working', topCause: 'notifications-blocked', side: 'user', vendor: { id: 'crisp', state: 'working' } },
});
