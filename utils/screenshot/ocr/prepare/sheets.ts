import type { Box, GrayRaster } from './raster';
import type { TextLine } from './text-lines';

/** A line cut out of the image, dark on white. */
export interface Piece {
  line: TextLine;
  /** The cut, margin included, in image pixels. */
  box: Box;
  ink: GrayRaster;
  /** An earlier piece of exactly the same pixels, as buttons and headings of lists are: it is read for both. */
  sameAs?: number;
}

/** Where a piece lies on a sheet. `scale`, `scaleX`: sheet pixels per image pixel, from top to bottom and from left to right. */
export interface Placement {
  piece: number;
  /** Place of its row in `rows` of the sheet. */
  row: number;
  x: number;
  y: number;
  width: number;
  height: number;
  scale: number;
  scaleX: number;
}

export interface Sheet {
  raster: GrayRaster;
  placements: readonly Placement[];
  /** Heights of the rows from the top, the blank between them included. */
  rows: readonly number[];
}

export interface SheetRules {
  /** Height of capitals on the sheet. */
  letterHeight: number;
  /**
   * Rows are filled up to this width; longer pieces get a row of their own. `null`: every piece gets one, so that each can still be left out, and the widest
   * stand on the first sheets.
   */
  rowWidth: number | null;
  /** How many sheets to spread the pieces over at the most. */
  sheets: number;
  /** Width of the letters on the sheet relative to their own; below 1 they are narrowed, which the model reads in less time. */
  stretch: number;
}

const MARGIN = 16;
/** Blank between the pieces of a row, in letter heights. With less the model drops or glues words at the ends. */
const PIECE_GAP = 3;

interface Cell {
  piece: number;
  scale: number;
  width: number;
  height: number;
  /** Rows of the scaled piece above its baseline. */
  ascent: number;
}

interface Row {
  cells: Cell[];
  width: number;
  ascent: number;
  descent: number;
}

/** Packs pieces (of equal ones the first), scaled to one letter height and standing on common baselines, on sheets of about the same amount of ink. */
export function packSheets(pieces: readonly Piece[], rules: SheetRules): Sheet[] {
  const cells = pieces.flatMap((piece, index) => (piece.sameAs === undefined ? [toCell(piece, index, rules)] : []));
  const dealt = rules.rowWidth === null ? dealByWidth(cells, rules.sheets) : dealRows(fillRows(cells, rules, rules.rowWidth), rules.sheets);
  return dealt.filter((rows) => rows.length > 0).map((rows) => drawSheet(pieces, rows, rules));
}

/** What is hard to read, as a list of keys, stands together on the picture: rows are dealt out, so that no worker gets all of it. */
function dealRows(rows: readonly Row[], count: number): Row[][] {
  const sheets = Array.from({ length: count }, () => ({ rows: [] as Row[], width: 0 }));
  for (const row of rows) {
    const emptiest = sheets.reduce((best, sheet) => (sheet.width < best.width ? sheet : best));
    emptiest.rows.push(row);
    emptiest.width += row.width;
  }
  return sheets.map((sheet) => sheet.rows);
}

/** A row for each, the widest first, so that narrow ones do not stand on a wide sheet which is blank but for them. */
function dealByWidth(cells: readonly Cell[], count: number): Row[][] {
  const rows = cells
    .map((cell): Row => ({ cells: [cell], width: cell.width, ascent: cell.ascent, descent: cell.height - cell.ascent }))
    .sort((a, b) => b.width - a.width);
  const share = rows.reduce((sum, { width }) => sum + width, 0) / count;
  const sheets: Row[][] = Array.from({ length: count }, () => []);
  let before = 0;
  for (const row of rows) {
    (sheets[Math.min(count - 1, Math.floor((before + row.width / 2) / share))] as Row[]).push(row);
    before += row.width;
  }
  return sheets;
}

function toCell(piece: Piece, index: number, { letterHeight, stretch }: SheetRules): Cell {
  const scale = Math.min(6, Math.max(0.2, letterHeight / piece.line.letterHeight));
  return {
    piece: index,
    scale,
    width: Math.max(1, Math.round(piece.ink.width * scale * stretch)),
    height: Math.max(1, Math.round(piece.ink.height * scale)),
    ascent: Math.round((piece.line.baseline - piece.box.top) * scale),
  };
}

function fillRows(cells: readonly Cell[], { letterHeight }: SheetRules, rowWidth: number): Row[] {
  const gap = letterHeight * PIECE_GAP;
  const rows: Row[] = [];
  let row: Row | null = null;
  for (const cell of cells) {
    if (!row || row.width + gap + cell.width > rowWidth) {
      row = { cells: [], width: 0, ascent: 0, descent: 0 };
      rows.push(row);
    }
    row.width += (row.cells.length > 0 ? gap : 0) + cell.width;
    row.ascent = Math.max(row.ascent, cell.ascent);
    row.descent = Math.max(row.descent, cell.height - cell.ascent);
    row.cells.push(cell);
  }
  return rows;
}

function drawSheet(pieces: readonly Piece[], rows: readonly Row[], { letterHeight, stretch }: SheetRules): Sheet {
  const gap = letterHeight * PIECE_GAP;
  const lead = Math.round(letterHeight * 0.7);
  const width = Math.max(...rows.map((row) => row.width)) + MARGIN * 2;
  const height = rows.reduce((sum, row) => sum + row.ascent + row.descent + lead, 0) + MARGIN * 2;
  const raster: GrayRaster = { data: new Uint8Array(width * height).fill(255), width, height };
  const placements: Placement[] = [];
  const heights: number[] = [];
  let top = MARGIN;
  for (const row of rows) {
    let x = MARGIN;
    for (const cell of row.cells) {
      const y = top + row.ascent - cell.ascent;
      drawScaled((pieces[cell.piece] as Piece).ink, raster, x, y, cell.width, cell.height);
      const { piece, scale, width, height } = cell;
      placements.push({ piece, row: heights.length, x, y, width, height, scale, scaleX: scale * stretch });
      x += width + gap;
    }
    heights.push(row.ascent + row.descent + lead);
    top += row.ascent + row.descent + lead;
  }
  return { raster, placements, rows: heights };
}

/** The sheet without the rows of which every piece is left out; `null` where no row stays. */
export function withoutPieces(sheet: Sheet, isLeftOut: (piece: number) => boolean): Sheet | null {
  const isKept = sheet.rows.map((_, row) => sheet.placements.some((placement) => placement.row === row && !isLeftOut(placement.piece)));
  if (isKept.every(Boolean)) return sheet;
  if (!isKept.some(Boolean)) return null;
  const { width } = sheet.raster;
  const rows = sheet.rows.filter((_, row) => isKept[row]);
  const data = new Uint8Array(width * (rows.reduce((sum, height) => sum + height, 0) + MARGIN * 2)).fill(255);
  const placements: Placement[] = [];
  let from = MARGIN;
  let to = MARGIN;
  let at = 0;
  sheet.rows.forEach((height, row) => {
    if (isKept[row]) {
      data.set(sheet.raster.data.subarray(from * width, (from + height) * width), to * width);
      for (const placement of sheet.placements) {
        if (placement.row === row) placements.push({ ...placement, row: at, y: placement.y + to - from });
      }
      to += height;
      at++;
    }
    from += height;
  });
  return { raster: { data, width, height: data.length / width }, placements, rows };
}

/** Bilinear when growing, box average when shrinking. */
export function drawScaled(source: GrayRaster, target: GrayRaster, atX: number, atY: number, width: number, height: number): void {
  const scaleX = source.width / width;
  const scaleY = source.height / height;
  if (scaleX > 1.3) {
    drawShrunk(source, target, atX, atY, width, height);
    return;
  }
  const { columns, weights } = spareFor(width);
  for (let x = 0; x < width; x++) {
    const position = Math.min(source.width - 1, Math.max(0, (x + 0.5) * scaleX - 0.5));
    const left = Math.min(source.width - 2, Math.floor(position));
    columns[x] = Math.max(0, left);
    weights[x] = position - Math.max(0, left);
  }
  for (let y = 0; y < height; y++) {
    const position = Math.min(source.height - 1, Math.max(0, (y + 0.5) * scaleY - 0.5));
    const upper = Math.max(0, Math.min(source.height - 2, Math.floor(position)));
    const wy = position - upper;
    const rowA = upper * source.width;
    const rowB = Math.min(source.height - 1, upper + 1) * source.width;
    const out = (atY + y) * target.width + atX;
    for (let x = 0; x < width; x++) {
      const left = columns[x] as number;
      const right = Math.min(source.width - 1, left + 1);
      const wx = weights[x] as number;
      const above = (source.data[rowA + left] as number) * (1 - wx) + (source.data[rowA + right] as number) * wx;
      const below = (source.data[rowB + left] as number) * (1 - wx) + (source.data[rowB + right] as number) * wx;
      target.data[out + x] = above * (1 - wy) + below * wy;
    }
  }
}

let spare = { columns: new Int32Array(0), weights: new Float32Array(0) };

/** The same memory for every piece, at least so long; what is used of it is written first. */
function spareFor(width: number): typeof spare {
  if (spare.columns.length < width) spare = { columns: new Int32Array(width), weights: new Float32Array(width) };
  return spare;
}

function drawShrunk(source: GrayRaster, target: GrayRaster, atX: number, atY: number, width: number, height: number): void {
  for (let y = 0; y < height; y++) {
    const y0 = Math.floor((y * source.height) / height);
    const y1 = Math.max(y0 + 1, Math.floor(((y + 1) * source.height) / height));
    for (let x = 0; x < width; x++) {
      const x0 = Math.floor((x * source.width) / width);
      const x1 = Math.max(x0 + 1, Math.floor(((x + 1) * source.width) / width));
      let sum = 0;
      for (let sy = y0; sy < y1; sy++) for (let sx = x0; sx < x1; sx++) sum += source.data[sy * source.width + sx] as number;
      target.data[(atY + y) * target.width + atX + x] = sum / ((y1 - y0) * (x1 - x0));
    }
  }
}
