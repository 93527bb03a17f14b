import { ASSESSMENTS, SIDES } from '@/utils/diagnosis/verdict/schema';
import type { Brand } from '@/utils/foundation/brand';
import { z } from '@/utils/foundation/zod';

export const REPORT_SCHEMA_VERSION = 1;

/**
 * The diagnostic report as it leaves this machine. Public interface: extend, never break. Every field carries `.meta({ disclose })`, a
 * message key below `disclosure.`, from which the preview "what is in it" is made, so that the preview cannot drift from the file.
 */
export const reportSchema = z.object({
  schemaVersion: z.literal(REPORT_SCHEMA_VERSION),
  generatedAt: z.iso.datetime({ offset: true }).meta({ disclose: 'generatedAt' }),
  page: z.object({ url: z.string() }).meta({ disclose: 'page' }),
  browser: z.object({ name: z.string(), version: z.string() }).meta({ disclose: 'browser' }),
  product: z.object({ name: z.string(), version: z.string() }).meta({ disclose: 'product' }),
  check: z.object({ depth: z.enum(['quick', 'thorough']), durationMs: z.number() }).meta({ disclose: 'check' }),
  vendors: z.array(z.object({ id: z.string(), state: z.enum(['working', 'broken', 'hidden', 'stub']) })).meta({ disclose: 'vendors' }),
  verdict: z
    .object({
      status: z.enum(['working', 'broken', 'no-widget', 'inconclusive']),
      causes: z.array(
        z.object({
          id: z.string(),
          assessment: z.enum(ASSESSMENTS),
          confidence: z.number().min(0).max(1),
          side: z.enum(SIDES),
          /** English sentences, scrubbed. */
          because: z.array(z.string()),
          remedies: z.array(z.string()),
          rule: z.object({ list: z.string(), text: z.string() }).optional(),
          vendor: z.string().optional(),
        }),
      ),
      unknowns: z.array(z.object({ evidence: z.string(), reason: z.string() })),
    })
    .meta({ disclose: 'verdict' }),
  privateWindow: z
    .object({
      status: z.enum(['not-run', 'works-there', 'fails-there', 'not-comparable']),
      differences: z.array(z.string()),
      reading: z.string(),
    })
    .meta({ disclose: 'privateWindow' }),
  /** Requests and page events that the verdict rests on, scrubbed; never bodies, cookies or headers. */
  timeline: z.array(z.object({ atMs: z.number(), what: z.string(), url: z.string(), outcome: z.string() })).meta({ disclose: 'timeline' }),
  environment: z
    .object({ platform: z.string(), language: z.string(), online: z.boolean(), thirdPartyCookies: z.string() })
    .meta({ disclose: 'environment' }),
});

export type Report = z.infer<typeof reportSchema>;

/** A report from which personal data has been taken out and which was checked for leaks. Made by `scrubReport` alone; exporters accept nothing else. */
export type SafeReport = Brand<Report, 'SafeReport'>;
