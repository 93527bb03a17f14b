import { parseArgs } from 'node:util';
import type { LaunchOptions } from '../../../scripts/browsers/browser-driver.ts';
import { MASKING, openAutomation } from '../../../scripts/cli/automation.ts';
import { saveResult } from '../save-result.ts';
import { median, table } from '../table.ts';
import { type RendererMemory, rendererMemory } from './memory.ts';
import { planScreens } from './plans.ts';
import { renderScreens } from './render-screens.ts';
import { maskScreen } from './run.ts';

export interface MemoryRow {
  images: number;
  /** Resident memory of the extension's renderer in MB: the middle of these images' values, each taken right after its image. */
  now: number;
  peak: number;
  /** Median of bytes in → proved bytes out, to see that speed does not sag either. */
  totalMs: number;
}

const STEP = 20;

/**
 * Masks so many images one after the other in one page, as a batch does, and watches the memory. Full HD screens of the set `choose`, in turn.
 *
 * @param launch the `mask` command's unless told otherwise.
 */
export async function benchMemory(images: number, launch: LaunchOptions = MASKING): Promise<MemoryRow[]> {
  const all = await renderScreens('choose', planScreens('choose'));
  const screens = all.filter(({ width, height }) => width === 1920 && height === 1080);
  const automation = await openAutomation({ browser: 'chromium', launch });
  try {
    const page = await automation.openPage();
    const rows: MemoryRow[] = [];
    for (let done = 0; done < images; ) {
      const memory: RendererMemory[] = [];
      const times: number[] = [];
      for (const end = Math.min(images, done + STEP); done < end; done++) {
        const { timings } = await maskScreen(page, screens[done % screens.length] as (typeof screens)[number]);
        if (timings.totalMs) times.push(timings.totalMs);
        const seen = rendererMemory();
        if (seen) memory.push(seen);
      }
      const now = median(memory.map((seen) => seen.now));
      rows.push({ images: done, now, peak: Math.max(...memory.map((seen) => seen.peak)), totalMs: Math.round(median(times)) });
      console.error(JSON.stringify(rows.at(-1)));
    }
    return rows;
  } finally {
    await automation.close();
  }
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: { images: { type: 'string', default: '200' }, 'as-installed': { type: 'boolean', default: false } },
  });
  // A browser that somebody uses was started without any switch of ours.
  const isInstalled = values['as-installed'];
  const rows = await benchMemory(Number(values.images), isInstalled ? { usualPriorities: true } : MASKING);
  console.log(table(rows.map((row) => ({ ...row }))));
  saveResult(isInstalled ? 'masking-memory-installed' : 'masking-memory', rows);
}
