import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const LANGUAGES = ['eng', 'tur'] as const;
/** Where Debian's packages `tesseract-ocr-eng` and `tesseract-ocr-tur` put Tesseract's `tessdata_fast`, below a folder per version. */
const DEBIAN = '/usr/share/tesseract-ocr';
const FROM_NPM = '4.0.0_best_int';

const resolveFrom = createRequire(import.meta.url);

export interface OcrModels {
  /** Which models: they differ in size and speed, hardly in what they read (`docs/masking.md`). */
  source: 'debian-fast' | 'npm-best-int';
  files: { language: (typeof LANGUAGES)[number]; path: string }[];
}

/** The fast models where Debian's packages hold both languages, else those from npm. Never a mixture. */
export function findOcrModels(): OcrModels {
  const folders = existsSync(DEBIAN) ? readdirSync(DEBIAN).map((version) => join(DEBIAN, version, 'tessdata')) : [];
  const fast = folders.find((folder) => LANGUAGES.every((language) => existsSync(join(folder, `${language}.traineddata`))));
  if (fast)
    return { source: 'debian-fast', files: LANGUAGES.map((language) => ({ language, path: join(fast, `${language}.traineddata`) })) };
  const npm = (language: string) =>
    join(dirname(resolveFrom.resolve(`@tesseract.js-data/${language}/package.json`)), FROM_NPM, `${language}.traineddata.gz`);
  return { source: 'npm-best-int', files: LANGUAGES.map((language) => ({ language, path: npm(language) })) };
}

/**
 * Places in Tesseract's container (`TessdataType` of `tessdatamanager.h`) of what reads: the net, its signs and their codes, the version.
 * The dictionaries beside them are nine tenths of a model. On screens they change nothing that is read, and cost memory and time.
 */
const READING_PARTS: ReadonlySet<number> = new Set([17, 21, 22, 23]);

/**
 * A model without its dictionaries. The container is a count, an offset for each place (-1: empty) and the parts one behind the other.
 * @throws {Error} when it is no such container.
 */
export function withoutDictionaries(model: Buffer): Buffer {
  const count = model.readUInt32LE(0);
  const offsets = Array.from({ length: count }, (_, index) => Number(model.readBigInt64LE(4 + 8 * index)));
  const starts = offsets.filter((offset) => offset >= 0).sort((a, b) => a - b);
  if (starts[0] !== 4 + 8 * count) throw new Error('This is no model of Tesseract.');
  const header = Buffer.alloc(4 + 8 * count);
  header.writeUInt32LE(count, 0);
  const parts: Buffer[] = [header];
  let at = header.length;
  offsets.forEach((offset, index) => {
    const isKept = offset >= 0 && READING_PARTS.has(index);
    header.writeBigInt64LE(BigInt(isKept ? at : -1), 4 + 8 * index);
    if (!isKept) return;
    const part = model.subarray(offset, starts.find((start) => start > offset) ?? model.length);
    parts.push(part);
    at += part.length;
  });
  return Buffer.concat(parts);
}

/** Writes a model without its dictionaries. Not gzipped: that spares a tenth, and each reader would unpack it with code that is not warm yet. */
export function writeModel(from: string, to: string): void {
  const bytes = readFileSync(from);
  writeFileSync(to, withoutDictionaries(from.endsWith('.gz') ? gunzipSync(bytes) : bytes));
}
