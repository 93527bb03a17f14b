import { describe, expect, it } from 'vitest';
import { type ImagePx, rect } from '@/utils/foundation/geometry';
import { createEngine } from '@/utils/screenshot/ocr/create-ocr-engine';
import type { PrepareClient, RowsJob } from '@/utils/screenshot/ocr/prepare/prepare-client';
import type { ReaderPool } from '@/utils/screenshot/ocr/reader-pool';

const IMAGE = { data: new Uint8ClampedArray(4), width: 1, height: 1 } as ImageData;
const PREPARED = { sheets: [], pieces: [], sideways: [] };

/** An engine whose parts tell what is asked of them, in order. */
function telling() {
  const told: string[] = [];
  const jobs: RowsJob[] = [];
  const client: PrepareClient = {
    warmUp: () => undefined,
    open: (_file, { readings }) => {
      told.push('open');
      return {
        readings: readings.map(async () => PREPARED),
        size: Promise.resolve({ width: 1, height: 1 }),
        codes: Promise.resolve([]),
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
    readAll: async (_images, { languages }) => {
      told.push(`read ${languages.join('+')}`);
      return [];
    },
    dispose: () => undefined,
  };
  const beforeStart = async () => {
    await Promise.resolve();
    told.push('added languages');
  };
  return { told, jobs, engine: createEngine(client, pool, { languages: ['en', 'tr'], workers: 2, beforeStart }) };
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
    expect(jobs[0]?.readings[0]).toMatchObject({ within: [box], sheets: 2, isSpread: true });
    expect(jobs[1]?.covered).toBeUndefined();
    expect(jobs[1]?.readings[0]).toMatchObject({ sheets: 4 });
    expect(jobs[1]?.readings[0]).not.toHaveProperty('within');
    await engine.dispose();
  });
});
