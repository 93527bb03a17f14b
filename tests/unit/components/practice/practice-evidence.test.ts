import { describe, expect, it } from 'vitest';
import { practiceEvidence } from '@/components/practice/practice-evidence';
import { evidenceSchema } from '@/utils/diagnosis/evidence/schema';
import { judge } from '@/utils/diagnosis/verdict/judge';

const claimsOf = (verdict: ReturnType<typeof judge>) =>
  verdict.causes.filter(({ assessment }) => assessment === 'supported').map(({ id }) => id);

describe('the practice shop', () => {
  it.each(['blocker', 'policy', 'none'] as const)('writes evidence that the schema accepts for %s', (fault) => {
    expect(evidenceSchema.safeParse(practiceEvidence(fault)).error).toBeUndefined();
  });

  it('is broken by a content blocker on the user side at first', () => {
    const verdict = judge(practiceEvidence('blocker'));
    expect(verdict.status).toBe('broken');
    expect(claimsOf(verdict)[0]).toBe('content-blocker');
  });

  it('is broken by its own policy on the site side when that is chosen', () => {
    const verdict = judge(practiceEvidence('policy'));
    expect(verdict.status).toBe('broken');
    expect(verdict.causes[0]).toMatchObject({ id: 'content-security-policy', assessment: 'supported', side: 'site' });
  });

  it('works once it is repaired', () => {
    const verdict = judge(practiceEvidence('none'));
    expect(verdict.status).toBe('working');
    expect(claimsOf(verdict)).toEqual([]);
  });
});
