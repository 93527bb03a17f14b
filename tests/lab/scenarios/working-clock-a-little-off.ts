import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

/** When the browser asks, some of it has passed. */
const SERVER_DATE = new Date(Date.now() + 40_000).toUTCString();

export const workingClockALittleOffScenario = defineScenario({
  id: 'working-clock-a-little-off',
  about: 'working',
  title: 'The device is forty seconds behind, which no chat minds',
  nearMissOf: ['clock-skew'],
  widgets: [crispWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: crispWidget.snippet(hosts) }) }),
  faults: [
    { host: 'page', headers: { date: SERVER_DATE } },
    { host: 'others', headers: { date: SERVER_DATE } },
  ],
  proof: 'answered',
  expect: { status: 'working', topCause: null, vendor: { id: 'crisp', state: 'working' } },
});
