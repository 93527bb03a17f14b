import { z } from '@/utils/foundation/zod';
import { type JournalEntry, journalEntrySchema } from './schema';

/** Where the journal is kept: it must outlive the background and the browser. */
export interface JournalStore {
  get(): Promise<unknown>;
  set(entries: readonly JournalEntry[]): Promise<void>;
}

/** Puts one kind of change back. Must be able to run twice, and for a change that was noted but never made. Rejects where it could not. */
export type Undo = (entry: JournalEntry) => Promise<void>;

export interface JournalOptions {
  store: JournalStore;
  undo: Readonly<Record<JournalEntry['kind'], Undo>>;
  newId(): string;
  now(): string;
  /** The same for one run of the browser, different for every run. */
  bootId(): Promise<string>;
}

export interface Change {
  kind: JournalEntry['kind'];
  /** Where it is known before the change is made. */
  target?: string;
  window?: JournalEntry['window'];
  name?: string | null;
  before?: string | null;
  after?: string | null;
  until?: string | null;
  lasts?: JournalEntry['lasts'];
}

export interface Undone {
  undone: number;
  failed: number;
}

export interface Journal {
  list(): Promise<JournalEntry[]>;
  /** Notes a change that is about to be made. Nothing may be changed before this has resolved. */
  begin(change: Change): Promise<JournalEntry>;
  /** Adds what the browser told about a change after it was made. */
  complete(id: string, known: Pick<JournalEntry, 'target'> & Partial<Pick<JournalEntry, 'window'>>): Promise<void>;
  /** Strikes out a change that came to nothing or that the person undid. */
  forget(id: string): Promise<void>;
  /** Puts back every change that `which` picks; what fails stays noted and is tried again at the next sweep. */
  undo(which: (entry: JournalEntry) => boolean): Promise<Undone>;
}

/**
 * A write-ahead journal of what the product changes in the person's browser. The note comes before the change and goes after it was put
 * back, so that whatever is killed in between, nothing changed is ever unknown.
 */
export function createJournal({ store, undo, newId, now, bootId }: JournalOptions): Journal {
  // Notes are read, changed and written as a whole; one after the other, or one would overwrite another.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(work, work);
    last = result.catch(() => undefined);
    return result;
  };

  const read = async (): Promise<JournalEntry[]> => {
    const stored = z.array(z.unknown()).safeParse(await store.get());
    // An entry that cannot be read cannot be undone either; the others still can.
    return (stored.data ?? []).flatMap((item) => journalEntrySchema.safeParse(item).data ?? []);
  };
  const rewrite = (change: (entries: JournalEntry[]) => JournalEntry[]) => inTurn(async () => store.set(change(await read())));

  return {
    list: () => inTurn(read),
    async begin({ kind, target = '', window = null, name = null, before = null, after = null, until = null, lasts = null }) {
      const entry: JournalEntry = {
        id: newId(),
        kind,
        target,
        changedAt: now(),
        bootId: await bootId(),
        window,
        name,
        before,
        after,
        until,
        lasts,
      };
      await rewrite((entries) => [...entries, entry]);
      return entry;
    },
    complete: (id, known) => rewrite((entries) => entries.map((entry) => (entry.id === id ? { ...entry, ...known } : entry))),
    forget: (id) => rewrite((entries) => entries.filter((entry) => entry.id !== id)),
    async undo(which) {
      const chosen = (await inTurn(read)).filter(which);
      let failed = 0;
      // Last made, first undone.
      for (const entry of chosen.reverse()) {
        try {
          await undo[entry.kind](entry);
          await rewrite((entries) => entries.filter(({ id }) => id !== entry.id));
        } catch {
          // It stays in the journal, and the person sees it there.
          failed += 1;
        }
      }
      return { undone: chosen.length - failed, failed };
    },
  };
}
