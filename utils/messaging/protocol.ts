import { FIX_IDS, fixPlanSchema, fixStateSchema, SPANS } from '@/utils/fixes/schema';
import { SITE_DATA_KINDS } from '@/utils/fixes/site-data-kinds';
import { z } from '@/utils/foundation/zod';
import { GUIDE_PATHS, guideStateSchema } from '@/utils/guide/schema';
import { journalEntrySchema } from '@/utils/journal/schema';
import { intentSchema } from '@/utils/session/granted-checks';
import { checkSessionSchema, lastVerdictSchema } from '@/utils/session/schema';

const nothing = z.object({});

/**
 * Every message between our own pages and the background: what is sent and what comes back, each read by its schema at the receiver.
 * Web pages cannot send any of them: the manifest has no `externally_connectable`, and the receiver refuses senders that are not a page of this extension.
 */
export const protocol = {
  /** Looks at a tab. `quick` needs the click alone; `thorough` reloads the page and needs the hosts. Answers at once with the running session. */
  'check/start': {
    request: z.object({
      tabId: z.number(),
      depth: z.enum(['quick', 'thorough']),
      openChat: z.boolean().default(true),
      timeoutMs: z.number().min(1_000).max(120_000).default(30_000),
    }),
    response: checkSessionSchema,
  },
  'check/cancel': { request: z.object({ checkId: z.string() }), response: nothing },
  /** The newest session of a tab, whatever its status, and what the last check of its site found (also days ago). */
  'check/of-tab': {
    request: z.object({ tabId: z.number() }),
    response: z.object({ session: checkSessionSchema.nullable(), lastOfSite: lastVerdictSchema.nullable() }),
  },
  'check/by-id': { request: z.object({ checkId: z.string() }), response: z.object({ session: checkSessionSchema.nullable() }) },
  /** Origin patterns to ask for before a thorough check of this tab. */
  'check/needed-origins': {
    request: z.object({ tabId: z.number() }),
    response: z.object({ origins: z.array(z.string()), alreadyGranted: z.boolean() }),
  },

  /** Said before the browser's permission question is shown: what is to happen when the answer is yes. */
  'grant/intend': { request: intentSchema, response: nothing },
  /** Said after the answer was yes. `null` where the check has begun already, or where nothing was intended. */
  'grant/begin': { request: nothing, response: z.object({ session: checkSessionSchema.nullable() }) },

  /** Said before the browser is asked for leave to read its own settings. */
  'settings/intend': { request: nothing, response: nothing },
  /** Said once it is given: they are added to a check, which is judged again. `null` where the check is not kept any more. */
  'settings/look': { request: z.object({ checkId: z.string() }), response: z.object({ session: checkSessionSchema.nullable() }) },

  'guide/start': {
    request: z.object({
      tabId: z.number(),
      timeoutMs: z.number().min(1_000).max(120_000).default(30_000),
      /** What is to be changed between the two checks. */
      path: z.enum(GUIDE_PATHS).default('private-window'),
    }),
    response: guideStateSchema,
  },
  'guide/state': { request: nothing, response: z.object({ state: guideStateSchema.nullable() }) },
  /** `continue` re-tests what the step waits for; `answer` is the manual path. */
  'guide/event': {
    request: z.discriminatedUnion('type', [
      z.object({ type: z.literal('continue') }),
      z.object({ type: z.literal('back') }),
      z.object({ type: z.literal('pause') }),
      z.object({ type: z.literal('cancel') }),
      /** Goes on without the browser's leave for private windows: the person opens one and looks. */
      z.object({ type: z.literal('by-hand') }),
      /** Goes on without what the step asks for. */
      z.object({ type: z.literal('skip') }),
      /** Of what may be cleared, these kinds. */
      z.object({ type: z.literal('clear'), kinds: z.array(z.enum(SITE_DATA_KINDS)).max(SITE_DATA_KINDS.length) }),
      /** Ends the search among extensions with what it would answer by now. */
      z.object({ type: z.literal('enough') }),
      /** The extensions that are on, where only the person can tell. */
      z.object({ type: z.literal('name-extensions'), names: z.array(z.string().max(100)).max(80) }),
      /** The network was seen to change. */
      z.object({ type: z.literal('noticed') }),
      z.object({
        type: z.literal('answer'),
        works: z.enum(['yes', 'no', 'unsure']),
        /** `probes`: read from a report that was made in the other browser. */
        by: z.enum(['user', 'probes']).default('user'),
      }),
    ]),
    response: z.object({ state: guideStateSchema.nullable() }),
  },
  /** What is changed in the user's world right now, and the way back. */
  'journal/list': { request: nothing, response: z.object({ entries: z.array(journalEntrySchema) }) },
  /** Puts back one change. */
  'journal/undo': { request: z.object({ id: z.string() }), response: z.object({ undone: z.number(), failed: z.number() }) },
  'journal/undo-all': { request: nothing, response: z.object({ undone: z.number(), failed: z.number() }) },

  /** What the product could do by itself after a check, in this browser and for this site. Changes nothing. */
  'fix/plans': { request: z.object({ checkId: z.string() }), response: z.object({ plans: z.array(fixPlanSchema) }) },
  /** Said before the browser's permission question is shown. */
  'fix/intend': { request: z.object({ checkId: z.string(), fixId: z.enum(FIX_IDS) }), response: nothing },
  'fix/make': {
    request: z.object({
      checkId: z.string(),
      fixId: z.enum(FIX_IDS),
      choice: z.string().nullable().default(null),
      kinds: z.array(z.enum(SITE_DATA_KINDS)).nullable().default(null),
      span: z.enum(SPANS).nullable(),
    }),
    response: fixStateSchema,
  },
  /** The newest fix that was made for a tab. */
  'fix/of-tab': { request: z.object({ tabId: z.number() }), response: z.object({ fix: fixStateSchema.nullable() }) },
  'fix/undo': { request: z.object({ runId: z.string() }), response: z.object({ undone: z.number(), failed: z.number() }) },
  /** Puts back whatever needs a permission, because it is about to be given back. */
  'fix/release': { request: z.object({ permission: z.string() }), response: z.object({ undone: z.number(), failed: z.number() }) },
} as const;

export type Protocol = typeof protocol;
export type MessageName = keyof Protocol;
/** What the sender writes (defaults may be left out). */
export type MessageRequest<Name extends MessageName> = z.input<Protocol[Name]['request']>;
/** What the receiver reads. */
export type ReceivedRequest<Name extends MessageName> = z.output<Protocol[Name]['request']>;
export type MessageResponse<Name extends MessageName> = z.output<Protocol[Name]['response']>;
