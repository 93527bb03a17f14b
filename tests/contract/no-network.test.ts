import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const SOURCE = /\.(?:tsx?|js)$/;
const NETWORK = /(?<![\w.'"`-])(?:fetch|importScripts)\s*\(|new (?:XMLHttpRequest|WebSocket|EventSource|WebTransport)\b|\.sendBeacon\(/;

/** The only places that may ask the network anything, each with what it asks for. */
const ALLOWED: Readonly<Record<string, string>> = {
  'utils/platform/refetch.ts': 'asks once more for a file that the page did not get; explained in docs/permissions.md',
  'utils/screenshot/ocr/code-reader.ts': 'its own engine from the package',
  'public/ocr-reader.js': 'its own engine and library from the package',
};

/** Of these, what may stand in a request: places of the package alone. */
const PACKAGED: Readonly<Record<string, readonly string[]>> = {
  'utils/screenshot/ocr/code-reader.ts': [`fetch(\`\${assetsUrl}zxing_reader.wasm\`)`],
  'public/ocr-reader.js': ["fetch(scriptOfCore.replace(/\\.js$/, '.wasm'))"],
};

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sources(path) : SOURCE.test(entry.name) ? [path] : [];
  });
}

/** What `public` holds besides is put there from the installed packages by every build. */
const OWN_SCRIPTS = ['public/ocr-reader.js'].map((file) => join(ROOT, file));
const files = ['entrypoints', 'components', 'utils'].flatMap((folder) => sources(join(ROOT, folder))).concat(OWN_SCRIPTS);
const withoutComments = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
const callers = files.filter((file) => NETWORK.test(withoutComments(readFileSync(file, 'utf8')))).map((file) => relative(ROOT, file));

describe('the product', () => {
  it('asks the network only where it is written down', () => {
    expect(callers.filter((file) => !Object.hasOwn(ALLOWED, file))).toEqual([]);
  });

  it.each(Object.entries(PACKAGED))('%s asks for nothing but what is packaged', (file, expected) => {
    const text = withoutComments(readFileSync(join(ROOT, file), 'utf8'));
    const calls = [...text.matchAll(/(?<![\w.])fetch\(.*?\)(?=;|\.|$)/gm)].map(([call]) => call);
    expect(calls).toEqual(expected);
  });

  it('still needs every exception', () => {
    expect(Object.keys(ALLOWED).filter((file) => !callers.includes(file))).toEqual([]);
  });
});
