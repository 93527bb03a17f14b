import type { EvidenceMap } from '../evidence/schema';
import { BLAMES_EXTENSION, type FailureKind, failureOf, isBad } from './failure-kind';
import type { Verdict } from './schema';

type Comparison = EvidenceMap['incognito-comparison'];
export type WindowDifference = Comparison['differences'][number];

/** What is known of how the two windows differ beside what they show. */
export interface WindowFacts {
  differences: readonly WindowDifference[];
  /** Told by the probes of the private window, or by the person where no probe may run there. */
  by: Comparison['by'];
  sides?: NonNullable<Comparison['sides']>;
  evened?: Comparison['evened'];
}

/** Failures that a private window may have for its own strictness alone. */
const OWN_STRICTNESS: ReadonlySet<FailureKind> = new Set(['storage', 'protection']);

/** Whether the private window failed for a strictness of its own that nobody has taken away yet: evened out first, read afterwards. */
export function isStricterThere({ normal, reading, privateFailure }: Comparison): boolean {
  return isBad(normal) && reading === 'not-comparable' && privateFailure !== null && OWN_STRICTNESS.has(privateFailure);
}

function readingOf(normal: Verdict['status'], other: Verdict['status'], isConfounded: boolean): Comparison['reading'] {
  if (normal === 'working' && other === 'working') return 'works-in-both';
  if (normal === 'working' && isBad(other)) return 'only-private-fails';
  if (isBad(normal) && other === 'working') return 'works-there';
  // A private window is often stricter by itself. Where the normal one did not fail for that, the two cannot be compared.
  if (isBad(normal) && isBad(other)) return isConfounded ? 'not-comparable' : 'fails-there';
  return 'not-comparable';
}

/**
 * The private-window truth table. Its result is new evidence for the verdict, never a verdict by itself: a pass there is changed by
 * extensions, storage, sign-in and consent together.
 *
 * @param normal Verdict in the window where the trouble was.
 * @param other Verdict in the private window; of a person's answer only `status` is known.
 */
export function compareWindows(
  normal: Pick<Verdict, 'status' | 'causes'>,
  other: Pick<Verdict, 'status' | 'causes'>,
  facts: WindowFacts,
): Comparison {
  const normalFailure = isBad(normal.status) ? failureOf(normal) : null;
  const seenFailure = isBad(other.status) ? failureOf(other) : null;
  // The same strictness in both windows is the same trouble in both.
  const isSameStrictness = seenFailure !== null && OWN_STRICTNESS.has(seenFailure) && seenFailure === normalFailure;
  const privateFailure = isSameStrictness ? 'other' : seenFailure;
  const isConfounded = privateFailure !== null && OWN_STRICTNESS.has(privateFailure);
  return {
    normal: normal.status,
    private: other.status,
    differences: [...new Set(facts.differences)],
    reading: readingOf(normal.status, other.status, isConfounded),
    privateFailure,
    normalFailure,
    by: facts.by,
    evened: facts.evened ?? null,
    ...(facts.sides ? { sides: facts.sides } : {}),
  };
}

/** What to do next, by the reading. The guide puts it into words. */
export type NextStep =
  | 'clear-site-data-first'
  | 'find-extension'
  | 'allow-storage-in-private'
  | 'swap-network'
  | 'tell-site'
  | 'leave-extensions'
  | 'nothing-to-do'
  | 'try-again';

/** What else is known when the next step is chosen. */
export interface SoFar {
  /** Judged with the comparison in it. */
  verdict?: Pick<Verdict, 'causes'> | null;
  changes?: EvidenceMap['change-comparison']['changes'];
}

/**
 * The next step of the truth table: the network before everything, because nothing in the browser can mend it; then stale data before
 * extensions, because clearing it is quick and finding an extension is not, unless an extension was seen at work or clearing did not help.
 */
export function nextStepOf(comparison: Comparison, { verdict = null, changes = [] }: SoFar = {}): NextStep {
  const { reading, privateFailure, normalFailure, differences } = comparison;
  const isClearedInVain = changes.some(({ change, reading: after }) => change === 'site-data' && after === 'fails-after');
  const first = verdict?.causes.find(({ assessment }) => assessment === 'supported');
  // The comparison alone makes nobody guilty; a refused request does.
  const isExtensionSeen = first !== undefined && BLAMES_EXTENSION.has(first.id) && first.confidence >= 0.8;
  switch (reading) {
    case 'works-there': {
      const isExtension = isExtensionSeen || isClearedInVain || (differences.includes('extensions') && !differences.includes('login'));
      return isExtension ? 'find-extension' : 'clear-site-data-first';
    }
    case 'only-private-fails':
      return 'leave-extensions';
    case 'works-in-both':
      return 'nothing-to-do';
    case 'fails-there':
      if (privateFailure === 'network' || normalFailure === 'network') return 'swap-network';
      if (privateFailure === 'extension') return 'find-extension';
      return privateFailure === 'nothing-requested' ? 'tell-site' : 'try-again';
    case 'not-comparable':
      if (normalFailure === 'network') return 'swap-network';
      return isStricterThere(comparison) ? 'allow-storage-in-private' : 'try-again';
  }
}
