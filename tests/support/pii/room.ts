import { cleanText } from '@/utils/pii/clean-text';
import { type Reading, readText } from '@/utils/pii/reading';
import { detectors } from '@/utils/pii/registry';
import { checksumPromises } from './checksum-promises';
import { detectorPromises } from './detector-promises';
import type { Promised } from './promises';

/** The finding room with all that it promises, as the mutation run needs it. */
export interface Room {
  promises: readonly Promised[];
  /** The text of a promise as detectors get it. */
  read(promised: Promised): Reading | null;
  /** What one detector says to a text, as a text to compare; `null` for a name that is no detector's. */
  say(detectorId: string, reading: Reading): string | null;
}

export function openRoom(): Room {
  return {
    promises: [...checksumPromises(), ...detectorPromises()],
    read: ({ ask }) => (ask ? readText(cleanText(ask.text).text, ask.detection) : null),
    say(detectorId, reading) {
      const detector = detectors.find(({ id }) => id === detectorId);
      return detector ? JSON.stringify(detector.find(reading)) : null;
    },
  };
}
