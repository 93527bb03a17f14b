import { CodedError } from '@/utils/foundation/coded-error';
import type { LocalTable } from '@/utils/platform/local-database';
import { type LanguagePack, MAX_PACKS, type PackFacts, packFactsSchema, readLanguagePack } from './language-pack';

export interface PackStore {
  list(): Promise<PackFacts[]>;
  /** With their models, for the reader. */
  load(): Promise<LanguagePack[]>;
  /** @throws CodedError `pack/…`, `file/not-readable`, `storage/quota` */
  add(file: File): Promise<PackFacts>;
  remove(code: string): Promise<void>;
}

/** Added languages in a table of this extension's own; they leave this browser never. */
export function createPackStore(table: LocalTable): PackStore {
  const load = async (): Promise<LanguagePack[]> =>
    (await table.getAll()).flatMap(({ key, value }) => {
      const facts = packFactsSchema.safeParse(value);
      const model = (value as { model?: unknown } | null)?.model;
      // A damaged one is as good as none; it can be removed or added again.
      if (!facts.success || facts.data.code !== key || !(model instanceof Uint8Array) || model.length !== facts.data.bytes) return [];
      return [{ ...facts.data, model: model as Uint8Array<ArrayBuffer> }];
    });
  return {
    load,
    list: async () => (await load()).map(({ model: _, ...facts }) => facts),
    async add(file) {
      const pack = await readLanguagePack(file);
      const others = (await load()).filter(({ code }) => code !== pack.code);
      if (others.length >= MAX_PACKS) throw new CodedError('pack/too-many', 'There is no room for another language.');
      await table.put(pack.code, pack);
      const { model: _, ...facts } = pack;
      return facts;
    },
    remove: (code) => table.remove(code),
  };
}
