import type { NetworkLog } from '../../evidence/network-log';
import type { EvidenceMap, ResourceType } from '../../evidence/schema';

/** What was seen between the reload and the last look. */
export interface Recording {
  network: NetworkLog | null;
  opening: EvidenceMap['chat-opening'];
  /** From the reload to the moment when nothing more was waited for. */
  settledAfterMs: number;
  /** A chat stood open at the end with nothing against it. */
  isClear: boolean;
  pageEvents: EvidenceMap['page-events'] | null;
  /** Full addresses that the page reported as lost; they stay in the background. */
  failedUrls: readonly { url: string; type: ResourceType; frameId: number }[];
  isOfInterest(url: string, initiatorHost: string): boolean;
  askFrame<T>(frameId: number, method: string, args: readonly unknown[], timeoutMs: number): Promise<T | null>;
}
