import type { EvidenceId, EvidenceMap } from '@/utils/diagnosis/evidence/schema';
import { compareChange, withChange } from '@/utils/diagnosis/verdict/compare-change';
import { compareWindows } from '@/utils/diagnosis/verdict/compare-windows';
import type { Verdict } from '@/utils/diagnosis/verdict/schema';
import { CodedError, isErrorCode } from '@/utils/foundation/coded-error';
import type { CheckOutcome } from '@/utils/guide/define-step';
import type { GuidePorts } from '@/utils/guide/guide-ports';
import { windowDifferences, windowSides } from '@/utils/guide/window-differences';
import type { CheckSession } from '@/utils/session/schema';
import type { Checks } from './start-checks';

type Comparison = EvidenceMap['incognito-comparison'];

function outcomeOf(session: CheckSession): CheckOutcome {
  if (session.status === 'done' && session.verdict) {
    const claim = session.verdict.causes.find(({ assessment }) => assessment === 'supported');
    const cause = claim ? { id: claim.id, side: claim.side } : null;
    return { status: 'done', checkId: session.id, verdict: session.verdict.status, cause };
  }
  const code = session.error && isErrorCode(session.error.code) ? session.error.code : 'unexpected';
  const error = { code, message: session.error?.message ?? 'The check ended without a verdict.' };
  const isRefused = code === 'check/permission-refused';
  return { status: 'failed', checkId: session.id, missingOrigins: isRefused ? session.missingOrigins : [], error };
}

function isFresh(session: CheckSession, pageUrl: string, reuseMs: number): boolean {
  if (session.depth !== 'thorough' || session.isPrivateWindow || session.pageUrl !== pageUrl) return false;
  if (session.status === 'running') return reuseMs > 0;
  return session.status === 'done' && session.finishedAt !== null && Date.now() - Date.parse(session.finishedAt) < reuseMs;
}

/** What browsers call no tab at all. */
const NO_TAB = -1;

/** What the person saw, as far as one word tells. */
const STATUS_OF_ANSWER: Readonly<Record<'yes' | 'no' | 'unsure', Verdict['status']>> = {
  yes: 'working',
  no: 'broken',
  unsure: 'inconclusive',
};

/** The checks as the guide needs them: run to the end, compare, add the comparison. */
export function createGuideChecks(
  { service, store, missingFor }: Checks,
  pageUrlOf: (tabId: number) => Promise<string | null>,
): GuidePorts['checks'] {
  const judged = async (checkId: string): Promise<CheckSession & { verdict: Verdict }> => {
    const session = await store.byId(checkId);
    if (!session?.verdict) throw new CodedError('report/nothing-to-report', 'The check is not kept any more.');
    return { ...session, verdict: session.verdict };
  };
  const add = async <Id extends EvidenceId>(checkId: string, id: Id, value: EvidenceMap[Id]): Promise<void> => {
    if (!(await service.addEvidence(checkId, id, value))) {
      throw new CodedError('report/nothing-to-report', 'The check is not kept any more.');
    }
  };
  return {
    async run({ tabId, timeoutMs, reuseMs }) {
      const newest = await store.newestOfTab(tabId);
      if (newest && isFresh(newest, (await pageUrlOf(tabId)) ?? '', reuseMs)) {
        const session = await service.finished(newest.id);
        if (session?.status === 'done') return outcomeOf(session);
      }
      const begun = await service.start({ tabId, depth: 'thorough', openChat: true, timeoutMs });
      return outcomeOf((await service.finished(begun.id)) ?? begun);
    },
    missingOrigins: missingFor,
    async stop(tabId) {
      const newest = await store.newestOfTab(tabId);
      if (newest?.status === 'running') await service.cancel(newest.id);
    },
    putFirst: (checkId, tabId) => service.makeNewest(checkId, tabId),
    async putAside(checkId) {
      const session = await store.byId(checkId);
      if (session) await store.save({ ...session, tabId: NO_TAB });
    },
    isKept: async (checkId) => (await store.byId(checkId))?.status === 'done',
    async compare(normalCheckId, privateCheckId): Promise<Comparison> {
      const [normal, other] = await Promise.all([judged(normalCheckId), judged(privateCheckId)]);
      return compareWindows(normal.verdict, other.verdict, {
        differences: windowDifferences(normal.evidence, other.evidence),
        sides: windowSides(normal.evidence, other.evidence),
        by: 'probes',
      });
    },
    async compareByAnswer(normalCheckId, works): Promise<Comparison> {
      const normal = await judged(normalCheckId);
      const seen = { status: STATUS_OF_ANSWER[works], causes: [] };
      return compareWindows(normal.verdict, seen, { differences: windowDifferences(normal.evidence, {}), by: 'user' });
    },
    addComparison: (checkId, comparison) => add(checkId, 'incognito-comparison', comparison),
    async compareChange(normalCheckId, afterCheckId, of) {
      const [before, after] = await Promise.all([judged(normalCheckId), judged(afterCheckId)]);
      return compareChange(before.verdict, after.verdict, { ...of, by: 'probes' });
    },
    async compareChangeByAnswer(normalCheckId, works, of) {
      const before = await judged(normalCheckId);
      return compareChange(before.verdict, { status: STATUS_OF_ANSWER[works], causes: [] }, of);
    },
    async addChange(normalCheckId, afterCheckId, change) {
      const { evidence } = await judged(normalCheckId);
      const changes = evidence['change-comparison'];
      const windows = evidence['incognito-comparison'];
      const all = withChange(changes?.status === 'collected' ? changes.value : null, change);
      await add(normalCheckId, 'change-comparison', all);
      if (afterCheckId === null) return;
      // The newer check is the one that is shown and reported; what was found out before it is still true.
      if (windows?.status === 'collected') await add(afterCheckId, 'incognito-comparison', windows.value);
      await add(afterCheckId, 'change-comparison', all);
    },
  };
}
