import type { JudgedCause } from '@/utils/diagnosis/verdict/schema';
import type { Change } from '@/utils/journal/journal';
import type { CheckSession } from '@/utils/session/schema';
import type { FixPorts } from './fix-ports';
import type { FixId, FixPlan } from './schema';
import type { SiteDataKind } from './site-data-kinds';

/** What a fix is planned from: a finished check and the claim that offers its remedy. */
export interface FixOccasion {
  session: CheckSession & { verdict: NonNullable<CheckSession['verdict']> };
  claim: JudgedCause;
}

/** One change of the person's browser, before it is made and noted. */
export type FixChange = Pick<Change, 'target' | 'before' | 'after'> & { kind: 'site-setting' | 'page-style' | 'extension' };

/** What the person has chosen; `null` where he has not been asked. */
export interface FixWish {
  /** One of the plan's `choices`. */
  choice: string | null;
  kinds: readonly SiteDataKind[] | null;
}

/** What would be done: the changes with their way back, or one deed that has none. */
export interface Draft extends Pick<FixPlan, 'names'> {
  changes: FixChange[];
  choices?: FixPlan['choices'];
  kinds?: FixPlan['kinds'];
  /** For what cannot be put back; it must be harmless to do twice. */
  deed?: () => Promise<void>;
}

/**
 * A remedy that the product can carry out by itself, for one site. It decides what would be changed and changes nothing: the service notes
 * each change in the journal, makes it, and puts it back.
 */
export interface Fix {
  id: FixId;
  /** Remedies of causes that it carries out. */
  remedies: readonly string[];
  /** Optional permissions that the changes and their way back need. */
  permissions: readonly string[];
  /** It changes the page itself, and so must reach it. Firefox forgets the press that allowed that when the page is loaded again. */
  isInPage: boolean;
  /** How long it may last, the first proposed; empty for what cannot be undone. */
  spans: FixPlan['spans'];
  reloads: boolean;
  /** Whether this browser allows it at all. */
  isPossible(occasion: FixOccasion, ports: FixPorts): boolean;
  /** `null` where there is nothing to change. Called only with the permissions held. */
  draft(occasion: FixOccasion, ports: FixPorts, wish: FixWish): Promise<Draft | null>;
  /** What can be said of it while the permissions are not held yet; `null` where it is known that there is nothing to change. */
  preview(occasion: FixOccasion, ports: FixPorts): Pick<Draft, 'names' | 'kinds'> | null;
}

export function defineFix(fix: Fix): Fix {
  return fix;
}
