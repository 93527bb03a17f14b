import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type AutomationPage, MASKING, openAutomation } from '../../../scripts/cli/automation.ts';
import { median, table } from '../table.ts';
import { timeFirstMasks } from './first-masks.ts';
import { rendererMemory } from './memory.ts';
import { readablePersonalTexts, timeNative } from './native.ts';
import { planScreens } from './plans.ts';
import type { SetName } from './pools.ts';
import { renderScreens, type Screen } from './render-screens.ts';
import { type Misjudged, type ScoredMask, scoreScreen } from './score.ts';

export interface MaskingBench {
  set: SetName;
  screens: number;
  personal: number;
  leaks: Misjudged[];
  harmless: number;
  overMasked: Misjudged[];
  /** Images that were held back or failed, with the reason. */
  heldBack: { screen: string; reason: string }[];
  /** Planted personal texts that native tesseract reads on the masked pictures. */
  readable: { screen: string; text: string }[];
  /** Medians over the full HD screens, in milliseconds; native tesseract on the same screens in the same run. */
  timings: { screens: number; readMs: number; verifyMs: number; totalMs: number; nativeMs: number; coldStartMs: number };
  /** What the medians are made of, because they hide which pictures are slow. */
  times: { screen: string; read: number; verify: number; total: number; native: number }[];
  peakMegabytes: number | null;
  /** Medians from the photograph of a tab to the first boxes, in milliseconds; left out of a quick run. */
  firstMasksMs?: { chromium: number; firefox: number };
}

interface Options {
  limit?: number;
  /** Leave out the second reading by native tesseract, which takes most of the time. */
  quick?: boolean;
}

const FULL_HD = 1920 * 1080;

/** Masks the screens of a set with the built extension, one after the other, and scores the results on the pixels. */
export async function benchMasking(set: SetName, { limit, quick = false }: Options = {}): Promise<MaskingBench> {
  const screens = await renderScreens(set, planScreens(set, limit));
  const automation = await openAutomation({ browser: 'chromium', launch: MASKING });
  try {
    const page = await automation.openPage();
    const masked: { screen: Screen; base64: string }[] = [];
    const bench: MaskingBench = emptyBench(set);
    const { times } = bench;
    for (const screen of screens) {
      const native = screen.width * screen.height === FULL_HD ? await timeNative(screen.file) : null;
      const result = await maskScreen(page, screen);
      bench.screens++;
      // Chromium sets the peak that the system keeps back from time to time, so it is asked after every picture.
      const memory = rendererMemory();
      if (memory) bench.peakMegabytes = Math.max(bench.peakMegabytes ?? 0, memory.peak);
      if (result.timings.coldStartMs) bench.timings.coldStartMs = result.timings.coldStartMs;
      const score = scoreScreen(screen, result.masks);
      bench.personal += score.personal;
      bench.harmless += score.harmless;
      bench.overMasked.push(...score.overMasked);
      // What is held back cannot leak.
      if (result.held) bench.heldBack.push({ screen: screen.id, reason: result.held });
      else bench.leaks.push(...score.leaks);
      if (native !== null && result.timings.totalMs) {
        times.push({
          screen: screen.id,
          native,
          read: result.timings.readMs ?? 0,
          verify: result.timings.verifyMs ?? 0,
          total: result.timings.totalMs,
        });
      }
      if (!quick && result.base64) masked.push({ screen, base64: result.base64 });
    }
    // Behind all of them: a page that another tab hides is given less by the browser, and whoever masks files looks at none between two of them.
    const helper = await automation.driver.openTab('about:blank');
    for (const { screen, base64 } of masked) {
      const texts = await readablePersonalTexts(helper, base64, screen);
      bench.readable.push(...texts.map((text) => ({ screen: screen.id, text })));
    }
    const of = (key: 'read' | 'verify' | 'total' | 'native') => Math.round(median(times.map((time) => time[key])));
    Object.assign(bench.timings, {
      screens: times.length,
      readMs: of('read'),
      verifyMs: of('verify'),
      totalMs: of('total'),
      nativeMs: of('native'),
    });
    if (!quick) bench.firstMasksMs = { chromium: await timeFirstMasks('chromium'), firefox: await timeFirstMasks('firefox') };
    return bench;
  } finally {
    await automation.close();
  }
}

function emptyBench(set: SetName): MaskingBench {
  const timings = { screens: 0, readMs: 0, verifyMs: 0, totalMs: 0, nativeMs: 0, coldStartMs: 0 };
  const lists = { leaks: [], overMasked: [], heldBack: [], readable: [] };
  return { set, screens: 0, personal: 0, harmless: 0, ...lists, timings, times: [], peakMegabytes: null };
}

/** The masks of each screen from the built extension, without the measuring beside it. */
export async function maskScreens(screens: readonly Screen[]): Promise<ScoredMask[][]> {
  const automation = await openAutomation({ browser: 'chromium', launch: MASKING });
  try {
    const page = await automation.openPage();
    const masks: ScoredMask[][] = [];
    for (const screen of screens) masks.push((await maskScreen(page, screen)).masks);
    return masks;
  } finally {
    await automation.close();
  }
}

export async function maskScreen(page: AutomationPage, screen: Screen) {
  const target = { file: screen.id, path: screen.file, output: '', format: 'png' } as const;
  const result = await page.maskFile(target, { folder: null, knownTexts: [], languages: ['en', 'tr'], format: 'png', maxBytes: null });
  const facts = result as { masks?: ScoredMask[]; timings?: Record<string, number>; base64?: string };
  return {
    masks: facts.masks ?? [],
    timings: facts.timings ?? {},
    base64: facts.base64 ?? null,
    held: result.error ? `${result.error.code}: ${result.error.message}` : null,
  };
}

/** The rows of the printed table. */
export function summarise(bench: MaskingBench): Record<string, string | number>[] {
  const percent = (part: number, of: number) => `${((100 * part) / Math.max(1, of)).toFixed(2)} %`;
  const { timings, times } = bench;
  const beside = (time: (typeof times)[number]) => time.total / time.native;
  const ratio = (ms: number) => `${ms} ms (${(ms / timings.nativeMs).toFixed(2)} × native)`;
  return [
    { measure: 'screens', value: bench.screens },
    { measure: 'leak', value: `${percent(bench.leaks.length, bench.personal)} of ${bench.personal}` },
    { measure: 'over-mask', value: `${percent(bench.overMasked.length, bench.harmless)} of ${bench.harmless}` },
    { measure: 'held back', value: bench.heldBack.length },
    { measure: 'readable by native tesseract', value: bench.readable.length },
    { measure: 'native tesseract, full HD', value: `${timings.nativeMs} ms, ${timings.screens} screens` },
    { measure: 'pixels to boxes', value: ratio(timings.readMs) },
    { measure: 'second reading', value: ratio(timings.verifyMs) },
    { measure: 'bytes to proved bytes', value: ratio(timings.totalMs) },
    // Which pictures stand in the middle is not the same for both programs.
    { measure: 'the same, each picture beside itself', value: `${median(times.map(beside)).toFixed(2)} × native` },
    { measure: 'the same, all pictures together', value: `${(sum(times, 'total') / sum(times, 'native')).toFixed(2)} × native` },
    ...(bench.firstMasksMs
      ? [
          {
            measure: 'captured tab: first masks',
            value: `${bench.firstMasksMs.chromium} ms Chromium, ${bench.firstMasksMs.firefox} ms Firefox`,
          },
        ]
      : []),
    { measure: 'cold start', value: `${timings.coldStartMs} ms` },
    { measure: 'peak memory of the renderer', value: bench.peakMegabytes === null ? 'unknown' : `${bench.peakMegabytes} MB` },
  ];
}

function sum(times: MaskingBench['times'], key: 'total' | 'native'): number {
  return times.reduce((all, time) => all + time[key], 0);
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: {
      set: { type: 'string', default: 'choose' },
      limit: { type: 'string' },
      quick: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
    },
  });
  const set = values.set as SetName;
  const bench = await benchMasking(set, { quick: values.quick, ...(values.limit ? { limit: Number(values.limit) } : {}) });
  const folder = join(import.meta.dirname, '../../../bench-result');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, `masking-${set}.json`),
    JSON.stringify({ schemaVersion: 1, date: new Date().toISOString(), ...bench }, null, 2),
  );
  console.log(table(summarise(bench)));
  // The final set is only for the number: its failures are not shown, so that nothing is tuned on them.
  if (values.list && set !== 'final')
    console.log(JSON.stringify({ leaks: bench.leaks, overMasked: bench.overMasked, readable: bench.readable }, null, 1));
}
