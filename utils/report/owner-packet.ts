import type { i18n } from 'i18next';
import { hostOf } from '@/utils/foundation/url';
import { vendorById } from '@/utils/vendors/vendor-of-url';
import { describeReport } from './exporters/describe';
import type { ReportCause, SafeReport, TimelineEntry } from './schema';

/** What the site's owner needs to repair the chat. Ready to be pasted into a mail or a form. */
export interface OwnerPacket {
  subject: string;
  text: string;
}

const T = 'report:owner.';
/** Lines of proof; an owner reads a few, and a page can make any number. */
const MAX_PROOF = 8;

const fixKey = (cause: ReportCause) => `${T}fix.${cause.id}`;

/** The site's own fault, if that is what the report claims first; faults without a repair (nobody on duty) are none. */
function siteFault({ verdict }: SafeReport, texts: i18n): ReportCause | null {
  const claim = verdict.causes.find(({ assessment }) => assessment === 'supported');
  return claim?.side === 'site' && texts.exists(fixKey(claim)) ? claim : null;
}

/** What the browser's console or network view shows for it, in that language's words. */
function proofLine({ what, url, outcome }: TimelineEntry, texts: i18n): string | null {
  if (what === 'csp-violation') return texts.t(`${T}line.policy`, { directive: outcome, url });
  if (what === 'script-error') return texts.t(`${T}line.${url === '' ? 'threwInPage' : 'threw'}`, { message: outcome, url });
  if (what === 'resource-error' || what === 'fetch-error' || what === 'socket-error') return texts.t(`${T}line.failed`, { url });
  const isFailed = /^(?:failed|pending|blocked|aborted|dns|refused|reset|timeout|tls|framing|response-blocked|mixed-content|unclear)/.test(
    outcome,
  );
  const status = Number(/^completed (\d{3})$/.exec(outcome)?.[1] ?? 0);
  return isFailed || status >= 400 ? texts.t(`${T}line.request`, { what, url, outcome }) : null;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `- ${line}`)];
}

/**
 * A message to the site's owner about a fault of the site itself: the policy line, failing requests and errors, what was ruled out on the
 * visitor's side, and when. Made of the scrubbed report alone, so nothing personal can be in it; `null` where the site is not at fault.
 */
export function ownerPacket(report: SafeReport, texts: i18n): OwnerPacket | null {
  const fault = siteFault(report, texts);
  if (!fault) return null;
  const words = describeReport(report, texts);
  const vendor = fault.vendor === undefined ? null : vendorById(fault.vendor);
  const named = report.vendors.find(({ id }) => id === fault.vendor && id !== 'generic')?.name;
  const chat = named ? texts.t('report:text.chat.named', { names: named }) : texts.t('report:text.chat.unnamed');
  const host = hostOf(report.page.url);
  const [first] = words.claims;
  const proof = [...new Set(report.timeline.map((entry) => proofLine(entry, texts)))].filter((line) => line !== null).slice(0, MAX_PROOF);
  const outOfTheWay = report.verdict.causes.filter(({ assessment, side }) => assessment === 'ruled-out' && side !== 'site');
  const ruledOut = outOfTheWay.map(({ id }) => texts.t(`causes:${id}.title`));
  const tested = report.privateWindow.status === 'not-run' || !words.privateWindow ? [] : [words.privateWindow];
  const docs = vendor?.cspDocsUrl && fault.id === 'content-security-policy' ? [texts.t(`${T}docs`, { url: vendor.cspDocsUrl })] : [];
  return {
    subject: texts.t(`${T}subject`, { chat, host }),
    text: [
      texts.t(`${T}hello`),
      '',
      texts.t(`${T}opening`, { chat, url: report.page.url }),
      ...section(
        texts.t(`${T}heading.found`),
        [first?.claim ?? '', ...(first?.reasons ?? [])].filter((line) => line !== ''),
      ),
      ...section(texts.t(`${T}heading.proof`), proof),
      ...section(texts.t(`${T}heading.ruledOut`), [...ruledOut, ...tested]),
      ...section(texts.t(`${T}heading.fix`), [texts.t(fixKey(fault)), ...docs]),
      '',
      `${words.checkedAt} ${words.device}`,
      words.footer,
    ].join('\n'),
  };
}
