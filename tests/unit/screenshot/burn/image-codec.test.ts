import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CodecAnswer, CodecJob } from '@/utils/screenshot/burn/codec-messages';
import type { browserCodec } from '@/utils/screenshot/burn/image-codec';

type Answering = (job: CodecJob) => CodecAnswer | 'nothing' | 'death';

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
      else if (answer !== 'nothing') this.onmessage?.({ data: { id, answer } });
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

  it('says itself what went wrong', async () => {
    answering = () => ({ error: { code: 'image/too-large', message: 'No canvas of this size.' } });
    await expect(write()).rejects.toMatchObject({ code: 'image/too-large' });
  });
});
