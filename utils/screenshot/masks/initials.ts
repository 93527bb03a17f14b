import { fold } from '@/utils/pii/fold';
import type { CoveredPart, Peer } from './column-peers';
import { type Segment, textOf } from './text-layout';

/** What a picture of somebody holds where there is none: the first letters of their names. Some are read as small ones, which have their shape. */
const INITIALS = /^(?:\p{Lu}|[cosvwxzukp]){2,3}$/u;
/** How far the name stands from its letters, in heights of the larger line: to the right, and below. */
const ACROSS = 12;
const DOWN = 3;
/** Words that belong to a name and give no letter. Folded. */
const WITHOUT_LETTER = /^(?:mr|mrs|ms|miss|dr|prof|av|van|von|de|der|den|da|di|la|el|bin|al|ten|ter|del|dos|das|y|e)$/;

/**
 * Letters in a circle beside a person are the first letters of the name: they tell whoever knows the team who it is. Only beside or above a covered name that
 * begins with them, so that marks of rooms and programs stay.
 */
export function findInitials(segments: readonly Segment[], covered: readonly CoveredPart[]): Peer[] {
  const names = covered
    .filter(({ entity }) => entity === 'PERSON_NAME')
    .map(({ segment, first, last }) => ({
      segment: segments[segment] as Segment,
      at: segment,
      letters: lettersOf(segments[segment] as Segment, first, last),
    }));
  return segments.flatMap((segment, index): Peer[] => {
    // "TM" is read as the sign of trade marks.
    const text = textOf(segment).trim().replace(/T?™/, 'TM');
    if (!INITIALS.test(text)) return [];
    const isOf = ({ segment: name, at, letters }: (typeof names)[number]) =>
      at !== index && isNear(segment, name) && isMadeOf(fold(text), letters);
    return names.some(isOf) ? [{ entity: 'PERSON_NAME', segments: [index] }] : [];
  });
}

/** First letters of the words of a stretch, folded. */
function lettersOf({ symbols, wordStarts }: Segment, first: number, last: number): string {
  const words: string[] = [];
  for (let at = first; at <= last; at++) {
    const sign = fold((symbols[at] as Segment['symbols'][number]).text);
    if (at === first || wordStarts.has(at)) words.push(sign);
    else words.push(`${words.pop()}${sign}`);
  }
  return words
    .filter((word) => !WITHOUT_LETTER.test(word))
    .map((word) => word.charAt(0))
    .join('');
}

/** "AK" and "AYK" are both of Ayşe Yıldız Kaya: the first letter of the name, and behind it others in their order. */
function isMadeOf(initials: string, letters: string): boolean {
  if (letters.length < 2) return false;
  let at = 0;
  for (const letter of initials) {
    const found = letters.indexOf(letter, at);
    if (found === -1 || (at === 0 && found > 0)) return false;
    at = found + 1;
  }
  return true;
}

/** Whether a name stands to the right of its letters on their line, or right below them. */
function isNear({ rect: letters }: Segment, { rect: name }: Segment): boolean {
  const height = Math.max(letters.height, name.height);
  const across = name.x - (letters.x + letters.width);
  const isBeside =
    Math.abs(name.y + name.height / 2 - (letters.y + letters.height / 2)) < height && across > -height && across < height * ACROSS;
  const down = name.y - (letters.y + letters.height);
  const isBelow = Math.abs(name.x - letters.x) < height * DOWN && down > -height && down < height * DOWN;
  return isBeside || isBelow;
}
