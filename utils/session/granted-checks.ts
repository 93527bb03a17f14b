import { z } from '@/utils/foundation/zod';
import type { JournalEntry } from '@/utils/journal/schema';
import type { PermissionSet } from '@/utils/platform/permissions';
import type { StorageArea } from '@/utils/platform/storage';
import type { KeptSites } from './kept-sites';
import type { CheckSession } from './schema';

/** What the person is being asked for, noted before the browser shows its question: the popup that asked is often gone when he answers. */
export const intentSchema = z.object({
  tabId: z.number(),
  origins: z.array(z.string()).max(60),
  /** Leave the permission in place afterwards. */
  isKept: z.boolean(),
  /** What needs it: a check that begins at once, or the private-window test, which goes on by itself. */
  purpose: z.enum(['check', 'guide']),
});
export type Intent = z.infer<typeof intentSchema>;

/** An answer that comes later than this belongs to another question. */
const INTENT_MS = 5 * 60_000;
const KEY = 'intended-check';
const storedIntentSchema = intentSchema.extend({ askedAtMs: z.number() });
type StoredIntent = z.infer<typeof storedIntentSchema>;
/** Without it a site's permission shows nothing of what is stopped. Asked for together with the sites, given back with the last of them. */
const WATCHING = 'webRequest';

export interface GrantPorts {
  area: StorageArea;
  keptSites: KeptSites;
  journal: { list(): Promise<JournalEntry[]>; undo(which: (entry: JournalEntry) => boolean): Promise<unknown> };
  missingOrigins(origins: readonly string[]): Promise<string[]>;
  removePermissions(set: PermissionSet): Promise<boolean>;
  startThorough(tabId: number): Promise<CheckSession>;
  /** Resolves when the check is over. */
  finished(checkId: string): Promise<unknown>;
  isGuideUnderWay(): Promise<boolean>;
  nowMs(): number;
}

export interface GrantedChecks {
  intend(intent: Intent): Promise<void>;
  /** Begins what was intended if it is granted now. Whoever comes second gets `null`. */
  begin(): Promise<CheckSession | null>;
  /** Gives back what was lent for the private-window test, once it is over. */
  afterGuide(): Promise<void>;
}

/** Between the browser's permission question and the check: starts what was meant when the answer comes, and gives back what was only lent. */
export function createGrantedChecks(ports: GrantPorts): GrantedChecks {
  // One after the other: the browser's event and the page that asked both come, and only the first may take the intent.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(work, work);
    last = result.catch(() => undefined);
    return result;
  };
  const take = async (): Promise<StoredIntent | null> => {
    const read = storedIntentSchema.safeParse(await ports.area.get(KEY));
    if (!read.success) return null;
    const isLate = ports.nowMs() - read.data.askedAtMs > INTENT_MS;
    if (!isLate && (await ports.missingOrigins(read.data.origins)).length > 0) return null;
    await ports.area.remove(KEY);
    return isLate ? null : read.data;
  };
  const giveBack = async (): Promise<void> => {
    const lent = (await ports.journal.list()).some(({ kind }) => kind === 'site-permission');
    if (!lent || (await ports.isGuideUnderWay())) return;
    await ports.journal.undo(({ kind }) => kind === 'site-permission');
    if ((await ports.keptSites.list()).length === 0) await ports.removePermissions({ permissions: [WATCHING] });
  };

  return {
    intend: (intent) =>
      inTurn(async () => {
        await (intent.isKept ? ports.keptSites.add(intent.origins) : ports.keptSites.remove(intent.origins));
        await ports.area.set(KEY, { ...intent, askedAtMs: ports.nowMs() });
      }),
    begin: () =>
      inTurn(async () => {
        const intent = await take();
        if (intent === null || intent.purpose === 'guide') return null;
        const session = await ports.startThorough(intent.tabId);
        // What fails here stays in the journal, and the next start of the background gives it back.
        void ports
          .finished(session.id)
          .then(giveBack, giveBack)
          .catch(() => undefined);
        return session;
      }),
    afterGuide: giveBack,
  };
}
