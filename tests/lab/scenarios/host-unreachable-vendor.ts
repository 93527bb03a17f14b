import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { tawkWidget } from '../widgets/tawk.ts';

export const hostUnreachableVendorScenario = defineScenario({
  id: 'host-unreachable-vendor',
  about: 'host-unreachable',
  title: 'A filter answers that the host of a vendor does not exist',
  widgets: [tawkWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: tawkWidget.snippet(hosts) }) }),
  browser: { unresolved: () => ['embed.tawk.to', 'va.tawk.to', 'vsa1.tawk.to'] },
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'host-unreachable', side: 'network', vendor: { id: 'tawk', state: 'broken' } },
});
