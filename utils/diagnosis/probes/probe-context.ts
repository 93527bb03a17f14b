import type { Platform } from '@/utils/platform/platform';
import type { PageVendor } from '@/utils/vendors/catalogue-for-page';
import type { Evidence } from '../evidence/schema';
import type { PageReports } from './page/page-reports';
import type { Recording } from './thorough/recording';

/** What a probe is given. Effects come only through here. */
export interface ProbeContext {
  tabId: number;
  signal: AbortSignal;
  /** Items collected before this probe ran. */
  evidence: Readonly<Evidence>;
  platform: Platform;
  vendors: readonly PageVendor[];
  vendorOfUrl(url: string): string | null;
  page: { url: string; isPrivate: boolean };
  /** One look through all frames, shared by the probes that read the page. */
  readPage(): Promise<PageReports>;
  /** Hands every finished item on at once, so that a check which runs out of time keeps what it has. */
  onEvidence(part: Evidence): void;
  /** What was watched since the reload; `null` in a quick check. */
  recording: Recording | null;
}
