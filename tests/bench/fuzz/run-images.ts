/**
 * Damaged pictures through the whole masking of the built extension: `node tests/bench/fuzz/run-images.ts [count]`, 2,000 by default. Sound pictures of every
 * kind are drawn once, then bytes are changed, cut, doubled and swapped, and the sizes in their headers forged. Fails when a picture takes longer than a
 * minute, when the page dies, and when anything but a picture or an error with a code comes back. Resumable: `--from N` begins later in the same sequence.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { DriverTab } from '../../../scripts/browsers/browser-driver.ts';
import { MASKING, openAutomation } from '../../../scripts/cli/automation.ts';
import { createRandom, type Random } from '../masking/random.ts';
import { saveResult } from '../save-result.ts';

const { values, positionals } = parseArgs({ options: { from: { type: 'string', default: '0' } }, allowPositionals: true });
const count = Number(positionals[0] ?? 2_000);
const from = Number(values.from);
const SLOWEST_MS = 60_000;
const KINDS = ['image/png', 'image/jpeg', 'image/webp'] as const;

/** Runs in the page: a small screen with text, in one of the formats that browsers write. */
async function draw(kind: string, width: number, height: number): Promise<string> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.fillStyle = '#f4f6f8';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#123';
  context.font = '14px sans-serif';
  context.fillText('Order 4711 · ada@example.org', 12, 30);
  context.fillText('Phone: +90 532 418 27 63', 12, 60);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: kind })).arrayBuffer());
  let binary = '';
  for (let i = 0; i < bytes.length; i += 8192) binary += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(binary);
}

/** A bitmap without compression: the kind whose bytes are all pixels. */
function bitmap(width: number, height: number): Buffer {
  const row = Math.ceil((width * 3) / 4) * 4;
  const bytes = Buffer.alloc(54 + row * height, 0xee);
  bytes.write('BM');
  bytes.writeUInt32LE(bytes.length, 2);
  bytes.writeUInt32LE(54, 10);
  bytes.writeUInt32LE(40, 14);
  bytes.writeInt32LE(width, 18);
  bytes.writeInt32LE(height, 22);
  bytes.writeUInt16LE(1, 26);
  bytes.writeUInt16LE(24, 28);
  bytes.fill(0, 6, 10);
  bytes.fill(0, 30, 54);
  return bytes;
}

/** The smallest picture of this kind: one pixel, drawn by hand. */
const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

async function drawSound(tab: DriverTab): Promise<Buffer[]> {
  const sound = [bitmap(40, 24), GIF];
  for (const kind of KINDS)
    for (const [width, height] of [
      [320, 90],
      [64, 64],
    ] as const)
      sound.push(Buffer.from(await tab.evaluate(draw, kind, width, height), 'base64'));
  return sound;
}

const DAMAGES: readonly ((bytes: Buffer, random: Random) => Buffer)[] = [
  (bytes, random) => {
    for (let i = random.between(1, 8); i > 0; i--) bytes[random.between(0, bytes.length - 1)] = random.between(0, 255);
    return bytes;
  },
  // Near the beginning stand the sizes and kinds.
  (bytes, random) => {
    for (let i = random.between(1, 4); i > 0; i--)
      bytes[random.between(0, Math.min(40, bytes.length - 1))] = random.pick([0, 1, 127, 128, 255]);
    return bytes;
  },
  (bytes, random) => bytes.subarray(0, random.between(0, bytes.length - 1)),
  (bytes, random) => {
    const at = random.between(0, bytes.length - 1);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.max(0, at - random.between(1, 64))), Buffer.from('trailing')]);
  },
  (bytes, random) => {
    const at = random.between(0, bytes.length - 1);
    return Buffer.concat([bytes.subarray(at), bytes.subarray(0, at)]);
  },
  (bytes, random) => bytes.fill(random.between(0, 255), random.between(0, bytes.length - 1)),
  // Nothing is damaged: the next picture must be masked as ever.
  (bytes) => bytes,
];

const folder = mkdtempSync(join(tmpdir(), 'chat-medic-fuzz-'));
const automation = await openAutomation({ browser: 'chromium', launch: MASKING });
const outcomes = new Map<string, number>();
let slowest = 0;
try {
  const page = await automation.openPage();
  const tab = await automation.driver.openTab('about:blank');
  const sound = await drawSound(tab);
  for (let i = from; i < from + count; i++) {
    const random = createRandom(20261128 + i);
    const bytes = random.pick(DAMAGES)(Buffer.from(random.pick(sound)), random);
    const path = join(folder, `fuzz-${i % 10}.${random.pick(['png', 'jpg', 'webp', 'bmp', 'gif', 'txt'])}`);
    writeFileSync(path, bytes);
    const began = performance.now();
    const target = { file: path, path, output: '', format: 'png' } as const;
    const result = await page.maskFile(target, { folder: null, knownTexts: [], languages: ['en', 'tr'], format: 'png', maxBytes: null });
    const ms = performance.now() - began;
    slowest = Math.max(slowest, ms);
    const code = result.error ? result.error.code : 'masked';
    if (ms > SLOWEST_MS) throw new Error(`Picture ${i} took ${Math.round(ms)} ms.`);
    if (!/^[a-z]+(?:\/[a-z-]+)?$/.test(code) || code.startsWith('unexpected'))
      throw new Error(`Picture ${i}: ${JSON.stringify(result.error)}`);
    outcomes.set(code, (outcomes.get(code) ?? 0) + 1);
  }
} finally {
  await automation.close();
  rmSync(folder, { recursive: true, force: true });
}
console.log(
  `${count} pictures without a crash, the slowest took ${Math.round(slowest)} ms; ${[...outcomes].map(([code, n]) => `${code} ${n}`).join(', ')}`,
);
saveResult('fuzz-images', { from, pictures: count, failures: 0, slowestMs: Math.round(slowest), outcomes: Object.fromEntries(outcomes) });
