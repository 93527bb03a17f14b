import { verdictSchema } from '@/utils/diagnosis/verdict/schema';
import { z } from '@/utils/foundation/zod';
import { SITE_DATA_KINDS } from './site-data-kinds';

export const FIX_IDS = [
  'allow-third-party-cookies',
  'allow-popups',
  'allow-notifications',
  'show-hidden-launcher',
  'pause-extension',
  'clear-site-data',
] as const;
export type FixId = (typeof FIX_IDS)[number];

/** For how long a change may be made, as the person chooses it. Every one of them ends by itself. */
export const SPANS = ['quarter-hour', 'hour', 'browser', 'page'] as const;
export type Span = (typeof SPANS)[number];

/** What a fix would change, before anything is changed. */
export const fixPlanSchema = z.object({
  fixId: z.enum(FIX_IDS),
  remedyId: z.string(),
  /** Host of the page, as the person knows it. */
  site: z.string(),
  /** What is changed, in the words of the browser: hosts of the chat, names. */
  names: z.array(z.string()),
  /** Permissions to ask for first. Where one is missing that is needed to look, `choices` is still empty. */
  permissions: z.array(z.string()),
  /** Origin patterns to ask for as well: the page itself, where it must be changed and is out of reach since it was loaded again. */
  origins: z.array(z.string()),
  /** Of which one must be chosen; empty where there is nothing to choose. */
  choices: z.array(z.object({ id: z.string(), name: z.string() })),
  /** Kinds of stored data among which may be chosen; empty where none are cleared. */
  kinds: z.array(z.enum(SITE_DATA_KINDS)),
  /** How long it may last; empty for what cannot be undone. */
  spans: z.array(z.enum(SPANS)),
  /** The page is loaded again, so that it starts under the new conditions. */
  reloads: z.boolean(),
});
export type FixPlan = z.infer<typeof fixPlanSchema>;

/** A fix that was made: what it was for, and what the check said before it. */
export const fixRunSchema = z.object({
  id: z.string(),
  fixId: z.enum(FIX_IDS),
  tabId: z.number(),
  site: z.string(),
  names: z.array(z.string()),
  /** The check whose verdict led to it. */
  checkId: z.string(),
  /** The claim that it was made for: it has helped once that is gone. */
  claim: z.object({ id: z.string(), vendorId: z.string().nullable() }),
  before: verdictSchema,
  madeAt: z.iso.datetime({ offset: true }),
  span: z.enum(SPANS).nullable(),
  /** When it is put back by itself; `null` where no time was chosen. */
  until: z.iso.datetime({ offset: true }).nullable(),
  entryIds: z.array(z.string()),
});
export type FixRun = z.infer<typeof fixRunSchema>;

/** A run with what has become of it: `over` once everything is put back, `lasting` where nothing can be. */
export const fixStateSchema = fixRunSchema.extend({ state: z.enum(['made', 'over', 'lasting']) });
export type FixState = z.infer<typeof fixStateSchema>;
