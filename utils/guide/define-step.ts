import type { ExtensionSearch } from '@/utils/culprit/extension-search';
import type { EvidenceMap } from '@/utils/diagnosis/evidence/schema';
import type { JudgedCause, Verdict } from '@/utils/diagnosis/verdict/schema';
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
  | { type: 'noticed' }
  /** Takes what a search would answer by now. */
  | { type: 'enough' }
  /** The extensions that are on, where nobody but the person can see them. */
  | { type: 'name-extensions'; names: readonly string[] };

/** The first claim of a verdict. */
export type FirstCause = Pick<JudgedCause, 'id' | 'side'>;

/** How a check ended. `cause` is the first claim of its verdict; `missingOrigins` where hosts were not granted. */
export type CheckOutcome =
  | { status: 'done'; checkId: string; verdict: Verdict['status']; cause: FirstCause | null }
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
  /** Who may be searched among, and how. `missing`: the permission is. `impossible`: nobody but the person can tell. */
  | { type: 'suspects-listed'; suspects: ListedSuspects | 'missing' | 'impossible' }
  /** The check with the wanted ones on. */
  | { type: 'tried'; tabId: number | null; outcome: CheckOutcome }
  | { type: 'extension-switched'; id: string }
  /** Suspects that are on; `null` where nobody can look. */
  | { type: 'switches-seen'; on: readonly string[] | null }
  /** Names of those that are still off, because only the person can switch them on. */
  | { type: 'all-put-back'; left: readonly string[] }
  | { type: 'result-written' }
  | { type: 'effect-failed'; error: ErrorRecord };

export type ListedSuspects = Pick<ExtensionSearch, 'mode' | 'suspects' | 'spared'>;

/** What happens around the guide without its doing. */
export type WorldEvent =
  /** Somebody else than the product has switched an extension. */
  | { type: 'extension-switched'; id: string }
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
  | { kind: 'list-suspects' }
  /** Switches until those that are wanted are on and no other suspect, each noted first, and checks the page. */
  | { kind: 'try-extensions'; mayOpenTab: boolean }
  /** Notes those that the person is asked to switch off, and looks which are on. */
  | { kind: 'look-at-switches' }
  /** The page is checked as it is now. */
  | { kind: 'check-switched'; mayOpenTab: boolean }
  /** `isTold`: the person says that everything is on again, where nobody can look. */
  | { kind: 'put-extensions-back'; isTold: boolean }
  | { kind: 'write-result'; comparison: Comparison }
  | { kind: 'write-change'; change: Change }
  /** The last three answer nothing: they put back and stop. */
  | { kind: 'restore-extensions' }
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
  if (path === 'extensions') return 'find-suspects';
  return path === 'site-data' ? 'choose-data' : 'make-change';
}
