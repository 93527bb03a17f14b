import { area, holdsMiddle, type ImagePx, intersect, type Rect, unionAll } from '@/utils/foundation/geometry';
import type { OcrLine, OcrReading, OcrSymbol, OcrWord } from '../ocr/ocr-engine';

/**
 * What can be read on a burned picture, with what was read below its masks put back in its place. So a label still meets the value that is
 * covered now, and not the next words that happen to stand near it.
 */
export interface ReadingInContext {
  lines: OcrLine[];
  /** Whether anything that can still be read stands in this place; the rest of the lines is covered. */
  isReadable(place: Rect<ImagePx>): boolean;
  /** Whether every letter and digit that can still be read stands there as it was read before: what they say together was said then. */
  isAsBefore(): boolean;
}

/** @param covered in the pixels of both readings. */
export function withCovered(
  now: Pick<OcrReading, 'lines'>,
  before: Pick<OcrReading, 'lines'>,
  covered: readonly Rect<ImagePx>[],
): ReadingInContext {
  // What the model makes of the masks themselves is no text. A letter that a mask covers only in part may still be read.
  const isGone = (symbol: OcrSymbol) => covered.some((place) => coveredPart(symbol.rect, place) >= WHOLLY);
  const isBelow = (symbol: OcrSymbol) => covered.some((place) => holdsMiddle(place, symbol.rect));
  const open = now.lines.flatMap((line) => keepSymbols(line, (symbol) => !isGone(symbol)));
  const below = before.lines.flatMap((line) => keepSymbols(line, isBelow));
  const signs = open.flatMap((line) => line.words.flatMap((word) => word.symbols)).filter(isLetter);
  return {
    lines: [...open, ...below],
    isReadable: (place) => signs.some((sign) => holdsMiddle(place, sign.rect)),
    isAsBefore: () => readAlike(signs, before.lines, isGone),
  };
}

/** Whether the lines, without what is gone, hold these signs and no others. */
function readAlike(signs: readonly OcrSymbol[], lines: readonly OcrLine[], isGone: (symbol: OcrSymbol) => boolean): boolean {
  const found = new Map<OcrLine, OcrSymbol[]>(lines.map((line) => [line, []]));
  for (const sign of signs) {
    const line = lines.find(({ rect }) => holdsMiddle(rect, sign.rect));
    if (!line) return false;
    found.get(line)?.push(sign);
  }
  return lines.every((line) => {
    const stayed = line.words.flatMap(({ symbols }) => symbols).filter((symbol) => isLetter(symbol) && !isGone(symbol));
    return spelled(stayed) === spelled(found.get(line) ?? []);
  });
}

const isLetter = ({ text }: OcrSymbol) => /[\p{L}\d]/u.test(text);

/** From left to right; a line may have been read in pieces. */
function spelled(signs: readonly OcrSymbol[]): string {
  return [...signs]
    .sort((a, b) => a.rect.x - b.rect.x)
    .map(({ text }) => text)
    .join('');
}

/** Boxes of letters are a pixel larger than their ink here and there. */
const WHOLLY = 0.9;

function coveredPart(box: Rect<ImagePx>, place: Rect<ImagePx>): number {
  const common = intersect(box, place);
  return common === null ? 0 : area(common) / area(box);
}

/** The line without the other symbols; every gap that they leave begins a new line, because nothing is known to stand side by side there. */
function keepSymbols(line: OcrLine, isKept: (symbol: OcrSymbol) => boolean): OcrLine[] {
  const lines: OcrLine[] = [];
  let words: OcrWord[] = [];
  const endLine = () => {
    const box = unionAll(words.map((word) => word.rect));
    if (box) lines.push({ words, rect: box });
    words = [];
  };
  for (const word of line.words) {
    let run: OcrSymbol[] = [];
    const endWord = () => {
      const box = unionAll(run.map((symbol) => symbol.rect));
      if (box) words.push({ ...word, text: run.map(({ text }) => text).join(''), rect: box, symbols: run });
      run = [];
    };
    for (const symbol of word.symbols) {
      if (isKept(symbol)) {
        run.push(symbol);
        continue;
      }
      endWord();
      endLine();
    }
    endWord();
  }
  endLine();
  return lines;
}
