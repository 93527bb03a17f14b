import type { i18n } from 'i18next';
import { defineExporter } from './define-exporter';
import { type DescribedReport, describeReport } from './describe';

/** Chat boxes take between 500 and 2,000 signs; this fits nearly all of them. */
export const DEFAULT_MAX_CHARACTERS = 1_000;

interface Line {
  text: string;
  /** Kept in this order where there is not room for all; 1 is always kept. */
  rank: 1 | 2 | 3 | 4 | 5;
}

/** Summary, then details, then proof: the order in which agents read. */
function linesOf(words: DescribedReport, texts: i18n): Line[] {
  const named = (key: string, value: string) => texts.t(`report:text.line.${key}`, { value });
  return [
    { text: words.summary, rank: 1 },
    ...words.claims.flatMap((cause, index): Line[] => [
      { text: named('cause', cause.claim), rank: index === 0 ? 1 : 3 },
      ...cause.reasons.map((reason, at): Line => ({ text: `- ${reason}`, rank: index === 0 && at < 2 ? 2 : 4 })),
      ...(cause.rule
        ? [{ text: `- ${texts.t('report:text.ruleWord')}: ${cause.rule.text} (${cause.rule.list})`, rank: index === 0 ? 2 : 4 } as Line]
        : []),
    ]),
    ...(words.privateWindow ? [{ text: named('privateWindow', words.privateWindow), rank: 2 } as Line] : []),
    ...words.changes.map((change): Line => ({ text: named('change', change), rank: 2 })),
    ...(words.open.length > 0 ? [{ text: named('open', words.open.join(', ')), rank: 5 } as Line] : []),
    ...(words.unseen.length > 0 ? [{ text: named('unseen', words.unseen.join('; ')), rank: 5 } as Line] : []),
    { text: named('device', words.device), rank: 2 },
    { text: words.checkedAt, rank: 2 },
    { text: words.footer, rank: 4 },
  ];
}

/** Cuts at a word, with a sign that something was cut. */
function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, Math.max(0, max - 1));
  const space = cut.lastIndexOf(' ');
  return `${(space > max / 2 ? cut.slice(0, space) : cut).trimEnd()}…`.slice(0, Math.max(0, max));
}

/** Whole lines in their order; the least telling ones go first until the rest fits. */
function fitLines(lines: readonly Line[], max: number): string {
  const joined = (kept: readonly Line[]) => kept.map(({ text }) => text).join('\n');
  let kept = [...lines];
  while (joined(kept).length > max) {
    const worst = Math.max(...kept.map(({ rank }) => rank));
    if (worst === 1) break;
    kept = kept.filter((_, index) => index !== kept.findLastIndex(({ rank }) => rank === worst));
  }
  return shorten(joined(kept), max);
}

/** For pasting into a chat: short, plain, no mark-up, never longer than the chat takes. */
export const textExporter = defineExporter({
  id: 'text',
  mediaType: 'text/plain',
  extension: 'txt',
  export: (report, { texts, maxCharacters = DEFAULT_MAX_CHARACTERS }) =>
    fitLines(linesOf(describeReport(report, texts), texts), maxCharacters),
});
