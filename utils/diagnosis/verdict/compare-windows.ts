import type { EvidenceMap } from '../evidence/schema';
import type { Verdict } from './schema';

type Comparison = EvidenceMap['incognito-comparison'];
export type WindowDifference = Comparison['differences'][number];

/** What is known of how the two windows differ beside what they show. */
export interface WindowFacts {
  differences: readonly WindowDifference[];
  /** Told by the probes of the private window, or by the person where no probe may run there. */
  by: Comparison['by'];
}

const NETWORK_CAUSES: ReadonlySet<string> = new Set([
  'host-unreachable',
  'websocket-blocked',
  'websocket-dropped',
  'offline-or-slow',
  'certificate-error',
]);

type PrivateFailure = Comparison['privateFailure'];

/** What stands behind a failure in the private window, by its own first claim. */
function failureOf({ status, causes }: Pick<Verdict, 'status' | 'causes'>): PrivateFailure {
  const first = causes.find(({ assessment, id }) => assessment === 'supported' && id !== 'outside-hours');
  if (first?.id === 'third-party-storage-blocked') return 'storage';
  if (first && first.side !== 'user' && NETWORK_CAUSES.has(first.id)) return 'network';
  if (status === 'no-widget' || first?.side === 'site') return 'nothing-requested';
  return 'other';
}

function readingOf(normal: Verdict['status'], other: Verdict['status'], failure: PrivateFailure): Comparison['reading'] {
  const isBad = (status: Verdict['status']): boolean => status === 'broken' || status === 'no-widget';
  if (normal === 'working' && other === 'working') return 'works-in-both';
  if (normal === 'working' && isBad(other)) return 'only-private-fails';
  if (isBad(normal) && other === 'working') return 'works-there';
  if (isBad(normal) && isBad(other)) {
    // A private window often forbids third-party storage by itself. Where the normal one did not fail for that, the two cannot be compared.
    return failure === 'storage' ? 'not-comparable' : 'fails-there';
  }
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
  const isFailing = other.status === 'broken' || other.status === 'no-widget';
  const privateFailure = isFailing ? failureOf(other) : null;
  const normalFailure = normal.status === 'broken' ? failureOf(normal) : null;
  // Storage refused in both windows is the same trouble in both.
  const failure = privateFailure === 'storage' && normalFailure === 'storage' ? 'other' : privateFailure;
  return {
    normal: normal.status,
    private: other.status,
    differences: [...new Set(facts.differences)],
    reading: readingOf(normal.status, other.status, failure),
    privateFailure,
    by: facts.by,
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

/** The next step of the truth table: stale data before extensions, because clearing it is quick and finding an extension is not. */
export function nextStepOf({ reading, privateFailure, differences }: Comparison): NextStep {
  switch (reading) {
    case 'works-there':
      return differences.includes('extensions') && !differences.includes('login') ? 'find-extension' : 'clear-site-data-first';
    case 'only-private-fails':
      return 'leave-extensions';
    case 'works-in-both':
      return 'nothing-to-do';
    case 'fails-there':
      if (privateFailure === 'network') return 'swap-network';
      return privateFailure === 'nothing-requested' ? 'tell-site' : 'try-again';
    case 'not-comparable':
      return privateFailure === 'storage' ? 'allow-storage-in-private' : 'try-again';
  }
}
