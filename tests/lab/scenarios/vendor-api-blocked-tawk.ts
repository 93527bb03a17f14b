import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { tawkWidget } from '../widgets/tawk.ts';

export const vendorApiBlockedTawkScenario = defineScenario({
  id: 'vendor-api-blocked-tawk',
  about: 'vendor-api-blocked',
  title: 'The script comes, and the call that starts a visit is refused',
  widgets: [tawkWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: tawkWidget.snippet(hosts) }) }),
  browser: { blocker: { ownRules: () => ['@@||embed.tawk.to^', '||va.tawk.to^$important'] } },
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'vendor-api-blocked', side: 'user', vendor: { id: 'tawk', state: 'broken' } },
});
