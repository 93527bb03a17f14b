import { area, holdsMiddle, type ImagePx, intersect, type Rect } from '@/utils/foundation/geometry';
import { fold } from '@/utils/pii/fold';
import { skeleton } from '@/utils/pii/ocr-noise';
import type { OcrLine, OcrReading } from '../ocr/ocr-engine';

type Lines = Pick<OcrReading, 'lines'>;

/** Whether everything that a reading left out lies under a cover as a whole. If not, nobody has looked at it twice. */
export function isAllHidden({ leftOut = [] }: Pick<OcrReading, 'leftOut'>, covered: readonly Rect<ImagePx>[]): boolean {
  return leftOut.every((place) =>
    covered.some((cover) => {
      const common = intersect(cover, place);
      return common !== null && area(common) === area(place);
    }),
  );
}

/** With what the first reading has read where this one did not look: what is covered still says what stands around it. */
export function withLeftOut(seen: OcrReading, first: Lines | undefined): OcrReading {
  return first ? { ...seen, lines: [...seen.lines, ...linesIn(first, seen.leftOut)] } : seen;
}

/** What was left out, read after all. */
export function withRest({ leftOut, ...seen }: OcrReading, rest: Lines): OcrReading {
  return { ...seen, lines: [...seen.lines, ...linesIn(rest, leftOut)] };
}

/** Shorter words are like one another by chance. */
const SHORTEST_WORD = 5;
const FEW_SIGNS = 6;

/**
 * Whether a word that stays to be seen may be one of those which were left out, misread by one of the readings: a value that is covered in one place is known
 * in another by being read alike in both, and only one reading has seen both.
 */
export function mayBeShownAgain(seen: OcrReading, first: Lines | undefined, covered: readonly Rect<ImagePx>[]): boolean {
  if (!first || !seen.leftOut?.length) return false;
  const hidden = new Set(linesIn(first, seen.leftOut).flatMap((line) => wordsOf(line, () => true)));
  const shown = new Set(seen.lines.flatMap((line) => wordsOf(line, (place) => !covered.some((cover) => holdsMiddle(cover, place)))));
  return [...hidden].some((word) => [...shown].some((other) => isAlike(word, other)));
}

function wordsOf(line: OcrLine, isWanted: (place: Rect<ImagePx>) => boolean): string[] {
  return line.words
    .filter(({ rect }) => isWanted(rect))
    .map(({ text }) => skeleton(fold(text).replace(/[^\p{L}\p{N}]/gu, '')))
    .filter((word) => word.length >= SHORTEST_WORD);
}

/** Whether two words differ by two signs at most, short ones by one. */
function isAlike(a: string, b: string): boolean {
  const most = Math.min(a.length, b.length) < FEW_SIGNS ? 1 : 2;
  if (Math.abs(a.length - b.length) > most) return false;
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const now = [i];
    for (let k = 1; k <= b.length; k++) {
      const same = (before[k - 1] as number) + (a[i - 1] === b[k - 1] ? 0 : 1);
      now.push(Math.min(same, (before[k] as number) + 1, (now[k - 1] as number) + 1));
    }
    if (Math.min(...now) > most) return false;
    before = now;
  }
  return (before[b.length] as number) <= most;
}

function linesIn({ lines }: Lines, places: readonly Rect<ImagePx>[] = []): OcrLine[] {
  return lines.filter(({ rect }) => places.some((place) => holdsMiddle(place, rect)));
}
