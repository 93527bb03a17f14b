import type { NetworkLog } from '../../evidence/network-log';
import type { EvidenceMap } from '../../evidence/schema';

/** What was seen between the reload and the last look. */
export interface Recording {
  /** `null` without the `webRequest` permission. */
  network: NetworkLog | null;
  opening: EvidenceMap['chat-opening'];
  /** From the reload to the moment when nothing more was waited for. */
  settledAfterMs: number;
  /** `isLast` takes the recorder out of the page. */
  readPageEvents(options: { isLast: boolean }): Promise<EvidenceMap['page-events']>;
}
