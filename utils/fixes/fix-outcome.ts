import { collected } from '@/utils/diagnosis/evidence/collected';
import type { EvidenceId } from '@/utils/diagnosis/evidence/schema';
import type { JudgedCause, Verdict } from '@/utils/diagnosis/verdict/schema';
import type { CheckSession } from '@/utils/session/schema';
import type { FixRun } from './schema';

/**
 * What the check after a fix says of it. `works`: the chat did not work and does now · `helped`: it worked before too, and what was found
 * beside that is gone · `other-cause`: what the fix was for is gone, but the chat still does not work · `same`: it is still there ·
 * `worse`: something that worked does not any more · `gone`: what the fix was for is gone and the chat stands there, but nobody has tried
 * it · `unclear`: nobody could look · `unchecked`: nobody has looked yet.
 */
export type FixOutcome = 'unchecked' | 'works' | 'helped' | 'other-cause' | 'same' | 'worse' | 'gone' | 'unclear';

type Claim = Pick<JudgedCause, 'id' | 'vendorId'>;

const isSameChat = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

const judgedAs = ({ causes }: Verdict, { id, vendorId }: Claim): JudgedCause['assessment'][] =>
  causes.filter((cause) => cause.id === id && isSameChat(cause.vendorId, vendorId)).map(({ assessment }) => assessment);

/** Something that could be used before, the chat at large or one of several, cannot be used now. */
function isBroken(before: Verdict, after: Verdict): boolean {
  if (before.status === 'working' && (after.status === 'broken' || after.status === 'no-widget')) return true;
  // What was only seen to stand there had not been tried.
  if (before.status === 'inconclusive') return false;
  return before.vendors.some(
    ({ id, state }) => state === 'working' && after.vendors.some((now) => now.id === id && now.state === 'broken'),
  );
}

/** Whether what the claim rested on was looked at this time too: a claim that nobody could make is not gone. */
function isLookedAtAgain(claim: Claim, before: Verdict, after: CheckSession & { verdict: Verdict }): boolean {
  if (judgedAs(after.verdict, claim).includes('inconclusive')) return false;
  const made = before.causes.find(({ id, vendorId }) => id === claim.id && vendorId === claim.vendorId);
  return (made?.because ?? []).every(({ evidence }) => after.evidence[evidence as EvidenceId]?.status === 'collected');
}

/**
 * Whether a fix has helped. Not the chat's own state decides, which may have been "works" all along, but whether the claim that the fix
 * was made for is gone, with nothing broken that worked.
 */
export function fixOutcome(fix: Pick<FixRun, 'fixId' | 'claim' | 'before' | 'madeAt'>, session: CheckSession): FixOutcome {
  const { verdict } = session;
  if (Date.parse(session.startedAt) < Date.parse(fix.madeAt) || !verdict) return 'unchecked';
  if (isBroken(fix.before, verdict)) return 'worse';
  const claim = fix.claim;
  if (judgedAs(verdict, claim).includes('supported')) return 'same';
  if (fix.fixId === 'allow-notifications') {
    // Without a line that is seen to be up nothing is claimed of notifications, whatever the browser does with them.
    const setting = collected(session.evidence, 'browser-settings')?.notifications ?? 'unknown';
    if (setting === 'blocked') return 'same';
    if (setting === 'unknown') return 'unclear';
  }
  if (verdict.status === 'working' && fix.before.status !== 'working') return 'works';
  if (!isLookedAtAgain(claim, fix.before, { ...session, verdict })) return 'unclear';
  if (verdict.status === 'inconclusive') {
    const isThere = verdict.vendors.some(({ id, state }) => state === 'working' && isSameChat(id, claim.vendorId));
    return isThere ? 'gone' : 'unclear';
  }
  return verdict.status === 'working' ? 'helped' : 'other-cause';
}
