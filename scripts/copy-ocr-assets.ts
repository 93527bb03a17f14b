import { copyFile, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findOcrModels, writeModel } from './ocr-models.ts';
import { stripRemoteCode } from './strip-remote-code.ts';

const resolveFrom = createRequire(import.meta.url);

/** Folder of an installed package, found through a file that it surely has. */
function packageFolder(name: string): string {
  return dirname(resolveFrom.resolve(`${name}/package.json`));
}

/**
 * What OCR and code reading need at run time. Every browser that we support has SIMD; the relaxed variant is taken where it exists.
 * The models come from `scripts/ocr-models.ts`.
 * The pairs of loader and wasm are used instead of the single-file builds, because base64 costs a third more in the package.
 */
function assets(): { from: string; to: string }[] {
  const core = packageFolder('tesseract.js-core');
  const reader = join(dirname(resolveFrom.resolve('zxing-wasm/reader')), '../../reader');
  return [
    { from: join(packageFolder('tesseract.js'), 'dist/worker.min.js'), to: 'worker.min.js' },
    ...['simd', 'relaxedsimd'].flatMap((variant) =>
      ['js', 'wasm'].map((extension) => {
        const name = `tesseract-core-${variant}-lstm.${extension}`;
        return { from: join(core, name), to: name };
      }),
    ),
    ...findOcrModels().files.map(({ language, path }) => ({ from: path, to: `${language}.traineddata` })),
    { from: join(reader, 'zxing_reader.wasm'), to: 'zxing_reader.wasm' },
  ];
}

/**
 * Fills `public/ocr` from the installed packages; scripts and wasm that are newer than their source are left alone, so it may run
 * before every build. Scripts lose their addresses of content delivery networks on the way. What an earlier version put there and nobody wants any more goes.
 *
 * @param publicFolder the project's `public/`.
 * @returns the paths below `publicFolder`.
 */
export async function copyOcrAssets(publicFolder: string): Promise<string[]> {
  const target = join(publicFolder, 'ocr');
  await mkdir(target, { recursive: true });
  const wanted = assets();
  for (const file of await readdir(target)) if (!wanted.some(({ to }) => to === file)) await rm(join(target, file));
  for (const { from, to } of wanted) {
    const path = join(target, to);
    // Which models are there may change with what is installed, and their times say nothing about that.
    if (!to.endsWith('.traineddata') && (await isCurrent(path, from))) continue;
    if (to.endsWith('.js')) await writeFile(path, stripRemoteCode(await readFile(from, 'utf8')));
    else if (to.endsWith('.traineddata')) writeModel(from, path);
    else await copyFile(from, path);
  }
  return wanted.map(({ to }) => `ocr/${to}`);
}

async function isCurrent(path: string, source: string): Promise<boolean> {
  const [made, original, script] = await Promise.all([
    stat(path).catch(() => null),
    stat(source),
    stat(new URL('./strip-remote-code.ts', import.meta.url)),
  ]);
  return made !== null && made.mtimeMs >= original.mtimeMs && made.mtimeMs >= script.mtimeMs;
}
