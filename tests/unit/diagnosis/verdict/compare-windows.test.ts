import { describe, expect, it } from 'vitest';
import { compareWindows, isStricterThere, nextStepOf, type WindowFacts } from '@/utils/diagnosis/verdict/compare-windows';
import type { JudgedCause, Side, Verdict } from '@/utils/diagnosis/verdict/schema';
import { changed, changedInVain } from '../evidence-factory';

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
    expect(compared(shown('broken', refused), shown('broken', refused)).privateFailure).toBe('extension');
  });

  it('does not clear the extensions where one is seen at work in the private window too', () => {
    const blocked = claim('content-blocker', 'user');
    const result = compared(shown('broken', blocked), shown('broken', blocked));
    expect(result).toMatchObject({ reading: 'fails-there', privateFailure: 'extension', normalFailure: 'extension' });
    expect(nextStepOf(result)).toBe('find-extension');
  });

  it('does not compare with a private window whose tracking protection alone is stricter', () => {
    const result = compared(
      shown('broken', claim('content-blocker', 'user')),
      shown('broken', claim('browser-tracking-protection', 'user')),
    );
    expect(result).toMatchObject({ reading: 'not-comparable', privateFailure: 'protection' });
    expect(isStricterThere(result)).toBe(true);
  });

  it('turns to the network first where that is what fails here, whatever the private window adds', () => {
    const result = compared(
      shown('broken', claim('host-unreachable', 'network')),
      shown('broken', claim('third-party-storage-blocked', 'user')),
    );
    expect(nextStepOf(result)).toBe('swap-network');
  });

  it('clears data before it hunts for extensions, unless one was seen or clearing was in vain', () => {
    const result = compared(shown('broken'), shown('working'));
    const weak = { ...claim('content-blocker', 'user'), confidence: 0.65 };
    expect(nextStepOf(result, { verdict: { causes: [weak] } })).toBe('clear-site-data-first');
    expect(nextStepOf(result, { verdict: { causes: [claim('content-blocker', 'user')] } })).toBe('find-extension');
    expect(nextStepOf(result, { changes: [changedInVain('site-data')] })).toBe('find-extension');
    expect(nextStepOf(result, { changes: [changed('site-data')] })).toBe('clear-site-data-first');
  });

  it('gives every result a row and a next step', () => {
    const statuses = ['working', 'broken', 'no-widget', 'inconclusive'] as const;
    const causes = [
      'third-party-storage-blocked',
      'browser-tracking-protection',
      'content-blocker',
      'host-unreachable',
      'site-script-error',
    ];
    const sides = { 'host-unreachable': 'network', 'site-script-error': 'site' } as const;
    const all = statuses.flatMap((status) => [
      shown(status),
      ...causes.map((id) => shown(status, claim(id, sides[id as keyof typeof sides] ?? 'user'))),
    ]);
    for (const normal of all) {
      for (const other of all) {
        const result = compared(normal, other);
        expect(nextStepOf(result)).toBeTypeOf('string');
        // A private window that fails never makes extensions of the normal one guilty by itself.
        if (result.private !== 'working' && nextStepOf(result) === 'find-extension') expect(result.privateFailure).toBe('extension');
      }
    }
  });
});
