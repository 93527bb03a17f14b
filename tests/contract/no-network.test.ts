import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const SOURCE = /\.tsx?$/;
const NETWORK = /(?<![\w.'"`-])(?:fetch|importScripts)\s*\(|new (?:XMLHttpRequest|WebSocket|EventSource|WebTransport)\b|\.sendBeacon\(/;

/** The only places that may ask the network anything, each with what it asks for. */
const ALLOWED: Readonly<Record<string, string>> = {
  'utils/platform/refetch.ts': 'asks once more for a file that the page did not get; explained in docs/permissions.md',
};

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sources(path) : SOURCE.test(entry.name) ? [path] : [];
  });
}

const files = ['entrypoints', 'components', 'utils'].flatMap((folder) => sources(join(ROOT, folder)));
const withoutComments = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
const callers = files.filter((file) => NETWORK.test(withoutComments(readFileSync(file, 'utf8')))).map((file) => relative(ROOT, file));

describe('the product', () => {
  it('asks the network only where it is written down', () => {
    expect(callers.filter((file) => !Object.hasOwn(ALLOWED, file))).toEqual([]);
  });

  it('still needs every exception', () => {
    expect(Object.keys(ALLOWED).filter((file) => !callers.includes(file))).toEqual([]);
  });
});
