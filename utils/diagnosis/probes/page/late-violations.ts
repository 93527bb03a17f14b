import type { RawViolation } from './raw';

/** Buffered reports arrive in a task of their own. */
const REPORT_WAIT_MS = 60;
const MAX_VIOLATIONS = 100;

interface CspReportBody {
  blockedURL?: string | null;
  effectiveDirective?: string;
  documentURL?: string;
  disposition?: string;
}

/** Violations of the page's policy that happened before we came and that the browser kept. `null` where it keeps none (Firefox). */
export async function readLateViolations(): Promise<RawViolation[] | null> {
  if (typeof ReportingObserver !== 'function') return null;
  const violations: RawViolation[] = [];
  const add = (reports: readonly { body: unknown }[]) => {
    for (const { body } of reports) {
      const { blockedURL, effectiveDirective, documentURL, disposition } = (body ?? {}) as CspReportBody;
      if (violations.length < MAX_VIOLATIONS)
        violations.push({
          url: blockedURL ?? '',
          directive: effectiveDirective ?? '',
          documentUrl: documentURL ?? location.href,
          isEnforced: disposition !== 'report',
        });
    }
  };
  const observer = new ReportingObserver((reports) => add(reports as unknown as { body: unknown }[]), {
    types: ['csp-violation'],
    buffered: true,
  });
  observer.observe();
  await new Promise((resolve) => setTimeout(resolve, REPORT_WAIT_MS));
  add(observer.takeRecords() as unknown as { body: unknown }[]);
  observer.disconnect();
  return violations;
}
