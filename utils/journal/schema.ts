import { z } from '@/utils/foundation/zod';

/** What can be changed in the person's browser. Each kind has one way back (`entrypoints/background/start-journal.ts`). */
export const JOURNAL_KINDS = [
  'private-window',
  'private-storage',
  'content-scripts',
  'site-permission',
  'site-setting',
  'page-style',
  'extension',
  /** Switched off by the person, because the product asked him to; only he can switch it on again. */
  'extension-by-hand',
] as const;

/** How long the person wants a change: until a time, until the page is left, or until the browser is closed. */
export const LASTINGS = ['time', 'page', 'browser'] as const;

/** Earlier versions let a change stay until somebody took it back (`kept`); by now every one of them ends by itself. */
const endsByItself = (lasts: unknown): unknown => (lasts === 'kept' ? 'browser' : lasts);

/** What of the user's world is changed right now; written before the change is made, cleared after it is undone. */
export const journalEntrySchema = z.object({
  id: z.string(),
  kind: z.enum(JOURNAL_KINDS),
  /** What was changed: window id, registration id, origin pattern, extension id … Empty while the browser has not told it yet. */
  target: z.string(),
  changedAt: z.iso.datetime({ offset: true }),
  /** The browser's run in which it was changed: windows and registrations do not outlive it, and ids are given again. */
  bootId: z.string(),
  /** By which a window can be known again whose id was lost in a crash between opening and noting it. */
  window: z.object({ url: z.string(), before: z.array(z.number()), tabId: z.number().nullable() }).nullable(),
  /** What it was before and what we made of it, in the words of its kind: what the person has changed himself since is not touched. */
  before: z.string().nullable().default(null),
  after: z.string().nullable().default(null),
  /** What the person calls it, where `target` is only an id. */
  name: z.string().nullable().default(null),
  /** When it is put back by itself; `null` where that is decided by who made it. */
  until: z.iso.datetime({ offset: true }).nullable().default(null),
  /** `null`: whoever made the change puts it back when he is done; nobody chose a time. */
  lasts: z.preprocess(endsByItself, z.enum(LASTINGS).nullable().default(null)),
  /**
   * It was put back then, in that run of the browser, but the browser may not have written that to the disk yet: after a crash it would be
   * forgotten. Nobody is shown such an entry.
   */
  undone: z
    .object({ at: z.iso.datetime({ offset: true }), bootId: z.string() })
    .nullable()
    .default(null),
});
export type JournalEntry = z.infer<typeof journalEntrySchema>;
