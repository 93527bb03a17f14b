import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { rocketchatWidget } from '../widgets/rocketchat.ts';

export const thirdPartyStorageBlockedRocketchatScenario = defineScenario({
  id: 'third-party-storage-blocked-rocketchat',
  about: 'third-party-storage-blocked',
  title: 'The frame may not keep anything and stays empty',
  widgets: [rocketchatWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: rocketchatWidget.snippet(hosts) }) }),
  browser: { thirdPartyCookies: 'block' },
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'third-party-storage-blocked', side: 'user', vendor: { id: 'rocketchat', state: 'broken' } },
});
