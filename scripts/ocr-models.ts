import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

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

/** Writes a model as tesseract.js wants it: gzipped. */
export function writeModel(from: string, to: string): void {
  const bytes = readFileSync(from);
  writeFileSync(to, from.endsWith('.gz') ? bytes : gzipSync(bytes, { level: 9 }));
}
