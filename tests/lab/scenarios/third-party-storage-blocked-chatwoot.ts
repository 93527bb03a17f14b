import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { chatwootWidget } from '../widgets/chatwoot.ts';

export const thirdPartyStorageBlockedChatwootScenario = defineScenario({
  id: 'third-party-storage-blocked-chatwoot',
  about: 'third-party-storage-blocked',
  title: 'The frame may not keep anything and stays empty',
  widgets: [chatwootWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: chatwootWidget.snippet(hosts) }) }),
  browser: { thirdPartyCookies: 'block' },
  proof: 'no-composer',
  expect: { status: 'broken', topCause: 'third-party-storage-blocked', side: 'user', vendor: { id: 'chatwoot', state: 'broken' } },
});
