import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

export const workingOtherCertificateScenario = defineScenario({
  id: 'working-other-certificate',
  about: 'working',
  title: 'A certificate that is too old, of a host that has nothing to do with the chat',
  nearMissOf: ['certificate-error'],
  widgets: [crispWidget],
  pages: (hosts) => ({
    '/help': shopPage({ head: `<script async src="https://${hosts.chat}/reviews.js"></script>`, widgets: crispWidget.snippet(hosts) }),
  }),
  expiredHosts: ({ chat }) => [chat],
  proof: 'answered',
  expect: { status: 'working', topCause: null, vendor: { id: 'crisp', state: 'working' } },
});
