import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '@/utils/foundation/coded-error';

const ROOT = join(import.meta.dirname, '..', '..', 'locales');
const rooms = readdirSync(join(ROOT, 'en'));
const PLURAL_ENDING = /_(?:zero|one|two|few|many|other)$/;

type Tree = { [key: string]: string | Tree };
const read = (language: string, room: string): Tree => JSON.parse(readFileSync(join(ROOT, language, room), 'utf8'));

function leaves(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : leaves(value, `${path}${key}.`),
  );
}

const keys = (tree: Tree) => leaves(tree).map(([key]) => key);
/** Languages differ in their plural forms; the key without its ending must be there in all. */
const stems = (tree: Tree) => [...new Set(keys(tree).map((key) => key.replace(PLURAL_ENDING, '')))].sort();
const slots = (text: string) => [...new Set([...text.matchAll(/\{\{\s*([\w.]+)/g)].map(([, name]) => name))].sort();

describe.each(rooms)('texts of %s', (room) => {
  const english = read('en', room);
  const turkish = read('tr', room);

  it('are complete in both languages, with a note for translators on every key', () => {
    expect(stems(turkish)).toEqual(stems(english));
    expect(stems(read('notes', room))).toEqual(stems(english));
  });

  it('fill the same slots in both languages', () => {
    // A plural form may leave out its number ("the suggestion"); all forms of a key count together.
    const slotsByStem = (tree: Tree) => {
      const groups = Map.groupBy(leaves(tree), ([key]) => key.replace(PLURAL_ENDING, ''));
      return Object.fromEntries([...groups].map(([stem, forms]) => [stem, [...new Set(forms.flatMap(([, text]) => slots(text)))].sort()]));
    };
    expect(slotsByStem(turkish)).toEqual(slotsByStem(english));
  });

  it('are not empty', () => {
    expect([...leaves(english), ...leaves(turkish)].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

describe('error texts', () => {
  it('say for every code what happened and what to do next', () => {
    const english = read('en', 'errors.json');
    expect(
      ERROR_CODES.filter((code) => {
        const entry = english[code];
        return typeof entry !== 'object' || !entry.what || !entry.next;
      }),
    ).toEqual([]);
  });
});

describe('store texts', () => {
  it.each(['en', 'tr'])('fit the stores in %s', (language) => {
    const messages = JSON.parse(readFileSync(join(ROOT, '..', 'public', '_locales', language, 'messages.json'), 'utf8'));
    expect(messages.extName.message.length).toBeLessThanOrEqual(40);
    expect(messages.extDescription.message.length).toBeLessThanOrEqual(112);
  });
});
