import { describe, expect, it } from 'vitest';
import { checksumPromises } from '@/tests/support/pii/checksum-promises';

describe.each(Object.entries(Object.groupBy(checksumPromises(), ({ of }) => of)))('the check of %s', (_of, promises = []) => {
  it.each(promises)('$name', ({ broken }) => {
    expect(broken()).toBeNull();
  });
});
