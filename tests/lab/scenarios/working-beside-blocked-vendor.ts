import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { chatwootWidget } from '../widgets/chatwoot.ts';
import { crispWidget } from '../widgets/crisp.ts';

export const workingBesideBlockedVendorScenario = defineScenario({
  id: 'working-beside-blocked-vendor',
  about: 'working',
  title: 'One vendor is blocked, the other chat of the page works',
  widgets: [chatwootWidget, crispWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: crispWidget.snippet(hosts) + chatwootWidget.snippet(hosts) }) }),
  browser: { blocker: {} },
  proof: 'answered',
  expect: { status: 'working', topCause: 'content-blocker', side: 'user', vendor: { id: 'chatwoot', state: 'working' } },
});
