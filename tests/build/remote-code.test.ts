import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputFolder, type Target } from '../../scripts/build/ensure-built.ts';

const TEXT_FILES = /\.(?:js|mjs|html|css|json)$/;
/** Store reviewers reject the mere text of a remote script's address, fetched or not. */
const REMOTE_CODE = /https?:\/\/[^\s"'`<>\\]+\.(?:m?js|wasm|traineddata(?:\.gz)?)\b/g;
// With its scheme: rules of filter lists name hosts too, as facts to compare with.
const CDN_HOSTS = /https?:\/\/(?:cdn\.jsdelivr\.net|unpkg\.com|cdnjs\.cloudflare\.com|esm\.sh|fastly\.jsdelivr\.net|cdn\.skypack\.dev)\b/g;
const DYNAMIC_CODE = /\bnew Function\(|(?<![\w.$])eval\(/g;

/** Names reserved for examples (RFC 2606): nothing is ever there. */
const EXAMPLE_HOST = /\/\/[\w.-]+\.(?:test|example)\//;
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

describe.each(['chrome', 'firefox'] satisfies Target[])('the store build for %s', (target) => {
  const folder = outputFolder(target, 'store');
  const files = filesBelow(folder).filter((file) => TEXT_FILES.test(file));
  const hits = (pattern: RegExp) =>
    files.flatMap((file) => (readFileSync(file, 'utf8').match(pattern) ?? []).map((hit) => `${relative(folder, file)}: ${hit}`));

  it('names no remote script, model or CDN', () => {
    expect(files.length).toBeGreaterThan(5);
    expect(hits(REMOTE_CODE).filter((hit) => !EXAMPLE_HOST.test(hit))).toEqual([]);
    expect(hits(CDN_HOSTS)).toEqual([]);
  });

  it('makes no code out of text', () => {
    expect(hits(DYNAMIC_CODE)).toEqual([]);
  });

  it('holds no page for programs', () => {
    expect(existsSync(join(folder, 'automation.html'))).toBe(false);
    expect(existsSync(join(outputFolder(target, 'automation'), 'automation.html'))).toBe(true);
  });
});
