import type { JudgedCause, Verdict } from '@/utils/diagnosis/verdict/schema';
import type { FixPlan, FixState } from '@/utils/fixes/schema';
import type { GuideState } from '@/utils/guide/schema';
import type { JournalEntry } from '@/utils/journal/schema';
import { buildReport } from '@/utils/report/build/build-report';
import type { SafeReport } from '@/utils/report/schema';
import { scrubReport } from '@/utils/report/scrub/safe-report';
import type { CheckSession } from '@/utils/session/schema';
import { createTexts } from '@/utils/texts/texts';
import { EMPTY_WORLD, type FakeWorld } from './fake-services';

export function aCause(changes: Partial<JudgedCause> & Pick<JudgedCause, 'id'>): JudgedCause {
  return {
    assessment: 'supported',
    confidence: 0.95,
    side: 'user',
    vendorId: 'intercom',
    because: [],
    remedies: [],
    rule: null,
    wouldHelp: [],
    ...changes,
  };
}

export function aVerdict(changes: Partial<Verdict>): Verdict {
  return { status: 'broken', vendors: [{ id: 'intercom', name: 'Intercom', state: 'broken' }], causes: [], unknowns: [], ...changes };
}

export function aSession(changes: Partial<CheckSession>): CheckSession {
  return {
    version: 1,
    id: 'check-1',
    tabId: 7,
    pageUrl: 'https://shop.example/help',
    depth: 'thorough',
    isPrivateWindow: false,
    status: 'done',
    phase: 'judging',
    startedAt: '2026-11-22T10:15:00+03:00',
    finishedAt: '2026-11-22T10:15:04+03:00',
    evidence: {},
    verdict: null,
    error: null,
    missingOrigins: [],
    ...changes,
  };
}

const blocker = aVerdict({
  causes: [
    aCause({
      id: 'content-blocker',
      because: [
        {
          evidence: 'network-log',
          key: 'requestRefused',
          values: { host: 'widget.intercom.io', type: 'script', error: 'net::ERR_BLOCKED_BY_CLIENT', status: 0, seconds: 0 },
        },
        { evidence: 'refetch', key: 'onlyPageFails', values: { host: 'widget.intercom.io' } },
      ],
      remedies: ['allow-site-in-blocker', 'run-private-window-test', 'report-to-filter-list'],
      rule: { list: 'EasyList – Chat Widgets', text: '||widget.intercom.io^$third-party' },
    }),
    aCause({ id: 'stale-site-data', assessment: 'inconclusive', confidence: 0, wouldHelp: ['incognito-comparison'] }),
    aCause({ id: 'websocket-blocked', assessment: 'ruled-out', confidence: 0, side: 'network' }),
  ],
  unknowns: [{ evidence: 'extensions', reason: 'permission-missing' }],
});

export const VERDICTS = {
  blocker,
  storage: aVerdict({
    causes: [aCause({ id: 'third-party-storage-blocked', confidence: 0.9, remedies: ['allow-third-party-cookies-here'] })],
  }),
  socket: aVerdict({ causes: [aCause({ id: 'websocket-blocked', side: 'network', confidence: 0.8, remedies: ['try-other-network'] })] }),
  cosmetic: aVerdict({
    causes: [aCause({ id: 'hidden-by-cosmetic-filter', confidence: 0.82, remedies: ['show-launcher-again', 'allow-site-in-blocker'] })],
  }),
  policy: aVerdict({ causes: [aCause({ id: 'content-security-policy', side: 'site', remedies: ['tell-site-owner'] })] }),
  working: aVerdict({ status: 'working', vendors: [{ id: 'intercom', name: 'Intercom', state: 'working' }] }),
  none: aVerdict({ status: 'no-widget', vendors: [] }),
  noneSoFar: aVerdict({ status: 'no-widget', vendors: [], unknowns: [{ evidence: 'network-log', reason: 'not-in-quick-check' }] }),
  onlySeen: aVerdict({
    status: 'inconclusive',
    vendors: [{ id: 'intercom', name: 'Intercom', state: 'working' }],
    unknowns: [{ evidence: 'network-log', reason: 'not-in-quick-check' }],
  }),
  unsure: aVerdict({
    status: 'inconclusive',
    vendors: [{ id: 'intercom', name: 'Intercom', state: 'stub' }],
    unknowns: [
      { evidence: 'network-log', reason: 'not-in-quick-check' },
      { evidence: 'refetch', reason: 'permission-missing' },
    ],
  }),
} satisfies Record<string, Verdict>;

export const aWorld = (changes: Partial<FakeWorld>): FakeWorld => ({ ...EMPTY_WORLD, ...changes });

export function aPlan(changes: Partial<FixPlan>): FixPlan {
  return {
    fixId: 'allow-third-party-cookies',
    remedyId: 'allow-third-party-cookies-here',
    site: 'shop.example',
    names: ['widget.intercom.io'],
    permissions: ['contentSettings'],
    origins: [],
    choices: [],
    kinds: [],
    spans: ['hour', 'quarter-hour', 'browser'],
    reloads: true,
    ...changes,
  };
}

export function aFix(changes: Partial<FixState>): FixState {
  return {
    id: 'run-1',
    fixId: 'allow-third-party-cookies',
    tabId: 7,
    site: 'shop.example',
    names: ['widget.intercom.io'],
    checkId: 'check-1',
    claim: { id: 'third-party-storage-blocked', vendorId: 'intercom' },
    before: VERDICTS.storage,
    madeAt: '2026-11-22T10:16:00+03:00',
    span: 'hour',
    until: '2026-11-22T11:16:00+03:00',
    entryIds: ['entry-1'],
    state: 'made',
    ...changes,
  };
}

/** A check that was begun after `aFix` was made. */
export const anAftercheck = (verdict: Verdict): CheckSession =>
  aSession({ id: 'check-2', verdict, startedAt: '2026-11-22T10:17:00+03:00', finishedAt: '2026-11-22T10:17:04+03:00' });

export function aGuide(changes: Partial<GuideState>): GuideState {
  return {
    version: 1,
    id: 'guide-1',
    bootId: 'boot-1',
    path: 'private-window',
    pageUrl: 'https://shop.example/help',
    tabId: 7,
    step: 'baseline',
    status: 'running',
    waitingFor: null,
    turn: 1,
    timeoutMs: 30_000,
    normalCheckId: 'check-1',
    privateCheckId: null,
    privateWindowId: null,
    privateTabId: null,
    comparison: null,
    evened: null,
    clearing: null,
    afterCheckId: null,
    isChangeSeen: false,
    change: null,
    workedInPrivate: false,
    baselineCause: null,
    lastTriedCheckId: null,
    search: null,
    isManagementLent: false,
    error: null,
    startedAt: '2026-11-22T10:16:00+03:00',
    updatedAt: '2026-11-22T10:16:30+03:00',
    ...changes,
  };
}

export function aChange(kind: JournalEntry['kind'], target: string): JournalEntry {
  return {
    id: `${kind} ${target}`,
    kind,
    target,
    changedAt: '2026-11-22T10:16:00+03:00',
    bootId: 'boot-1',
    window: null,
    name: null,
    before: null,
    after: null,
    until: null,
    lasts: null,
    undone: null,
  };
}

const REQUEST = {
  method: 'GET',
  frameId: 0,
  initiatorHost: 'shop.example',
  contentType: null,
  fromCache: false,
  headers: { csp: null, xFrameOptions: null, clockOffsetMs: null, accessControlAllowOrigin: null },
};

/** A report as a check makes it, scrubbed by the real scrubber. */
export function aReport(): SafeReport {
  const session = aSession({
    verdict: VERDICTS.blocker,
    evidence: {
      'network-log': {
        status: 'collected',
        value: {
          mainFrameStatus: 200,
          truncated: false,
          requests: [
            {
              ...REQUEST,
              url: 'https://widget.intercom.io/widget/abc',
              type: 'script',
              startMs: 412,
              endMs: 414,
              outcome: 'failed',
              failure: 'blocked-by-extension',
              error: 'net::ERR_BLOCKED_BY_CLIENT',
              statusCode: null,
            },
          ],
        },
      },
    },
  });
  const product = { name: 'Chat Medic', version: '0.1.0' };
  return scrubReport(buildReport({ session, guide: null, product, now: '2026-11-22T10:18:00+03:00', texts: createTexts('en') }));
}
