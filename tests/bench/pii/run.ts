/**
 * How well the text detectors do on pages nobody wrote rules for: `node tests/bench/pii/run.ts [pages] [--misses ENTITY]`. Prints a table, never
 * fails. The corpus is made from a seed; detectors are loaded from the sources through Vite, because they use its path alias.
 */
import { createServer } from 'vite';
import { makeCorpus, type Page, withNoise } from './corpus.ts';
import { createRandom } from './random.ts';
import { createScore } from './score.ts';

interface Detect {
  detect(
    text: string,
    detection: { source: 'page' | 'ocr'; knownTexts: string[]; languages: ('en' | 'tr')[] },
  ): { start: number; end: number; tier: string; entity: string; detectorId: string }[];
}

const SEED = 20261122;
const NOISE = [0, 0.005, 0.01, 0.02, 0.04];
const pages = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 400);
const wanted = process.argv[process.argv.indexOf('--misses') + 1];
const isListing = process.argv.includes('--misses');

const root = new URL('../../..', import.meta.url).pathname;
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
  server: { middlewareMode: true },
  appType: 'custom',
});
const { detect } = (await server.ssrLoadModule('/utils/pii/detect.ts')) as unknown as Detect;

const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`.padStart(8);

function run(title: string, corpus: readonly Page[], source: 'page' | 'ocr'): void {
  const score = createScore();
  const started = performance.now();
  let signs = 0;
  for (const page of corpus) {
    signs += page.text.length;
    score.add(page, detect(page.text, { source, knownTexts: [], languages: ['en', 'tr'] }));
  }
  const ms = performance.now() - started;
  const rows = [...score.rows].sort(([a], [b]) => a.localeCompare(b));
  const leaks = rows
    .filter(([entity]) => entity !== 'keep')
    .reduce(
      (sum, [, row]) => ({ count: sum.count + row.count, missed: sum.missed + row.missed, missedBoth: sum.missedBoth + row.missedBoth }),
      { count: 0, missed: 0, missedBoth: 0 },
    );
  const keep = score.rows.get('keep') ?? { count: 0, missed: 0, missedBoth: 0 };
  console.log(
    `\n${title}: leak ${percent(leaks.missed, leaks.count)} of ${leaks.count} (with suggestions ${percent(leaks.missedBoth, leaks.count)}), over-mask ${percent(keep.missed, keep.count)} of ${keep.count}, ${((1000 * ms) / signs).toFixed(2)} ms per 1,000 signs`,
  );
  if (title.startsWith('exact')) {
    for (const [entity, row] of rows)
      console.log(
        `  ${entity.padEnd(16)} ${String(row.count).padStart(5)}  ${entity === 'keep' ? 'over-masked' : 'leaked     '} ${percent(row.missed, row.count)}`,
      );
  }
  if (!isListing) return;
  const listed = score.misses.filter(({ item }) => !wanted || wanted.startsWith('-') || item.entity === wanted).slice(0, 60);
  for (const { item, page } of listed) {
    const over = detect(page.text, { source, knownTexts: [], languages: ['en', 'tr'] }).filter(
      (span) => span.start < item.end && span.end > item.start,
    );
    const by = over.map((span) => `${span.tier} ${span.detectorId} «${page.text.slice(span.start, span.end)}»`).join(', ');
    console.log(
      `    ${item.entity}  «${page.text.slice(item.start, item.end)}»  in  ${JSON.stringify(item.template)}  by ${by || 'nothing'}`,
    );
  }
}

const corpus = makeCorpus(SEED, pages);
run('exact page text', corpus, 'page');
for (const rate of NOISE) {
  const random = createRandom(SEED + Math.round(rate * 10_000));
  run(
    `ocr, ${(rate * 100).toFixed(1)} % of signs misread`,
    corpus.map((page) => withNoise(page, rate, random)),
    'ocr',
  );
}
await server.close();
