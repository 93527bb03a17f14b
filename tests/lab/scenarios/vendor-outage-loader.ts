import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

export const vendorOutageLoaderScenario = defineScenario({
  id: 'vendor-outage-loader',
  about: 'vendor-outage',
  title: 'The vendor answers 503 for its loader',
  widgets: [crispWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: crispWidget.snippet(hosts) }) }),
  faults: [{ host: 'client.crisp.chat', status: 503 }],
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'vendor-outage', side: 'vendor', vendor: { id: 'crisp', state: 'broken' } },
});
