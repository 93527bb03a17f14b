import { CodedError, toErrorRecord } from '@/utils/foundation/coded-error';
import { type Evidence, type EvidenceId, type EvidenceOutcome, evidenceSchemas, type UnavailableReason } from '../evidence/schema';
import type { Probe } from './define-probe';
import { PageTimeout, withTimeout } from './page/page-frames';
import type { ProbeContext } from './probe-context';
import { Unavailable } from './unavailable';

/** Words by which the browsers say that a page may not be scripted (both send no code). */
const NOT_REACHABLE =
  /cannot (access|be scripted)|can't access|missing host permission|extensions gallery|error page|showing error|no access|cannot be accessed/i;
const TAB_GONE = /no tab with id|invalid tab id|tab (was|is) closed|no frame with id|frame with id .* was removed|the tab was closed/i;

/** Why a script call failed, from the browsers' own sentences. */
export function reachFailureOf(error: unknown): UnavailableReason | null {
  const message = error instanceof Error ? error.message : String(error);
  if (TAB_GONE.test(message)) return 'tab-gone';
  return NOT_REACHABLE.test(message) ? 'page-not-reachable' : null;
}

function outcomeOfError(error: unknown, signal: AbortSignal): EvidenceOutcome {
  if (error instanceof Unavailable) return { status: 'unavailable', reason: error.reason };
  if (signal.aborted)
    return {
      status: 'unavailable',
      reason: signal.reason instanceof CodedError && signal.reason.code === 'check/timeout' ? 'timed-out' : 'cancelled',
    };
  if (error instanceof PageTimeout) return { status: 'unavailable', reason: 'timed-out' };
  const reason = reachFailureOf(error);
  return reason ? { status: 'unavailable', reason } : { status: 'failed', code: toErrorRecord(error).code };
}

/** Runs one probe. What it returns is read by the item's schema, because much of it was written by a page. */
async function runProbe(probe: Probe, context: ProbeContext): Promise<EvidenceOutcome> {
  try {
    if (probe.permissions.length > 0 && !(await context.platform.permissions.hasPermissions({ permissions: probe.permissions }))) {
      return { status: 'unavailable', reason: 'permission-missing' };
    }
    const value = evidenceSchemas[probe.id].safeParse(await withTimeout(probe.collect(context), probe.timeoutMs));
    return value.success ? ({ status: 'collected', value: value.data } as EvidenceOutcome) : { status: 'failed', code: 'probe/not-valid' };
  } catch (error) {
    return outcomeOfError(error, context.signal);
  }
}

/** Runs probes side by side; each ends in an outcome, none stops the check. */
export async function runProbes(probes: readonly Probe[], context: ProbeContext): Promise<Evidence> {
  const runOne = async (probe: Probe) => {
    const outcome = await runProbe(probe, context);
    context.onEvidence({ [probe.id]: outcome });
    return [probe.id, outcome] as const;
  };
  return Object.fromEntries(await Promise.all(probes.map(runOne))) as Evidence;
}

/** The same reason for several items that were not looked for. */
export function notLooked(ids: readonly EvidenceId[], reason: UnavailableReason): Evidence {
  return Object.fromEntries(ids.map((id) => [id, { status: 'unavailable', reason }])) as Evidence;
}
