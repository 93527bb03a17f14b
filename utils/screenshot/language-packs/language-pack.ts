import { CodedError } from '@/utils/foundation/coded-error';
import { z } from '@/utils/foundation/zod';

/** What is known of an added language; its model is kept beside it. */
export const packFactsSchema = z.object({
  /** As in the file's name: `deu`, `chi_sim`. */
  code: z.string().regex(/^[a-z]{3}(?:_[a-z]{2,10}){0,2}$/i),
  file: z.string().max(200),
  bytes: z.number().int().positive(),
  /** What the file says about its making; empty where it says nothing. */
  version: z.string().max(120),
});
export type PackFacts = z.infer<typeof packFactsSchema>;

export interface LanguagePack extends PackFacts {
  model: Uint8Array<ArrayBuffer>;
}

/** Each makes every reading slower; three are more than anybody writes in one chat. */
export const MAX_PACKS = 3;
const MAX_BYTES = 40_000_000;

/** Components of a model, by their number in the file (Tesseract's `tessdatamanager.h`). */
const LSTM = 17;
const LSTM_UNICHARSET = 21;
const LSTM_RECODER = 22;
const VERSION = 23;
const MOST_COMPONENTS = 24;

/** The packaged languages cannot be replaced: the proof relies on them. */
const PACKAGED: ReadonlySet<string> = new Set(['eng', 'tur', 'osd']);

/**
 * Reads a Tesseract language file, packed with gzip or not, after making sure that it is one: what is handed to the reader unchecked could
 * stop it for every picture.
 * @throws CodedError `pack/not-valid`, `file/not-readable`
 */
export async function readLanguagePack(file: File): Promise<LanguagePack> {
  const code = /^([a-z]{3}(?:_[a-z]{2,10}){0,2})\.traineddata(?:\.gz)?$/i.exec(file.name)?.[1]?.toLowerCase();
  if (!code || PACKAGED.has(code)) throw notValid('name');
  if (file.size > MAX_BYTES) throw notValid('size');
  const raw = new Uint8Array(
    await file.arrayBuffer().catch((cause: unknown) => {
      throw new CodedError('file/not-readable', 'The language file could not be read.', { cause });
    }),
  );
  const model = raw[0] === 0x1f && raw[1] === 0x8b ? await unpack(raw) : raw;
  const parts = componentsOf(model);
  if (!parts.has(LSTM) || !parts.has(LSTM_UNICHARSET) || !parts.has(LSTM_RECODER)) throw notValid('components');
  const version = new TextDecoder()
    .decode(parts.get(VERSION) ?? new Uint8Array())
    .replace(/[^\x20-\x7e]/g, '')
    .slice(0, 120);
  return { code, file: file.name.slice(0, 200), bytes: model.length, version, model };
}

/** The parts of a model by number. @throws CodedError pack/not-valid */
function componentsOf(model: Uint8Array<ArrayBuffer>): ReadonlyMap<number, Uint8Array> {
  const view = new DataView(model.buffer, model.byteOffset, model.byteLength);
  if (model.length < 4) throw notValid('length');
  const count = view.getInt32(0, true);
  const head = 4 + count * 8;
  if (count < 1 || count > MOST_COMPONENTS || model.length <= head) throw notValid('head');
  const offsets = Array.from({ length: count }, (_, at) => Number(view.getBigInt64(4 + at * 8, true)));
  const present = offsets.flatMap((offset, number) => (offset >= 0 ? [{ offset, number }] : [])).sort((a, b) => a.offset - b.offset);
  if (present[0]?.offset !== head) throw notValid('offsets');
  const parts = new Map<number, Uint8Array>();
  for (const [at, { offset, number }] of present.entries()) {
    const end = present[at + 1]?.offset ?? model.length;
    if (end <= offset || end > model.length) throw notValid('offsets');
    parts.set(number, model.subarray(offset, end));
  }
  return parts;
}

/** Stops where an honest file would be over, so that a small file cannot fill the memory. */
async function unpack(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      length += next.value.length;
      if (length > MAX_BYTES) throw notValid('size');
      parts.push(next.value);
    }
  } catch (cause) {
    await reader.cancel().catch(() => undefined);
    throw cause instanceof CodedError ? cause : notValid('gzip');
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function notValid(what: string): CodedError {
  return new CodedError('pack/not-valid', 'This is no language file of Tesseract 4 or newer.', { context: { what } });
}
