import { cleanText } from '@/utils/pii/clean-text';
import type { Detector } from '@/utils/pii/define-detector';
import { type Reading, readText } from '@/utils/pii/reading';
import { detectors } from '@/utils/pii/registry';
import { checksumPromises } from './checksum-promises';
import { detectorPromises } from './detector-promises';
import type { Promised } from './promises';

type Find = Detector['find'];

/** The finding room with all that it promises, as the mutation run needs it. */
export interface Room {
  promises: readonly Promised[];
  /** The text of a promise as detectors get it; `null` where it is about a checksum. */
  read(promised: Promised): Reading | null;
  /** A detector's rule; `null` for a name that is no detector's. */
  ruleOf(detectorId: string): Find | null;
  /** Lets this room work with another room's rule from now on. */
  use(detectorId: string, rule: Find): void;
}

export function openRoom(): Room {
  const byId = new Map(detectors.map((detector) => [detector.id, detector]));
  return {
    promises: [...checksumPromises(), ...detectorPromises()],
    read: ({ ask }) => (ask ? readText(cleanText(ask.text).text, ask.detection) : null),
    ruleOf: (detectorId) => byId.get(detectorId)?.find ?? null,
    use(detectorId, rule) {
      const detector = byId.get(detectorId);
      if (detector) detector.find = rule;
    },
  };
}
