/**
 * Random strings through all detectors: `node tests/bench/fuzz/run.ts [count]`, 100,000 by default. Fails on a thrown error, on a place outside the
 * text and on a string that takes longer than a second of processor time.
 */
import { createServer } from 'vite';
import { createRandom } from '../masking/random.ts';
import { saveResult } from '../save-result.ts';

interface Detect {
  detect(
    text: string,
    detection: { source: 'page' | 'ocr'; knownTexts: string[]; languages: ('en' | 'tr')[] },
  ): { start: number; end: number }[];
}

const count = Number(process.argv[2] ?? 100_000);
const SLOWEST_MS = 1_000;
/** Pieces that detectors look for, so that random text reaches their insides. */
const PIECES = [
  ...'0123456789 -./:;,@_#()[]<>|\n\t"\'=+*?&%$₺€',
  ...'abcxyzABCXYZğışİçöüÇ',
  ...[
    'TR',
    'DE',
    'ghp_',
    'sk_live_',
    'eyJ',
    'http://',
    'www.',
    '@gmail.com',
    'Ad Soyad: ',
    'Password',
    'Şifre',
    'IBAN ',
    'Kart no',
    'Code: ',
    '192.168.',
  ],
  ...[
    'Mah. ',
    'Cad. ',
    'Sok. No:',
    ' Street',
    'Ayşe ',
    'Mehmet ',
    'Order ',
    '    ',
    '\n\n\n',
    '\u200b',
    '\ud83d\ude00',
    '\u0301',
    'P<TUR',
    '<<<<',
    '::',
    '0x',
  ],
];

const root = new URL('../../..', import.meta.url).pathname;
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
  server: { middlewareMode: true, ws: false },
  appType: 'custom',
});
const { detect } = (await server.ssrLoadModule('/utils/pii/detect.ts')) as unknown as Detect;
const random = createRandom(20261127);
let slowest = 0;
for (let i = 0; i < count; i++) {
  const text = Array.from({ length: random.between(0, 160) }, () => random.pick(PIECES)).join('');
  const before = process.cpuUsage();
  const spans = detect(text, { source: i % 2 === 0 ? 'page' : 'ocr', knownTexts: ['Işıl Öztürk'], languages: ['en', 'tr'] });
  const ms = process.cpuUsage(before).user / 1_000;
  slowest = Math.max(slowest, ms);
  if (ms > SLOWEST_MS) throw new Error(`${Math.round(ms)} ms for ${JSON.stringify(text)}`);
  if (spans.some(({ start, end }) => start < 0 || end > text.length || start >= end))
    throw new Error(`A place outside of ${JSON.stringify(text)}`);
}
console.log(`${count} strings without a failure, the slowest took ${slowest.toFixed(1)} ms of processor time`);
saveResult('fuzz-strings', { strings: count, failures: 0, slowestCpuMs: Math.round(slowest * 10) / 10 });
await server.close();
