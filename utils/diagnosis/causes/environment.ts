import type { EvidenceMap } from '../evidence/schema';

type Environment = EvidenceMap['browser-environment'];

const SLOW_TYPES: ReadonlySet<string> = new Set(['slow-2g', '2g']);

/** The browser's own word on the line; Firefox has none. */
export const isSlowLine = ({ effectiveType, downlinkMbps }: Pick<Environment, 'effectiveType' | 'downlinkMbps'>): boolean =>
  SLOW_TYPES.has(effectiveType ?? '') || (downlinkMbps !== null && downlinkMbps > 0 && downlinkMbps < 0.1);

/** Major versions that no maker mends any more, and that widgets of today do not start in (as of November 2026). */
const OLDEST_CHROMIUM = 109;
/** For checks of before, which told a browser's own number alone. Opera 95 was built on Chromium 109; the others are numbered as it is. */
const OLDEST_OWN: Readonly<Record<string, number>> = {
  Firefox: 115,
  Safari: 15,
  Opera: 95,
  ...Object.fromEntries(['Chromium', 'Google Chrome', 'Edge', 'Microsoft Edge', 'Brave', 'Vivaldi'].map((name) => [name, OLDEST_CHROMIUM])),
};

/** What widgets of today need and this browser lacks: seen by the extension in its own world, or by the recorder in the page's. */
export function missingFeatures(environment: Environment | undefined, heard: EvidenceMap['page-events'] | undefined): Missing[] {
  const own = (environment?.missingFeatures ?? []).map((feature): Missing => ({ feature, seenIn: 'browser-environment' }));
  const inPage = (heard?.events ?? []).flatMap(({ kind, detail }): Missing[] =>
    kind === 'feature-missing' && !own.some(({ feature }) => feature === detail) ? [{ feature: detail, seenIn: 'page-events' }] : [],
  );
  return [...own, ...inPage];
}

interface Missing {
  feature: string;
  seenIn: 'browser-environment' | 'page-events';
}

/** A version that its maker does not mend any more. */
export function isTooOld({ name, version, chromiumVersion }: Pick<Environment, 'name' | 'version' | 'chromiumVersion'>): boolean {
  const isBelow = (told: string, oldest: number): boolean => Number.parseInt(told, 10) < oldest;
  // Whatever a browser calls itself, what it can do is what its Chromium can.
  if (chromiumVersion) return isBelow(chromiumVersion, OLDEST_CHROMIUM);
  return isBelow(version, OLDEST_OWN[name] ?? 0);
}
