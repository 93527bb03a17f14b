import { describe, expect, it } from 'vitest';
import { detectorPromises } from '@/tests/support/pii/detector-promises';

describe.each(Object.entries(Object.groupBy(detectorPromises(), ({ of }) => of)))('the detector %s', (_of, promises = []) => {
  it.each(promises)('$name', ({ broken }) => {
    expect(broken()).toBeNull();
  });
});
