import { type ImagePx, rect } from '@/utils/foundation/geometry';
import type { OcrLine, OcrReading, OcrSymbol, OcrWord } from './ocr-engine';
import type { EncodedSheet } from './prepare/prepare-messages';
import type { Piece, Placement } from './prepare/sheets';
import { inkRuns, type Run } from './snap-to-ink';
import type { TesseractBox, TesseractPage, TesseractSymbol, TesseractWord } from './tesseract-page';

/** A piece with at least this many letters that nobody could read is reported; fewer are icons. */
const MIN_LETTERS_UNREAD = 3;
/** Mean confidence below which the words of a piece count as not read. */
const MIN_LINE_CONFIDENCE = 25;

interface Fragment {
  confidence: number;
  symbols: { text: string; left: number; right: number }[];
}

/** Takes the words from the sheets back to where their pieces were cut out of the image. */
export function mapWords(
  pieces: readonly Piece[],
  sheets: readonly EncodedSheet[],
  pages: readonly TesseractPage[],
): Pick<OcrReading, 'lines' | 'unreadRegions'> {
  const fragments: Fragment[][] = pieces.map(() => []);
  sheets.forEach((sheet, index) => {
    for (const word of pages[index]?.words ?? []) collectFragments(word, sheet.placements, pieces, fragments);
  });
  const lines: OcrLine[] = [];
  const unreadRegions: OcrLine['rect'][] = [];
  pieces.forEach((piece, index) => {
    const found = fragments[index] as Fragment[];
    const line = toLine(piece, found);
    if (line) lines.push(line);
    const confidence = found.reduce((sum, each) => sum + each.confidence, 0) / Math.max(1, found.length);
    if (piece.line.letters >= MIN_LETTERS_UNREAD && confidence < MIN_LINE_CONFIDENCE) unreadRegions.push(rectOf(piece));
  });
  return { lines, unreadRegions };
}

/** Cuts a word where it runs from one piece into the next one of its row. Symbols decide, because word boxes can be as large as the page. */
function collectFragments(word: TesseractWord, placements: readonly Placement[], pieces: readonly Piece[], into: Fragment[][]): void {
  let current: { placement: Placement; fragment: Fragment } | undefined;
  for (const symbol of word.symbols) {
    const placement = placementAt(placements, symbol.bbox);
    if (!placement) continue;
    if (current?.placement !== placement) {
      current = { placement, fragment: { confidence: word.confidence, symbols: [] } };
      (into[placement.piece] as Fragment[]).push(current.fragment);
    }
    current.fragment.symbols.push(toImage(symbol, placement, pieces[placement.piece] as Piece));
  }
}

function placementAt(placements: readonly Placement[], box: TesseractBox): Placement | undefined {
  const x = (box.x0 + box.x1) / 2;
  const y = (box.y0 + box.y1) / 2;
  return placements.find((each) => x >= each.x && x < each.x + each.width && y >= each.y - 6 && y < each.y + each.height + 6);
}

function toImage(symbol: TesseractSymbol, placement: Placement, piece: Piece): Fragment['symbols'][number] {
  const x = (sheetX: number) =>
    Math.min(piece.box.right, Math.max(piece.box.left, piece.box.left + (sheetX - placement.x) / placement.scale));
  return { text: symbol.text, left: x(symbol.bbox.x0), right: x(symbol.bbox.x1) };
}

function toLine(piece: Piece, fragments: Fragment[]): OcrLine | null {
  const words = fragments.filter((fragment) => fragment.symbols.length > 0).sort((a, b) => leftOf(a) - leftOf(b));
  if (words.length === 0) return null;
  const runs = inkRuns(piece.ink).map(({ start, end }) => ({ start: start + piece.box.left, end: end + piece.box.left }));
  const extents = shareRuns(
    runs,
    words.map((word) => ({ start: leftOf(word), end: rightOf(word) })),
  );
  return { words: words.map((word, index) => toWord(word, extents[index] as Run, piece)), rect: rectOf(piece) };
}

const leftOf = (fragment: Fragment) => Math.min(...fragment.symbols.map((symbol) => symbol.left));
const rightOf = (fragment: Fragment) => Math.max(...fragment.symbols.map((symbol) => symbol.right));

/** Gives every run of ink to the word that it overlaps most or lies nearest to, so that no ink of the line belongs to nobody. */
function shareRuns(runs: readonly Run[], words: readonly Run[]): Run[] {
  const extents: Run[] = words.map((word) => ({ ...word }));
  for (const run of runs) {
    let best = 0;
    let bestScore = Number.NEGATIVE_INFINITY;
    words.forEach((word, index) => {
      // Positive: shared pixels; negative: the distance.
      const score = Math.min(run.end, word.end) - Math.max(run.start, word.start);
      if (score > bestScore) {
        bestScore = score;
        best = index;
      }
    });
    const extent = extents[best] as Run;
    // A run through several words (an underline, a touching frame) must not make one word as wide as the line.
    const crossesOthers = words.some((word, index) => index !== best && run.start < word.end && run.end > word.start);
    if (crossesOthers) continue;
    extent.start = Math.min(extent.start, run.start);
    extent.end = Math.max(extent.end, run.end);
  }
  return extents;
}

function toWord(fragment: Fragment, extent: Run, piece: Piece): OcrWord {
  const { top, bottom } = piece.line.box;
  const box = (left: number, right: number) => rect<ImagePx>(left, top, right - left, bottom - top);
  const { symbols } = fragment;
  const last = symbols.length - 1;
  const mapped: OcrSymbol[] = symbols.map((symbol, index) => {
    // Neighbours meet in the middle of their gap, so that a span cut out of a word leaves no slit of ink.
    const previous = symbols[index - 1];
    const next = symbols[index + 1];
    const left = index === 0 || !previous ? Math.min(extent.start, symbol.left) : (previous.right + symbol.left) / 2;
    const right = index === last || !next ? Math.max(extent.end, symbol.right) : (symbol.right + next.left) / 2;
    return { text: symbol.text, rect: box(left, Math.max(left, right)) };
  });
  return {
    text: symbols.map((symbol) => symbol.text).join(''),
    confidence: fragment.confidence,
    rect: box(extent.start, extent.end),
    symbols: mapped,
  };
}

function rectOf(piece: Piece): OcrLine['rect'] {
  const { left, top, right, bottom } = piece.line.box;
  return rect<ImagePx>(left, top, right - left, bottom - top);
}
