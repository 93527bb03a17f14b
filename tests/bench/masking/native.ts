import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { DriverTab } from '../../../scripts/browsers/browser-driver.ts';
import { enlargePicture } from '../../support/enlarge-picture.ts';
import { readWithTesseract } from '../../support/tesseract.ts';
import type { Screen } from './render-screens.ts';

const run = promisify(execFile);

/** Shorter texts turn up by accident in any reading. */
const SHORTEST_TELLING = 5;

/** Milliseconds that native tesseract needs for the picture: page segmentation 3, English and Turkish, one thread. */
export async function timeNative(file: string): Promise<number> {
  const began = performance.now();
  await run('tesseract', [file, 'stdout', '-l', 'eng+tur', '--psm', '3'], {
    env: { ...process.env, OMP_THREAD_LIMIT: '1' },
    maxBuffer: 20_000_000,
  });
  return performance.now() - began;
}

/** Planted personal texts that native tesseract still reads on the masked picture, shown twice as large with scattered text expected. */
export async function readablePersonalTexts(tab: DriverTab, masked: string, screen: Screen): Promise<string[]> {
  const larger = await enlargePicture(tab, Buffer.from(masked, 'base64'));
  const read = plain(await readWithTesseract(larger));
  const personal = screen.items.filter((item) => item.kind === 'pii' && plain(item.text).length >= SHORTEST_TELLING);
  return personal.filter((item) => read.includes(plain(item.text))).map((item) => item.text);
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/[^a-z0-9]/g, '');
}
