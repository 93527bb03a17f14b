import type { Evidence, EvidenceId, EvidenceMap } from '@/utils/diagnosis/evidence/schema';
import type { SightLimits } from '@/utils/diagnosis/evidence/sight-limits';
import type { Verdict } from '@/utils/diagnosis/verdict/schema';
import { CodedError, toErrorRecord } from '@/utils/foundation/coded-error';
import { localTimestamp } from '@/utils/foundation/local-timestamp';
import type { LastVerdicts } from './last-verdicts';
import { type EvidenceRun, gatherInTime } from './run-check';
import type { CheckPhase, CheckSession } from './schema';
import type { SessionStore } from './session-store';

export interface CheckRequest {
  tabId: number;
  depth: 'quick' | 'thorough';
  openChat: boolean;
  timeoutMs: number;
}

/** What a check is made of; the background puts the real parts in. */
export interface CheckParts {
  store: SessionStore;
  lastVerdicts: LastVerdicts;
  getTab(tabId: number): Promise<{ url: string; isPrivate: boolean } | null>;
  /** Whether a check can look at pages of this address at all. */
  isCheckable(pageUrl: string): boolean;
  /** Origin patterns that a thorough check of the page needs and that are not granted. */
  missingOrigins(tabId: number, pageUrl: string): Promise<string[]>;
  /** Whether the page's own site is granted: without it nothing can be watched. */
  mayWatch(pageUrl: string): Promise<boolean>;
  gather(
    request: CheckRequest,
    page: { url: string; isPrivate: boolean },
    run: EvidenceRun & { onPhase(phase: CheckPhase): void },
  ): Promise<Evidence>;
  judge(evidence: Evidence, pageUrl: string): Verdict | Promise<Verdict>;
  now(): Date;
  newId(): string;
}

export interface CheckService {
  /** Answers with the running session; the rest is to be followed through the store. */
  start(request: CheckRequest): Promise<CheckSession>;
  cancel(checkId: string): Promise<void>;
  /** Ends what a background that died left running. To be called once, when the background starts. */
  recover(): Promise<void>;
  /** Adds an item that came after the check, such as the private-window comparison, and judges again. `null` where the check is gone. */
  addEvidence<Id extends EvidenceId>(checkId: string, id: Id, value: EvidenceMap[Id]): Promise<CheckSession | null>;
  /** Makes a check the newest of this tab and of its site again. */
  makeNewest(checkId: string, tabId: number): Promise<void>;
  /** Resolves with the session once it is over. */
  finished(checkId: string): Promise<CheckSession | null>;
}

/** Of the time that a check may take, kept back for putting evidence and verdict together. */
const JUDGING_MS = 700;
/** A quick check that takes longer than this is not one. */
const QUICK_LIMIT_MS = 8_000;

/** Whether a verdict may be shown before the check is over: what was seen to work, what is sure enough, or that nothing has come yet. */
function isWorthShowing({ status, causes }: Verdict, { sureEnough, mayWork }: SightLimits): boolean {
  const [first] = causes;
  const isSure = first?.assessment === 'supported' && first.confidence >= sureEnough;
  return (status === 'working' && mayWork) || status === 'no-widget' || (status === 'broken' && isSure);
}

interface Running {
  session: CheckSession;
  stop: AbortController;
  end: Promise<CheckSession>;
}

export function createCheckService(parts: CheckParts): CheckService {
  const running = new Map<string, Running>();
  const stamp = () => localTimestamp(parts.now());

  const stopOthers = async (tabId: number): Promise<void> => {
    const others = [...running.values()].filter(({ session }) => session.tabId === tabId);
    for (const { stop } of others) stop.abort(new CodedError('check/cancelled', 'Another check of this tab began.'));
    await Promise.all(others.map(({ end }) => end));
  };

  const newSession = (request: CheckRequest, page: { url: string; isPrivate: boolean }): CheckSession => ({
    version: 1,
    id: parts.newId(),
    tabId: request.tabId,
    pageUrl: page.url,
    depth: request.depth,
    isPrivateWindow: page.isPrivate,
    status: 'running',
    phase: 'preparing',
    startedAt: stamp(),
    finishedAt: null,
    evidence: {},
    verdict: null,
    error: null,
    missingOrigins: [],
  });

  const failed = (session: CheckSession, error: unknown): CheckSession => {
    const record = toErrorRecord(error);
    // A first verdict of a check that did not come to its end is none.
    const status = record.code === 'check/cancelled' ? 'cancelled' : 'failed';
    return { ...session, status, verdict: null, error: record, finishedAt: stamp() };
  };

  /** Until when evidence is gathered, for a check that begins now. */
  const deadlineOf = ({ depth, timeoutMs }: CheckRequest): number => {
    const limitMs = depth === 'quick' ? Math.min(QUICK_LIMIT_MS, timeoutMs) : timeoutMs;
    return performance.now() + Math.max(500, limitMs - JUDGING_MS);
  };

  /** Runs to the end whatever happens, and leaves a finished session in the store. */
  const run = async (request: CheckRequest, deadlineMs: number, one: Running): Promise<CheckSession> => {
    const page = { url: one.session.pageUrl, isPrivate: one.session.isPrivateWindow };
    const setPhase = (phase: CheckPhase) => {
      // A gathering that was cut off may still speak.
      if (one.session.status !== 'running') return;
      one.session = { ...one.session, phase };
      void parts.store.save(one.session).catch(() => undefined);
    };
    const onSight = async (evidence: Evidence, limits: SightLimits): Promise<void> => {
      const verdict = await parts.judge(evidence, page.url);
      if (one.session.status !== 'running') return;
      const isShown = isWorthShowing(verdict, limits);
      // What is no longer seen is taken back, even where nothing sure is there in its place.
      if (!isShown && (one.session.verdict === null || one.session.verdict.status === verdict.status)) return;
      one.session = { ...one.session, evidence, verdict: isShown ? verdict : null };
      await parts.store.save(one.session).catch(() => undefined);
    };
    let ended: CheckSession;
    try {
      const evidence = await gatherInTime(request.depth, deadlineMs, one.stop, (limits) =>
        parts.gather(request, page, { ...limits, onPhase: setPhase, onSight }),
      );
      setPhase('judging');
      const verdict = await parts.judge(evidence, page.url);
      ended = { ...one.session, status: 'done', evidence, verdict, finishedAt: stamp() };
    } catch (error) {
      ended = failed(one.session, error);
    }
    one.session = ended;
    await finish(ended);
    running.delete(ended.id);
    return ended;
  };

  const finish = async (session: CheckSession): Promise<void> => {
    // No room left even for one session: it goes without its evidence, so that nobody waits for a check that is over.
    await parts.store.save(session).catch(() => parts.store.save({ ...session, evidence: {} }).catch(() => undefined));
    // What is remembered of a site lies elsewhere, where there may be no room although the check itself had some.
    await parts.lastVerdicts.remember(session).catch(() => undefined);
  };

  return {
    async start(request) {
      const tab = await parts.getTab(request.tabId);
      if (!tab) throw new CodedError('check/no-tab', 'There is no such tab.');
      await stopOthers(request.tabId);
      const page = { url: tab.url, isPrivate: tab.isPrivate };
      const session = newSession(request, page);
      // What has to be asked before the gathering counts as well: a page that keeps the browser busy may hold that up for seconds.
      const deadlineMs = deadlineOf(request);
      const reject = async (error: CodedError, missingOrigins: string[] = []) => {
        const ended = { ...failed(session, error), missingOrigins };
        await parts.store.save(ended);
        return ended;
      };
      if (!parts.isCheckable(tab.url))
        return reject(new CodedError('check/page-not-checkable', 'The browser lets no extension look at this page.'));
      if (request.depth === 'thorough') {
        session.missingOrigins = await parts.missingOrigins(request.tabId, tab.url);
        if (!(await parts.mayWatch(tab.url))) {
          return reject(new CodedError('check/permission-refused', 'The site is not granted.'), session.missingOrigins);
        }
      }
      const one: Running = { session, stop: new AbortController(), end: Promise.resolve(session) };
      running.set(session.id, one);
      try {
        await parts.store.save(session);
      } catch (error) {
        running.delete(session.id);
        throw error;
      }
      one.end = run(request, deadlineMs, one);
      return session;
    },
    async cancel(checkId) {
      const one = running.get(checkId);
      if (!one) return;
      one.stop.abort(new CodedError('check/cancelled', 'The check was cancelled.'));
      await one.end;
    },
    async recover() {
      for (const session of await parts.store.all()) {
        if (session.status !== 'running' || running.has(session.id)) continue;
        await parts.store.save(
          failed(session, new CodedError('check/interrupted', 'The browser paused the extension in the middle of the check.')),
        );
      }
    },
    async addEvidence(checkId, id, value) {
      const session = await parts.store.byId(checkId);
      if (!session) return null;
      const evidence: Evidence = { ...session.evidence, [id]: { status: 'collected', value } };
      const judged = { ...session, evidence, verdict: await parts.judge(evidence, session.pageUrl) };
      await finish(judged);
      return judged;
    },
    async makeNewest(checkId, tabId) {
      const session = await parts.store.byId(checkId);
      if (session) await finish({ ...session, tabId });
    },
    async finished(checkId) {
      const one = running.get(checkId);
      return one ? one.end : parts.store.byId(checkId);
    },
  };
}
