import { ASSESSMENTS, SIDES } from '@/utils/diagnosis/verdict/schema';
import type { Brand } from '@/utils/foundation/brand';
import { z } from '@/utils/foundation/zod';

export const REPORT_SCHEMA_VERSION = 1;

/** Bounds of everything that may grow with a hostile page. */
export const MAX_TIMELINE = 40;
export const MAX_SENTENCE = 600;
export const MAX_URL = 2_000;
export const MAX_ID = 80;

/**
 * How a text is made safe before it leaves; every text of the report declares one, and a contract test sees to it.
 * `url`: an address, taken apart by `scrubUrl` · `text`: words that a page, a browser or a list may have written · `id`: one of our own
 * names, refused where it does not look like one.
 */
export type ScrubKind = 'url' | 'text' | 'id';

const url = z
  .string()
  .max(MAX_URL)
  .meta({ scrub: 'url' satisfies ScrubKind });
const text = (max = 200) =>
  z
    .string()
    .max(max)
    .meta({ scrub: 'text' satisfies ScrubKind });
const id = z
  .string()
  .max(MAX_ID)
  .meta({ scrub: 'id' satisfies ScrubKind });
/** Milliseconds. Bounded, so that no number of the report is long enough to be somebody's card, telephone or identity number. */
const milliseconds = z.number().min(0).max(999_999_999);

/** What a claim rests on, for readers that want to word it in another language: message key below `because.` and its values. */
const citation = z.object({
  evidence: id,
  key: id,
  values: z.record(z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/), z.union([text(500), z.number()])),
});

const cause = z.object({
  id,
  assessment: z.enum(ASSESSMENTS),
  confidence: z.number().min(0).max(1),
  side: z.enum(SIDES),
  /** English sentences. */
  because: z.array(text(MAX_SENTENCE)),
  /** The same, to be worded by the reader; same order and length as `because`. */
  citations: z.array(citation),
  remedies: z.array(id),
  rule: z.object({ list: text(), text: text(500) }).optional(),
  /** Id of the vendor concerned. */
  vendor: id.optional(),
  /** Evidence that would settle it. */
  wouldHelp: z.array(id),
});

/**
 * The diagnostic report as it leaves this machine. Public interface: extend, never break. Every field carries `.meta({ disclose })`, the
 * message key below `text.disclosure.` from which the preview "what is in it" is made, so that the preview cannot drift from the file.
 */
export const reportSchema = z.object({
  schemaVersion: z.literal(REPORT_SCHEMA_VERSION).meta({ disclose: 'format' }),
  /** When the report was made, in the person's own time. */
  generatedAt: z.iso.datetime({ offset: true }).meta({ disclose: 'generatedAt' }),
  page: z.object({ url }).meta({ disclose: 'page' }),
  browser: z.object({ name: text(), version: text() }).meta({ disclose: 'browser' }),
  product: z.object({ name: text(), version: text() }).meta({ disclose: 'product' }),
  check: z.object({ depth: z.enum(['quick', 'thorough']), durationMs: milliseconds }).meta({ disclose: 'check' }),
  vendors: z.array(z.object({ id, name: text(), state: z.enum(['working', 'broken', 'hidden', 'stub']) })).meta({ disclose: 'vendors' }),
  verdict: z
    .object({
      status: z.enum(['working', 'broken', 'no-widget', 'inconclusive']),
      /** Ranked, best first. */
      causes: z.array(cause),
      unknowns: z.array(z.object({ evidence: id, reason: id })),
    })
    .meta({ disclose: 'verdict' }),
  privateWindow: z
    .object({
      status: z.enum(['not-run', 'works-there', 'fails-there', 'not-comparable']),
      /** What else differs between the two windows, so that nobody reads more into the test than it says. */
      differences: z.array(id),
      /** One English sentence. */
      reading: text(MAX_SENTENCE),
      /** The row of the truth table behind the sentence, for readers that word it themselves. */
      row: id.optional(),
      /** `user` where the browser let nobody but the person look. */
      by: z.enum(['probes', 'user']).optional(),
      /** The private window's own strictness that was taken away before it was read; `declined` where the person did not want that. */
      evened: id.optional(),
    })
    .meta({ disclose: 'privateWindow' }),
  /** What else was tried, one change at a time, with the chat before and after. */
  changes: z
    .array(
      z.object({
        change: id,
        before: id,
        after: id,
        /** How to read it, as an id, and as one English sentence. */
        row: id,
        reading: text(MAX_SENTENCE),
        /** The change was seen to happen, or made by the product; otherwise the person said so. */
        seen: z.boolean(),
        by: z.enum(['probes', 'user']),
      }),
    )
    .max(10)
    .optional()
    .meta({ disclose: 'changes' }),
  /** What the search among extensions has found, where the person ran one. */
  extensionSearch: z
    .object({
      status: z.enum(['certain', 'probable', 'none', 'unresolved']),
      /** Extensions that are named, as their makers call them; with `unresolved` those most under suspicion. */
      names: z.array(text()).max(5),
      /** How to read it, as an id, and as one English sentence. */
      row: id,
      reading: text(MAX_SENTENCE),
      /** Checks that were made, and extensions among which was searched. */
      checks: z.number().min(0).max(999),
      among: z.number().min(0).max(999),
      /** The chat was seen failing and working with nothing else changed than those named. */
      proved: z.boolean(),
      by: z.enum(['probes', 'user']),
    })
    .optional()
    .meta({ disclose: 'extensionSearch' }),
  /** Requests and page events around the chat; never bodies, cookies or headers. */
  timeline: z
    .array(z.object({ atMs: milliseconds, what: id, url, outcome: text() }))
    .max(MAX_TIMELINE)
    .meta({ disclose: 'timeline' }),
  environment: z
    .object({ platform: text(), language: text(40), online: z.boolean(), thirdPartyCookies: id })
    .meta({ disclose: 'environment' }),
});

export type Report = z.infer<typeof reportSchema>;
export type ReportCause = Report['verdict']['causes'][number];
export type TimelineEntry = Report['timeline'][number];

/** A report from which personal data has been taken out and which was checked for leaks. Made by `scrubReport` alone; exporters accept nothing else. */
export type SafeReport = Brand<Report, 'SafeReport'>;
