import { evidenceSchemas } from '@/utils/diagnosis/evidence/schema';
import { z } from '@/utils/foundation/zod';

/** Steps of the private-window test, in their order. */
export const GUIDE_STEPS = ['baseline', 'private-access', 'open-private', 'check-private', 'ask-user', 'result'] as const;
export type GuideStep = (typeof GUIDE_STEPS)[number];

/** What of the user's world is changed right now; written before the change is made, cleared after it is undone. */
export const journalEntrySchema = z.object({
  id: z.string(),
  kind: z.enum(['private-window', 'content-scripts', 'site-permission']),
  /** Window id, registration id or origin pattern. */
  target: z.string(),
  changedAt: z.iso.datetime({ offset: true }),
});
export type JournalEntry = z.infer<typeof journalEntrySchema>;

export const guideStateSchema = z.object({
  version: z.literal(1),
  id: z.string(),
  /** Full address of the page under test; never leaves this machine. */
  pageUrl: z.string(),
  tabId: z.number().nullable(),
  step: z.enum(GUIDE_STEPS),
  status: z.enum(['running', 'waiting-for-user', 'paused', 'done', 'cancelled', 'failed']),
  /** Session id of the check in the normal and in the private window. */
  normalCheckId: z.string().nullable(),
  privateCheckId: z.string().nullable(),
  privateWindowId: z.number().nullable(),
  privateTabId: z.number().nullable(),
  comparison: evidenceSchemas['incognito-comparison'].nullable(),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
  startedAt: z.iso.datetime({ offset: true }),
  updatedAt: z.iso.datetime({ offset: true }),
});
export type GuideState = z.infer<typeof guideStateSchema>;
