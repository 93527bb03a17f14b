import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CodeClient, createCodeClient } from '@/utils/screenshot/ocr/code-client';
import type { CodeAnswer, CodeEngine, CodeRequest, CodeStart } from '@/utils/screenshot/ocr/code-messages';

const grey = () => ({ data: new Uint8Array(2), width: 2, height: 1 });
const CODE = { rect: { x: 0, y: 0, width: 1, height: 1 }, format: 'QRCode' };

let asked: CodeRequest[];
let started: number;
let ended: number;
let answer: (message: CodeAnswer | CodeEngine) => void;
let starts: CodeStart[];
let client: CodeClient;

class FakeWorker {
  onmessage: ((event: { data: CodeAnswer | CodeEngine }) => void) | null = null;
  onerror: unknown = null;

  constructor() {
    started++;
    answer = (data) => this.onmessage?.({ data });
  }

  postMessage(message: CodeStart | CodeRequest) {
    if ('id' in message) asked.push(message);
    else starts.push(message);
  }

  terminate() {
    ended++;
  }
}

beforeEach(() => {
  asked = [];
  starts = [];
  started = 0;
  ended = 0;
  vi.useFakeTimers();
  vi.stubGlobal('Worker', FakeWorker);
  client = createCodeClient('/ocr/');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the worker that looks for codes', () => {
  it('answers each picture with its own codes, from one worker', async () => {
    const reads = [client.read(grey()), client.read(grey())];
    answer({ id: asked[1]?.id as number, codes: [CODE] as never });
    answer({ id: asked[0]?.id as number, codes: [] });
    expect(await Promise.all(reads)).toEqual([[], [CODE]]);
    expect(started).toBe(1);
  });

  it('never takes a failure for a picture without codes', async () => {
    const read = client.read(grey());
    answer({ id: asked[0]?.id as number, error: { code: 'unexpected', message: 'out of memory' } as never });
    await expect(read).rejects.toMatchObject({ code: 'ocr/worker-load-failed' });
  });

  it('gives up a worker that stays silent, and starts another for the next picture', async () => {
    const read = client.read(grey());
    const failed = expect(read).rejects.toMatchObject({ code: 'ocr/worker-load-failed' });
    await vi.advanceTimersByTimeAsync(60_000);
    await failed;
    expect(ended).toBe(1);
    const next = client.read(grey());
    answer({ id: asked[1]?.id as number, codes: [] });
    expect(await next).toEqual([]);
    expect(started).toBe(2);
  });

  it('gives its memory back behind a picture larger than full HD, once nothing else is looked at', async () => {
    const engine = {} as WebAssembly.Module;
    const large = { data: new Uint8Array(1), width: 2560, height: 1440 };
    const reads = [client.read(large), client.read(grey())];
    answer({ engine });
    answer({ id: asked[0]?.id as number, codes: [] });
    await reads[0];
    expect(ended).toBe(0);
    answer({ id: asked[1]?.id as number, codes: [] });
    await reads[1];
    expect(ended).toBe(1);
    const next = client.read(grey());
    answer({ id: asked[2]?.id as number, codes: [CODE] as never });
    expect(await next).toEqual([CODE]);
    expect([started, ended]).toEqual([2, 1]);
    // Nobody compiles it twice.
    expect(starts).toEqual([{ assetsUrl: '/ocr/' }, { assetsUrl: '/ocr/', engine }]);
  });

  it('can be stopped for one picture while another is looked at', async () => {
    const controller = new AbortController();
    const reads = [client.read(grey(), controller.signal), client.read(grey())];
    const stopped = expect(reads[0]).rejects.toMatchObject({ code: 'ocr/cancelled' });
    controller.abort();
    await stopped;
    expect(ended).toBe(0);
    answer({ id: asked[1]?.id as number, codes: [] });
    expect(await reads[1]).toEqual([]);
    const alone = new AbortController();
    const last = expect(client.read(grey(), alone.signal)).rejects.toMatchObject({ code: 'ocr/cancelled' });
    alone.abort();
    await last;
    expect(ended).toBe(1);
  });

  it('ends what is under way when it is not needed any more', async () => {
    const read = client.read(grey());
    const failed = expect(read).rejects.toMatchObject({ code: 'ocr/cancelled' });
    client.dispose();
    await failed;
  });
});
