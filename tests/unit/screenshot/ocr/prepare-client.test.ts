import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPrepareClient, type PrepareClient } from '@/utils/screenshot/ocr/prepare/prepare-client';
import type { PrepareRules } from '@/utils/screenshot/ocr/prepare/prepare-image';
import type { OpenRequest, PrepareAnswer, RowsRequest } from '@/utils/screenshot/ocr/prepare/prepare-messages';

const RULES: PrepareRules = { lines: { gap: 1, minHeight: 5, maxHeight: 140 }, letterHeight: 24, rowWidth: 1500, stretch: 1, sheets: 1 };
const PREPARED = { sheets: [], pieces: [], sideways: [] };
const GREY = { data: new Uint8Array(2), width: 2, height: 1 };

let asked: (OpenRequest | RowsRequest)[];
let answer: (message: PrepareAnswer) => void;
let ended: number;
let client: PrepareClient;

class FakeWorker {
  onmessage: ((event: { data: PrepareAnswer }) => void) | null = null;
  onerror: unknown = null;

  constructor() {
    answer = (data) => this.onmessage?.({ data });
  }

  postMessage(message: OpenRequest | RowsRequest) {
    asked.push(message);
  }

  terminate() {
    ended++;
  }
}

beforeEach(() => {
  asked = [];
  ended = 0;
  vi.useFakeTimers();
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal(
    'ImageData',
    class {
      constructor(
        readonly data: Uint8ClampedArray,
        readonly width: number,
        readonly height: number,
      ) {}
    },
  );
  client = createPrepareClient();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Each pixel tells its row. */
const picture = (width: number, height: number) => ({
  data: new Uint8ClampedArray(width * height * 4).map((_, at) => Math.floor(at / (width * 4)) % 256),
  width,
  height,
});
const rowsRequest = (at = 0) => asked[at] as RowsRequest;

describe('the worker that prepares images', () => {
  it('is sent the rows around the places alone, with what is covered in them', () => {
    const within = [
      { left: 0, top: 100, right: 9, bottom: 110 },
      { left: 0, top: 400, right: 9, bottom: 410 },
    ];
    client.prepare(picture(10, 500), { readings: [{ ...RULES, within }], covered: [{ left: 2, top: 45, right: 8, bottom: 60 }] });
    const { parts, pixels, width } = rowsRequest();
    expect(parts).toEqual([
      { top: 50, bottom: 160, covered: [{ left: 2, top: 0, right: 8, bottom: 10 }] },
      { top: 350, bottom: 460, covered: [] },
    ]);
    const sent = new Uint8ClampedArray(pixels);
    const rowAt = (y: number) => sent[y * width * 4];
    expect(sent).toHaveLength(220 * 10 * 4);
    expect([rowAt(0), rowAt(109), rowAt(110), rowAt(219)]).toEqual([50, 159, 350 - 256, 459 - 256]);
  });

  it('is sent all rows where one of the readings is of the whole', () => {
    client.prepare(picture(10, 500), { readings: [{ ...RULES, within: [{ left: 0, top: 0, right: 9, bottom: 9 }] }, RULES] });
    expect(rowsRequest().parts).toEqual([{ top: 0, bottom: 500, covered: [] }]);
  });

  it('hands over the pixels of a picture that it opened, last', async () => {
    const file = new Blob(['file']);
    const opened = client.open(file, { readings: [RULES] });
    const { id } = asked[0] as OpenRequest;
    expect(asked).toEqual([{ id, file, readings: [RULES] }]);
    answer({ id, size: { width: 2, height: 1 }, grey: GREY });
    expect(await opened.size).toEqual({ width: 2, height: 1 });
    expect(await opened.grey).toBe(GREY);
    answer({ id, reading: 0, prepared: PREPARED });
    expect(await opened.readings[0]).toBe(PREPARED);
    const data = new Uint8ClampedArray([1, 2, 3, 255, 4, 5, 6, 255]);
    answer({ id, image: { data, width: 2, height: 1 } });
    expect(await opened.image).toMatchObject({ data, width: 2, height: 1 });
  });

  it('tells why a picture cannot be opened, in all that was waited for', async () => {
    const { readings, size, grey, image } = client.open(new Blob([]), { readings: [RULES, RULES] });
    const all = Promise.allSettled([...readings, size, grey, image]);
    answer({ id: 1, error: { code: 'image/undecodable', message: 'The picture is damaged.', context: { format: 'png' } } });
    for (const each of await all) {
      expect(each).toMatchObject({ status: 'rejected', reason: { code: 'image/undecodable', context: { format: 'png' } } });
    }
  });

  it('is itself to blame for what has no code', async () => {
    const [reading] = client.prepare(picture(2, 2), { readings: [RULES] });
    answer({ id: 1, error: { code: 'unexpected', message: 'out of memory', context: {} } });
    await expect(reading).rejects.toMatchObject({ code: 'ocr/worker-load-failed' });
  });

  it('ends with the only picture that is stopped, and after a long silence', async () => {
    const controller = new AbortController();
    const { image, size, grey, readings } = client.open(new Blob(['file']), { readings: [RULES], signal: controller.signal });
    const all = Promise.allSettled([image, size, grey, ...readings]);
    controller.abort();
    for (const each of await all) expect(each).toMatchObject({ status: 'rejected', reason: { code: 'ocr/cancelled' } });
    expect(ended).toBe(1);
    const [reading] = client.prepare(picture(2, 2), { readings: [RULES] });
    const silent = expect(reading).rejects.toMatchObject({ code: 'ocr/worker-load-failed' });
    vi.advanceTimersByTime(45_000);
    await silent;
    expect(ended).toBe(2);
  });
});
