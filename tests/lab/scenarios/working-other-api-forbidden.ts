import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

export const workingOtherApiForbiddenScenario = defineScenario({
  id: 'working-other-api-forbidden',
  about: 'working',
  title: 'The shop itself answers a question of its own with "not allowed"',
  nearMissOf: ['domain-not-allowed'],
  widgets: [crispWidget],
  pages: (hosts) => ({
    '/help': shopPage({
      head: "<script>fetch('/api/wishlist').catch(() => undefined);</script>",
      widgets: crispWidget.snippet(hosts),
    }),
  }),
  faults: [
    {
      host: 'page',
      path: '/api/',
      status: 403,
      body: JSON.stringify({ error: 'domain_not_allowed', message: 'This domain is not allowed.' }),
      contentType: 'application/json',
    },
  ],
  proof: 'answered',
  expect: { status: 'working', topCause: null, vendor: { id: 'crisp', state: 'working' } },
});
