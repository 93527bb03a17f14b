// The library's worker, with less left behind by every sheet: a thread that makes little else collects late, so megabytes of sheets and answers would wait in each.
// A classic script, because the library's worker is one.
(() => {
  /** What was sent to be read and is not read yet. */
  let sheet = null;

  /** Where pixels are sent that nobody needs any more: a port whose other end is closed. */
  const { port1: nobody, port2 } = new MessageChannel();
  port2.close();

  self.addEventListener('message', ({ data }) => {
    if (data.action === 'recognize') sheet = data.payload.image;
  });

  const answer = self.postMessage.bind(self);
  self.postMessage = (packet) => {
    // Nobody listens to the library's own progress.
    if (packet.status === 'progress') return;
    answer(packet);
    if (packet.action !== 'recognize') return;
    if (sheet instanceof Uint8Array) nobody.postMessage(null, [sheet.buffer]);
    sheet = null;
  };

  /** The words of the page that was read: signs and their boxes in one list each. The engine's own JSON is fifteen times as long. */
  function wordsAsJson(core, api) {
    const word = core._emscripten_enum_PageIteratorLevel_RIL_WORD();
    const symbol = core._emscripten_enum_PageIteratorLevel_RIL_SYMBOL();
    const words = [];
    const at = api.GetIterator();
    if (core.getPointer(at) === 0) return JSON.stringify({ blocks: words });
    try {
      at.Begin();
      do {
        if (at.Empty(word)) continue;
        const signs = [];
        const boxes = [];
        const confidence = Math.trunc(at.Confidence(word));
        do {
          const { x0, y0, x1, y1 } = at.getBoundingBox(symbol);
          signs.push(at.GetUTF8Text(symbol));
          boxes.push(x0, y0, x1, y1);
        } while (!at.IsAtFinalElement(word, symbol) && at.Next(symbol));
        words.push({ confidence, signs, boxes });
      } while (at.Next(word));
    } finally {
      core.destroy(at);
    }
    return JSON.stringify({ blocks: words });
  }

  /** The core would look for its files beside this script. */
  const locateFile = (file) => new URL(`ocr/${file}`, self.location.href).href;

  /** Of the core that was loaded last; its wasm has the same name. */
  let scriptOfCore;
  const loadScripts = self.importScripts.bind(self);
  self.importScripts = (...scripts) => {
    scriptOfCore = scripts.at(-1);
    loadScripts(...scripts);
  };

  /**
   * Loads the core with its wasm compiled from bytes. Compiled while it is fetched, as the core would, Chromium keeps what it made of it for the next page, which
   * takes eight megabytes in each reader for good: one is enough, and the others are given what that one compiled.
   */
  async function loadFromBytes(loadCore, options) {
    const file = await fetch(scriptOfCore.replace(/\.js$/, '.wasm'));
    const bytes = await file.arrayBuffer();
    const compiled = await WebAssembly.compile(bytes);
    nobody.postMessage(null, [bytes]);
    return new Promise((resolve, reject) => {
      // The core waits for `done` and hears of nothing else.
      const instantiateWasm = (imports, done) => {
        WebAssembly.instantiate(compiled, imports).then((instance) => done(instance, compiled), reject);
      };
      loadCore({ ...options, instantiateWasm }).then(resolve, reject);
    });
  }

  const isKept = !self.location.href.endsWith('?from-bytes');

  // The library loads the core when it is told where it is, and takes it from here.
  let load;
  Object.defineProperty(self, 'TesseractCore', {
    get: () => load,
    set: (loadCore) => {
      load = async (options) => {
        const located = { ...options, locateFile };
        const core = isKept ? await loadCore(located) : await loadFromBytes(loadCore, located);
        core.TessBaseAPI.prototype.GetJSONText = function () {
          return wordsAsJson(core, this);
        };
        return core;
      };
    },
  });

  loadScripts('ocr/worker.min.js');
})();
