import { describe, expect, it } from 'vitest';
import { changeOf } from '@/components/app/verdict/change-of';
import { waysOn } from '@/components/app/verdict/more-certain';
import { nextAction } from '@/components/app/verdict/next-action';
import { leadingClaim, sayVerdict, surenessOf } from '@/components/app/verdict/verdict-words';
import { createTexts } from '@/utils/texts/texts';
import { aCause, aSession, aVerdict, VERDICTS } from '../../../support/gallery/worlds';

const english = createTexts('en');
const turkish = createTexts('tr');

describe('the words of a verdict', () => {
  it('name the chat, the public list, the side and how sure it is', () => {
    expect(sayVerdict(VERDICTS.blocker, english)).toMatchObject({
      sentence: 'Something in your browser stopped the Intercom chat.',
      rule: 'Probably an ad blocker: the list “EasyList – Chat Widgets” blocks it on every site.',
      side: 'user',
      sureness: 'clearly',
    });
    expect(sayVerdict(VERDICTS.blocker, turkish).sentence).toBe('Tarayıcınızdaki bir eklenti Intercom sohbetini durdurdu.');
  });

  it('never name a chat that nobody knows by name', () => {
    const verdict = aVerdict({
      vendors: [{ id: 'generic', name: '', state: 'broken' }],
      causes: [aCause({ id: 'content-blocker', vendorId: 'generic' })],
    });
    expect(sayVerdict(verdict, english).sentence).toBe('Something in your browser stopped the chat.');
  });

  it('claim nothing where nothing is supported', () => {
    expect(sayVerdict(VERDICTS.unsure, english)).toMatchObject({ side: null, sureness: null, rule: null });
  });

  it('do not say that a chat works which nobody has tried', () => {
    expect(sayVerdict(VERDICTS.onlySeen, english)).toMatchObject({
      sentence: 'The Intercom chat is on this page. Whether it opens and connects, only a closer look can tell.',
      side: null,
    });
  });

  it('do not say that there is no chat while one may still come', () => {
    const verdict = aVerdict({ status: 'no-widget', vendors: [], causes: [aCause({ id: 'widget-not-installed', side: 'site' })] });
    expect(sayVerdict(verdict, english).sentence).toBe('This page has no chat of its own.');
    expect(sayVerdict(verdict, english, { isFirst: true })).toMatchObject({
      sentence: 'No chat has shown up so far. Some sites bring theirs a few seconds after the page.',
      side: null,
      surenessSentence: null,
    });
    expect(sayVerdict(VERDICTS.noneSoFar, english).sentence).toContain('No chat has shown up so far.');
  });

  it('do not speak of a broken neighbour where a chat works', () => {
    const verdict = aVerdict({
      status: 'working',
      vendors: [
        { id: 'intercom', name: 'Intercom', state: 'working' },
        { id: 'crisp', name: 'Crisp', state: 'broken' },
      ],
      causes: [aCause({ id: 'content-blocker', vendorId: 'crisp' })],
    });
    expect(leadingClaim(verdict)).toBeNull();
    expect(sayVerdict(verdict, english).sentence).toContain('The Intercom chat works here');
  });

  it.each([
    [0.59, 'possibly'],
    [0.6, 'probably'],
    [0.84, 'probably'],
    [0.85, 'clearly'],
  ])('call a confidence of %d %s', (confidence, word) => {
    expect(surenessOf(confidence)).toBe(word);
  });
});

describe('the one action', () => {
  const quick = (verdict: keyof typeof VERDICTS) => nextAction(aSession({ depth: 'quick', verdict: VERDICTS[verdict] }));
  const thorough = (verdict: keyof typeof VERDICTS) => nextAction(aSession({ verdict: VERDICTS[verdict] }));

  it('is the remedy where the cause is clear', () => {
    expect(thorough('blocker')).toEqual({ kind: 'remedy', remedyId: 'allow-site-in-blocker' });
  });

  it('is to look closer before anybody is asked to change something on a suspicion', () => {
    expect(quick('socket')).toEqual({ kind: 'look-closer' });
    expect(quick('unsure')).toEqual({ kind: 'look-closer' });
    expect(quick('onlySeen')).toEqual({ kind: 'look-closer' });
  });

  it('is to tell the site what is on its side', () => {
    expect(thorough('policy')).toEqual({ kind: 'tell-site' });
  });

  it('is nothing where the chat works', () => {
    expect(thorough('working')).toEqual({ kind: 'nothing' });
  });

  it('is the private-window test where a close look could not tell', () => {
    expect(thorough('unsure')).toEqual({ kind: 'private-test' });
  });
});

describe('what changed between two checks', () => {
  const mute = aVerdict({ ...VERDICTS.working, causes: [aCause({ id: 'notifications-blocked', confidence: 0.7 })] });
  it.each([
    ['works now', VERDICTS.storage, VERDICTS.working, 'better'],
    ['worked before', VERDICTS.working, VERDICTS.storage, 'worse'],
    ['is stopped by something else', VERDICTS.storage, VERDICTS.blocker, 'otherCause'],
    ['is stopped as before', VERDICTS.storage, VERDICTS.storage, 'same'],
    ['works, with a remark as before', mute, mute, 'same'],
    ['works, and the remark is gone', mute, VERDICTS.working, 'gone'],
    ['works, and there is a remark now', VERDICTS.working, mute, 'found'],
    ['cannot be told this time', VERDICTS.storage, VERDICTS.unsure, 'unclear'],
  ] as const)('is told in few words: the chat %s', (_what, before, after, expected) => {
    expect(changeOf(before, after)).toBe(expected);
  });
});

describe('what would make a verdict more certain', () => {
  const claiming = (wouldHelp: string[]) => aVerdict({ causes: [aCause({ id: 'content-blocker', confidence: 0.7, wouldHelp })] });
  const missing = (reason: 'not-in-quick-check' | 'timed-out' | 'not-in-this-browser') => ({ status: 'unavailable' as const, reason });

  it('is something to do, each thing once', () => {
    const verdict = claiming(['refetch', 'network-log', 'incognito-comparison', 'extensions']);
    const evidence = { refetch: missing('not-in-quick-check'), 'network-log': missing('not-in-quick-check') };
    expect(waysOn(aSession({ depth: 'quick', verdict, evidence }))).toEqual(['look-closer', 'private-test', 'see-extensions']);
  });

  it('is nothing that was done already, and nothing that this browser cannot show', () => {
    const verdict = claiming(['extensions', 'late-violations', 'browser-settings']);
    const evidence = {
      extensions: { status: 'collected' as const, value: { items: [] } },
      'late-violations': missing('not-in-this-browser'),
    };
    expect(waysOn(aSession({ verdict, evidence }))).toEqual([]);
  });

  it('is to read the browser’s settings where nobody was allowed to, and not where they were read', () => {
    const settings = (isBrowserRead: boolean) =>
      ({
        status: 'collected',
        value: { thirdPartyCookies: 'unknown', trackingProtection: 'unknown', popups: 'unknown', notifications: 'ask', isBrowserRead },
      }) as const;
    const verdict = claiming(['browser-settings']);
    expect(waysOn(aSession({ verdict, evidence: { 'browser-settings': settings(false) } }))).toEqual(['see-settings']);
    expect(waysOn(aSession({ verdict, evidence: { 'browser-settings': settings(true) } }))).toEqual([]);
  });

  it('is another check where the last one ran out of time', () => {
    const evidence = { 'network-log': missing('timed-out') };
    expect(waysOn(aSession({ verdict: claiming(['network-log']), evidence }))).toEqual(['check-again']);
  });

  it('is what the open causes lack where nothing is claimed, and nothing where the chat works', () => {
    const causes = [aCause({ id: 'stale-site-data', assessment: 'inconclusive', confidence: 0, wouldHelp: ['incognito-comparison'] })];
    expect(waysOn(aSession({ verdict: aVerdict({ causes }) }))).toEqual(['private-test']);
    expect(waysOn(aSession({ verdict: { ...VERDICTS.working, causes } }))).toEqual([]);
  });
});
