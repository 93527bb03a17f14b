import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { chatwootWidget } from '../widgets/chatwoot.ts';

/** What Chromium's own switch does: cookies are refused, but storage is only partitioned. Firefox has no such state. */
export const thirdPartyStorageBlockedCookiesScenario = defineScenario({
  id: 'third-party-storage-blocked-cookies',
  about: 'third-party-storage-blocked',
  title: 'Only the cookies of the frame are refused, and it needs them',
  browsers: ['chromium'],
  widgets: [chatwootWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: chatwootWidget.snippet(hosts) }) }),
  browser: { prefs: { 'profile.cookie_controls_mode': 1, 'profile.block_third_party_cookies': true } },
  proof: 'no-composer',
  expect: { status: 'broken', topCause: 'third-party-storage-blocked', side: 'user', vendor: { id: 'chatwoot', state: 'broken' } },
});
