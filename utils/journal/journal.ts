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
  /**
   * At the start and now and then: puts back once more what was put back shortly before another run of the browser ended, and forgets what
   * must have been written by now.
   */
  settle(): Promise<void>;
  /** Puts back every change that `which` picks; what fails stays noted and is tried again at the next sweep. */
  undo(which: (entry: JournalEntry) => boolean): Promise<Undone>;
}

/** Chromium writes its preferences up to ten seconds late, the switches of extensions among them. */
const WRITTEN_LATE: ReadonlySet<JournalEntry['kind']> = new Set(['extension']);
export const WRITTEN_AFTER_MS = 15_000;

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
  const readOpen = async (): Promise<JournalEntry[]> => (await read()).filter(({ undone }) => undone === null);
  const rewrite = (change: (entries: JournalEntry[]) => JournalEntry[]) => inTurn(async () => store.set(change(await read())));

  /** Strikes out what was put back, or keeps in mind that the browser may still forget it. */
  const strikeOut = async (entry: JournalEntry): Promise<void> => {
    const undone = WRITTEN_LATE.has(entry.kind) ? { at: now(), bootId: await bootId() } : null;
    await rewrite((entries) =>
      entries.flatMap((one) => {
        // Of each extension the last word is enough.
        if (one.id !== entry.id) return undone && one.undone && one.kind === entry.kind && one.target === entry.target ? [] : [one];
        return undone ? [{ ...one, undone }] : [];
      }),
    );
  };

  return {
    list: () => inTurn(readOpen),
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
        undone: null,
      };
      await rewrite((entries) => [...entries, entry]);
      return entry;
    },
    complete: (id, known) => rewrite((entries) => entries.map((entry) => (entry.id === id ? { ...entry, ...known } : entry))),
    forget: (id) => rewrite((entries) => entries.filter((entry) => entry.id !== id)),
    async settle() {
      const settling = (await inTurn(read)).filter(({ undone }) => undone !== null);
      if (settling.length === 0) return;
      const current = await bootId();
      for (const entry of settling) {
        if (entry.undone === null) continue;
        if (entry.undone.bootId === current) {
          const isWritten = Date.parse(now()) - Date.parse(entry.undone.at) >= WRITTEN_AFTER_MS;
          if (isWritten) await rewrite((entries) => entries.filter(({ id }) => id !== entry.id));
          continue;
        }
        // What cannot be put back now is shown again as what it is: changed.
        const isDone = await undo[entry.kind](entry).then(
          () => true,
          () => false,
        );
        if (isDone) await strikeOut(entry);
        else await rewrite((entries) => entries.map((one) => (one.id === entry.id ? { ...one, undone: null } : one)));
      }
    },
    async undo(which) {
      const chosen = (await inTurn(readOpen)).filter(which);
      let failed = 0;
      // Last made, first undone.
      for (const entry of chosen.reverse()) {
        try {
          await undo[entry.kind](entry);
          await strikeOut(entry);
        } catch {
          // It stays in the journal, and the person sees it there.
          failed += 1;
        }
      }
      return { undone: chosen.length - failed, failed };
    },
  };
}
