import { useEffect, useState } from 'react';
import { type ErrorRecord, toErrorRecord } from '@/utils/foundation/coded-error';
import type { GuideState } from '@/utils/guide/schema';
import type { SafeReport } from '@/utils/report/schema';
import type { CheckSession } from '@/utils/session/schema';
import { useServices } from './services-context';

export interface ReportState {
  /** `undefined` while it is being made; `null` where there is nothing to report. */
  report: SafeReport | null | undefined;
  error: ErrorRecord | null;
}

/** The scrubbed report of a finished check, made anew when the check or the private-window test has moved on. */
export function useReport(session: CheckSession | null | undefined, guide: GuideState | null): ReportState {
  const { makeReport } = useServices();
  const [state, setState] = useState<ReportState>({ report: undefined, error: null });
  const isReady = session?.status === 'done' && session.verdict !== null;
  // Polling hands out a new object for the same check; only these say that something is different.
  const version = isReady ? `${session.id} ${session.finishedAt} ${guide?.updatedAt ?? ''}` : '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: `version` stands for session and guide, see above.
  useEffect(() => {
    if (version === '' || !session) {
      setState({ report: session === undefined ? undefined : null, error: null });
      return;
    }
    let isHere = true;
    makeReport(session, guide).then(
      (report) => isHere && setState({ report, error: null }),
      (error: unknown) => isHere && setState({ report: null, error: toErrorRecord(error) }),
    );
    return () => {
      isHere = false;
    };
  }, [version, makeReport, session === undefined]);
  return state;
}
