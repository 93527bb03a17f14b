import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { useGuide } from '@/components/app/use-guide';
import { GuideScreen } from '@/components/guide/guide-screen';
import { JournalBar } from '@/components/panel/journal-bar';
import type { GuideState } from '@/utils/guide/schema';
import { createFakeServices, type FakeWorld } from '../../../support/gallery/fake-services';
import { aChange, aGuide, aReport, aWorld } from '../../../support/gallery/worlds';
import { type Rendered, render } from '../../../support/render';
import { changed, changedInVain, comparison } from '../../diagnosis/evidence-factory';

let screen: Rendered;
afterEach(() => screen.close());

function Guide({ changes }: { changes?: Parameters<typeof GuideScreen>[0]['changes'] }) {
  const more = changes ? { changes } : {};
  return <GuideScreen guide={useGuide(7)} seenHere={null} onCheckAgain={() => undefined} onReport={() => undefined} {...more} />;
}

async function open(guide: Partial<GuideState>, others: Partial<FakeWorld> = {}, changes?: Parameters<typeof GuideScreen>[0]['changes']) {
  const services = createFakeServices(aWorld({ guide: aGuide(guide), ...others }));
  screen = await render(<Guide {...(changes ? { changes } : {})} />, services);
  return services;
}

const PLAN = {
  sites: ['shop.example', 'chat.example'],
  origins: ['https://shop.example'],
  hostnames: ['shop.example'],
  kinds: ['cookies' as const, 'storage' as const, 'cache' as const],
};
const choosing = {
  path: 'site-data',
  step: 'choose-data',
  status: 'waiting-for-user',
  waitingFor: 'site-data',
  clearing: PLAN,
} satisfies Partial<GuideState>;

describe('clearing a site’s data', () => {
  it('names the sites, warns of the sign-out, and clears nothing where the browser is not allowed to', async () => {
    const services = await open(choosing, { grantsAbilities: false });
    expect(screen.text()).toContain('shop.example');
    expect(screen.text()).toContain('chat.example');
    expect(screen.text()).toContain('You will be signed out');
    await screen.press('Clear and check again');
    expect(services.asked).toContain('request browsingData');
    expect(screen.text()).toContain('Nothing was cleared.');
    expect(services.asked.some((what) => what.startsWith('guide/event'))).toBe(false);
  });

  it('clears the kinds that were chosen once the browser allows it', async () => {
    const services = await open(choosing, { grantsAbilities: true });
    await screen.press('Clear and check again');
    expect(services.asked).toContain('guide/event {"type":"clear","kinds":["cookies","storage","cache"]}');
  });

  it('is offered first where the chat works in the private window, and not again where it was in vain', async () => {
    const done = { status: 'done', step: 'result', comparison: comparison() } as const;
    const services = await open(done);
    await screen.press('Clear this site’s data and check again');
    expect(services.asked).toContain('guide/start {"tabId":7,"path":"site-data"}');
    await screen.close();
    await open(done, {}, [changedInVain('site-data')]);
    expect(screen.text()).toContain('Clearing this site’s data did not help');
  });

  it('says that the chat works again', async () => {
    await open({ path: 'site-data', status: 'done', step: 'result', change: changed('site-data') });
    expect(screen.text()).toContain('The chat works again.');
  });
});

describe('a stricter private window', () => {
  const evening = { step: 'even-out', status: 'waiting-for-user', comparison: comparison({ privateFailure: 'storage' }) } as const;

  it('is evened out with the browser’s leave', async () => {
    const services = await open({ ...evening, waitingFor: 'allow-storage' }, { grantsAbilities: true });
    await screen.press('Allow and check again');
    expect(services.asked).toContain('request contentSettings');
    expect(services.asked).toContain('guide/event {"type":"continue"}');
  });

  it('is described in Firefox, where only the person can switch it, and can be left as it is', async () => {
    const services = await open({ ...evening, waitingFor: 'lift-protection' }, { browser: { kind: 'firefox', isMobile: false } });
    expect(screen.text()).toContain('Enhanced Tracking Protection');
    await screen.press('Go on without it');
    expect(services.asked).toContain('guide/event {"type":"skip"}');
  });
});

describe('another network', () => {
  const waiting = { step: 'make-change', status: 'waiting-for-user', waitingFor: 'change' } as const;

  it.each(['network', 'vpn'] as const)('is noticed by itself: %s', async (path) => {
    const services = await open({ ...waiting, path });
    await act(async () => services.changeNetwork());
    expect(services.asked).toContain('guide/event {"type":"noticed"}');
  });

  it('is believed where it cannot be seen', async () => {
    const services = await open({ ...waiting, path: 'network' });
    await screen.press('I have switched');
    expect(services.asked).toContain('guide/event {"type":"continue"}');
  });

  it('reminds of the VPN when the test is over', async () => {
    await open({ path: 'vpn', status: 'done', step: 'result', change: changed('vpn') });
    expect(screen.text()).toContain('Remember to switch your VPN on again.');
  });

  it('asks about the other browser instead of watching', async () => {
    const services = await open({ ...waiting, path: 'other-browser', waitingFor: 'answer' });
    await screen.press('Yes, it works');
    expect(services.asked).toContain('guide/event {"type":"answer","works":"yes"}');
  });
});

describe('a report from the other browser', () => {
  const elsewhere = { path: 'other-browser', step: 'make-change', status: 'waiting-for-user', waitingFor: 'answer' } as const;

  async function choose(content: string) {
    const services = await open(elsewhere);
    const input = screen.container.querySelector<HTMLInputElement>('input[type="file"]');
    if (!input) throw new Error('There is no field for a file.');
    Object.defineProperty(input, 'files', { value: [new File([content], 'report.json')] });
    await act(async () => input.dispatchEvent(new Event('change', { bubbles: true })));
    await screen.settle(400);
    return services.asked.filter((what) => what.startsWith('guide/event'));
  }

  it('answers for the person', async () => {
    const asked = await choose(JSON.stringify({ ...aReport(), page: { url: 'https://shop.example/help' } }));
    expect(asked).toEqual(['guide/event {"type":"answer","works":"no","by":"probes"}']);
  });

  it.each([
    ['another page', JSON.stringify({ ...aReport(), page: { url: 'https://other.example/' } })],
    ['something else', '{"schemaVersion":1}'],
    ['no JSON at all', 'hello'],
  ])('is not taken from %s', async (_, content) => {
    expect(await choose(content)).toEqual([]);
    expect(screen.text()).toContain('This is no report about this page.');
  });
});

describe('what did you change?', () => {
  it('lists each change in words and puts back that one alone', async () => {
    const journal = [aChange('private-storage', 'shop.example'), aChange('site-permission', '*://*.shop.example/*')];
    const services = createFakeServices(aWorld({ journal }));
    screen = await render(<JournalBar />, services);
    expect(screen.text()).toContain('What did you change?');
    expect(screen.text()).toContain('the chat’s cookies are allowed on shop.example');
    await screen.press('Put this back');
    expect(services.asked).toContain(`journal/undo ${JSON.stringify({ id: 'private-storage shop.example' })}`);
    expect(services.asked.some((what) => what.startsWith('journal/undo-all'))).toBe(false);
  });

  it('asks for what the way back needs in the click itself, and puts back all the same after a no', async () => {
    const services = createFakeServices(
      aWorld({ journal: [aChange('site-setting', 'cookies'), aChange('page-style', '7')], grantsAbilities: false }),
    );
    screen = await render(<JournalBar />, services);
    await screen.settle();
    await screen.press('Undo all');
    await screen.settle();
    const order = services.asked.filter((what) => /^(?:request|journal\/undo)/.test(what));
    expect(order).toEqual(['request contentSettings', 'journal/undo-all {}']);
  });

  it('asks for nothing where the way back needs nothing', async () => {
    const services = createFakeServices(aWorld({ journal: [aChange('page-style', '7')] }));
    screen = await render(<JournalBar />, services);
    await screen.settle();
    await screen.press('Undo all');
    expect(services.asked.some((what) => what.startsWith('request'))).toBe(false);
  });
});
