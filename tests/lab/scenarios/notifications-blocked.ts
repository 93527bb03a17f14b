import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

export const notificationsBlockedScenario = defineScenario({
  id: 'notifications-blocked',
  about: 'notifications-blocked',
  title: 'The chat works, but no reply may announce itself',
  browsers: ['chromium'],
  widgets: [crispWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: crispWidget.snippet(hosts) }) }),
  browser: { prefs: { 'profile.default_content_setting_values.notifications': 2 } },
  proof: 'answered',
  expect: { status: 'working', topCause: 'notifications-blocked', side: 'user', vendor: { id: 'crisp', state: 'working' } },
});
