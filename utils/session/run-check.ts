import { EVIDENCE_IDS, type Evidence, type UnavailableReason } from '@/utils/diagnosis/evidence/schema';
import type { SightLimits } from '@/utils/diagnosis/evidence/sight-limits';
import { sleep } from '@/utils/foundation/abort';
import { CodedError } from '@/utils/foundation/coded-error';

export interface EvidenceRun {
  /** By then `gather` should be through, in `performance.now()` time. */
  deadlineMs: number;
  signal: AbortSignal;
  /** Takes what undoes a change in the browser; it is called once however the gathering ends, and at once where it has ended already. */
  undoAtEnd(undo: () => Promise<void>): void;
  onEvidence(part: Evidence): void;
  onSight?(evidence: Evidence, limits: SightLimits): Promise<void>;
}

/** A gathering that respects its deadline gets this much more before it is cut off. */
const OVERTIME_MS = 300;
/** For taking back what was changed once a check is cut off; a browser that is busy for longer does it behind the verdict. */
const UNDO_LIMIT_MS = 250;

interface Undoing {
  add(undo: () => Promise<void>): void;
  /** Resolves when all is taken back, or after `limitMs`. Never rejects: what the browser refuses is swept at the next start. */
  run(limitMs: number): Promise<void>;
}

function createUndoing(): Undoing {
  const undos: (() => Promise<void>)[] = [];
  let isOver = false;
  return {
    add(undo) {
      if (isOver) void undo().catch(() => undefined);
      else undos.push(undo);
    },
    async run(limitMs) {
      isOver = true;
      const isDone = new AbortController();
      const all = Promise.allSettled(undos.splice(0).map((undo) => undo()));
      await Promise.race([all, sleep(limitMs, isDone.signal)]);
      isDone.abort();
    },
  };
}

function fillGaps(collected: Evidence, depth: 'quick' | 'thorough'): Evidence {
  const reasonFor = (id: string): UnavailableReason => {
    if (id === 'incognito-comparison' || id === 'change-comparison') return 'not-asked';
    const isThoroughOnly = id === 'network-log' || id === 'page-events' || id === 'refetch';
    return depth === 'quick' && isThoroughOnly ? 'not-in-quick-check' : 'timed-out';
  };
  const gaps = EVIDENCE_IDS.filter((id) => collected[id] === undefined);
  return { ...collected, ...Object.fromEntries(gaps.map((id) => [id, { status: 'unavailable', reason: reasonFor(id) }])) };
}

/**
 * Gathers until it is through, is cancelled, or its time is over; then what has come in by then counts, and the rest is "timed out". A
 * page that blocks every call can therefore hold up nothing, and what was changed in the browser is taken back before the end is told.
 * @throws whatever `gather` throws, and the abort reason of a cancelled check.
 */
export async function gatherInTime(
  depth: 'quick' | 'thorough',
  deadlineMs: number,
  stop: AbortController,
  gather: (run: EvidenceRun) => Promise<Evidence>,
): Promise<Evidence> {
  let collected: Evidence = {};
  const onEvidence = (part: Evidence) => {
    collected = { ...collected, ...part };
  };
  const undoing = createUndoing();
  const gathered = gather({ deadlineMs, signal: stop.signal, onEvidence, undoAtEnd: undoing.add });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onAbort: (() => void) | undefined;
  const outOfTime = new Promise<'out-of-time'>((resolve) => {
    timer = setTimeout(() => resolve('out-of-time'), deadlineMs + OVERTIME_MS - performance.now());
  });
  const cancelled = new Promise<never>((_, reject) => {
    onAbort = () => reject(stop.signal.reason);
    if (stop.signal.aborted) onAbort();
    else stop.signal.addEventListener('abort', onAbort, { once: true });
  });
  try {
    const first = await Promise.race([gathered, outOfTime, cancelled]);
    if (first !== 'out-of-time') return first;
    stop.signal.removeEventListener('abort', onAbort as () => void);
    // What it still says is heard by nobody.
    stop.abort(new CodedError('check/timeout', 'The time for this check is over.'));
    return fillGaps(collected, depth);
  } finally {
    clearTimeout(timer);
    if (onAbort) stop.signal.removeEventListener('abort', onAbort);
    gathered.catch(() => undefined);
    // A check that is over before its time can wait for the browser.
    await undoing.run(stop.signal.aborted ? UNDO_LIMIT_MS : Math.max(UNDO_LIMIT_MS, deadlineMs - performance.now()));
  }
}
