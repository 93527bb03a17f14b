import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';
import { intercomWidget } from '../widgets/intercom.ts';

export const workingTwoVendorsScenario = defineScenario({
  id: 'working-two-vendors',
  about: 'working',
  title: 'Two chats of different vendors work side by side',
  widgets: [crispWidget, intercomWidget],
  pages: (hosts) => ({
    '/help': shopPage({
      head: '<style>#intercom-container { left: 16px !important; right: auto !important; }</style>',
      widgets: crispWidget.snippet(hosts) + intercomWidget.snippet(hosts),
    }),
  }),
  proof: 'answered',
  expect: { status: 'working', topCause: null, vendor: { id: 'crisp', state: 'working' } },
});
