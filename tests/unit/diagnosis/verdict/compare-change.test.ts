import { describe, expect, it } from 'vitest';
import { compareChange, withChange } from '@/utils/diagnosis/verdict/compare-change';
import type { Verdict } from '@/utils/diagnosis/verdict/schema';
import { changed } from '../evidence-factory';

const shown = (status: Verdict['status']): Pick<Verdict, 'status' | 'causes'> => ({ status, causes: [] });
const facts = { change: 'network', isSeen: true, by: 'probes' } as const;

describe('a check before and after one change', () => {
  it.each([
    ['broken', 'working', 'works-after'],
    ['no-widget', 'working', 'works-after'],
    ['broken', 'broken', 'fails-after'],
    ['broken', 'no-widget', 'fails-after'],
    ['working', 'broken', 'only-after-fails'],
    ['working', 'working', 'works-in-both'],
    ['broken', 'inconclusive', 'not-comparable'],
    ['inconclusive', 'working', 'not-comparable'],
  ] as const)('is read: %s, then %s', (before, after, reading) => {
    expect(compareChange(shown(before), shown(after), facts)).toMatchObject({ before, after, reading, ...facts });
  });

  it('keeps what stood behind the failures, and nothing for a side that works', () => {
    expect(compareChange(shown('no-widget'), shown('working'), facts)).toMatchObject({
      beforeFailure: 'nothing-requested',
      afterFailure: null,
    });
  });

  it('of each kind keeps only the newest', () => {
    const first = withChange(null, changed('network', { reading: 'fails-after' }));
    const both = withChange(first, changed('vpn'));
    expect(withChange(both, changed('network')).changes).toEqual([changed('vpn'), changed('network')]);
  });
});
