import type { BrowserName } from '../../scripts/browsers/browser-driver.ts';
import type { CheckedScenario } from './check-scenario.ts';

/** How one verdict compares with what is true. */
export interface ScenarioResult {
  readonly id: string;
  readonly about: string;
  readonly browser: BrowserName;
  readonly isStatusRight: boolean;
  readonly isTopCauseRight: boolean;
  readonly isSideRight: boolean;
  readonly isVendorRight: boolean;
  /** Claims that are not true. */
  readonly falseAlarms: readonly string[];
  readonly milliseconds: number;
  /** From the page's load to the first verdict on the screen; `null` where the page never loaded. */
  readonly shownAfterLoadMs: number | null;
  /** What the first verdict said, where the last one said something else; "nothing so far" is no such word. */
  readonly turned: string | null;
  /** What is wrong, in words; empty where all is right. */
  readonly complaints: readonly string[];
}

/** Compares the report of one check with the scenario's expectation. */
export function judgeScenario({ scenario, report, error, milliseconds, times }: CheckedScenario, browser: BrowserName): ScenarioResult {
  const { id, about, expect } = scenario;
  const first = times?.shown.status ?? null;
  const isTurned = first !== null && first !== 'no-widget' && report !== null && first !== report.verdict.status;
  const base = {
    id,
    about,
    browser,
    milliseconds,
    shownAfterLoadMs: times && times.loadedMs !== null ? Math.round(times.shownMs - times.loadedMs) : null,
    turned: isTurned ? first : null,
  };
  if (!report) {
    const wrong = { isStatusRight: false, isTopCauseRight: false, isSideRight: false, isVendorRight: false };
    return { ...base, ...wrong, falseAlarms: [], complaints: [`no report: ${error}`] };
  }
  const claims = report.verdict.causes.filter((cause) => cause.assessment === 'supported');
  const [top] = claims;
  const allowed = new Set([expect.topCause, ...(expect.alsoTrue ?? [])]);
  const falseAlarms = claims.map((cause) => cause.id).filter((cause) => !allowed.has(cause));
  const isTopCauseRight = (top?.id ?? null) === expect.topCause || (top !== undefined && (expect.alsoTrue ?? []).includes(top.id));
  const isSideRight = expect.side === undefined || top?.side === expect.side;
  const state = expect.vendor ? report.vendors.find((vendor) => vendor.id === expect.vendor?.id)?.state : undefined;
  const states: readonly (string | undefined)[] = expect.vendor ? [expect.vendor.state].flat() : [];
  const isVendorRight = expect.vendor ? states.includes(state) : report.vendors.length === 0;
  const isStatusRight = report.verdict.status === expect.status;
  const shown = claims.map((cause) => `${cause.id} (${cause.side}, ${cause.confidence})`).join(', ') || 'nothing';
  const listed = report.vendors.map((vendor) => `${vendor.id}: ${vendor.state}`).join(', ') || 'none';
  const complaints = [
    ...(isStatusRight ? [] : [`status ${report.verdict.status} instead of ${expect.status}`]),
    ...(isTopCauseRight ? [] : [`claimed ${shown} instead of ${expect.topCause ?? 'nothing'}`]),
    ...(isTopCauseRight && falseAlarms.length > 0 ? [`false alarm: ${falseAlarms.join(', ')}`] : []),
    ...(isSideRight ? [] : [`side ${top?.side ?? 'none'} instead of ${expect.side}`]),
    ...(isVendorRight ? [] : [`vendors ${listed} instead of ${expect.vendor ? `${expect.vendor.id}: ${states.join(' or ')}` : 'none'}`]),
  ];
  return { ...base, isStatusRight, isTopCauseRight, isSideRight, isVendorRight, falseAlarms, complaints };
}

function sayMedian(values: readonly number[]): string {
  const middle = values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
  return middle === undefined ? '–' : `${(middle / 1_000).toFixed(1)} s`;
}

/** Accuracy per cause and in all, as a table for people. */
export function accuracyTable(results: readonly ScenarioResult[]): string {
  const count = (rows: readonly ScenarioResult[], test: (row: ScenarioResult) => boolean) => `${rows.filter(test).length}/${rows.length}`;
  const line = (name: string, rows: readonly ScenarioResult[]) =>
    [
      name.padEnd(30),
      count(rows, (row) => row.isStatusRight).padStart(8),
      count(rows, (row) => row.isTopCauseRight).padStart(10),
      count(rows, (row) => row.isSideRight).padStart(8),
      count(rows, (row) => row.isVendorRight).padStart(8),
      String(rows.reduce((sum, row) => sum + row.falseAlarms.length, 0)).padStart(13),
      sayMedian(rows.flatMap(({ shownAfterLoadMs }) => shownAfterLoadMs ?? [])).padStart(9),
      `${(rows.reduce((sum, row) => sum + row.milliseconds, 0) / Math.max(1, rows.length) / 1_000).toFixed(1)} s`.padStart(9),
    ].join('');
  const groups = [...Map.groupBy(results, (row) => `${row.about} · ${row.browser}`)].sort(([a], [b]) => a.localeCompare(b));
  return [
    `${'about'.padEnd(30)}${'status'.padStart(8)}${'top cause'.padStart(10)}${'side'.padStart(8)}${'vendor'.padStart(8)}${'false alarms'.padStart(13)}${'shown'.padStart(9)}${'end'.padStart(9)}`,
    ...groups.map(([name, rows]) => line(name, rows)),
    line('all', results),
    '',
    'shown: first verdict on the screen, after the page has loaded (median). end: whole check (mean).',
    ...results.flatMap((row) => (row.turned ? [`${row.browser} ${row.id}: first shown as ${row.turned}`] : [])),
    '',
    ...results.filter((row) => row.complaints.length > 0).map((row) => `${row.browser} ${row.id}: ${row.complaints.join('; ')}`),
  ].join('\n');
}
