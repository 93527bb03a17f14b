import { constants } from 'node:fs';
import { access, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { callersFolder } from './arguments.ts';
import type { AutomationPage } from './automation.ts';

export interface MaskJob {
  /** Where results go; `null` for beside each input. */
  folder: string | null;
  knownTexts: readonly string[];
  languages: readonly ('en' | 'tr')[];
  /** `null`: JPEG for a JPEG, PNG for the rest. */
  format: 'png' | 'jpeg' | null;
  maxBytes: number | null;
}

export interface MaskTarget {
  /** As the user wrote it. */
  file: string;
  path: string;
  output: string;
  format: 'png' | 'jpeg';
}

/** One line of the command's output; the shape is public. */
export interface MaskLine {
  schemaVersion: 1;
  file: string;
  output?: string;
  error?: { code: string; message: string };
  [field: string]: unknown;
}

interface PageMaskError {
  error: { code: string; message: string };
  [field: string]: unknown;
}

interface PageMaskFacts {
  error?: undefined;
  width: number;
  height: number;
  masks: unknown[];
  verification: unknown;
  timings: Record<string, number>;
}

/** What the automation page answers for one file: how large the proved picture is, which is then fetched. */
export type PageMaskAnswer = PageMaskError | (PageMaskFacts & { bytes: number });

/** One file masked by the automation page. */
export type PageMaskResult = PageMaskError | (PageMaskFacts & { base64: string });

const JPEG_EXTENSIONS: ReadonlySet<string> = new Set(['.jpg', '.jpeg', '.jfif']);

/** Bytes of a name before `-masked-2.png`; file systems take 255 in all. */
const LONGEST_NAME = 230;

function shortened(name: string, mostBytes: number): string {
  let signs = [...name];
  while (Buffer.byteLength(signs.join('')) > mostBytes) signs = signs.slice(0, -1);
  return signs.join('');
}

/** Decides every output's name before anything is written: never an input, never the same name twice. */
export function chooseTargets(files: readonly string[], job: MaskJob): MaskTarget[] {
  const taken = new Set(files.map((file) => resolve(callersFolder(), file)));
  return files.map((file) => {
    const path = resolve(callersFolder(), file);
    const extension = extname(path);
    const format = job.format ?? (JPEG_EXTENSIONS.has(extension.toLowerCase()) ? 'jpeg' : 'png');
    const name = shortened(basename(path, extension), LONGEST_NAME);
    const stem = join(job.folder ?? dirname(path), `${name}-masked`);
    const ending = format === 'jpeg' ? '.jpg' : '.png';
    let output = `${stem}${ending}`;
    for (let number = 2; taken.has(output); number += 1) output = `${stem}-${number}${ending}`;
    taken.add(output);
    return { file, path, output, format };
  });
}

/** Masks one file and writes the proved result; whatever goes wrong becomes the line's `error`, and no half-written file stays. */
export async function maskFile(page: AutomationPage, target: MaskTarget, job: MaskJob): Promise<MaskLine> {
  const head = { schemaVersion: 1, file: target.file } as const;
  const problem = await inputProblem(target.path);
  if (problem) return { ...head, error: problem };
  const result = await page.maskFile(target, job).catch((error: unknown): PageMaskResult => pageFailure(error));
  if (result.error) return { ...head, ...result };
  const { base64, error: _none, ...rest } = result;
  const failure = await writeWhole(target.output, Buffer.from(base64, 'base64'));
  return failure ? { ...head, error: failure } : { ...head, output: target.output, ...rest };
}

/** The page for programs died or did not answer; the other files go on in a fresh one. */
export const PAGE_FAILED = 'automation/page-failed';

function pageFailure(error: unknown): PageMaskResult {
  return { error: { code: PAGE_FAILED, message: error instanceof Error ? error.message : String(error) } };
}

async function inputProblem(path: string): Promise<MaskLine['error'] | null> {
  try {
    const info = await stat(path);
    if (!info.isFile()) return { code: 'file/not-a-file', message: 'This is not a file.' };
    if (info.size === 0) return { code: 'image/empty', message: 'The file is empty.' };
    await access(path, constants.R_OK);
    return null;
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return isMissing
      ? { code: 'file/not-found', message: 'There is no such file.' }
      : { code: 'file/not-readable', message: 'The file may not be read.' };
  }
}

/** Writes beside the target first and then renames, so that a reader sees the whole file or none. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<MaskLine['error'] | null> {
  const partial = join(dirname(path), `.${process.pid}-${Date.now().toString(36)}.part`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(partial, bytes);
    await rename(partial, path);
    return null;
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined); // What could not be written may not be removable either.
    return { code: 'file/not-writable', message: error instanceof Error ? error.message : String(error) };
  }
}
