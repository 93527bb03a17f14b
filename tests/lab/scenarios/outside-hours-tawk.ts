import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { tawkWidget } from '../widgets/tawk.ts';

export const outsideHoursTawkScenario = defineScenario({
  id: 'outside-hours-tawk',
  about: 'outside-hours',
  title: 'Nobody is there, but the chat takes a message',
  widgets: [tawkWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: tawkWidget.snippet(hosts) }) }),
  settings: { isOffline: true },
  proof: 'no-composer',
  expect: { status: 'working', topCause: 'outside-hours', side: 'site', vendor: { id: 'tawk', state: 'working' } },
});
