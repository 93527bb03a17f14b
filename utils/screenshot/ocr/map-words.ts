import { type ImagePx, rect } from '@/utils/foundation/geometry';
import type { OcrLine, OcrReading, OcrSymbol, OcrWord } from './ocr-engine';
import type { Piece, Placement, Sheet } from './prepare/sheets';
import { alignToGaps, inkRuns, type Run } from './snap-to-ink';
import type { TesseractBox, TesseractPage, TesseractSymbol, TesseractWord } from './tesseract-page';

/** A piece with at least this many letters that nobody could read is reported; fewer are icons. */
const MIN_LETTERS_UNREAD = 3;
/** Mean confidence below which the words of a piece count as not read. */
const MIN_LINE_CONFIDENCE = 25;

interface Fragment {
  confidence: number;
  symbols: { text: string; left: number; right: number }[];
}

/** Takes the words from the sheets back to where their pieces were cut out of the image. What stands on no sheet was left out: nothing is known of it. */
export function mapWords(
  pieces: readonly Piece[],
  sheets: readonly Pick<Sheet, 'placements'>[],
  pages: readonly TesseractPage[],
): Pick<OcrReading, 'lines' | 'unreadRegions' | 'leftOut'> {
  const placed = new Set(sheets.flatMap(({ placements }) => placements.map(({ piece }) => piece)));
  const fragments: Fragment[][] = pieces.map(() => []);
  sheets.forEach((sheet, index) => {
    for (const word of pages[index]?.words ?? []) collectFragments(word, sheet.placements, pieces, fragments);
  });
  pieces.forEach((piece, index) => {
    if (piece.sameAs === undefined) return;
    const by = piece.box.left - (pieces[piece.sameAs] as Piece).box.left;
    fragments[index] = (fragments[piece.sameAs] as Fragment[]).map((fragment) => movedRight(fragment, by));
  });
  const lines: OcrLine[] = [];
  const unreadRegions: OcrLine['rect'][] = [];
  const leftOut: OcrLine['rect'][] = [];
  pieces.forEach((piece, index) => {
    if (!placed.has(piece.sameAs ?? index)) {
      leftOut.push(rectOf(piece));
      return;
    }
    const found = fragments[index] as Fragment[];
    const line = toLine(piece, found);
    if (line) lines.push(line);
    const confidence = found.reduce((sum, each) => sum + each.confidence, 0) / Math.max(1, found.length);
    if (piece.line.letters >= MIN_LETTERS_UNREAD && confidence < MIN_LINE_CONFIDENCE) unreadRegions.push(rectOf(piece));
  });
  return { lines, unreadRegions, ...(leftOut.length > 0 ? { leftOut } : {}) };
}

function movedRight({ confidence, symbols }: Fragment, by: number): Fragment {
  return { confidence, symbols: symbols.map(({ text, left, right }) => ({ text, left: left + by, right: right + by })) };
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
    Math.min(piece.box.right, Math.max(piece.box.left, piece.box.left + (sheetX - placement.x) / placement.scaleX));
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
  return { words: words.map((word, index) => toWord(word, extents[index] as Run, piece, runs)), rect: rectOf(piece) };
}

const leftOf = (fragment: Fragment) => Math.min(...fragment.symbols.map((symbol) => symbol.left));
const rightOf = (fragment: Fragment) => Math.max(...fragment.symbols.map((symbol) => symbol.right));

/**
 * Cuts the ink of a line into words. The model's own boxes drift by up to a letter in long lines, so between two words the cut is the
 * widest gap of ink near the place where it saw the blank. All ink of the line belongs to some word.
 */
function shareRuns(runs: readonly Run[], words: readonly Run[]): Run[] {
  if (runs.length === 0) return words.map((word) => ({ ...word }));
  const reach = Math.max(6, widthOfSign(words) * 1.6);
  const extents: Run[] = [];
  let from = 0;
  words.forEach((word, index) => {
    const next = words[index + 1];
    const cut = next ? cutBetween(runs, from, (word.end + next.start) / 2, reach) : runs.length;
    const first = runs[from];
    const last = runs[cut - 1];
    extents.push(first && last && cut > from ? { start: first.start, end: last.end } : { ...word });
    from = cut;
  });
  return extents;
}

/** Index of the first run behind the cut; `from` where nothing lies before it. */
function cutBetween(runs: readonly Run[], from: number, at: number, reach: number): number {
  let best = -1;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let i = Math.max(1, from); i < runs.length; i++) {
    const gapStart = (runs[i - 1] as Run).end;
    const gapEnd = (runs[i] as Run).start;
    const distance = Math.max(0, gapStart - at, at - gapEnd);
    if (distance > reach) {
      if (gapStart > at) break;
      continue;
    }
    const score = gapEnd - gapStart - distance * 0.5;
    if (score > bestScore) {
      bestScore = score;
      best = i;
    }
  }
  if (best >= 0) return best;
  // Words that touch: the run in which the cut would lie stays with the word before.
  const behind = runs.findIndex((run) => run.start >= at);
  return behind < 0 ? runs.length : Math.max(from, behind);
}

function widthOfSign(words: readonly Run[]): number {
  const widths = words.map((word) => word.end - word.start).sort((a, b) => a - b);
  return (widths[widths.length >> 1] ?? 0) / 5;
}

function toWord(fragment: Fragment, extent: Run, piece: Piece, runs: readonly Run[]): OcrWord {
  const { top, bottom } = piece.line.box;
  const box = (left: number, right: number) => rect<ImagePx>(left, top, right - left, bottom - top);
  const { symbols } = fragment;
  const own = runs.filter((run) => run.end > extent.start && run.start < extent.end);
  const reach = ((extent.end - extent.start) / symbols.length) * 1.5;
  // Neighbours meet at the gap of ink nearest to where the model parted them: a span cut out of a word leaves no slit of ink.
  const wanted = symbols.slice(1).map((symbol, index) => ((symbols[index]?.right ?? symbol.left) + symbol.left) / 2);
  const cuts = alignToGaps(wanted, own, reach);
  const edges = [extent.start, ...cuts, extent.end];
  const mapped: OcrSymbol[] = symbols.map((symbol, index) => {
    const left = edges[index] as number;
    return { text: symbol.text, rect: box(left, Math.max(left, edges[index + 1] as number)) };
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
