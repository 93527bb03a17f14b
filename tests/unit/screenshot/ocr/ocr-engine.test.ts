import { describe, expect, it, vi } from 'vitest';
import { type ImagePx, rect } from '@/utils/foundation/geometry';
import type { CodeClient } from '@/utils/screenshot/ocr/code-client';
import { createEngine } from '@/utils/screenshot/ocr/create-ocr-engine';
import type { PrepareClient, RowsJob } from '@/utils/screenshot/ocr/prepare/prepare-client';
import type { PreparedReading } from '@/utils/screenshot/ocr/prepare/prepare-messages';
import type { Piece } from '@/utils/screenshot/ocr/prepare/sheets';
import type { ReaderPool } from '@/utils/screenshot/ocr/reader-pool';

const IMAGE = { data: new Uint8ClampedArray(4), width: 1, height: 1 } as ImageData;
const PREPARED = { sheets: [], pieces: [], sideways: [] };

/** An engine whose parts tell what is asked of them, in order. */
function telling(prepared: PreparedReading = PREPARED, readAll?: ReaderPool['readAll']) {
  const told: string[] = [];
  const jobs: RowsJob[] = [];
  const client: PrepareClient = {
    warmUp: () => undefined,
    open: (_file, { readings }) => {
      told.push('open');
      return {
        readings: readings.map(async (_, index) => (index === 0 ? PREPARED : prepared)),
        size: Promise.resolve({ width: 1, height: 1 }),
        grey: Promise.resolve({ data: new Uint8Array(1), width: 1, height: 1 }),
        image: Promise.resolve(IMAGE),
      };
    },
    prepare: (_image, job) => {
      jobs.push(job);
      return job.readings.map(async () => PREPARED);
    },
    dispose: () => undefined,
  };
  const pool: ReaderPool = {
    warmUp: async () => void told.push('start'),
    readAll: async (images, options) => {
      told.push(`read ${options.languages.join('+')}`);
      return images.length > 0 && readAll ? readAll(images, options) : [];
    },
    dispose: () => undefined,
  };
  const codes: CodeClient = { warmUp: () => undefined, read: async () => [], dispose: () => undefined };
  const beforeStart = async () => {
    await Promise.resolve();
    told.push('added languages');
  };
  return { told, jobs, engine: createEngine({ client, codes, pool }, { languages: ['en', 'tr'], workers: 2, beforeStart }) };
}

describe('the engine', () => {
  it('starts its workers, with the languages that were added, before it reads what was opened', async () => {
    const { told, engine } = telling();
    const { first, second, pixels } = engine.open(new Blob(['file']), { ahead: true });
    await Promise.all([first, second, engine.warmUp()]);
    expect(await pixels).toBe(IMAGE);
    expect(told.slice(0, 3)).toEqual(['open', 'added languages', 'start']);
    expect(told.slice(3).sort()).toEqual(['read en', 'read en+tr']);
    await engine.read(IMAGE, { pass: 'first' });
    expect(told.filter((each) => each === 'start')).toHaveLength(1);
    await engine.dispose();
  });

  it('reads some places on a sheet for each reader, and tells what is covered', async () => {
    const { jobs, engine } = telling();
    const place = rect<ImagePx>(2, 3, 10, 20);
    await engine.read(IMAGE, { pass: 'second', within: [place], covered: [place] });
    await engine.read(IMAGE, { pass: 'second' });
    const box = { left: 2, top: 3, right: 12, bottom: 23 };
    expect(jobs[0]?.covered).toEqual([box]);
    expect(jobs[0]?.readings[0]).toMatchObject({ within: [box], sheets: 2 });
    expect(jobs[1]?.covered).toBeUndefined();
    expect(jobs[1]?.readings[0]).toMatchObject({ sheets: 6 });
    expect(jobs[1]?.readings[0]).not.toHaveProperty('within');
    await engine.dispose();
  });

  it('leaves out of the second reading what is covered before its turn comes, with all pieces that are equal to it or not at all', async () => {
    const pieces = [10, 30, 50].map((top) => pieceAt(top));
    const equal = { ...pieceAt(70), sameAs: 2 };
    const placements = [0, 1, 2].map((piece) => ({ piece, row: piece, x: 1, y: 16 + piece, width: 2, height: 1, scale: 1, scaleX: 1 }));
    const sheet = { raster: { data: new Uint8Array(4 * 35), width: 4, height: 35 }, placements, rows: [1, 1, 1] };
    const prepared = { sheets: [sheet], pieces: [...pieces, equal], sideways: [] };
    let give: (() => Uint8Array | null) | undefined;
    const turn = Promise.withResolvers<void>();
    const heights: number[] = [];
    const { engine } = telling(prepared, async ([take]) => {
      give = take;
      await turn.promise;
      const header = new TextDecoder().decode(take?.()?.subarray(0, 8));
      heights.push(Number(header.split(/\s/)[2]));
      return [{ words: [] }];
    });
    const { second, leaveOut } = engine.open(new Blob(['file']), { ahead: true });
    await vi.waitFor(() => expect(give).toBeDefined());
    leaveOut?.([rect<ImagePx>(0, 9, 20, 12), rect<ImagePx>(0, 49, 20, 12)]);
    turn.resolve();
    // One row of three is gone.
    await second;
    expect(heights).toEqual([34]);
    // The third is needed for the fourth, which is not covered.
    expect((await second)?.leftOut).toEqual([rect<ImagePx>(2, 10, 4, 8)]);
    await engine.dispose();
  });
});

function pieceAt(top: number): Piece {
  const box = { left: 2, top, right: 6, bottom: top + 8 };
  return {
    line: { box, baseline: top + 7, letterHeight: 6, letters: 1 },
    box,
    ink: { data: new Uint8Array(32).fill(255), width: 4, height: 8 },
  } as Piece;
}
