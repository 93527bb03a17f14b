import type { JudgedCause, Verdict } from '@/utils/diagnosis/verdict/schema';
import type { CheckSession } from '@/utils/session/schema';
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
      because: [],
      remedies: ['allow-site-in-blocker'],
      rule: { list: 'EasyList – Chat Widgets', text: '||widget.intercom.io^$third-party' },
    }),
  ],
});

export const VERDICTS = {
  blocker,
  storage: aVerdict({ causes: [aCause({ id: 'third-party-storage-blocked', confidence: 0.9, remedies: ['allow-cookies-for-site'] })] }),
  socket: aVerdict({ causes: [aCause({ id: 'websocket-blocked', side: 'network', confidence: 0.8, remedies: ['try-other-network'] })] }),
  policy: aVerdict({ causes: [aCause({ id: 'content-security-policy', side: 'site', remedies: ['tell-site-owner'] })] }),
  working: aVerdict({ status: 'working', vendors: [{ id: 'intercom', name: 'Intercom', state: 'working' }] }),
  none: aVerdict({ status: 'no-widget', vendors: [] }),
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
