/**
 * Screens that were written before the rules saw them: `node tests/bench/masking/first-sight/run.ts N [--list] [--ocr]`. Without `--ocr` the text of the
 * screen is taken as if it had been read without a mistake, so that only the finding and the layout are judged.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import { renderScreens, type Screen } from '../render-screens.ts';
import { maskScreens } from '../run.ts';
import { type Misjudged, type ScoredMask, scoreScreen } from '../score.ts';
import { planCorpus } from '../sight-plans.ts';

const { values, positionals } = parseArgs({
  options: { list: { type: 'boolean', default: false }, ocr: { type: 'boolean', default: false } },
  allowPositionals: true,
});

interface MaskFinder {
  findMasks(input: unknown): {
    rect: { x: number; y: number; width: number; height: number };
    applied: boolean;
    entity: string | null;
    detectorId: string | null;
    text: string | null;
  }[];
}

async function readPerfectly(screens: readonly Screen[]): Promise<(ScoredMask & { text: string | null })[][]> {
  const root = join(import.meta.dirname, '../../../..');
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    server: { middlewareMode: true },
    appType: 'custom',
  });
  try {
    const { findMasks } = (await server.ssrLoadModule('/utils/screenshot/masks/find-masks.ts')) as unknown as MaskFinder;
    return screens.map(({ width, height, lines }) =>
      findMasks({
        width,
        height,
        reading: { lines: lines ?? [], unreadRegions: [] },
        detection: { knownTexts: [], languages: ['en', 'tr'] },
      }).map(({ rect, ...mask }) => ({ ...mask, ...rect })),
    );
  } finally {
    await server.close();
  }
}

for (const corpus of positionals) {
  const screens = await renderScreens('build', planCorpus(corpus), `sight-${corpus}`);
  const masks = values.ocr ? await maskScreens(screens) : await readPerfectly(screens);
  const leaks: Misjudged[] = [];
  const overMasked: Misjudged[] = [];
  const wrongEntity: string[] = [];
  let personal = 0;
  let harmless = 0;
  screens.forEach((screen, index) => {
    const found = masks[index] ?? [];
    const score = scoreScreen(screen, found);
    personal += score.personal;
    harmless += score.harmless;
    leaks.push(...score.leaks);
    overMasked.push(...score.overMasked);
    for (const item of screen.items) {
      const [left, top, right, bottom] = item.ink[0] as [number, number, number, number];
      const over = found.filter(
        (mask) => mask.applied && mask.x < right && mask.x + mask.width > left && mask.y < bottom && mask.y + mask.height > top,
      );
      if (item.kind === 'pii' && over.length > 0 && !over.some((mask) => mask.entity === item.label))
        wrongEntity.push(`${item.label} «${item.text}» as ${over.map((mask) => mask.entity).join('+')}`);
    }
  });
  const percent = (part: number, of: number) => `${((100 * part) / of).toFixed(1)} %`;
  console.log(
    `corpus ${corpus}${values.ocr ? ' (read by OCR)' : ''}: ${screens.length} screens, leak ${leaks.length} = ${percent(leaks.length, personal)} of ${personal}, over-mask ${overMasked.length} = ${percent(overMasked.length, harmless)} of ${harmless}, other entity ${wrongEntity.length}`,
  );
  if (!values.list) continue;
  for (const miss of leaks) console.log(`  leak  ${miss.screen}  ${miss.label}  «${miss.text}»  ${miss.covered}`);
  for (const miss of overMasked) console.log(`  over  ${miss.screen}  «${miss.text}»  ${miss.covered}`);
  for (const line of wrongEntity) console.log(`  other ${line}`);
}
