import { describe, expect, it } from 'vitest';
import { type BatchEntry, keyOf, nextOf, resultNames, withFiles } from '@/components/batch/batch-journal';

const file = (name: string, size = 10) => ({ name, size, lastModified: 5 });
const entry = (name: string, state: BatchEntry['state']): BatchEntry => ({
  key: keyOf(file(name)),
  name,
  state,
  covered: 0,
  suggested: 0,
  errorCode: state === 'failed' ? 'image/empty' : null,
});

describe('the list of many files', () => {
  it('skips what is done, tries again what failed, and adds what is new', () => {
    const next = withFiles(
      [entry('a.png', 'done'), entry('b.png', 'failed'), entry('c.png', 'open')],
      ['a.png', 'b.png', 'd.png'].map((name) => file(name)),
    );
    expect(next.map(({ name, state, errorCode }) => [name, state, errorCode])).toEqual([
      ['a.png', 'done', null],
      ['b.png', 'open', null],
      ['c.png', 'open', null],
      ['d.png', 'open', null],
    ]);
  });

  it('knows a file of the same name with other contents as another one', () => {
    expect(withFiles([entry('a.png', 'done')], [file('a.png', 11)])).toHaveLength(2);
  });

  it('waits for files that are not at hand', () => {
    const list = [entry('a.png', 'open'), entry('b.png', 'open')];
    expect(nextOf(list, (key) => key === keyOf(file('b.png')))?.name).toBe('b.png');
    expect(nextOf(list, () => false)).toBeNull();
  });
});

describe('names of results', () => {
  it('come from their input, are never the same twice, and hold nothing that a file system refuses', () => {
    const names = ['a.png', 'a.jpg', '../b/c.png', 'q"u\no?te.png', '.png', 'A.png'].map((name) => ({ name, extension: 'png' }));
    const results = resultNames(names);
    expect(results).toEqual([
      'a-masked.png',
      'a-masked-2.png',
      '_b_c-masked.png',
      'q_u_o_te-masked.png',
      'picture-masked.png',
      'A-masked-3.png',
    ]);
  });
});
