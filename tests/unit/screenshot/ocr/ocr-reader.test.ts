import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import { type PackedWord, wordsOf } from '@/utils/screenshot/ocr/tesseract-page';

const SCRIPT = readFileSync(join(import.meta.dirname, '../../../../public/ocr-reader.js'), 'utf8');
const WORD = 3;
const SYMBOL = 4;

type Listener = (event: { data: unknown }) => void;
interface Core {
  TessBaseAPI: { new (): { GetJSONText(): string } };
}

/** An iterator over these words, as the engine has it. */
class FakeIterator {
  #word = 0;
  #sign = 0;

  constructor(readonly words: readonly string[]) {}

  Begin(): void {
    this.#word = 0;
    this.#sign = 0;
  }
  Empty(): boolean {
    return this.words.length === 0;
  }
  Confidence(): number {
    return 92.7;
  }
  GetUTF8Text(): string | undefined {
    return this.words[this.#word]?.[this.#sign];
  }
  getBoundingBox() {
    return { x0: this.#sign, y0: this.#word, x1: this.#sign + 1, y1: this.#word + 1 };
  }
  IsAtFinalElement(level: number, of: number): boolean {
    return level === WORD && of === SYMBOL && this.#sign === (this.words[this.#word]?.length ?? 0) - 1;
  }
  Next(level: number): boolean {
    if (level === WORD) {
      this.#word++;
      this.#sign = 0;
    } else this.#sign++;
    return this.#word < this.words.length;
  }
}

/** What the script finds in its world. */
interface Globals {
  href?: string;
  fetch?: unknown;
  WebAssembly?: unknown;
}

async function start(words: readonly string[] | null, { href = 'https://extension.test/ocr-reader.js', ...globals }: Globals = {}) {
  const listeners: Listener[] = [];
  const posted: unknown[] = [];
  const destroyed: unknown[] = [];
  const imported: string[] = [];
  const self: Record<string, unknown> = {
    location: { href },
    importScripts: (path: string) => imported.push(path),
    addEventListener: (_type: string, listener: Listener) => listeners.push(listener),
    postMessage: (packet: unknown) => posted.push(packet),
  };
  runInNewContext(SCRIPT, { self, MessageChannel, Uint8Array, URL, JSON, Math, Promise, ...globals });
  const iterator = words && new FakeIterator(words);
  class TessBaseAPI {
    GetJSONText(): string {
      return 'the long one';
    }
    GetIterator() {
      return iterator;
    }
  }
  const loadCore = vi.fn(async () => ({
    TessBaseAPI,
    getPointer: (at: unknown) => (at ? 1 : 0),
    destroy: (at: unknown) => destroyed.push(at),
    _emscripten_enum_PageIteratorLevel_RIL_WORD: () => WORD,
    _emscripten_enum_PageIteratorLevel_RIL_SYMBOL: () => SYMBOL,
  }));
  (self.importScripts as (path: string) => void)('https://extension.test/ocr/core-simd.js');
  self.TesseractCore = loadCore;
  const core = await (self.TesseractCore as (options: object) => Promise<Core>)({ own: true });
  const blocks = () => (JSON.parse(new core.TessBaseAPI().GetJSONText()) as { blocks: PackedWord[] }).blocks;
  return { self, listeners, posted, destroyed, imported, loadCore, blocks };
}

describe('the script around the worker that reads', () => {
  it('answers the words of a page with sign and box, and frees what it asked with', async () => {
    const { blocks, destroyed } = await start(['Ok', 'a']);
    expect(wordsOf(blocks())).toEqual([
      {
        confidence: 92,
        symbols: [
          { text: 'O', bbox: { x0: 0, y0: 0, x1: 1, y1: 1 } },
          { text: 'k', bbox: { x0: 1, y0: 0, x1: 2, y1: 1 } },
        ],
      },
      { confidence: 92, symbols: [{ text: 'a', bbox: { x0: 0, y0: 1, x1: 1, y1: 2 } }] },
    ]);
    expect(destroyed).toHaveLength(1);
  });

  it('answers no words for an empty page', async () => {
    expect(wordsOf((await start([])).blocks())).toEqual([]);
    expect(wordsOf((await start(null)).blocks())).toEqual([]);
  });

  it('finds the engine beside the library, not beside itself', async () => {
    const { loadCore, imported } = await start([]);
    const [options] = loadCore.mock.calls[0] as unknown as [{ own: boolean; locateFile(file: string): string }];
    expect(options.own).toBe(true);
    expect(options.locateFile('core.wasm')).toBe('https://extension.test/ocr/core.wasm');
    expect(imported).toEqual(['ocr/worker.min.js', 'https://extension.test/ocr/core-simd.js']);
    expect(options).not.toHaveProperty('instantiateWasm');
  });

  describe('that compiles from bytes', () => {
    const href = 'https://extension.test/ocr-reader.js?from-bytes';
    const bytes = () => new ArrayBuffer(8);
    const compiled = {};

    it('instantiates what it compiled of the wasm beside the core, and gives the bytes back', async () => {
      const file = bytes();
      const fetch = vi.fn(async () => ({ arrayBuffer: async () => file }));
      const wasm = { compile: vi.fn(async () => compiled), instantiate: vi.fn(async () => 'an instance') };
      const { loadCore } = await start([], { href, fetch, WebAssembly: wasm });
      expect(fetch.mock.calls).toEqual([['https://extension.test/ocr/core-simd.wasm']]);
      expect(file.byteLength).toBe(0);
      const [options] = loadCore.mock.calls[0] as unknown as [{ own: boolean; instantiateWasm(imports: object, done: unknown): void }];
      expect(options.own).toBe(true);
      const done = vi.fn();
      options.instantiateWasm({}, done);
      await vi.waitFor(() => expect(done).toHaveBeenCalledWith('an instance', compiled));
    });

    it('fails where the wasm cannot be compiled', async () => {
      const fetch = async () => ({ arrayBuffer: async () => bytes() });
      const compile = () => Promise.reject(new Error('no memory'));
      await expect(start([], { href, fetch, WebAssembly: { compile } })).rejects.toThrow('no memory');
    });
  });

  it('gives a sheet back when it was read, not before, and keeps progress to itself', async () => {
    const { self, listeners, posted } = await start([]);
    const image = new Uint8Array(8);
    for (const listener of listeners) listener({ data: { action: 'recognize', payload: { image } } });
    const post = self.postMessage as (packet: object) => void;
    post({ action: 'recognize', status: 'progress' });
    expect(posted).toEqual([]);
    expect(image.byteLength).toBe(8);
    post({ action: 'setParameters', status: 'resolve' });
    expect(image.byteLength).toBe(8);
    post({ action: 'recognize', status: 'resolve' });
    expect(image.byteLength).toBe(0);
    expect(posted).toHaveLength(2);
  });
});
