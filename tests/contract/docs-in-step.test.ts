import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const rooms = createRequire(import.meta.url)('../../scripts/rooms.cjs') as Record<string, string[]>;
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const PATH = /`((?:entrypoints|components|utils|tests|scripts|locales|public|docs)\/[\w./-]+)`/g;

describe('documents', () => {
  it.each(documents)('%s names only files and folders that exist', (document) => {
    const named = [...readFileSync(join(ROOT, document), 'utf8').matchAll(PATH)].map(([, path = '']) => path.replace(/\/$/, ''));
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('show the room table as the checker has it', () => {
    // Columns may be padded.
    const architecture = readFileSync(join(ROOT, 'docs', 'architecture.md'), 'utf8').replaceAll(/ +/g, ' ');
    for (const [room, allowed] of Object.entries(rooms)) {
      const row = `| \`${room}\` | ${allowed.map((name) => `\`${name}\``).join(', ') || '–'} |`;
      expect.soft(architecture.includes(row), row).toBe(true);
    }
  });

  it('give every room of the checker a folder', () => {
    const missing = Object.keys(rooms).filter((room) => !existsSync(join(ROOT, 'utils', room)));
    expect(missing).toEqual([]);
  });
});
