import { EVIDENCE_IDS, type Evidence, type UnavailableReason } from '@/utils/diagnosis/evidence/schema';
import type { SightLimits } from '@/utils/diagnosis/evidence/sight-limits';
import { CodedError } from '@/utils/foundation/coded-error';

export interface EvidenceRun {
  /** By then `gather` should be through, in `performance.now()` time. */
  deadlineMs: number;
  signal: AbortSignal;
  onEvidence(part: Evidence): void;
  onSight?(evidence: Evidence, limits: SightLimits): Promise<void>;
}

/** A gathering that respects its deadline gets this much more before it is cut off. */
const OVERTIME_MS = 300;

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
 * page that blocks every call can therefore hold up nothing.
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
  const gathered = gather({ deadlineMs, signal: stop.signal, onEvidence });
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
    // Lets it clean up behind itself; what it still says is heard by nobody.
    stop.abort(new CodedError('check/timeout', 'The time for this check is over.'));
    gathered.catch(() => undefined);
    return fillGaps(collected, depth);
  } finally {
    clearTimeout(timer);
    if (onAbort) stop.signal.removeEventListener('abort', onAbort);
    gathered.catch(() => undefined);
  }
}
