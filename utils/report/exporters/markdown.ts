import type { i18n } from 'i18next';
import type { SafeReport } from '../schema';
import { defineExporter } from './define-exporter';
import { type DescribedCause, type DescribedReport, describeReport } from './describe';

/** Text that a page or a list wrote must not become a heading, a link or a table cell. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#]/g, (sign) => `\\${sign}`);
}

function code(text: string): string {
  return text === '' ? '' : `\`${text.replaceAll('`', "'")}\``;
}

/** Even inside code a bar ends a table's cell. */
function codeCell(text: string): string {
  return code(text).replaceAll('|', '\\|');
}

function bullets(items: readonly string[]): string[] {
  return items.map((item) => `- ${item}`);
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${heading}`, '', ...lines, ''];
}

function causeLines(cause: DescribedCause, texts: i18n): string[] {
  const rule = cause.rule ? [`- ${texts.t('report:text.ruleWord')}: ${code(cause.rule.text)} (${plain(cause.rule.list)})`] : [];
  return [`**${plain(cause.claim)}**`, '', ...bullets(cause.reasons.map(plain)), ...rule, ''];
}

function timelineLines(report: SafeReport, texts: i18n): string[] {
  if (report.timeline.length === 0) return [];
  const head = ['ms', 'what', 'url', 'outcome'].map((column) => texts.t(`report:text.column.${column}`));
  const rows = report.timeline.map(({ atMs, what, url, outcome }) => `| ${atMs} | ${plain(what)} | ${codeCell(url)} | ${plain(outcome)} |`);
  return [`| ${head.join(' | ')} |`, '| ---: | --- | --- | --- |', ...rows];
}

function toMarkdown(report: SafeReport, words: DescribedReport, texts: i18n): string {
  const heading = (key: string) => texts.t(`report:text.heading.${key}`);
  const windowLines = words.privateWindow
    ? [plain(words.privateWindow), ...(words.differences.length > 0 ? ['', ...bullets(words.differences.map(plain))] : [])]
    : [];
  const lines = [
    `# ${words.title}`,
    '',
    plain(words.summary),
    '',
    plain(words.checkedAt),
    '',
    ...section(heading('causes'), words.claims.flatMap((cause) => causeLines(cause, texts)).slice(0, -1)),
    ...section(heading('privateWindow'), windowLines),
    ...section(heading('changes'), bullets(words.changes.map(plain))),
    ...section(heading('open'), bullets(words.open.map(plain))),
    ...section(heading('ruledOut'), bullets(words.ruledOut.map(plain))),
    ...section(heading('unseen'), bullets(words.unseen.map(plain))),
    ...section(heading('timeline'), timelineLines(report, texts)),
    ...section(heading('device'), [plain(words.device)]),
    plain(words.footer),
  ];
  return `${lines.join('\n')}\n`;
}

/** For tickets and issue trackers: headings, bullets, and the timeline as a table. */
export const markdownExporter = defineExporter({
  id: 'markdown',
  mediaType: 'text/markdown',
  extension: 'md',
  export: (report, { texts }) => toMarkdown(report, describeReport(report, texts), texts),
});
