import type { i18n } from 'i18next';
import { collected } from '@/utils/diagnosis/evidence/collected';
import type { JudgedCause } from '@/utils/diagnosis/verdict/schema';
import { CodedError } from '@/utils/foundation/coded-error';
import { siteOf } from '@/utils/foundation/site';
import { hostnameOf, redactUrl } from '@/utils/foundation/url';
import type { GuideState } from '@/utils/guide/schema';
import type { CheckSession } from '@/utils/session/schema';
import { vendorOfUrl } from '@/utils/vendors/vendor-of-url';
import { MAX_ID, REPORT_SCHEMA_VERSION, type Report, type ReportCause } from '../schema';
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

/** Only names are cut here. Texts and addresses stay whole until they are scrubbed: half an e-mail address is still somebody's, and no pattern knows it. */
function cutId(name: string): string {
  return name.slice(0, MAX_ID);
}

function buildCause(cause: JudgedCause, texts: i18n): ReportCause {
  return {
    id: cause.id,
    assessment: cause.assessment,
    confidence: cause.confidence,
    side: cause.side,
    because: cause.because.map((citation) => sayBecause(citation, texts)),
    citations: cause.because.map(({ evidence, key, values }) => ({ evidence, key, values })),
    remedies: cause.remedies,
    ...(cause.rule ? { rule: cause.rule } : {}),
    ...(cause.vendorId === null ? {} : { vendor: cutId(cause.vendorId) }),
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
 * The report of one finished check. Not safe to leave this machine, and its texts may be longer than the schema allows: `scrubReport` comes next.
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
    page: { url: redactUrl(session.pageUrl).split('?')[0] ?? '' },
    browser: { name: environment?.name ?? UNKNOWN, version: environment?.version ?? UNKNOWN },
    product,
    check: { depth: session.depth, durationMs: durationOf(session) },
    vendors: verdict.vendors.map(({ id, name, state }) => ({ id: cutId(id), name, state })),
    verdict: {
      status: verdict.status,
      causes: verdict.causes.map((cause) => buildCause(cause, texts)),
      unknowns: verdict.unknowns.map(({ evidence: item, reason }) => ({ evidence: cutId(item), reason })),
    },
    privateWindow: buildPrivateWindow(session, guide, texts),
    ...buildChanges(session, texts),
    ...buildExtensionSearch(session, guide, texts),
    timeline: buildTimeline(evidence, isChat),
    environment: {
      platform: environment?.platform ?? UNKNOWN,
      language: environment?.language ?? UNKNOWN,
      online: environment?.isOnline ?? true,
      thirdPartyCookies: collected(evidence, 'browser-settings')?.thirdPartyCookies ?? UNKNOWN,
    },
  };
}
