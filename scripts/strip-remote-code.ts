/** Stands where a library would fall back to a content delivery network. It names nothing that could be fetched. */
const NOWHERE = 'about:blank#not-packaged-';

const CDN_ADDRESS = /https:\/\/(?:cdn|fastly)\.jsdelivr\.net\/(?:npm\/)?/g;

/** Ways of old bundles to find the global object or to define one through the compiler, which extension pages forbid. */
const GLOBAL_BY_COMPILER: readonly [string, string][] = [
  ['new Function("return this")()', 'globalThis'],
  ['Function("return this")()', 'globalThis'],
  ['Function("r","regeneratorRuntime = r")', '(r=>{globalThis.regeneratorRuntime=r})'],
  ['Function("r", "regeneratorRuntime = r")', '(r=>{globalThis.regeneratorRuntime=r})'],
  // zod tries the compiler and does without it; `utils/foundation/zod.ts` has told it not to try.
  ['const F = Function;', 'const F = null;'],
];

/**
 * Takes out of third-party code what store reviewers reject although it never runs: addresses of content delivery networks and calls of
 * the compiler. The callers always pass packaged paths; `tests/e2e/ocr.test.ts` proves that the stripped code works.
 */
export function stripRemoteCode(code: string): string {
  let stripped = code.replace(CDN_ADDRESS, NOWHERE);
  for (const [call, replacement] of GLOBAL_BY_COMPILER) stripped = stripped.replaceAll(call, replacement);
  return stripped;
}

/** The same for what is bundled, as a Vite plugin; only the packages known to need it are touched. */
export function stripRemoteCodePlugin() {
  return {
    name: 'strip-remote-code',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      // The library asks its own package.json for the version and thereby bundles all of it, addresses of development servers included.
      if (/node_modules\/tesseract\.js\/package\.json$/.test(id)) {
        const { version } = JSON.parse(code) as { version: string };
        return { code: JSON.stringify({ version }), map: null };
      }
      return /node_modules\/(tesseract\.js|zxing-wasm|zod|regenerator-runtime)\//.test(id)
        ? { code: stripRemoteCode(code), map: null }
        : null;
    },
  };
}
