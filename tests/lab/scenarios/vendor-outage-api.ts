import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { rocketchatWidget } from '../widgets/rocketchat.ts';

export const vendorOutageApiScenario = defineScenario({
  id: 'vendor-outage-api',
  about: 'vendor-outage',
  title: 'The loader comes, the API answers 500',
  widgets: [rocketchatWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: rocketchatWidget.snippet(hosts) }) }),
  faults: [{ host: 'chat', path: '/api/', status: 500 }],
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'vendor-outage', side: 'vendor', vendor: { id: 'rocketchat', state: 'broken' } },
});
