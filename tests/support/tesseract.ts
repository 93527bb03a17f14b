import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface TesseractOptions {
  /** Default `eng+tur`. */
  readonly languages?: string;
  /** Page segmentation; 11 finds scattered text, which screens are made of. */
  readonly segmentation?: number;
}

/**
 * Reads a picture with the system's own tesseract and one thread: a reader that shares no code with the product, so that it can testify
 * about masked pictures and serve as the yardstick of the benchmarks.
 *
 * @param picture Path of a file, or the bytes of a PNG.
 */
export async function readWithTesseract(picture: string | Uint8Array, options: TesseractOptions = {}): Promise<string> {
  const { languages = 'eng+tur', segmentation = 11 } = options;
  const directory = typeof picture === 'string' ? null : await mkdtemp(join(tmpdir(), 'chat-medic-read-'));
  try {
    const path = directory ? join(directory, 'picture.png') : (picture as string);
    if (directory) await writeFile(path, picture);
    const { stdout } = await run('tesseract', [path, 'stdout', '-l', languages, '--psm', String(segmentation)], {
      env: { ...process.env, OMP_THREAD_LIMIT: '1' },
      timeout: 120_000,
      maxBuffer: 20_000_000,
    });
    return stdout;
  } finally {
    if (directory) await rm(directory, { recursive: true, force: true });
  }
}
