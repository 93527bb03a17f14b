import type { Platform } from '@/utils/platform/platform';
import type { PageVendor } from '@/utils/vendors/catalogue-for-page';
import type { Evidence } from '../evidence/schema';
import type { SightLimits } from '../evidence/sight-limits';

export type GatherPhase = 'preparing' | 'reloading' | 'watching' | 'opening-chat' | 'looking' | 'asking-again';

/** One check's evidence to gather. */
export interface GatherRequest {
  tabId: number;
  page: { url: string; isPrivate: boolean };
  openChat: boolean;
  /** Everything ends by then, in `performance.now()` time. */
  deadlineMs: number;
  signal: AbortSignal;
  onPhase(phase: GatherPhase): void;
  /** Called with every item as soon as it is there. */
  onEvidence(part: Evidence): void;
  /** Called with what is there as soon as a first verdict can rest on it; the gathering goes on behind it. */
  onSight?(evidence: Evidence, limits: SightLimits): Promise<void>;
}

export interface GatherTools {
  platform: Platform;
  vendors: readonly PageVendor[];
  vendorOfUrl(url: string): string | null;
  /** Whether an address belongs to a chat or to what brings one (tag managers). */
  isOfInterest(url: string): boolean;
}

/** Gathers what it can; only what makes every look impossible (page closed, not checkable, left) is thrown, as a `CodedError`. */
export type Gather = (request: GatherRequest, tools: GatherTools) => Promise<Evidence>;
