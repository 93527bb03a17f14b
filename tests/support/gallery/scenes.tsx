import type { ReactNode } from 'react';
import { GuideScreen } from '@/components/guide/guide-screen';
import { OptionsScreen } from '@/components/options/options-screen';
import { PanelScreen, type PanelStep } from '@/components/panel/panel-screen';
import { PopupScreen } from '@/components/popup/popup-screen';
import { PracticeScreen } from '@/components/practice/practice-screen';
import { ReportScreen } from '@/components/report/report-screen';
import { WelcomeScreen } from '@/components/welcome/welcome-screen';
import { newSearch } from '@/utils/culprit/extension-search';
import { CodedError } from '@/utils/foundation/coded-error';
import type { GuideState } from '@/utils/guide/schema';
import type { CheckSession } from '@/utils/session/schema';
import { EMPTY_WORLD, type FakeWorld, SHOP_TAB } from './fake-services';
import { aCause, aChange, aFix, aGuide, anAftercheck, aPlan, aReport, aSession, aVerdict, aWorld, VERDICTS } from './worlds';

export interface Scene {
  /** Width of the window in CSS pixels. */
  width: number;
  world: FakeWorld;
  screen: ReactNode;
  /** Text keys of the buttons to press before the picture, parted by `|`. */
  press?: string;
}

const popup = (changes: Partial<FakeWorld>, press?: string): Scene => ({
  width: 380,
  world: aWorld(changes),
  screen: <PopupScreen />,
  ...(press ? { press } : {}),
});
const panel = (changes: Partial<FakeWorld>, firstStep: PanelStep | null = null, press?: string): Scene => ({
  width: 400,
  world: aWorld(changes),
  screen: (
    <PanelScreen
      firstStep={firstStep}
      renderTest={({ guide, check }) => (
        <GuideScreen guide={guide} seenHere={check.session?.verdict ?? null} onCheckAgain={() => undefined} onReport={() => undefined} />
      )}
      renderMessage={({ check, guide }) => <ReportScreen session={check.session} guide={guide.state ?? null} onCheck={() => undefined} />}
    />
  ),
  ...(press ? { press } : {}),
});
const page = (screen: ReactNode, changes: Partial<FakeWorld> = {}, press?: string): Scene => ({
  width: 900,
  world: aWorld(changes),
  screen,
  ...(press ? { press } : {}),
});
const done = (verdict: keyof typeof VERDICTS, depth: 'quick' | 'thorough' = 'thorough') => ({
  session: aSession({ verdict: VERDICTS[verdict], depth }),
});
const guided = (changes: Parameters<typeof aGuide>[0], others: Partial<FakeWorld> = {}) =>
  panel({ guide: aGuide(changes), ...done('blocker'), ...others }, 'test');
const notificationsAre = (notifications: 'allowed' | 'blocked' | 'unknown'): CheckSession['evidence'] => ({
  'browser-settings': {
    status: 'collected',
    value: { thirdPartyCookies: 'unknown', trackingProtection: 'unknown', popups: 'unknown', notifications, isBrowserRead: false },
  },
});
/** A fix for a chat that worked before too, only without a sound. */
const MUTE_FIX = aFix({
  fixId: 'allow-notifications',
  names: [],
  claim: { id: 'notifications-blocked', vendorId: 'intercom' },
  before: aVerdict({ ...VERDICTS.working, causes: [aCause({ id: 'notifications-blocked', confidence: 0.7 })] }),
});
const PROBABLE = aVerdict({
  causes: [
    aCause({
      id: 'content-blocker',
      confidence: 0.7,
      remedies: ['allow-site-in-blocker'],
      wouldHelp: ['refetch', 'incognito-comparison', 'extensions', 'browser-settings'],
    }),
  ],
  unknowns: [
    { evidence: 'network-log', reason: 'not-in-quick-check' },
    { evidence: 'popups', reason: 'not-in-this-browser' },
    { evidence: 'connection-quality', reason: 'not-in-this-browser' },
    { evidence: 'frames-out-of-reach', reason: 'not-in-quick-check', count: 3 },
  ],
});
/** A Firefox of long-term support, which tells little. */
const SILENT_FIREFOX: CheckSession['evidence'] = {
  ...notificationsAre('unknown'),
  'network-log': { status: 'unavailable', reason: 'not-in-quick-check' },
  'browser-environment': {
    status: 'collected',
    value: {
      name: 'Firefox',
      version: '140.5',
      platform: 'Linux aarch64',
      language: 'en',
      isOnline: true,
      effectiveType: null,
      downlinkMbps: null,
      isPrivateWindow: false,
      missingFeatures: [],
    },
  },
};
const STRICTER = {
  normal: 'broken',
  private: 'broken',
  differences: ['extensions', 'third-party-storage', 'login', 'cache'],
  reading: 'not-comparable',
  privateFailure: 'storage',
  by: 'probes',
} satisfies GuideState['comparison'];
const EVENING = { step: 'even-out', status: 'waiting-for-user', comparison: STRICTER } satisfies Partial<GuideState>;
const CHOOSING = {
  path: 'site-data',
  step: 'choose-data',
  status: 'waiting-for-user',
  waitingFor: 'site-data',
  clearing: {
    sites: ['shop.example', 'intercom.io'],
    origins: ['https://shop.example', 'https://widget.intercom.io'],
    hostnames: ['shop.example', 'widget.intercom.io', 'intercom.io'],
    kinds: ['cookies', 'storage', 'workers', 'cache'],
  },
} satisfies Partial<GuideState>;
const changed = (change: 'site-data' | 'network', reading: 'works-after' | 'fails-after') =>
  guided({
    path: change,
    step: 'result',
    status: 'done',
    change: {
      change,
      before: 'broken',
      after: reading === 'works-after' ? 'working' : 'broken',
      reading,
      beforeFailure: 'other',
      afterFailure: reading === 'works-after' ? null : 'other',
      isSeen: change === 'site-data',
      by: 'probes',
    },
  });
const compared = (reading: GuideState['comparison']) => guided({ step: 'result', status: 'done', comparison: reading });
const SUSPECTS = ['uBlock Origin Lite', 'Price Finder', 'Dark Pages', 'Sticky Notes', 'Clean Reader', 'Word Counter'].map((name, at) => ({
  id: `e${at}`,
  name,
  weight: 8 - at,
}));
const SEARCH: NonNullable<GuideState['search']> = {
  ...newSearch({
    mode: 'automatic',
    isSeen: true,
    suspects: SUSPECTS,
    spared: [{ id: 'r', name: 'Company Single Sign-On', why: 'required' }],
    worksWithoutAny: true,
    baselineCause: 'content-blocker',
  }),
  expected: 3,
};
const MIDWAY: typeof SEARCH = {
  ...SEARCH,
  checks: [{ on: ['e1', 'e2', 'e3'], outcome: 'works', errorRate: 0.05, by: 'probes', checkId: 'check-2' }],
  wanted: ['e0', 'e1', 'e4'],
};
/** One check could not be relied on, so a few more are made. */
const NEARLY: typeof SEARCH = {
  ...MIDWAY,
  soFar: {
    status: 'probable',
    how: 'one',
    named: [{ id: 'e0', name: 'uBlock Origin Lite' }],
    confidence: 0.9,
    checks: 3,
    among: 6,
    isProved: false,
    worksCheckId: null,
    by: 'probes',
  },
};
const BY_HAND: typeof SEARCH = { ...MIDWAY, mode: 'by-hand' };
const searching = (changes: Partial<GuideState>, search: typeof SEARCH | null, others: Partial<FakeWorld> = {}) =>
  guided({ path: 'extensions', step: 'search-extensions', search, ...changes }, others);
const asksInSearch = (waitingFor: NonNullable<GuideState['waitingFor']>, search: typeof SEARCH | null, others: Partial<FakeWorld> = {}) =>
  searching({ status: 'waiting-for-user', waitingFor }, search, others);
type Conclusion = NonNullable<(typeof SEARCH)['conclusion']>;
const found = (changes: Partial<Conclusion>, spared: (typeof SEARCH)['spared'] = []) =>
  searching(
    { step: 'result', status: 'done' },
    {
      ...SEARCH,
      suspects: [],
      wanted: [],
      spared,
      conclusion: {
        status: 'certain',
        how: 'one',
        named: [{ id: 'e0', name: 'uBlock Origin Lite' }],
        confidence: 1,
        checks: 4,
        among: 6,
        isProved: true,
        worksCheckId: 'check-2',
        by: 'probes',
        ...changes,
      },
    },
  );
const OFF = { ...aChange('extension-by-hand', 'Sticky Notes'), name: 'Sticky Notes' };

const FIREFOX: Partial<FakeWorld> = { browser: { kind: 'firefox', isMobile: false } };

const at = (url: string) => ({ tab: { ...SHOP_TAB, url } });

const PAUSE = aPlan({
  fixId: 'pause-extension',
  remedyId: 'allow-site-in-blocker',
  names: [],
  permissions: [],
  choices: [
    { id: 'a', name: 'uBlock Origin' },
    { id: 'b', name: 'Dark pages' },
  ],
  spans: ['quarter-hour', 'hour', 'browser'],
});
const CLEAR = aPlan({
  fixId: 'clear-site-data',
  names: ['shop.example', 'intercom.io'],
  permissions: ['browsingData'],
  kinds: ['cookies', 'storage', 'workers', 'cache'],
  spans: [],
});

const SHOW = aPlan({
  fixId: 'show-hidden-launcher',
  remedyId: 'show-launcher-again',
  names: [],
  permissions: [],
  origins: ['https://shop.example/*'],
  spans: ['page', 'quarter-hour'],
  reloads: false,
});

const JOURNAL = [aChange('private-window', '3'), aChange('site-permission', '*://*.shop.example/*')];

/** Every screen in every state that somebody can meet. */
export const SCENES: Record<string, Scene> = {
  'popup-idle': popup({}),
  'popup-seen-before': popup({
    lastOfSite: { site: 'shop.example', checkedAt: '2026-11-20T21:00:00+03:00', depth: 'quick', verdict: VERDICTS.blocker },
  }),
  'popup-checking': popup({ session: aSession({ status: 'running', phase: 'asking-again', finishedAt: null }) }),
  'popup-checking-quick': popup({ session: aSession({ status: 'running', depth: 'quick', phase: 'looking', finishedAt: null }) }),
  'popup-first-result': popup({
    session: aSession({ status: 'running', phase: 'opening-chat', finishedAt: null, verdict: VERDICTS.working }),
  }),
  'popup-none-so-far': popup({ session: aSession({ status: 'running', phase: 'watching', finishedAt: null, verdict: VERDICTS.none }) }),
  'popup-blocker': popup({ session: aSession({ verdict: VERDICTS.blocker }) }),
  'popup-socket': popup({ session: aSession({ verdict: VERDICTS.socket }) }),
  'popup-site-side': popup({ session: aSession({ verdict: VERDICTS.policy }) }),
  'popup-working': popup({ session: aSession({ verdict: VERDICTS.working }) }),
  'popup-no-chat-seen': popup({ session: aSession({ depth: 'quick', verdict: VERDICTS.noneSoFar }) }),
  'popup-no-chat': popup({ session: aSession({ verdict: VERDICTS.none }) }),
  'popup-unsure': popup({ session: aSession({ depth: 'quick', verdict: VERDICTS.unsure }) }),
  'popup-only-seen': popup({ session: aSession({ depth: 'quick', verdict: VERDICTS.onlySeen }) }),
  'popup-permission': popup({ session: aSession({ depth: 'quick', verdict: VERDICTS.unsure }) }, 'common:lookCloser'),
  'popup-cancelled': popup({ session: aSession({ status: 'cancelled' }) }),
  'popup-error': popup({ session: aSession({ status: 'failed', error: { code: 'check/navigated-away', message: 'The page changed.' } }) }),
  'popup-background-silent': popup({ failing: { 'check/of-tab': new CodedError('message/not-valid', 'Nobody answered check/of-tab.') } }),
  'popup-browser-page': popup(at('chrome://settings/')),
  'popup-store': popup(at('https://chromewebstore.google.com/detail/x')),
  'popup-pdf': popup(at('https://shop.example/terms.pdf')),
  'popup-blank': popup(at('about:blank')),
  'popup-no-tab': popup({ tab: null }),

  'panel-empty': panel({}),
  'panel-running': panel({ session: aSession({ status: 'running', phase: 'watching', finishedAt: null }), journal: JOURNAL }),
  'panel-first-result': panel({ session: aSession({ status: 'running', phase: 'watching', finishedAt: null, verdict: VERDICTS.blocker }) }),
  'panel-none-so-far': panel({ session: aSession({ status: 'running', phase: 'watching', finishedAt: null, verdict: VERDICTS.none }) }),
  'panel-blocker': panel({ ...done('blocker'), report: aReport() }),
  'panel-blocker-details': panel(
    { ...done('blocker'), report: aReport() },
    null,
    'common:details.why|common:details.unseen|common:details.others|common:around.title|panel:timeline.title',
  ),
  'panel-storage': panel(done('storage')),
  'panel-click-path': panel({
    session: aSession({
      verdict: VERDICTS.storage,
      evidence: {
        'browser-environment': {
          status: 'collected',
          value: {
            name: 'Google Chrome',
            version: '150',
            platform: 'Windows',
            language: 'en',
            isOnline: true,
            effectiveType: null,
            downlinkMbps: null,
            isPrivateWindow: false,
            missingFeatures: [],
          },
        },
      },
    }),
  }),
  'fix-offer': panel({ ...done('storage'), plans: [aPlan({})] }),
  'fix-dialog': panel({ ...done('storage'), plans: [aPlan({})] }, null, 'fixes:doIt'),
  'fix-refused': panel({ ...done('storage'), plans: [aPlan({})] }, null, 'fixes:doIt|fixes:allow-third-party-cookies.act'),
  'fix-pause': panel({ ...done('blocker'), plans: [PAUSE] }, null, 'fixes:pauseIt'),
  'fix-clear-data': panel({ ...done('storage'), plans: [CLEAR] }, null, 'fixes:doIt'),
  'fix-show-again-firefox': panel({ ...done('cosmetic'), plans: [SHOW], ...FIREFOX }, null, 'fixes:doIt'),
  'fix-made': panel({ ...done('storage'), fix: aFix({}), journal: [aChange('site-setting', 'cookies')] }),
  'fix-helped': panel({ session: anAftercheck(VERDICTS.working), fix: aFix({}), journal: [aChange('site-setting', 'cookies')] }),
  'fix-did-not-help': panel({ session: anAftercheck(VERDICTS.storage), fix: aFix({}), journal: [aChange('site-setting', 'cookies')] }),
  'fix-other-cause': panel({ session: anAftercheck(VERDICTS.blocker), fix: aFix({}), journal: [aChange('site-setting', 'cookies')] }),
  'fix-worked-before': panel({
    session: { ...anAftercheck(VERDICTS.working), evidence: notificationsAre('allowed') },
    fix: MUTE_FIX,
    journal: [aChange('site-setting', 'notifications')],
  }),
  'fix-still-blocked': panel({
    session: { ...anAftercheck(MUTE_FIX.before), evidence: notificationsAre('blocked') },
    fix: MUTE_FIX,
    journal: [aChange('site-setting', 'notifications')],
  }),
  'verdict-more-certain': panel(
    { session: aSession({ verdict: PROBABLE, depth: 'quick', evidence: SILENT_FIREFOX }) },
    null,
    'common:details.moreCertain|common:details.unseen|common:around.title',
  ),
  'steps-of-another-version': panel({ session: aSession({ verdict: VERDICTS.storage, evidence: SILENT_FIREFOX }), ...FIREFOX }),
  'panel-socket': panel(done('socket')),
  'panel-site-side': panel(done('policy')),
  'panel-working': panel(done('working')),
  'panel-only-seen': panel(done('onlySeen', 'quick')),
  'panel-unsure': panel(done('unsure', 'quick')),
  'panel-permission': panel(done('unsure', 'quick'), null, 'common:lookCloser'),
  'panel-permission-firefox': panel({ ...done('unsure', 'quick'), ...FIREFOX }, null, 'common:lookCloser'),
  'panel-refused': panel(done('unsure', 'quick'), null, 'common:lookCloser|common:permission.allow'),
  'panel-error': panel({ session: aSession({ status: 'failed', error: { code: 'check/timeout', message: 'Too slow.' } }) }),
  'panel-browser-page': panel(at('about:addons')),
  'panel-unseen-page': panel(at('')),
  'panel-out-of-sight': panel({ ...done('blocker'), ...at(''), ...FIREFOX }),
  'panel-screenshot-out-of-sight': panel({ ...done('blocker'), ...at(''), ...FIREFOX }, 'screenshot'),
  'panel-no-tab': panel({ tab: null }),
  'guide-intro': panel(done('blocker'), 'test'),
  'search-permission': searching({ step: 'find-suspects', status: 'waiting-for-user', waitingFor: 'management' }, null),
  'search-permission-firefox': searching({ step: 'find-suspects', status: 'waiting-for-user', waitingFor: 'management' }, null, FIREFOX),
  'search-begin': asksInSearch('begin', SEARCH),
  'search-names': asksInSearch('names', null, { browser: { kind: 'firefox', isMobile: true } }),
  'search-running': searching(
    { status: 'running' },
    { ...MIDWAY, spared: [{ id: 'e9', name: 'Spelling Aid', why: 'person' }] },
    { journal: [{ ...aChange('extension', 'e2'), name: 'Dark Pages' }] },
  ),
  'search-nearly-sure': searching({ status: 'running' }, NEARLY, { journal: [{ ...aChange('extension', 'e2'), name: 'Dark Pages' }] }),
  'search-by-hand': asksInSearch('switches', BY_HAND, FIREFOX),
  'search-works-now': asksInSearch('works-now', MIDWAY),
  'search-switch-on': searching({ step: 'put-back', status: 'waiting-for-user', waitingFor: 'switch-on' }, BY_HAND, {
    ...FIREFOX,
    journal: [OFF],
  }),
  'search-agree-to-switch-on': searching(
    { step: 'put-back', status: 'waiting-for-user', waitingFor: 'switch-on' },
    { ...MIDWAY, isStopped: true },
    {
      journal: [{ ...aChange('extension', 'e2'), name: 'Dark Pages' }],
    },
  ),
  'search-found': found({}),
  'search-found-two': found({
    how: 'either',
    named: [
      { id: 'e0', name: 'uBlock Origin Lite' },
      { id: 'e4', name: 'Clean Reader' },
    ],
  }),
  'search-probable': found({ status: 'probable', isProved: false, by: 'user', named: [{ id: 'e4', name: 'Clean Reader' }] }),
  'search-nobody': found({ status: 'none', how: 'none', named: [], isProved: false }, [{ id: 'e9', name: 'Spelling Aid', why: 'person' }]),
  'search-unresolved': found({ status: 'unresolved', isProved: false }),
  'search-works-already': searching({ step: 'result', status: 'done' }, null),
  'guide-running': guided({ step: 'check-private', status: 'running', privateWindowId: 3 }, { journal: JOURNAL }),
  'guide-access': guided({ step: 'private-access', status: 'waiting-for-user', waitingFor: 'private-access' }),
  'guide-access-tried': guided({
    step: 'private-access',
    status: 'waiting-for-user',
    waitingFor: 'private-access',
    error: { code: 'guide/private-access-missing', message: 'Not yet.' },
  }),
  'guide-access-firefox': guided({ step: 'private-access', status: 'waiting-for-user', waitingFor: 'private-access' }, FIREFOX),
  'guide-hosts': guided({ step: 'baseline', status: 'waiting-for-user', waitingFor: 'hosts' }),
  'guide-unaided': {
    ...guided({ step: 'baseline', status: 'waiting-for-user', waitingFor: 'hosts' }),
    press: 'common:permission.later|guide:ask.yes',
  },
  'guide-by-hand': guided({ step: 'ask-user', status: 'waiting-for-user', waitingFor: 'answer' }),
  'guide-reopen': guided({ step: 'check-private', status: 'waiting-for-user', waitingFor: 'reopen' }),
  'guide-paused': guided({ step: 'open-private', status: 'paused' }),
  'guide-cancelled': guided({ status: 'cancelled' }),
  'guide-works-there': compared({
    normal: 'broken',
    private: 'working',
    differences: ['extensions', 'login', 'cache'],
    reading: 'works-there',
    privateFailure: null,
    by: 'probes',
  }),
  'guide-fails-there': compared({
    normal: 'broken',
    private: 'broken',
    differences: ['extensions'],
    reading: 'fails-there',
    privateFailure: 'network',
    by: 'probes',
  }),
  'guide-by-answer': compared({
    normal: 'broken',
    private: 'inconclusive',
    differences: [],
    reading: 'not-comparable',
    privateFailure: null,
    by: 'user',
  }),
  'guide-allow-storage': guided({ ...EVENING, waitingFor: 'allow-storage' }),
  'guide-allow-storage-refused': { ...guided({ ...EVENING, waitingFor: 'allow-storage' }), press: 'guide:evenOut.allow' },
  'guide-lift-protection': guided({ ...EVENING, waitingFor: 'lift-protection' }, FIREFOX),
  'guide-evened': compared({ ...STRICTER, private: 'working', reading: 'works-there', privateFailure: null, evened: 'storage' }),
  'guide-site-data': guided(CHOOSING),
  'guide-site-data-refused': { ...guided(CHOOSING), press: 'guide:data.clear' },
  'guide-clearing': guided({ path: 'site-data', step: 'clear-data', status: 'running' }),
  'guide-cleared': changed('site-data', 'works-after'),
  'guide-network': guided({ path: 'network', step: 'make-change', status: 'waiting-for-user', waitingFor: 'change' }),
  'guide-vpn': guided({ path: 'vpn', step: 'make-change', status: 'waiting-for-user', waitingFor: 'change' }),
  'guide-other-browser': guided({ path: 'other-browser', step: 'make-change', status: 'waiting-for-user', waitingFor: 'answer' }),
  'guide-network-result': changed('network', 'fails-after'),
  'guide-more': { ...panel(done('blocker'), 'test'), press: 'guide:more.title' },
  'panel-changes': panel({ ...done('blocker'), journal: JOURNAL }, null, 'panel:journal.what'),
  'screenshot-step': panel(done('blocker'), 'screenshot'),
  'report-ready': panel({ ...done('blocker'), report: aReport() }, 'message'),
  'report-inside': panel({ ...done('blocker'), report: aReport() }, 'message', 'report:screen.inside'),
  'report-empty': panel({}, 'message'),
  'options-fresh': page(<OptionsScreen />),
  'options-used': page(<OptionsScreen />, {
    settings: { ...EMPTY_WORLD.settings, ownWords: ['Ayşe Yılmaz', 'ayse.yilmaz88', 'Menekşe Sokak'] },
    hosts: ['*://*.shop.example/*', '*://*.intercom.io/*'],
    abilities: ['webRequest', 'management'],
    lists: [{ name: 'Chats off', text: '||chat.example^\n||talk.example^' }],
  }),
  'options-word-refused': page(<OptionsScreen />, {}, 'options:words.add'),
  'options-deleted': page(<OptionsScreen />, {}, 'options:data.delete'),
  welcome: page(<WelcomeScreen />),
  practice: page(<PracticeScreen onFault={() => undefined} />),
};
