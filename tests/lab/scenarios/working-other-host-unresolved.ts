import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { tawkWidget } from '../widgets/tawk.ts';

export const workingOtherHostUnresolvedScenario = defineScenario({
  id: 'working-other-host-unresolved',
  about: 'working',
  title: 'A font host does not resolve, the chat works',
  nearMissOf: ['host-unreachable'],
  widgets: [tawkWidget],
  pages: (hosts) => ({
    '/help': shopPage({ head: '<link rel="stylesheet" href="https://fonts.nowhere.test/lamp.css">', widgets: tawkWidget.snippet(hosts) }),
  }),
  proof: 'answered',
  expect: { status: 'working', topCause: null, vendor: { id: 'tawk', state: 'working' } },
});
