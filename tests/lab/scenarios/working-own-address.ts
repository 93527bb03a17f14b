import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

export const workingOwnAddressScenario = defineScenario({
  id: 'working-own-address',
  about: 'working',
  title: 'The page gives itself an address that its server does not know',
  nearMissOf: ['widget-not-installed'],
  widgets: [crispWidget],
  pages: (hosts) => ({
    '/help': shopPage({
      head: "<script>addEventListener('load', () => history.pushState(null, '', '/orders/48-2219?step=2'));</script>",
      widgets: crispWidget.snippet(hosts),
    }),
  }),
  proof: 'answered',
  expect: { status: 'working', topCause: null, vendor: { id: 'crisp', state: 'working' } },
});
