import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { rocketchatWidget } from '../widgets/rocketchat.ts';

/** What the servers say it is; the old certificate was good on that day. */
const SERVER_DATE = new Date(Date.now() - 45 * 24 * 60 * 60 * 1_000).toUTCString();

export const clockSkewRocketchatScenario = defineScenario({
  id: 'clock-skew-rocketchat',
  about: 'clock-skew',
  title: 'The device lives 45 days ahead, and the desk of the chat is thought to be out of date',
  widgets: [rocketchatWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: rocketchatWidget.snippet(hosts) }) }),
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
    vendor: { id: 'rocketchat', state: 'broken' },
  },
});
