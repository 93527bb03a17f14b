import type { Span } from './define-detector';
import type { Entity } from './entities';
import { isAmbiguousName, isNameStop } from './names/name-words';
import type { Reading } from './reading';

/** Values that a label or a shape gave away once are the same value where they stand without it. */
const REPEATED: ReadonlySet<Entity> = new Set<Entity>([
  'EMAIL',
  'PHONE',
  'IBAN',
  'NATIONAL_ID',
  'PAYMENT_CARD',
  'SECRET_TOKEN',
  'USERNAME',
  'PASSWORD',
  'PERSON_NAME',
  'LICENCE_PLATE',
  'IP_ADDRESS',
  'CRYPTO_WALLET',
]);
/** Shorter values are met by chance. */
const SHORTEST_VALUE = 6;
const SHORTEST_GIVEN_NAME = 4;
/** A screen holds fewer; keeps pages of megabytes linear. */
const MOST_VALUES = 40;

/** The same values elsewhere in the text: "Thanks, Hyacinth!" below "Customer: Hyacinth Szabo", a user name in a sentence. */
export function repeatsOf(spans: readonly Span[], reading: Reading): Span[] {
  const wanted = new Map<string, Span>();
  for (const span of spans) {
    if (span.tier !== 'mask' || !REPEATED.has(span.entity) || wanted.size >= MOST_VALUES) continue;
    const value = reading.folded.slice(span.start, span.end);
    if (isTelling(value, span)) wanted.set(value, span);
    const given = span.entity === 'PERSON_NAME' ? givenName(value) : null;
    if (given !== null && !wanted.has(given)) wanted.set(given, span);
  }
  if (wanted.size === 0) return [];
  const values = [...wanted.keys()].sort((a, b) => b.length - a.length).map((value) => value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const found: Span[] = [];
  for (const match of reading.folded.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${values.join('|')})(?![\\p{L}\\p{N}])`, 'gu'))) {
    const source = wanted.get(match[0]);
    const end = match.index + match[0].length;
    if (!source || spans.some((span) => span.start < end && span.end > match.index && span.tier === 'mask')) continue;
    // Names are written with a capital; small, the word may be any other.
    if (source.entity === 'PERSON_NAME' && !/\p{Lu}/u.test(reading.text[match.index] as string)) continue;
    found.push({ ...source, start: match.index, end, confidence: Math.min(source.confidence, 0.7), why: 'context' });
  }
  return found;
}

function isTelling(value: string, { entity }: Span): boolean {
  if (entity === 'USERNAME' && /^[a-z]+[._\d][a-z\d._]*$/.test(value) && value.length >= SHORTEST_GIVEN_NAME) return true;
  if (value.length < SHORTEST_VALUE || value.includes('\n')) return false;
  if (entity === 'PERSON_NAME') return value.includes(' ');
  return /\d/.test(value) || !isNameStop(value);
}

/** The given name of a full name, which people are called by. */
function givenName(folded: string): string | null {
  const words = folded.split(/[ \n]+/);
  const [first] = words;
  if (words.length < 2 || first === undefined || !/^[a-z]+$/.test(first)) return null;
  return first.length >= SHORTEST_GIVEN_NAME && !isAmbiguousName(first) ? first : null;
}
