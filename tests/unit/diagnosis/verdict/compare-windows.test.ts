import { describe, expect, it } from 'vitest';
import { compareWindows, nextStepOf, type WindowFacts } from '@/utils/diagnosis/verdict/compare-windows';
import type { JudgedCause, Side, Verdict } from '@/utils/diagnosis/verdict/schema';

const facts: WindowFacts = { differences: ['extensions', 'login', 'cache'], by: 'probes' };
const claim = (id: string, side: Side): JudgedCause => ({
  id,
  assessment: 'supported',
  confidence: 0.9,
  side,
  vendorId: null,
  because: [],
  remedies: [],
  rule: null,
  wouldHelp: [],
});
const shown = (status: Verdict['status'], ...causes: JudgedCause[]): Pick<Verdict, 'status' | 'causes'> => ({ status, causes });
const compared = (normal: ReturnType<typeof shown>, other: ReturnType<typeof shown>) => compareWindows(normal, other, facts);

describe('the private-window truth table', () => {
  it('reads "fails here, works there" as something of this browser, and clears data before it hunts for extensions', () => {
    const result = compared(shown('broken', claim('content-blocker', 'user')), shown('working'));
    expect(result.reading).toBe('works-there');
    expect(nextStepOf(result)).toBe('clear-site-data-first');
    expect(nextStepOf({ ...result, differences: ['extensions'] })).toBe('find-extension');
  });

  it('does not compare with a private window that fails for its own stricter storage', () => {
    const result = compared(
      shown('broken', claim('content-blocker', 'user')),
      shown('broken', claim('third-party-storage-blocked', 'user')),
    );
    expect(result).toMatchObject({ reading: 'not-comparable', privateFailure: 'storage' });
    expect(nextStepOf(result)).toBe('allow-storage-in-private');
  });

  it('compares where storage is refused in both windows', () => {
    const storage = claim('third-party-storage-blocked', 'user');
    expect(compared(shown('broken', storage), shown('broken', storage)).reading).toBe('fails-there');
  });

  it('asks for another network where both fail on the way', () => {
    const network = claim('host-unreachable', 'network');
    const result = compared(shown('broken', network), shown('broken', network));
    expect(result).toMatchObject({ reading: 'fails-there', privateFailure: 'network' });
    expect(nextStepOf(result)).toBe('swap-network');
  });

  it('turns to the site where nothing is requested in either window', () => {
    const result = compared(shown('no-widget'), shown('no-widget'));
    expect(result).toMatchObject({ reading: 'fails-there', privateFailure: 'nothing-requested' });
    expect(nextStepOf(result)).toBe('tell-site');
  });

  it('leaves extensions alone where only the private window fails', () => {
    const result = compared(shown('working'), shown('broken', claim('third-party-storage-blocked', 'user')));
    expect(result.reading).toBe('only-private-fails');
    expect(nextStepOf(result)).toBe('leave-extensions');
  });

  it('has nothing to do where both work, and cannot compare what could not be told', () => {
    expect(nextStepOf(compared(shown('working'), shown('working')))).toBe('nothing-to-do');
    expect(compared(shown('broken'), shown('inconclusive')).reading).toBe('not-comparable');
  });

  it('does not take a socket that an extension refused for a network failure', () => {
    const refused = claim('websocket-blocked', 'user');
    expect(compared(shown('broken', refused), shown('broken', refused)).privateFailure).toBe('other');
  });
});
