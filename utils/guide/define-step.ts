import type { EvidenceMap } from '@/utils/diagnosis/evidence/schema';
import type { Verdict } from '@/utils/diagnosis/verdict/schema';
import type { ClearingPlan } from '@/utils/fixes/clear-site-data';
import type { SiteDataKind } from '@/utils/fixes/site-data-kinds';
import type { ErrorRecord } from '@/utils/foundation/coded-error';
import type { GuideState, GuideStep } from './schema';

export type Comparison = EvidenceMap['incognito-comparison'];
export type Change = EvidenceMap['change-comparison']['changes'][number];

/** What the person may do at any time. */
export type UserEvent =
  | { type: 'continue' }
  | { type: 'back' }
  | { type: 'pause' }
  | { type: 'cancel' }
  /** Rather look himself than let us look. */
  | { type: 'by-hand' }
  /** Goes on without what the step waits for. */
  | { type: 'skip' }
  /** `probes`: read from a report that was made there. */
  | { type: 'answer'; works: 'yes' | 'no' | 'unsure'; by?: Change['by'] }
  /** Of what may be cleared, these kinds. */
  | { type: 'clear'; kinds: readonly SiteDataKind[] }
  /** A screen saw the network change. */
  | { type: 'noticed' };

/** How a check ended. `missingOrigins` where hosts were not granted. */
export type CheckOutcome =
  | { status: 'done'; checkId: string; verdict: Verdict['status'] }
  | { status: 'failed'; checkId: string | null; missingOrigins: readonly string[]; error: ErrorRecord };

/** Answers of effects; `turn` says to which move they belong. */
export type EffectResult =
  | { type: 'checked'; side: 'normal' | 'private' | 'after'; tabId: number | null; outcome: CheckOutcome }
  | { type: 'access-tested'; access: 'allowed' | 'missing' | 'impossible' }
  | { type: 'window-opened'; windowId: number; tabId: number }
  | { type: 'window-refused' }
  | { type: 'compared'; comparison: Comparison }
  /** `missing`: the permission is. `impossible`: only the person can, in the browser's own settings. */
  | { type: 'storage-answered'; storage: 'allowed' | 'missing' | 'impossible' }
  | { type: 'clearing-planned'; plan: ClearingPlan }
  | { type: 'data-cleared' }
  | { type: 'change-compared'; change: Change }
  | { type: 'result-written' }
  | { type: 'effect-failed'; error: ErrorRecord };

/** What happens around the guide without its doing. */
export type WorldEvent =
  | { type: 'private-window-closed'; windowId: number }
  /** The background starts. `isNewBoot`: the browser was closed in between. What is `null` is gone. */
  | {
      type: 'woken';
      isNewBoot: boolean;
      tabId: number | null;
      hasNormalCheck: boolean;
      hasPrivateCheck: boolean;
      hasAfterCheck: boolean;
      hasPrivateWindow: boolean;
    };

export type GuideEvent = UserEvent | WorldEvent | (EffectResult & { turn: number });

/** What a move wants done. The background does it; steps only say it. */
export type Effect =
  | { kind: 'check-normal'; reuseFresh: boolean; mayOpenTab: boolean }
  | { kind: 'test-access' }
  | { kind: 'open-window' }
  | { kind: 'check-private'; tabId: number }
  | { kind: 'compare' }
  | { kind: 'compare-by-answer'; works: 'yes' | 'no' | 'unsure' }
  /** Allows the chat's cookies in the private window, noted in the journal. */
  | { kind: 'allow-storage' }
  | { kind: 'plan-clearing' }
  | { kind: 'clear-data' }
  | { kind: 'check-after'; mayOpenTab: boolean }
  | { kind: 'compare-change' }
  | { kind: 'compare-change-by-answer'; works: 'yes' | 'no' | 'unsure'; by: Change['by'] }
  | { kind: 'write-result'; comparison: Comparison }
  | { kind: 'write-change'; change: Change }
  /** The last two answer nothing: they put back and stop. */
  | { kind: 'close-window' }
  | { kind: 'stop-checks' };

/** An answer to an event: what changes, what to do, where to go. */
export interface Move {
  patch?: Partial<GuideState>;
  effects?: readonly Effect[];
  goTo?: GuideStep;
}

/** One step: what to do when it is reached, and what it makes of events. Pure; `null` leaves everything as it is. */
export interface Step {
  id: GuideStep;
  /** Where `back` leads; `null` where there is nothing before it. */
  back: GuideStep | null | ((state: GuideState) => GuideStep);
  enter(state: GuideState): Move;
  on(state: GuideState, event: GuideEvent): Move | null;
}

export function defineStep<const Id extends GuideStep>(step: Step & { id: Id }): Step & { id: Id } {
  return step;
}

/** The step works by itself. */
export function running(...effects: Effect[]): Move {
  return { patch: { status: 'running', waitingFor: null, error: null }, effects };
}

/** The step waits for the person. */
export function waiting(waitingFor: NonNullable<GuideState['waitingFor']>, error: ErrorRecord | null = null): Move {
  return { patch: { status: 'waiting-for-user', waitingFor, error } };
}

/** The first step after the check of the page as it is, on the way that the person chose. */
export function afterBaseline({ path }: GuideState): GuideStep {
  if (path === 'private-window') return 'private-access';
  return path === 'site-data' ? 'choose-data' : 'make-change';
}
