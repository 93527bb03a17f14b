import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { chatwootWidget } from '../widgets/chatwoot.ts';

/** What the servers say it is; the old certificate was good on that day. */
const SERVER_DATE = new Date(Date.now() - 45 * 24 * 60 * 60 * 1_000).toUTCString();

export const clockSkewScenario = defineScenario({
  id: 'clock-skew',
  about: 'clock-skew',
  title: 'The device lives 45 days ahead, so a good certificate looks too old',
  widgets: [chatwootWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: chatwootWidget.snippet(hosts) }) }),
  faults: [
    { host: 'page', headers: { date: SERVER_DATE } },
    { host: 'others', headers: { date: SERVER_DATE } },
  ],
  expiredHosts: ({ chat }) => [chat],
  proof: 'no-launcher',
  expect: {
    status: 'broken',
    topCause: 'clock-skew',
    side: 'user',
    alsoTrue: ['certificate-error'],
    vendor: { id: 'chatwoot', state: 'broken' },
  },
});
