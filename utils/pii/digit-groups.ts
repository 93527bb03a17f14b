import type { TextSource } from './define-detector';
import { countDigits, digitsOf, OCR_DIGIT } from './ocr-noise';

/** A stretch of digits (as read) with what joins it to the one before. */
export interface DigitGroup {
  start: number;
  end: number;
  /** Lookalikes already read as digits. */
  digits: string;
  /** What stands between the group before and this one; `null` when that is more than a separator of one number. */
  joint: string | null;
  /** A letter or underscore touches it: part of a word such as `order123abc`. */
  gluedLeft: boolean;
  gluedRight: boolean;
}

/** A row of groups that may form one number. */
export interface DigitRun {
  start: number;
  end: number;
  digits: string;
  groups: readonly DigitGroup[];
  /** Lengths of the groups, `4-4-4-4`. */
  shape: string;
  /** The separators, all of them joined. */
  joints: string;
}

const GROUP: Readonly<Record<TextSource, RegExp>> = { page: /\d+/g, ocr: new RegExp(`${OCR_DIGIT}+`, 'g') };
/** Blanks, brackets, dashes, dots, slashes; also one line break, for numbers wrapped by the layout. */
const JOINT = /^(?:[ ]{0,2}[().\-/·][ ]{0,2}|[ ]{0,2}[)\]}][ ]{0,2}[-(./]?|[ ]{1,3}[([{]?|-\(|[ ]{0,2}-?[ ]{0,2}\n[ ]{0,3}[([{]?)$/;
const GLUE = /[\p{L}_]/u;

/** All digit groups of a text. `folded` is used for the joints, so that every dash and blank counts. */
export function digitGroups(text: string, folded: string, source: TextSource): DigitGroup[] {
  const groups: DigitGroup[] = [];
  let before: DigitGroup | null = null;
  for (const found of text.matchAll(GROUP[source])) {
    const start = found.index;
    const end = start + found[0].length;
    const gluedLeft = start > 0 && GLUE.test(text[start - 1] as string);
    const gluedRight = end < text.length && GLUE.test(text[end] as string);
    // In OCR text a group may hold letters; a word that merely begins or ends with lookalikes is not a number.
    if (source === 'ocr' && (gluedLeft || gluedRight) && !/\d/.test(found[0])) continue;
    if (source === 'ocr' && !/\d/.test(found[0]) && found[0].length > 4) continue;
    const between: string | null = before && start - before.end <= 6 ? folded.slice(before.end, start) : null;
    const joint = between !== null && JOINT.test(between) ? between : null;
    const group: DigitGroup = { start, end, digits: digitsOf(found[0], source), joint, gluedLeft, gluedRight };
    groups.push(group);
    before = group;
  }
  return groups;
}

/** At most this many groups form one number: an IBAN has nine, "4 1 1 1 …" spaced out has nineteen. */
const MOST_GROUPS = 19;

/** The groups from `from` on for as long as they may be one number, longest first. */
export function runsFrom(groups: readonly DigitGroup[], from: number, mostDigits: number): DigitRun[] {
  const runs: DigitRun[] = [];
  const first = groups[from] as DigitGroup;
  if (first.gluedLeft) return runs;
  let digits = '';
  let shape = '';
  let joints = '';
  for (let k = from; k < groups.length && k < from + MOST_GROUPS; k++) {
    const group = groups[k] as DigitGroup;
    if (k > from) {
      if (group.joint === null || group.gluedLeft) break;
      joints += group.joint;
    }
    digits += group.digits;
    if (digits.length > mostDigits) break;
    shape += `${k > from ? '-' : ''}${group.digits.length}`;
    if (!group.gluedRight) runs.push({ start: first.start, end: group.end, digits, shape, joints, groups: groups.slice(from, k + 1) });
    if (group.gluedRight) break;
  }
  return runs.reverse();
}

/** Whether enough of a stretch was read as real digits to call it a number. */
export function isMostlyDigits(text: string, run: { start: number; end: number; digits: string }): boolean {
  return countDigits(text.slice(run.start, run.end)) >= run.digits.length * 0.6;
}

/** A date in the form of logs anywhere in a run: the number before it is another one. */
export function holdsLogDate(text: string, run: { start: number; end: number }): boolean {
  return (
    /(?<!\d)(?:19|20)\d{2}([-/.])(?:0\d|1[0-2])\1[0-3]\d(?!\d)/.test(text.slice(run.start, run.end)) ||
    /^[:.-]\d/.test(text.slice(run.end, run.end + 2))
  );
}

/** A date or a time at the beginning of a run: `22.11.2026`, `2026-11-22`, `22/11/26`. */
export function startsWithDate(run: DigitRun): boolean {
  const [first, second, third] = run.groups;
  if (!first || !second || !third) return false;
  if (!/^[.\-/]$/.test(second.joint ?? '') || second.joint !== third.joint) return false;
  const [a, b, c] = [first.digits, second.digits, third.digits];
  const dayFirst = a.length <= 2 && b.length <= 2 && (c.length === 4 || c.length === 2) && Number(a) <= 31 && Number(b) <= 31;
  const yearFirst = a.length === 4 && b.length === 2 && c.length === 2 && /^(?:19|20)/.test(a) && Number(b) <= 12;
  return (
    (dayFirst && (Number(a) <= 12 || Number(b) <= 12) && (c.length === 4 ? /^(?:19|20)/.test(c) : run.groups.length === 3)) || yearFirst
  );
}
