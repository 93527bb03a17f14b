import { CodedError } from '@/utils/foundation/coded-error';
import { z } from '@/utils/foundation/zod';
import type { ImportedList } from './imported-lists';

/** What is told of a kept list; its text is only read by a check. */
export interface ListFacts {
  name: string;
  /** Lines that are no comments. */
  rules: number;
}

export interface ListStore {
  list(): Promise<ListFacts[]>;
  load(): Promise<ImportedList[]>;
  /**
   * Keeps a list under its own title, or the given name where it has none; one of the same name is replaced.
   * @throws CodedError `list/not-valid`, `list/too-many`, `list/too-large`, `storage/quota`
   */
  add(name: string, text: string): Promise<ListFacts>;
  remove(name: string): Promise<void>;
}

/** Where lists are kept: the part of a table that is needed here. */
export interface ListTable {
  getAll(): Promise<readonly { key: string; value: unknown }[]>;
  put(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

/** More than people subscribe to; each is scanned once per check. */
export const MAX_LISTS = 20;
/** EasyList, the largest in common use, has two million characters. */
export const MAX_LIST_LENGTH = 8_000_000;
const MAX_NAME_LENGTH = 80;

const listSchema = z.object({ name: z.string().min(1).max(MAX_NAME_LENGTH), text: z.string().max(MAX_LIST_LENGTH) });
const TITLE = /^!\s*Title:\s*(\S.*)$/im;

/** Blocker lists of the person's own, in a table of this extension's own. */
export function createListStore(table: ListTable): ListStore {
  const load = async (): Promise<ImportedList[]> =>
    (await table.getAll()).flatMap(({ key, value }) => {
      const read = listSchema.safeParse(value);
      return read.success && read.data.name === key ? [read.data] : [];
    });
  return {
    load,
    list: async () => (await load()).map(factsOf),
    async add(name, text) {
      if (text.length > MAX_LIST_LENGTH) throw new CodedError('list/too-large', 'The list is longer than any in use.');
      const title = (TITLE.exec(text.slice(0, 4_000))?.[1] ?? name).trim().slice(0, MAX_NAME_LENGTH);
      const list = { name: title, text };
      const facts = factsOf(list);
      if (title === '' || facts.rules === 0 || text.includes('\0')) throw new CodedError('list/not-valid', 'No rules are in it.');
      const others = (await load()).filter((other) => other.name !== title);
      if (others.length >= MAX_LISTS) throw new CodedError('list/too-many', 'There is no room for another list.');
      await table.put(title, list);
      return facts;
    },
    remove: (name) => table.remove(name),
  };
}

function factsOf({ name, text }: ImportedList): ListFacts {
  return { name, rules: text.split('\n').filter((line) => /^\s*[^!#\s[]/.test(line)).length };
}
