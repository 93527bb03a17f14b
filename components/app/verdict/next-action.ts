import type { CheckSession } from '@/utils/session/schema';
import { leadingClaim, surenessOf } from './verdict-words';

/** The one thing to do now. */
export type NextAction =
  | { kind: 'look-closer' }
  | { kind: 'remedy'; remedyId: string }
  | { kind: 'tell-site' }
  | { kind: 'private-test' }
  | { kind: 'nothing' };

/** Remedies that are a message to somebody else, which the product writes. */
const TELLING_REMEDIES: ReadonlySet<string> = new Set(['tell-site-owner']);
/** The remedy that is a screen of its own. */
const PRIVATE_TEST = 'run-private-window-test';

/** What the verdict card offers: look closer before anybody is asked to change something on a mere suspicion. */
export function nextAction(session: CheckSession): NextAction {
  const { verdict, depth } = session;
  if (!verdict) return { kind: 'nothing' };
  const claim = leadingClaim(verdict);
  if (verdict.status === 'working' && !claim) return { kind: 'nothing' };
  const isQuick = depth === 'quick';
  if (!claim) {
    if (isQuick) return { kind: 'look-closer' };
    return verdict.status === 'no-widget' ? { kind: 'nothing' } : { kind: 'private-test' };
  }
  if (isQuick && verdict.status !== 'working' && surenessOf(claim.confidence) !== 'clearly') return { kind: 'look-closer' };
  const [remedyId] = claim.remedies;
  const isForOthers = claim.side === 'site' || claim.side === 'vendor';
  if (remedyId === undefined) return isForOthers ? { kind: 'tell-site' } : { kind: 'private-test' };
  if (remedyId === PRIVATE_TEST) return { kind: 'private-test' };
  return TELLING_REMEDIES.has(remedyId) ? { kind: 'tell-site' } : { kind: 'remedy', remedyId };
}
