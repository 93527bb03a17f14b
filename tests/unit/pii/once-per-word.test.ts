import { describe, expect, it, vi } from 'vitest';
import { oncePerWord } from '@/utils/pii/once-per-word';

describe('oncePerWord', () => {
  it('works an answer out once for a word, whatever it is', () => {
    const workOut = vi.fn((word: string) => (word === 'none' ? undefined : word.length));
    const lengthOf = oncePerWord(workOut);

    expect([lengthOf('mail'), lengthOf('mail'), lengthOf('none'), lengthOf('none')]).toEqual([4, 4, undefined, undefined]);
    expect(workOut).toHaveBeenCalledTimes(2);
  });

  it('forgets the words of a screen with the end of the task', async () => {
    const workOut = vi.fn((word: string) => word.length);
    const lengthOf = oncePerWord(workOut);
    lengthOf('mail');

    await Promise.resolve();
    lengthOf('mail');

    expect(workOut).toHaveBeenCalledTimes(2);
  });

  it('keeps no more words than a screen has', () => {
    const workOut = vi.fn((word: string) => word.length);
    const lengthOf = oncePerWord(workOut);
    for (let i = 0; i < 10_000; i++) lengthOf(`word${i}`);

    lengthOf('word0');

    expect(workOut).toHaveBeenCalledTimes(10_001);
  });
});
