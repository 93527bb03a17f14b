import { afterEach, describe, expect, it } from 'vitest';
import { useGuide } from '@/components/app/use-guide';
import { GuideScreen } from '@/components/guide/guide-screen';
import { JournalBar } from '@/components/panel/journal-bar';
import { type ExtensionSearch, newSearch } from '@/utils/culprit/extension-search';
import type { GuideState } from '@/utils/guide/schema';
import { createFakeServices, type FakeWorld } from '../../../support/gallery/fake-services';
import { aChange, aGuide, aWorld } from '../../../support/gallery/worlds';
import { type Rendered, render } from '../../../support/render';

let screen: Rendered;
afterEach(() => screen.close());

function Guide() {
  return <GuideScreen guide={useGuide(7)} seenHere={null} onCheckAgain={() => undefined} onReport={() => undefined} />;
}

async function open(guide: Partial<GuideState>, others: Partial<FakeWorld> = {}) {
  const services = createFakeServices(aWorld({ guide: aGuide({ path: 'extensions', ...guide }), ...others }));
  screen = await render(<Guide />, services);
  return services;
}

const SEARCH = newSearch({
  mode: 'automatic',
  isSeen: true,
  suspects: ['Blocker', 'Notes', 'Prices'].map((name) => ({ id: name.toLowerCase(), name, weight: 1 })),
  spared: [{ id: 'sso', name: 'Company Sign-On', why: 'required' }],
  worksWithoutAny: true,
  baselineCause: 'content-blocker',
});
const asks = (waitingFor: GuideState['waitingFor'], search: ExtensionSearch | null, step: GuideState['step'] = 'search-extensions') => ({
  step,
  status: 'waiting-for-user' as const,
  waitingFor,
  search,
});
const found = (changes: Partial<NonNullable<ExtensionSearch['conclusion']>>): Partial<GuideState> => ({
  step: 'result',
  status: 'done',
  search: {
    ...SEARCH,
    suspects: [],
    conclusion: {
      status: 'certain',
      how: 'one',
      named: [{ id: 'cjpalhdlnbpafiamejdnhcphjbkeiagm', name: 'uBlock Origin' }],
      confidence: 1,
      checks: 4,
      among: 3,
      isProved: true,
      worksCheckId: null,
      by: 'probes',
      ...changes,
    },
  },
});

describe('the search among extensions', () => {
  it('says why it wants to see them, and goes on by hand where the answer is no', async () => {
    const services = await open(asks('management', null, 'find-suspects'), { grantsAbilities: false });
    expect(screen.text()).toContain('Manage your apps, extensions, and themes');
    await screen.press('Allow');
    expect(services.asked).toContain('request management');
    expect(screen.text()).toContain('You can name your extensions yourself');
    await screen.press('I will name them myself');
    expect(services.asked).toContain('guide/event {"type":"skip"}');
  });

  it('goes on once the browser allows it', async () => {
    const services = await open(asks('management', null, 'find-suspects'), { grantsAbilities: true });
    await screen.press('Allow');
    expect(services.asked).toContain('guide/event {"type":"continue"}');
  });

  it('names who is under suspicion and who stays on before anything is switched', async () => {
    const services = await open(asks('begin', SEARCH, 'find-suspects'));
    for (const words of ['3 extensions could be the reason', 'Blocker', 'Company Sign-On', 'all of them are on again'])
      expect(screen.text()).toContain(words);
    await screen.press('Start the search');
    expect(services.asked).toContain('guide/event {"type":"continue"}');
  });

  it('tells what is off while it runs, and has one way out that puts everything back', async () => {
    const services = await open({ step: 'search-extensions', status: 'running', search: { ...SEARCH, wanted: ['notes'], expected: 2 } });
    expect(screen.text()).toContain('Check 1. About 2 to go.');
    expect(screen.text()).toContain('Switched off right now');
    await screen.press('Stop and put everything back');
    expect(services.asked).toContain('guide/event {"type":"cancel"}');
  });

  it('says whom most points to as soon as it can, and takes that for an answer if the person wants', async () => {
    const soFar = found({ status: 'probable', isProved: false }).search?.conclusion ?? null;
    const services = await open({ step: 'search-extensions', status: 'running', search: { ...SEARCH, soFar } });
    expect(screen.text()).toContain('So far, most things point to uBlock Origin.');
    await screen.press('Stop and take this answer');
    expect(services.asked).toContain('guide/event {"type":"enough"}');
  });

  it('asks the person to agree where the browser wants that, with one click and another way', async () => {
    const journal = [{ ...aChange('extension', 'notes'), name: 'Notes' }];
    const services = await open(asks('switch-on', { ...SEARCH, isStopped: true }, 'put-back'), { journal });
    expect(screen.text()).toContain('more than before');
    await screen.press('Switch on');
    expect(services.asked).toContain('switch on notes');
    expect(services.asked).toContain('guide/event {"type":"continue"}');
    expect(screen.text()).toContain('Open the list of extensions');
    expect(screen.text()).toContain('Leave them off for now');
  });

  it('says by hand only what is to be changed', async () => {
    const search: ExtensionSearch = {
      ...SEARCH,
      mode: 'by-hand',
      checks: [{ on: ['blocker', 'notes'], outcome: 'broken', errorRate: 0.05, by: 'probes', checkId: null }],
      wanted: ['notes', 'prices'],
    };
    await open(asks('switches', search), { browser: { kind: 'firefox', isMobile: false } });
    expect(screen.text()).toMatch(/Switch off:\s*Blocker\s*Switch on again:\s*Prices/);
    expect(screen.text()).toContain('about:addons');
  });

  it('asks where the check could not tell', async () => {
    const services = await open(asks('works-now', SEARCH));
    await screen.press('Yes, it works');
    expect(services.asked).toContain('guide/event {"type":"answer","works":"yes"}');
  });

  it('names the extension, shows with and without it, and where to let the site through', async () => {
    await open(found({}));
    for (const words of ['uBlock Origin stops the chat.', 'With uBlock Origin', 'Without uBlock Origin', 'All extensions are on again'])
      expect(screen.text()).toContain(words);
    expect(screen.text()).toContain('Let this site through in uBlock Origin');
  });

  it('says of an unknown extension what to look for', async () => {
    await open(found({ named: [{ id: 'x', name: 'Quiet Pages' }], status: 'probable', isProved: false }));
    expect(screen.text()).toContain('Quiet Pages probably stops the chat.');
    expect(screen.text()).toContain('If Quiet Pages offers nothing of the kind');
    expect(screen.text()).not.toContain('Everything else was the same');
  });

  it('accuses nobody where it is not certain', async () => {
    await open(found({ status: 'unresolved', isProved: false }));
    expect(screen.text()).toContain('We could not find out for certain.');
    expect(screen.text()).not.toContain('Let this site through');
  });

  it('says of each extension that is off who has switched it, and how it comes back', async () => {
    const journal = [
      { ...aChange('extension', 'a'), name: 'Blocker' },
      { ...aChange('extension-by-hand', 'b'), name: 'Notes' },
    ];
    screen = await render(<JournalBar />, createFakeServices(aWorld({ journal })));
    expect(screen.text()).toContain('Blocker is switched off for the search.');
    expect(screen.text()).toContain('You switched Notes off for the search.');
  });
});
