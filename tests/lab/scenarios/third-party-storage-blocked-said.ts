import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { chatwootWidget } from '../widgets/chatwoot.ts';

const ASKING = `<!doctype html><title>Chat</title><body><script>
  document.cookie = 'visitor=1; SameSite=None; Secure';
  document.body.innerHTML = document.cookie.includes('visitor=') ? '<textarea placeholder="Message"></textarea>' : '<p>Please enable cookies to use this chat.</p>';
</script>`;

export const thirdPartyStorageBlockedSaidScenario = defineScenario({
  id: 'third-party-storage-blocked-said',
  about: 'third-party-storage-blocked',
  title: 'The chat opens only to ask for cookies, which the browser refuses to its frame',
  // Firefox keeps cookies of frames apart instead of refusing them.
  browsers: ['chromium'],
  widgets: [chatwootWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: chatwootWidget.snippet(hosts) }) }),
  faults: [{ host: 'chat', path: '/widget', body: ASKING, contentType: 'text/html; charset=utf-8' }],
  browser: { prefs: { 'profile.cookie_controls_mode': 1, 'profile.block_third_party_cookies': true } },
  proof: 'no-composer',
  expect: { status: 'broken', topCause: 'third-party-storage-blocked', side: 'user', vendor: { id: 'chatwoot', state: 'broken' } },
});
