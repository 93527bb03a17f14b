import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { intercomWidget } from '../widgets/intercom.ts';

export const vendorApiBlockedScenario = defineScenario({
  id: 'vendor-api-blocked',
  about: 'vendor-api-blocked',
  title: 'The script comes, its boot call is refused',
  widgets: [intercomWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: intercomWidget.snippet(hosts) }) }),
  browser: {
    blocker: { ownRules: () => ['@@||intercom.io^', '@@||intercomcdn.com^', '||api-iam.intercom.io/messenger/web/ping^$important'] },
  },
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'vendor-api-blocked', side: 'user', vendor: { id: 'intercom', state: 'broken' } },
});
