import { CodedError } from '@/utils/foundation/coded-error';
import type { z } from '@/utils/foundation/zod';
import { type Report, reportSchema, type SafeReport, type ScrubKind } from '../schema';
import { type Leaf, leavesOf, mapLeaves } from '../walk';
import { findLeaks } from './leak-check';
import { REMOVED } from './placeholders';
import { scrubUrl } from './scrub-url';
import { scrubWords, type WordScrubber } from './scrub-words';

export interface ScrubOptions {
  /** The person's own words, taken out wherever they stand. */
  knownTexts?: readonly string[];
}

const OWN_NAME = /^[a-z0-9]+(?:[-./:_][a-z0-9]+)*$/i;
/** Longer ones may be cards, telephones or identity numbers. */
const LONGEST_NUMBER = 999_999_999;
/** Where a text was cut by the schema's bound: after it was scrubbed, never before. */
const CUT = '…';

/** The kind a text leaf declares; `null` for texts whose format leaves no room for anything personal (dates, our enumerations). */
export function scrubKindOf(schema: z.ZodType): ScrubKind | null {
  return (schema.meta()?.scrub as ScrubKind | undefined) ?? null;
}

function scrubLeaf(leaf: Leaf, words: (text: string) => string, isPersonal: (text: string) => boolean): Leaf['value'] {
  const { value, schema } = leaf;
  // Two decimals say enough, and a long fraction reads like a telephone number. Bounds are the schema's.
  if (typeof value === 'number') return Math.abs(value) > LONGEST_NUMBER ? REMOVED.any : Math.round(value * 100) / 100;
  if (typeof value !== 'string') return value;
  const max = (schema as z.ZodString).maxLength ?? Number.POSITIVE_INFINITY;
  switch (scrubKindOf(schema)) {
    case 'url': {
      const address = scrubUrl(value, isPersonal);
      return address.length <= max && findLeaks(address).length === 0 ? address : originOf(address);
    }
    case 'text': {
      const text = words(value);
      return text.length <= max ? text : `${text.slice(0, max - 1)}${CUT}`;
    }
    case 'id':
      return OWN_NAME.test(value) && findLeaks(value).length === 0 ? value : REMOVED.any;
    case null:
      return value;
  }
}

/** What stays of an address that cannot be made safe piece by piece. */
function originOf(address: string): string {
  const origin = /^[a-z]+:\/\/[^/]+/.exec(address)?.[0] ?? '';
  return findLeaks(origin).length === 0 ? origin : '';
}

function refuse(message: string, context: Record<string, string | number> = {}): never {
  throw new CodedError('report/not-valid', message, { context });
}

/** A text that is longer than its bound, also as one of several things that a value may be. */
function isLongText(issue: z.core.$ZodIssue): boolean {
  if (issue.code === 'invalid_union') return issue.errors.some((issues) => issues.length > 0 && issues.every(isLongText));
  return issue.code === 'too_big' && issue.origin === 'string';
}

/** The same words come again and again: hosts, paths, sentences with the same address. */
function remembered(scrub: WordScrubber): WordScrubber {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const after = scrub(text);
    known.set(text, after);
    return after;
  };
}

/** Builds the only minter of `SafeReport` around the detectors of `utils/pii`; the product's own is in `safe-report.ts`. */
export function createReportScrubber(makeScrubber: (knownTexts: readonly string[]) => WordScrubber) {
  /**
   * Takes personal data out of a report, field by field along its schema, and reads the result again as bytes.
   * @throws CodedError `report/not-valid` where it does not fit the schema, or where anything personal is still found. It never lets through what it is not sure of.
   */
  return function scrubReport(report: Report, { knownTexts = [] }: ScrubOptions = {}): SafeReport {
    const misfit = reportSchema.safeParse(report).error?.issues.find((issue) => !isLongText(issue));
    if (misfit) refuse('The report does not fit its schema.', { path: misfit.path.join('.') });
    const scrub = remembered(makeScrubber(knownTexts));
    const words = (text: string) => scrubWords(text, scrub, knownTexts);
    const scrubbed = reportSchema.safeParse(
      mapLeaves(reportSchema, report, (leaf) => scrubLeaf(leaf, words, (text) => words(text) !== text)),
    );
    if (!scrubbed.success) refuse('The scrubbed report does not fit its schema.', { path: scrubbed.error.issues[0]?.path.join('.') ?? '' });
    // The person's own words may happen to be ours ("chat"), so they are looked for in what others wrote, not in the names of fields.
    const written = leavesOf(reportSchema, scrubbed.data).filter(({ schema }) => ['url', 'text'].includes(scrubKindOf(schema) ?? ''));
    const leaks = [...findLeaks(JSON.stringify(scrubbed.data)), ...written.flatMap(({ value }) => findLeaks(String(value), knownTexts))];
    const [first] = leaks;
    if (first) refuse('Something personal is still in the report.', { kind: first.kind, found: leaks.length });
    return scrubbed.data as SafeReport;
  };
}
