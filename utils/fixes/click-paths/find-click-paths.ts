import { collected } from '@/utils/diagnosis/evidence/collected';
import type { Evidence } from '@/utils/diagnosis/evidence/schema';
import type { ClickPath, Step } from './define-click-path';
import { CLICK_PATHS } from './registry';

export interface FoundPath {
  path: ClickPath;
  steps: readonly Step[];
  /** The names were read in a version of the browser so far from this one that they may have changed. */
  isOtherVersion: boolean;
}

export interface FoundPaths {
  /** What fits this browser and the extensions that were seen, best first. */
  certain: FoundPath[];
  /** Blockers that nobody could look for; the person may know which one is his. */
  possible: FoundPath[];
}

/** About a year of releases. Names change seldom, so that nobody is told of it for less. */
const FAR_APART = 12;

const majorOf = (version: string): number => Number(/\d+/.exec(version)?.[0] ?? Number.NaN);

/** Only what was read in the product itself has a version to be measured against; other names are said to be unsure anyway. */
function isFarFrom({ kind, basis, seenIn }: ClickPath, version: string): boolean {
  return kind === 'browser' && basis === 'product' && Math.abs(majorOf(version) - majorOf(seenIn)) >= FAR_APART;
}

/** The click paths of one remedy for the browser, and for the blockers, of this check. */
export function findClickPaths(remedyId: string, evidence: Evidence): FoundPaths {
  const environment = collected(evidence, 'browser-environment');
  const installed = collected(evidence, 'extensions')?.items.filter(({ isEnabled }) => isEnabled);
  const fits = ({ kind, matches }: ClickPath): boolean => {
    if (kind === 'browser') {
      if (!environment || !matches.browser?.test(environment.name)) return false;
      return matches.platform?.test(environment.platform) ?? true;
    }
    return installed?.some(({ id, name }) => matches.extensionIds?.includes(id) || matches.extensionName?.test(name)) ?? false;
  };
  const offered = CLICK_PATHS.flatMap((path): FoundPath[] => {
    const steps = path.remedies[remedyId];
    return steps ? [{ path, steps, isOtherVersion: isFarFrom(path, environment?.version ?? '') }] : [];
  });
  const certain = offered.filter(({ path }) => fits(path));
  // Where the extensions were seen and none of these is among them, the list would only mislead.
  const isKnown = installed !== undefined || certain.length > 0;
  return { certain, possible: isKnown ? [] : offered.filter(({ path }) => path.kind === 'blocker') };
}
