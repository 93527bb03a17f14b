import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { rocketchatWidget } from '../widgets/rocketchat.ts';

export const hostUnreachableUnresolvedScenario = defineScenario({
  id: 'host-unreachable-unresolved',
  about: 'host-unreachable',
  title: 'The host of a self-hosted chat does not resolve',
  widgets: [rocketchatWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: rocketchatWidget.snippet(hosts) }) }),
  browser: { unresolved: ({ chat }) => [chat] },
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'host-unreachable', side: 'network', vendor: { id: 'rocketchat', state: 'broken' } },
});
