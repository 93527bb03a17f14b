import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../../..');
/** Holds made-up people. */
const WITH_PEOPLE = 'practice.json';

/** Texts of this project that hold nobody: what the interface says, in both languages, and what the documents say outside of quotes. As they change, so do
 * the weights, if only a little. */
export function ownTexts(): string[] {
  const interfaces = ['en', 'tr'].flatMap((language) =>
    readdirSync(join(ROOT, 'locales', language))
      .filter((name) => name !== WITH_PEOPLE)
      .map((name) => stringsOf(JSON.parse(readFileSync(join(ROOT, 'locales', language, name), 'utf8'))).join('\n')),
  );
  const documents = readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) =>
      readFileSync(join(ROOT, 'docs', name), 'utf8')
        .split('\n')
        .filter((line) => !/["“`|]/.test(line))
        .map((line) => line.replace(/\]\([^)]*\)|[#*_[\]]/g, ''))
        .join('\n'),
    );
  return [...interfaces, ...documents];
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}
