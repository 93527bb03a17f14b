import type { Evidence } from '../evidence/schema';

/** What a probe is given. Grows with the platform room; effects come only through here. */
export interface ProbeContext {
  tabId: number;
  signal: AbortSignal;
  /** Items collected before this probe ran. */
  evidence: Readonly<Evidence>;
}
