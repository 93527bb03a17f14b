import type { i18n } from 'i18next';
import { sayBecause } from '../build/because';
import type { ReportCause, SafeReport } from '../schema';

/** A claim in words. */
export interface DescribedCause {
  /** What it is and how sure, with whose side: "Probably: … (the visitor's own browser)". */
  claim: string;
  reasons: string[];
  rule: { text: string; list: string } | null;
}

/** A report in the words of one language, before any format gives it a shape. */
export interface DescribedReport {
  title: string;
  summary: string;
  checkedAt: string;
  claims: DescribedCause[];
  /** Names of causes that could not be told, and of those that were looked at and are out. */
  open: string[];
  ruledOut: string[];
  privateWindow: string | null;
  differences: string[];
  /** One sentence for each thing that was changed and checked again. */
  changes: string[];
  unseen: string[];
  device: string;
  footer: string;
}

const T = 'report:text.';

/** Sentence-like wording of how sure a claim is; the same borders as on the screens. */
function surenessOf(confidence: number): 'possibly' | 'probably' | 'clearly' {
  if (confidence < 0.6) return 'possibly';
  return confidence < 0.85 ? 'probably' : 'clearly';
}

/** A name from the texts, or the id itself: a newer product may know more than these texts. */
function nameOf(keys: readonly string[], fallback: string, texts: i18n): string {
  const key = keys.find((candidate) => texts.exists(candidate) && typeof texts.t(candidate) === 'string');
  return key ? texts.t(key) : fallback;
}

function causeName(id: string, texts: i18n): string {
  return nameOf([`causes:${id}.title`, `causes:${id}.name`], id, texts);
}

function reasonsOf(cause: ReportCause, texts: i18n): string[] {
  // The report's own sentences are English; another language is worded from the citations.
  return cause.citations.map((citation, index) =>
    texts.exists(`because:${citation.key}`) ? sayBecause(citation, texts) : (cause.because[index] ?? citation.key),
  );
}

function describeCause(cause: ReportCause, texts: i18n): DescribedCause {
  return {
    claim: texts.t(`${T}claim.${surenessOf(cause.confidence)}`, {
      cause: causeName(cause.id, texts),
      side: texts.t(`${T}side.${cause.side}`),
    }),
    reasons: reasonsOf(cause, texts),
    rule: cause.rule ?? null,
  };
}

function momentOf(generatedAt: string, texts: i18n): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2}).*?(Z|[+-]\d{2}:\d{2})$/.exec(generatedAt);
  if (!found) return generatedAt;
  const [, year, month, day, time, offset] = found;
  return texts.t(`${T}moment`, { year, month, day, time, offset: offset === 'Z' ? '+00:00' : offset });
}

/** The vendors that the status is about, or the word for a chat nobody named. */
function chatNames(report: SafeReport, texts: i18n): string {
  const wanted = report.verdict.status === 'broken' ? report.vendors.filter(({ state }) => state !== 'working') : report.vendors;
  const names = (wanted.length > 0 ? wanted : report.vendors).filter(({ id }) => id !== 'generic').map(({ name }) => name);
  return names.length > 0 ? texts.t(`${T}chat.named`, { names: names.join(', ') }) : texts.t(`${T}chat.unnamed`);
}

function list(ids: readonly string[], group: string, texts: i18n): string[] {
  return ids.map((id) => nameOf([`${T}${group}.${id}`], id, texts));
}

/** That the private window was made as lenient as the normal one before it was read. */
function evenedOf(evened: string | undefined, texts: i18n): string[] {
  const key = `${T}evened.${evened}`;
  return evened !== undefined && texts.exists(key) ? [texts.t(key)] : [];
}

/** What the search among extensions has found, how it was shown, and how much it took. */
function searchWords({ extensionSearch: search }: SafeReport, texts: i18n): string[] {
  if (!search) return [];
  const known = texts.exists(`${T}extensionSearch.${search.row}`);
  const reading = known ? texts.t(`${T}extensionSearch.${search.row}`, { names: search.names.join(', ') }) : search.reading;
  const proof = search.proved ? [texts.t(`${T}extensionSearch.proved`)] : [];
  const took = texts.t(`${T}extensionSearch.took`, { checks: search.checks, among: search.among });
  return [[reading, ...proof, took].join(' ')];
}

/** Words a report in the language of `texts`. Pure; every value in it comes out of the safe report. */
export function describeReport(report: SafeReport, texts: i18n): DescribedReport {
  const { verdict, privateWindow, environment, browser, product, check } = report;
  const of = (assessment: ReportCause['assessment']) => verdict.causes.filter((cause) => cause.assessment === assessment);
  const row = privateWindow.row ?? privateWindow.status;
  const device = [
    [browser.name, browser.version].filter((part) => part !== 'unknown').join(' '),
    environment.platform,
    environment.language,
    texts.t(`${T}online.${environment.online ? 'yes' : 'no'}`),
  ];
  return {
    title: texts.t(`${T}title`),
    summary: texts.t(`${T}summary.${verdict.status}`, { chat: chatNames(report, texts), url: report.page.url }),
    checkedAt: texts.t(`${T}checkedAt`, { moment: momentOf(report.generatedAt, texts), depth: texts.t(`${T}depth.${check.depth}`) }),
    claims: of('supported').map((cause) => describeCause(cause, texts)),
    open: of('inconclusive').map(({ id }) => causeName(id, texts)),
    ruledOut: of('ruled-out').map(({ id }) => causeName(id, texts)),
    privateWindow:
      privateWindow.status === 'not-run'
        ? null
        : [nameOf([`${T}privateWindow.${row}`], privateWindow.reading, texts), ...evenedOf(privateWindow.evened, texts)].join(' '),
    differences: list(privateWindow.differences, 'difference', texts),
    changes: [
      ...(report.changes ?? []).map(({ change, row: how, reading }) => nameOf([`${T}change.${change}.${how}`], reading, texts)),
      ...searchWords(report, texts),
    ],
    unseen: verdict.unknowns.map(({ evidence, reason }) =>
      texts.t(`${T}unseenItem`, {
        item: nameOf([`${T}evidence.${evidence}`], evidence, texts),
        reason: nameOf([`${T}reason.${reason}`], reason, texts),
      }),
    ),
    device: device.filter((part) => part !== '' && part !== 'unknown').join(' · '),
    footer: texts.t(`${T}footer`, { product: product.name, version: product.version }),
  };
}
