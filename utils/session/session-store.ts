import { z } from '@/utils/foundation/zod';
import type { StorageArea } from '@/utils/platform/storage';
import { type CheckSession, checkSessionSchema } from './schema';

/** Sessions kept while the browser runs; the private-window test needs two, the comparison with the state before a fix two more. */
export const MAX_SESSIONS = 12;

const INDEX_KEY = 'check-index';
const keyOf = (id: string): string => `check:${id}`;

const indexSchema = z.array(z.object({ id: z.string(), tabId: z.number() }));
type Index = z.infer<typeof indexSchema>;

/** The running and the finished checks, in memory of the browser, readable by all of this extension's pages. */
export interface SessionStore {
  /** Writes a session; the oldest go when there are too many or when they leave no room. */
  save(session: CheckSession): Promise<void>;
  byId(id: string): Promise<CheckSession | null>;
  newestOfTab(tabId: number): Promise<CheckSession | null>;
  all(): Promise<CheckSession[]>;
  /** Calls back with every change of a tab's newest session, until the returned function is called. */
  subscribe(tabId: number, listener: (session: CheckSession) => void): () => void;
}

export function createSessionStore(area: StorageArea): SessionStore {
  // Writes follow each other: two that interleave would lose an entry of the index.
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = queue.then(work, work);
    queue = next.catch(() => undefined);
    return next;
  };

  const readIndex = async (): Promise<Index> => {
    const read = indexSchema.safeParse(await area.get(INDEX_KEY));
    return read.success ? read.data : [];
  };
  const byId = async (id: string): Promise<CheckSession | null> => {
    const read = checkSessionSchema.safeParse(await area.get(keyOf(id)));
    return read.success ? read.data : null;
  };
  const drop = async (entries: Index): Promise<void> => {
    if (entries.length > 0) await area.remove(entries.map(({ id }) => keyOf(id)));
  };
  const write = async (session: CheckSession, older: Index): Promise<void> => {
    try {
      await area.set(keyOf(session.id), session);
    } catch (error) {
      const [oldest, ...rest] = older;
      if (!oldest) throw error;
      // The quota is used up: the newest check matters more than an old one.
      const key = keyOf(oldest.id);
      const given = await area.get(key);
      await drop([oldest]);
      try {
        await write(session, rest);
      } catch (stillFull) {
        // It was not for want of our own room: the old check is worth more than nothing.
        if (given !== undefined) await area.set(key, given).catch(() => undefined);
        throw stillFull;
      }
    }
  };

  return {
    save: (session) =>
      inTurn(async () => {
        const index = await readIndex();
        const others = index.filter(({ id }) => id !== session.id);
        const kept = others.slice(-(MAX_SESSIONS - 1));
        await drop(others.slice(0, others.length - kept.length));
        await write(session, kept);
        const newest = index.at(-1);
        const isNewest = newest?.id === session.id && newest.tabId === session.tabId;
        // Every write goes to each open page of the extension, and a check is saved several times.
        if (!isNewest || kept.length < others.length) await area.set(INDEX_KEY, [...kept, { id: session.id, tabId: session.tabId }]);
      }),
    byId,
    async newestOfTab(tabId) {
      const entry = (await readIndex()).findLast((one) => one.tabId === tabId);
      return entry ? byId(entry.id) : null;
    },
    async all() {
      const sessions = await Promise.all((await readIndex()).map(({ id }) => byId(id)));
      return sessions.filter((session) => session !== null);
    },
    subscribe(tabId, listener) {
      return area.onChanged((key, value) => {
        if (!key.startsWith('check:')) return;
        const read = checkSessionSchema.safeParse(value);
        if (read.success && read.data.tabId === tabId) listener(read.data);
      });
    },
  };
}
