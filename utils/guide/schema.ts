import { evidenceSchemas } from '@/utils/diagnosis/evidence/schema';
import { z } from '@/utils/foundation/zod';

/** Steps of the private-window test, in their order. */
export const GUIDE_STEPS = ['baseline', 'private-access', 'open-private', 'check-private', 'ask-user', 'result'] as const;
export type GuideStep = (typeof GUIDE_STEPS)[number];

/** What the person is waited for, where the status says so. */
export const GUIDE_WAITS = ['hosts', 'private-access', 'reopen', 'answer', 'retry'] as const;

export const guideStateSchema = z.object({
  version: z.literal(1),
  id: z.string(),
  /** The browser's run it was last alive in. */
  bootId: z.string(),
  /** Full address of the page under test; never leaves this machine. */
  pageUrl: z.string(),
  tabId: z.number().nullable(),
  step: z.enum(GUIDE_STEPS),
  status: z.enum(['running', 'waiting-for-user', 'paused', 'done', 'cancelled', 'failed']),
  waitingFor: z.enum(GUIDE_WAITS).nullable(),
  /** Counts every move. An answer to an older turn comes too late and is not heard. */
  turn: z.number(),
  timeoutMs: z.number(),
  /** Session id of the check in the normal and in the private window. */
  normalCheckId: z.string().nullable(),
  privateCheckId: z.string().nullable(),
  privateWindowId: z.number().nullable(),
  privateTabId: z.number().nullable(),
  comparison: evidenceSchemas['incognito-comparison'].nullable(),
  /** What went wrong last, or why the person is waited for. Gone as soon as the guide moves on. */
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
  startedAt: z.iso.datetime({ offset: true }),
  updatedAt: z.iso.datetime({ offset: true }),
});
export type GuideState = z.infer<typeof guideStateSchema>;
