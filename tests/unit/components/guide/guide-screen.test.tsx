import { afterEach, describe, expect, it } from 'vitest';
import { useGuide } from '@/components/app/use-guide';
import { GuideScreen } from '@/components/guide/guide-screen';
import type { EvidenceMap } from '@/utils/diagnosis/evidence/schema';
import type { GuideState } from '@/utils/guide/schema';
import { createFakeServices, type FakeWorld } from '../../../support/gallery/fake-services';
import { aGuide, aWorld } from '../../../support/gallery/worlds';
import { type Rendered, render } from '../../../support/render';

let screen: Rendered;
afterEach(() => screen.close());

function Guide() {
  return <GuideScreen guide={useGuide(7)} seenHere={null} onCheckAgain={() => undefined} onReport={() => undefined} />;
}

async function open(guide: Partial<GuideState> | null, others: Partial<FakeWorld> = {}) {
  const services = createFakeServices(aWorld({ guide: guide && aGuide(guide), ...others }));
  screen = await render(<Guide />, services);
  return services;
}
const waiting = (waitingFor: GuideState['waitingFor'], step: GuideState['step']) =>
  ({ status: 'waiting-for-user', waitingFor, step }) as const;
type Comparison = EvidenceMap['incognito-comparison'];
const comparison = (changes: Partial<Comparison>): Comparison => ({
  normal: 'broken',
  private: 'working',
  differences: [],
  reading: 'works-there',
  privateFailure: null,
  by: 'probes',
  ...changes,
});

describe('the private-window test', () => {
  it('says what will happen before anything does', async () => {
    const services = await open(null);
    expect(screen.text()).toContain('close the private window');
    expect(services.asked.some((what) => what.startsWith('guide/start'))).toBe(false);
    await screen.press('Start the test');
    expect(services.asked).toContain('guide/start {"tabId":7}');
  });

  it('leads to the switch in Chromium and does not scold on the first look', async () => {
    const services = await open(waiting('private-access', 'private-access'));
    expect(screen.text()).toContain('Allow in Incognito');
    expect(screen.text()).not.toContain('still says no');
    await screen.press('It is on');
    expect(services.asked).toContain('guide/event {"type":"continue"}');
  });

  it('describes the path in Firefox, where no page can be opened for it', async () => {
    await open(waiting('private-access', 'private-access'), { browser: { kind: 'firefox', isMobile: false } });
    expect(screen.text()).toContain('about:addons');
    expect(screen.text()).not.toContain('Open the switch');
  });

  it('always offers the way by hand, and reads the answer', async () => {
    const services = await open(waiting('private-access', 'private-access'));
    await screen.press('Test by hand instead');
    expect(services.asked).toContain('guide/event {"type":"by-hand"}');
    await screen.close();
    const asking = await open(waiting('answer', 'ask-user'));
    await screen.press('Yes, it works');
    expect(asking.asked).toContain('guide/event {"type":"answer","works":"yes"}');
  });

  it('goes on by the person’s own eyes where he allows us nothing', async () => {
    await open(waiting('hosts', 'baseline'));
    await screen.press('Allow and check');
    expect(screen.text()).toContain('Open a private window yourself');
    await screen.press('Yes, it works');
    expect(screen.text()).toContain('The chat works in the private window.');
    expect(screen.text()).toContain('From your answer');
  });

  it.each(['Back', 'Pause', 'Cancel'])('can always go: %s', async (button) => {
    const services = await open(waiting('answer', 'ask-user'));
    await screen.press(button);
    expect(services.asked).toContain(`guide/event {"type":"${button.toLowerCase()}"}`);
  });

  it('steps back while it works by itself too, and from the first question to where the test was chosen', async () => {
    const services = await open({ status: 'running', step: 'check-private' });
    await screen.press('Back');
    expect(services.asked).toContain('guide/event {"type":"back"}');
    const first = await open(waiting('private-access', 'private-access'));
    await screen.press('Back');
    expect(first.asked).toContain('guide/event {"type":"cancel"}');
    await open({ status: 'running', step: 'baseline' });
    expect(screen.text()).not.toContain('Back');
    expect(screen.text()).toContain('Nothing leaves this device.');
  });

  it('tells how the two windows treat the chat where that was seen', async () => {
    const sides: NonNullable<Comparison['sides']> = {
      thirdPartyCookies: { normal: 'allowed', private: 'blocked' },
      trackingProtection: { normal: 'unknown', private: 'strict' },
      consentWaits: { normal: null, private: null },
      extensions: { enabled: null, isSeenInPrivate: false },
    };
    await open({
      status: 'done',
      step: 'result',
      comparison: comparison({ differences: ['third-party-storage', 'tracking-protection'], sides }),
    });
    expect(screen.text()).toContain('Here: allowed; there: blocked.');
    expect(screen.text()).not.toContain('strict.');
  });

  it.each([
    [comparison({}), 'The chat works in the private window.'],
    [comparison({ private: 'broken', reading: 'fails-there', privateFailure: 'network' }), 'the connection does not get through'],
    [comparison({ private: 'broken', reading: 'fails-there', privateFailure: 'storage' }), 'this test cannot tell'],
    [comparison({ private: 'broken', reading: 'fails-there', privateFailure: 'nothing-requested' }), 'does not even ask for its chat'],
    [comparison({ normal: 'working', private: 'broken', reading: 'only-private-fails' }), 'Leave your extensions as they are.'],
  ])('reads the comparison by the truth table (%#)', async (result, words) => {
    await open({ status: 'done', step: 'result', comparison: result });
    expect(screen.text()).toContain(words);
  });

  it('warns that a private window changes several things at once', async () => {
    await open({ status: 'done', step: 'result', comparison: comparison({ differences: ['extensions', 'login'] }) });
    expect(screen.text()).toContain('You are not signed in.');
    expect(screen.text()).toContain('changes several things at once');
  });

  it('says that the answer is the person’s own where nobody else could look', async () => {
    await open({ status: 'done', step: 'result', comparison: comparison({ by: 'user' }) });
    expect(screen.text()).toContain('From your answer');
  });
});
