import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { rocketchatWidget } from '../widgets/rocketchat.ts';

export const thirdPartyStorageBlockedEverythingScenario = defineScenario({
  id: 'third-party-storage-blocked-everything',
  about: 'third-party-storage-blocked',
  title: 'The person allows no site to keep anything',
  widgets: [rocketchatWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: rocketchatWidget.snippet(hosts) }) }),
  browser: { prefs: { 'profile.default_content_setting_values.cookies': 2, 'network.cookie.cookieBehavior': 2 } },
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'third-party-storage-blocked', side: 'user', vendor: { id: 'rocketchat', state: 'broken' } },
});
