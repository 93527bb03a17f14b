import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { tawkWidget } from '../widgets/tawk.ts';

export const workingSlowLineScenario = defineScenario({
  id: 'working-slow-line',
  about: 'working',
  title: 'The browser calls the line slow, and the chat comes all the same',
  nearMissOf: ['offline-or-slow'],
  browsers: ['chromium'],
  widgets: [tawkWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: tawkWidget.snippet(hosts) }) }),
  faults: [{ host: 'others', delayMs: 2_500 }],
  browser: { args: ['--force-effective-connection-type=Slow-2G'] },
  proof: 'answered',
  expect: { status: 'working', topCause: null, vendor: { id: 'tawk', state: 'working' } },
});
