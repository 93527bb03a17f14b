import { z } from '@/utils/foundation/zod';
import { EVIDENCE_IDS, UNAVAILABLE_REASONS } from '../evidence/schema';

export const SIDES = ['user', 'site', 'network', 'vendor'] as const;
export type Side = (typeof SIDES)[number];

export const ASSESSMENTS = ['supported', 'inconclusive', 'ruled-out', 'not-applicable'] as const;
export type Assessment = (typeof ASSESSMENTS)[number];

/** One thing a claim rests on: which evidence, and a small fact from it that a person may read. */
export const citationSchema = z.object({
  evidence: z.enum(EVIDENCE_IDS as [string, ...string[]]),
  /** Message key below `because.` with its values; values are already redacted. */
  key: z.string().max(80),
  values: z.record(z.string(), z.union([z.string().max(500), z.number()])),
});
export type Citation = z.infer<typeof citationSchema>;

export const judgedCauseSchema = z.object({
  id: z.string(),
  assessment: z.enum(ASSESSMENTS),
  /** 0–1. Below 0.6 the screens say "possibly", below 0.85 "probably". */
  confidence: z.number().min(0).max(1),
  side: z.enum(SIDES),
  vendorId: z.string().nullable(),
  because: z.array(citationSchema),
  remedies: z.array(z.string()),
  /** The public rule that matches, where one is known. The rule of a list, not proof of who applied it. */
  rule: z.object({ list: z.string(), text: z.string() }).nullable(),
  /** Evidence that would raise the confidence or settle an inconclusive cause. */
  wouldHelp: z.array(z.string()),
});
export type JudgedCause = z.infer<typeof judgedCauseSchema>;

export const vendorStateSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** `stub`: only a placeholder or queue is there; `hidden`: loaded, but not to be seen. */
  state: z.enum(['working', 'broken', 'hidden', 'stub']),
});
export type VendorState = z.infer<typeof vendorStateSchema>;

const unknownSchema = z.object({
  /** An item of the evidence, or a value in one that the browser keeps to itself (`untold.ts`). */
  evidence: z.string(),
  reason: z.enum([...UNAVAILABLE_REASONS, 'failed']),
  /** How many, where there may be several; the screens alone say it. */
  count: z.number().optional(),
});
export type Unknown = z.infer<typeof unknownSchema>;

export const verdictSchema = z.object({
  status: z.enum(['working', 'broken', 'no-widget', 'inconclusive']),
  vendors: z.array(vendorStateSchema),
  /** Claims first, then by confidence; ruled-out and not-applicable ones last. */
  causes: z.array(judgedCauseSchema),
  unknowns: z.array(unknownSchema),
});
export type Verdict = z.infer<typeof verdictSchema>;
