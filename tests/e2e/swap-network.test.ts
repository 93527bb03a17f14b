import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CheckSession } from '@/utils/session/schema';
import { BROWSER_NAMES } from '../../scripts/browsers/browser-driver.ts';
import { defineScenario } from '../lab/define-scenario.ts';
import { shopPage } from '../lab/server/shop-page.ts';
import { crispWidget } from '../lab/widgets/crisp.ts';
import { type FixBench, openFixBench } from '../support/fix-bench.ts';
import { followGuide } from '../support/follow-guide.ts';

/** One network lets nothing of the chat through; the other, to which the person changes in the midst of the test, does. */
const scenario = defineScenario({
  id: 'swap-network',
  about: 'vendor-outage',
  title: 'A network answers for the chat’s host itself',
  widgets: [crispWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: crispWidget.snippet(hosts) }) }),
  faults: [{ host: 'client.crisp.chat', path: '/l.js', status: 503, body: 'Not on this network' }],
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'vendor-outage', vendor: { id: 'crisp', state: 'broken' } },
});

describe.each(BROWSER_NAMES)('the test with another network in %s', (name) => {
  let bench: FixBench;

  beforeAll(async () => {
    bench = await openFixBench(name, [scenario]);
  });
  afterAll(() => bench?.close());

  const { start, tell, untilItRests } = followGuide(() => bench);

  it.each(['network', 'vpn'] as const)('asks to change the %s, checks again, and says that the chat works there', async (path) => {
    const { tabId } = await bench.open(scenario);
    await start(tabId, path);
    expect(await untilItRests()).toMatchObject({ status: 'waiting-for-user', waitingFor: 'change', step: 'make-change' });
    await bench.session.play(scenario, { healthy: true });
    await tell('continue');
    const done = await untilItRests();
    expect(done).toMatchObject({ status: 'done', change: { change: path, before: 'broken', after: 'working', reading: 'works-after' } });
    expect(done.change?.isSeen, 'no network was seen to change: the person said so').toBe(false);
    const { session } = await bench.send<{ session: CheckSession }>('check/by-id', { checkId: done.normalCheckId });
    expect(session.evidence['change-comparison']).toMatchObject({ status: 'collected', value: { changes: [{ change: path }] } });
    expect(await bench.changes()).toEqual([]);
  });

  it('says that it made no difference where the chat is dead on either', async () => {
    const { tabId } = await bench.open(scenario);
    await start(tabId, 'network');
    await untilItRests();
    await tell('continue');
    const done = await untilItRests();
    expect(done).toMatchObject({ status: 'done', change: { before: 'broken', after: 'broken', reading: 'fails-after' } });
  });
});
