import { type Evidence, evidenceSchema } from '@/utils/diagnosis/evidence/schema';
import { CodedError } from '@/utils/foundation/coded-error';
import type { StorageArea } from '@/utils/platform/storage';

const keyOf = (tabId: number): string => `practice:${tabId}`;

/**
 * Browsers let no extension look into its own pages as into others (Firefox refuses outright), so the practice page lays its evidence down
 * here, and a check of its tab takes it up.
 */
export async function writePracticeEvidence(area: StorageArea, tabId: number, evidence: Evidence): Promise<void> {
  await area.set(keyOf(tabId), evidence);
}

/** @throws CodedError `check/page-not-checkable` where the page has laid down nothing. */
export async function readPracticeEvidence(area: StorageArea, tabId: number): Promise<Evidence> {
  const read = evidenceSchema.safeParse(await area.get(keyOf(tabId)));
  if (!read.success) throw new CodedError('check/page-not-checkable', 'The practice page is not ready.', { cause: read.error });
  return read.data;
}
