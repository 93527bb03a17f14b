import type { Reading } from './reading';

/** What several detectors ask of a text, worked out for the first of them and kept as long as the reading itself. The answer is shared: nobody changes it. */
export function oncePerReading<T>(workOut: (reading: Reading) => T): (reading: Reading) => T {
  const known = new WeakMap<Reading, { answer: T }>();
  return (reading) => {
    const kept = known.get(reading) ?? { answer: workOut(reading) };
    known.set(reading, kept);
    return kept.answer;
  };
}
