import type { PageVendor } from '@/utils/vendors/catalogue-for-page';
import type { FrameReport } from '../assemble-survey';
import type { RawFrameReport } from './agent';
import { readGlobals } from './in-page';
import type { PageFrames } from './page-frames';
import type { RawGlobal } from './raw';

export interface PageReports {
  frames: readonly FrameReport[];
  globals: ReadonlyMap<number, readonly RawGlobal[]>;
}

/** One round through all frames, on which several probes draw. */
export async function readPage(frames: PageFrames, vendors: readonly PageVendor[], timeoutMs: number): Promise<PageReports> {
  const [reports, globals] = await Promise.all([
    frames.ask<RawFrameReport>('report', [], timeoutMs),
    readAllGlobals(frames, vendors, timeoutMs),
  ]);
  return { frames: reports.filter(({ answer }) => isReport(answer)).map(({ frameId, answer }) => ({ frameId, report: answer })), globals };
}

const isReport = (answer: unknown): answer is RawFrameReport => typeof answer === 'object' && answer !== null && 'survey' in answer;

/** Globals are worth much, but never the check: a page that answers nonsense just has none. */
async function readAllGlobals(frames: PageFrames, vendors: readonly PageVendor[], timeoutMs: number): Promise<Map<number, RawGlobal[]>> {
  const wanted = vendors
    .filter(({ globals }) => globals.length > 0)
    .map(({ id, globals, readyGlobal, stubGlobal }) => ({ id, globals, readyGlobal, stubGlobal }));
  const known = new Set(wanted.map(({ id }) => id));
  const results = await frames.runInMainWorld(readGlobals, [wanted], timeoutMs * 0.9).catch(() => []);
  const isGlobal = (item: unknown): item is RawGlobal =>
    typeof item === 'object' && item !== null && known.has((item as RawGlobal).vendorId);
  return new Map(results.map(({ frameId, result }) => [frameId, Array.isArray(result) ? result.filter(isGlobal) : []]));
}
