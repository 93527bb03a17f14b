import { describe, expect, it } from 'vitest';
import { detectorPromises } from '@/tests/support/pii/detector-promises';
import { detect } from '@/utils/pii/detect';

describe.each(Object.entries(Object.groupBy(detectorPromises(), ({ of }) => of)))('the detector %s', (_of, promises = []) => {
  it.each(promises)('$name', ({ broken }) => {
    expect(broken()).toBeNull();
  });
});

describe('all detectors', () => {
  // A pattern that finds all remembers where it stood when somebody asks it for one.
  it('find the same whatever was read before', () => {
    // The same texts among other paragraphs would say nothing new.
    const asked = detectorPromises().flatMap(({ ask, isOwn }) => (ask && !isOwn ? [ask] : []));
    const read = () => asked.map(({ text, detection }) => JSON.stringify(detect(text, detection)));
    const forwards = read();
    asked.reverse();
    expect(read().reverse()).toEqual(forwards);
    // Every text twice: seconds on a quiet machine, more on a busy one.
  }, 60_000);
});
