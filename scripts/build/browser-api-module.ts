/**
 * Makes an ES module of webextension-polyfill, so that bundlers hand its object out as it is.
 *
 * Of an old module they copy every property instead. Where the browser has a `browser` of its own, that reads each of its APIs at the start
 * of every page and of the background, and Chromium keeps what it has shown: of `management`, which without its permission holds what an
 * extension may ask about itself, a context that has read it too early never sees more, whatever the person allows afterwards (ran in
 * Chromium 156; proved by `tests/e2e/store-fixes.test.ts`).
 */
export function toBrowserApiModule(code: string): string {
  return `const module = { exports: {} }, { exports } = module;\n${code}\nexport default module.exports;\n`;
}

/** The same as a Vite plugin. */
export function browserApiModulePlugin() {
  return {
    name: 'browser-api-module',
    enforce: 'pre' as const,
    transform: (code: string, id: string) =>
      /node_modules\/webextension-polyfill\/dist\/browser-polyfill(\.min)?\.js$/.test(id)
        ? { code: toBrowserApiModule(code), map: null }
        : null,
  };
}
