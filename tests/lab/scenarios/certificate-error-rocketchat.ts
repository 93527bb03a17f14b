import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { rocketchatWidget } from '../widgets/rocketchat.ts';

export const certificateErrorRocketchatScenario = defineScenario({
  id: 'certificate-error-rocketchat',
  about: 'certificate-error',
  title: 'The certificate of a self-hosted desk is too old',
  widgets: [rocketchatWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: rocketchatWidget.snippet(hosts) }) }),
  expiredHosts: ({ chat }) => [chat],
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'certificate-error', side: 'network', vendor: { id: 'rocketchat', state: 'broken' } },
});
