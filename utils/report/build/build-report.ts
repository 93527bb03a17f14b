import type { i18n } from 'i18next';
import type { Evidence, EvidenceId, EvidenceMap } from '@/utils/diagnosis/evidence/schema';
import type { Citation, JudgedCause } from '@/utils/diagnosis/verdict/schema';
import { CodedError } from '@/utils/foundation/coded-error';
import { siteOf } from '@/utils/foundation/site';
import { hostnameOf, redactUrl } from '@/utils/foundation/url';
import type { GuideState } from '@/utils/guide/schema';
import type { CheckSession } from '@/utils/session/schema';
import { vendorOfUrl } from '@/utils/vendors/vendor-of-url';
import { MAX_ID, MAX_SENTENCE, MAX_URL, REPORT_SCHEMA_VERSION, type Report, type ReportCause } from '../schema';
import { sayBecause } from './because';
import { buildChanges } from './changes';
import { buildExtensionSearch } from './extension-search';
import { buildPrivateWindow } from './private-window';
import { buildTimeline } from './timeline';

/** Everything a report is made of. Nothing else goes in: no clock, no chance, no browser. */
export interface ReportSource {
  session: CheckSession;
  guide: GuideState | null;
  product: { name: string; version: string };
  /** When the report is made, with the person's own offset (`2026-11-22T10:15:00+03:00`). */
  now: string;
  /** English texts: the report itself is always English; exporters word it anew from its citations. */
  texts: i18n;
}

const UNKNOWN = 'unknown';

function collected<Id extends EvidenceId>(evidence: Evidence, id: Id): EvidenceMap[Id] | null {
  const item = evidence[id];
  return item?.status === 'collected' ? (item.value as EvidenceMap[Id]) : null;
}

function cut(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max - 1)}…`;
}

function cutValues(values: Citation['values']): Citation['values'] {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? cut(value, 500) : value]));
}

function buildCause(cause: JudgedCause, texts: i18n): ReportCause {
  return {
    id: cause.id,
    assessment: cause.assessment,
    confidence: cause.confidence,
    side: cause.side,
    because: cause.because.map((citation) => cut(sayBecause(citation, texts), MAX_SENTENCE)),
    citations: cause.because.map(({ evidence, key, values }) => ({ evidence, key, values: cutValues(values) })),
    remedies: cause.remedies,
    ...(cause.rule ? { rule: { list: cut(cause.rule.list, 200), text: cut(cause.rule.text, 500) } } : {}),
    ...(cause.vendorId === null ? {} : { vendor: cut(cause.vendorId, MAX_ID) }),
    wouldHelp: cause.wouldHelp,
  };
}

/** Sites that the check itself connected with a chat: asked again, framed, or named by a claim. Self-hosted chats are known by nothing else. */
function chatSites(session: CheckSession): Set<string> {
  const refetched = (collected(session.evidence, 'refetch')?.results ?? []).filter(({ vendorId }) => vendorId !== null);
  const framed = (collected(session.evidence, 'frame-storage')?.frames ?? []).filter(({ vendorId }) => vendorId !== null);
  const cited = (session.verdict?.causes ?? [])
    .filter(({ assessment }) => assessment === 'supported')
    .flatMap(({ because }) => because.flatMap(({ values }) => Object.values(values)))
    .filter((value): value is string => typeof value === 'string');
  const hosts = [...refetched.map(({ url }) => hostnameOf(url)), ...framed.map(({ url }) => hostnameOf(url)), ...cited.map(citedHost)];
  return new Set(hosts.filter((host) => host !== '').map(siteOf));
}

function citedHost(value: string): string {
  return hostnameOf(value) || (/^[a-z0-9.-]+\.[a-z]{2,}$/i.test(value) ? value.toLowerCase() : '');
}

function durationOf(session: CheckSession): number {
  const { startedAt, finishedAt } = session;
  return finishedAt === null ? 0 : Math.min(999_999_999, Math.max(0, Date.parse(finishedAt) - Date.parse(startedAt)));
}

/**
 * The report of one finished check. Not safe to leave this machine: `scrubReport` comes next.
 * @throws CodedError `report/nothing-to-report` where the check has no verdict.
 */
export function buildReport({ session, guide, product, now, texts }: ReportSource): Report {
  const { verdict, evidence } = session;
  if (!verdict) throw new CodedError('report/nothing-to-report', 'The check has no verdict yet.');
  const environment = collected(evidence, 'browser-environment');
  const sites = chatSites(session);
  const pageSite = siteOf(hostnameOf(session.pageUrl));
  const isChat = (url: string) => {
    const site = siteOf(hostnameOf(url));
    return vendorOfUrl(url) !== null || (sites.has(site) && site !== pageSite);
  };
  return {
    schemaVersion: REPORT_SCHEMA_VERSION,
    generatedAt: now,
    // Of the page's own address even the names of parameters go: they help nobody, and the preview says so.
    page: { url: cut(redactUrl(session.pageUrl).split('?')[0] ?? '', MAX_URL) },
    browser: { name: cut(environment?.name ?? UNKNOWN, 200), version: cut(environment?.version ?? UNKNOWN, 200) },
    product,
    check: { depth: session.depth, durationMs: durationOf(session) },
    vendors: verdict.vendors.map(({ id, name, state }) => ({ id: cut(id, MAX_ID), name: cut(name, 200), state })),
    verdict: {
      status: verdict.status,
      causes: verdict.causes.map((cause) => buildCause(cause, texts)),
      unknowns: verdict.unknowns.map(({ evidence: item, reason }) => ({ evidence: cut(item, MAX_ID), reason })),
    },
    privateWindow: buildPrivateWindow(session, guide, texts),
    ...buildChanges(session, texts),
    ...buildExtensionSearch(session, guide, texts),
    timeline: buildTimeline(evidence, isChat),
    environment: {
      platform: cut(environment?.platform ?? UNKNOWN, 200),
      language: cut(environment?.language ?? UNKNOWN, 40),
      online: environment?.isOnline ?? true,
      thirdPartyCookies: collected(evidence, 'browser-settings')?.thirdPartyCookies ?? UNKNOWN,
    },
  };
}
