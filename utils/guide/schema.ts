import { extensionSearchSchema } from '@/utils/culprit/extension-search';
import { evidenceSchemas } from '@/utils/diagnosis/evidence/schema';
import { SITE_DATA_KINDS } from '@/utils/fixes/site-data-kinds';
import { z } from '@/utils/foundation/zod';

/**
 * What a test changes between its two checks. `private-window` opens the page in a private window; the others change one thing and check
 * the same page again, or let the person look where we cannot. `extensions` changes many, one set after the other.
 */
export const GUIDE_PATHS = ['private-window', 'site-data', 'network', 'vpn', 'other-browser', 'extensions'] as const;
export type GuidePath = (typeof GUIDE_PATHS)[number];

/** Steps of all paths, in their order. Each path takes some of them. */
export const GUIDE_STEPS = [
  'baseline',
  'private-access',
  'open-private',
  'check-private',
  'even-out',
  'ask-user',
  'choose-data',
  'clear-data',
  'make-change',
  'check-after',
  'find-suspects',
  'search-extensions',
  'put-back',
  'result',
] as const;
export type GuideStep = (typeof GUIDE_STEPS)[number];

/** What the person is waited for, where the status says so. */
export const GUIDE_WAITS = [
  'hosts',
  'private-access',
  'reopen',
  'answer',
  'retry',
  /** May the chat's cookies be allowed in the private window? */
  'allow-storage',
  /** Will the person switch the private window's protection off for this site? */
  'lift-protection',
  /** Which kinds of data are to be cleared? */
  'site-data',
  /** Another network, no VPN: the person changes it. */
  'change',
  /** May the installed extensions be seen and switched? */
  'management',
  /** Nobody can list the extensions: the person names them. */
  'names',
  /** The suspects are known; nothing is switched before the person says so. */
  'begin',
  /** The person switches extensions. */
  'switches',
  /** Does the chat work now? The probes could not tell. */
  'works-now',
  /** Extensions that only the person can switch on again. */
  'switch-on',
] as const;

const clearingPlanSchema = z.object({
  sites: z.array(z.string()),
  origins: z.array(z.string()),
  hostnames: z.array(z.string()),
  kinds: z.array(z.enum(SITE_DATA_KINDS)),
});

export const guideStateSchema = z.object({
  version: z.literal(1),
  id: z.string(),
  /** The browser's run it was last alive in. */
  bootId: z.string(),
  path: z.enum(GUIDE_PATHS).default('private-window'),
  /** Full address of the page under test; never leaves this machine. */
  pageUrl: z.string(),
  tabId: z.number().nullable(),
  step: z.enum(GUIDE_STEPS),
  status: z.enum(['running', 'waiting-for-user', 'paused', 'done', 'cancelled', 'failed']),
  waitingFor: z.enum(GUIDE_WAITS).nullable(),
  /** Counts every move. An answer to an older turn comes too late and is not heard. */
  turn: z.number(),
  timeoutMs: z.number(),
  /** Session id of the check in the normal and in the private window. */
  normalCheckId: z.string().nullable(),
  privateCheckId: z.string().nullable(),
  privateWindowId: z.number().nullable(),
  privateTabId: z.number().nullable(),
  comparison: evidenceSchemas['incognito-comparison'].nullable(),
  /** What has been done about the private window's own strictness, so that it is done once. */
  evened: z.enum(['storage', 'protection', 'declined']).nullable().default(null),
  /** What may be cleared, and once chosen what is. Forgotten when the test is over. */
  clearing: clearingPlanSchema.nullable().default(null),
  /** Session id of the check after the change. */
  afterCheckId: z.string().nullable().default(null),
  /** The change was seen to happen, not only told. */
  isChangeSeen: z.boolean().default(false),
  change: evidenceSchemas['change-comparison'].shape.changes.element.nullable().default(null),
  /** The chat was seen working in a private window, in the test before this one. */
  workedInPrivate: z.boolean().default(false),
  /** First claim of the check of the page as it is. */
  baselineCause: z.string().nullable().default(null),
  /** Session id of the newest check of the search. */
  lastTriedCheckId: z.string().nullable().default(null),
  /** The search among extensions; of one that is over only what came out is kept. */
  search: extensionSearchSchema.nullable().default(null),
  /** `management` was lent for this search, and goes back with its end. */
  isManagementLent: z.boolean().default(false),
  /** What went wrong last, or why the person is waited for. Gone as soon as the guide moves on. */
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
  startedAt: z.iso.datetime({ offset: true }),
  updatedAt: z.iso.datetime({ offset: true }),
});
export type GuideState = z.infer<typeof guideStateSchema>;
