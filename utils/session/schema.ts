import { evidenceSchema } from '@/utils/diagnosis/evidence/schema';
import { verdictSchema } from '@/utils/diagnosis/verdict/schema';
import { z } from '@/utils/foundation/zod';

export const CHECK_PHASES = ['preparing', 'reloading', 'watching', 'opening-chat', 'looking', 'asking-again', 'judging'] as const;
export type CheckPhase = (typeof CHECK_PHASES)[number];

/** One check of one page, from the click to the verdict. Kept while the browser runs; the last verdict of a site a little longer. */
export const checkSessionSchema = z.object({
  version: z.literal(1),
  id: z.string(),
  tabId: z.number(),
  /** Full address while the check lives; never leaves this machine unscrubbed. */
  pageUrl: z.string(),
  depth: z.enum(['quick', 'thorough']),
  isPrivateWindow: z.boolean(),
  status: z.enum(['running', 'done', 'failed', 'cancelled']),
  phase: z.enum(CHECK_PHASES),
  startedAt: z.iso.datetime({ offset: true }),
  finishedAt: z.iso.datetime({ offset: true }).nullable(),
  evidence: evidenceSchema,
  verdict: verdictSchema.nullable(),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
  /** Origin patterns that a thorough check needs and that are not granted; empty when it can run. */
  missingOrigins: z.array(z.string()),
});
export type CheckSession = z.infer<typeof checkSessionSchema>;

/** What is remembered of a site's newest check when its session is gone. */
export const lastVerdictSchema = z.object({
  site: z.string(),
  checkedAt: z.iso.datetime({ offset: true }),
  depth: z.enum(['quick', 'thorough']),
  verdict: verdictSchema,
});
export type LastVerdict = z.infer<typeof lastVerdictSchema>;
