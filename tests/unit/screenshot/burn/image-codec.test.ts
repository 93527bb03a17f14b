import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CodecAnswer, CodecJob } from '@/utils/screenshot/burn/codec-messages';
import type { browserCodec } from '@/utils/screenshot/burn/image-codec';

type Answering = (job: CodecJob) => CodecAnswer | CodecAnswer[] | 'nothing' | 'death';

let answering: Answering;
let started: FakeWorker[];

class FakeWorker {
  onmessage: ((event: { data: { id: number; answer: CodecAnswer } }) => void) | null = null;
  onerror: ((event: { message: string; preventDefault(): void }) => void) | null = null;
  isEnded = false;

  constructor() {
    started.push(this);
  }

  postMessage({ id, job }: { id: number; job: CodecJob }) {
    const answer = answering(job);
    queueMicrotask(() => {
      if (answer === 'death') this.onerror?.({ message: 'out of memory', preventDefault: () => undefined });
      else if (answer !== 'nothing') for (const each of [answer].flat()) this.onmessage?.({ data: { id, answer: each } });
    });
  }

  terminate() {
    this.isEnded = true;
  }
}

const BYTES = new Uint8Array([1, 2, 3]);
let codec: typeof browserCodec;

beforeEach(async () => {
  started = [];
  vi.useFakeTimers();
  vi.stubGlobal('Worker', FakeWorker);
  vi.resetModules();
  codec = (await import('@/utils/screenshot/burn/image-codec')).browserCodec;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const write = () =>
  codec.encode({ data: new Uint8ClampedArray(4), width: 1, height: 1 } as ImageData, 'image/png', { scale: 1, quality: 1 });

describe('the worker that writes files', () => {
  it('hands out what it has written, and rests after a while', async () => {
    answering = () => ({ bytes: BYTES });
    expect(await write()).toEqual(BYTES);
    await write();
    expect(started.map(({ isEnded }) => isEnded)).toEqual([false]);
    vi.advanceTimersByTime(30_000);
    expect(started.map(({ isEnded }) => isEnded)).toEqual([true]);
  });

  it('proves nothing where it dies, and the next file has a new one', async () => {
    answering = () => 'death';
    await expect(write()).rejects.toMatchObject({ code: 'image/proof-failed' });
    answering = () => ({ bytes: BYTES });
    expect(await write()).toEqual(BYTES);
    expect(started.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  });

  it('proves nothing where it falls silent', async () => {
    answering = () => 'nothing';
    const written = expect(write()).rejects.toMatchObject({ code: 'image/proof-failed' });
    await vi.advanceTimersByTimeAsync(60_000);
    await written;
    expect(started.map(({ isEnded }) => isEnded)).toEqual([true]);
  });

  it('proves nothing where it answers something else', async () => {
    answering = () => ({ image: { data: new Uint8ClampedArray(4), width: 1, height: 1 } });
    await expect(write()).rejects.toMatchObject({ code: 'image/proof-failed' });
    answering = () => ({ bytes: BYTES });
    await expect(codec.decode(BYTES, 'image/png')).rejects.toMatchObject({ code: 'image/proof-failed' });
  });

  it('is given a picture in strips that make up the whole, and encodes it then', async () => {
    const jobs: CodecJob[] = [];
    answering = (job) => {
      jobs.push(job);
      return job.do === 'encode' ? { bytes: BYTES } : 'nothing';
    };
    const [width, height] = [1000, 1100];
    const data = new Uint8ClampedArray(width * height * 4).map((_, index) => index % 251);
    await codec.encode({ data, width, height } as ImageData, 'image/png', { scale: 1, quality: 1 });
    const strips = jobs.flatMap((job) => (job.do === 'lay' ? [job.strip] : []));
    expect(strips.length).toBeGreaterThan(1);
    expect(jobs.at(-1)?.do).toBe('encode');
    const together = new Uint8ClampedArray(data.length);
    for (const strip of strips) together.set(strip.data, strip.top * width * 4);
    expect(Buffer.from(together.buffer).equals(Buffer.from(data.buffer))).toBe(true);
  });

  describe('shows', () => {
    const image = { data: new Uint8ClampedArray(2 * 3 * 4).map((_, index) => index), width: 2, height: 3 } as ImageData;
    const rows = (top: number, height: number): CodecAnswer => ({
      strip: { data: image.data.slice(top * 8, (top + height) * 8) as Uint8ClampedArray<ArrayBuffer>, top, width: 2, height },
    });
    const end = (height = 3): CodecAnswer => ({ shown: { width: 2, height } });
    const shows = (...answers: CodecAnswer[]) => {
      answering = () => answers;
      return codec.shows(BYTES, 'image/png', image);
    };

    it('says yes to a file that has exactly these pixels', async () => {
      expect(await shows(rows(0, 2), rows(2, 1), end())).toBe(true);
    });

    it('says no to one other pixel', async () => {
      const other = rows(2, 1) as { strip: { data: Uint8ClampedArray } };
      other.strip.data[5] = 99;
      expect(await shows(rows(0, 2), other as CodecAnswer, end())).toBe(false);
    });

    it('says no where rows are missing, come twice, or are of another size', async () => {
      expect(await shows(rows(0, 2), end())).toBe(false);
      expect(await shows(end())).toBe(false);
      expect(await shows(rows(0, 2), rows(0, 1), end())).toBe(false);
      expect(await shows(rows(0, 2), rows(2, 1), end(4))).toBe(false);
      expect(await shows(rows(0, 2), rows(2, 1), rows(2, 1), end(4))).toBe(false);
    });

    it('says no where the pixels were given back meanwhile', async () => {
      const gone = { ...image, data: image.data.slice() };
      answering = () => [rows(0, 2), rows(2, 1), end()];
      const said = codec.shows(BYTES, 'image/png', gone);
      structuredClone(gone.data.buffer, { transfer: [gone.data.buffer as ArrayBuffer] });
      expect(await said).toBe(false);
    });

    it('proves nothing where the file cannot be opened', async () => {
      await expect(shows({ error: { code: 'image/undecodable', message: 'Damaged.' } })).rejects.toMatchObject({
        code: 'image/undecodable',
      });
      await expect(shows({ bytes: BYTES })).rejects.toMatchObject({ code: 'image/proof-failed' });
    });
  });

  it('says itself what went wrong', async () => {
    answering = () => ({ error: { code: 'image/too-large', message: 'No canvas of this size.' } });
    await expect(write()).rejects.toMatchObject({ code: 'image/too-large' });
  });
});
