import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findComponents } from '@/utils/screenshot/ocr/prepare/components';
import { hidingPlaces } from '@/utils/screenshot/ocr/prepare/covered';
import { EDGE_STEP, markEdges } from '@/utils/screenshot/ocr/prepare/edge-map';
import { placesIn, rowsAround } from '@/utils/screenshot/ocr/prepare/parts';
import { encodePgm } from '@/utils/screenshot/ocr/prepare/pgm';
import { findPatches, type PrepareRules, prepareReading } from '@/utils/screenshot/ocr/prepare/prepare-image';
import type { Box, Pixels } from '@/utils/screenshot/ocr/prepare/raster';
import { type Placement, type Sheet, withoutPieces } from '@/utils/screenshot/ocr/prepare/sheets';

type Colour = readonly [number, number, number];

function canvas(width: number, height: number, ground: (x: number, y: number) => Colour) {
  const data = new Uint8ClampedArray(width * height * 4);
  const set = (x: number, y: number, [r, g, b]: Colour) => data.set([r, g, b, 255], (y * width + x) * 4);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) set(x, y, ground(x, y));
  const fill = (x: number, y: number, w: number, h: number, colour: Colour) => {
    for (let row = y; row < y + h; row++) for (let column = x; column < x + w; column++) set(column, row, colour);
  };
  return { image: { data, width, height } satisfies Pixels, fill };
}

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });

const rowsOf = ({ data, width }: Pixels, top: number, bottom: number): Pixels => ({
  data: data.slice(top * width * 4, bottom * width * 4),
  width,
  height: bottom - top,
});

/** Six bars that stand like letters: 12 high, 2 wide, 6 apart. */
function word(fill: ReturnType<typeof canvas>['fill'], x: number, y: number, colour: Colour) {
  for (let i = 0; i < 6; i++) fill(x + i * 8, y, 3, 12, colour);
}

const RULES = { lines: { gap: 0.9, minHeight: 5, maxHeight: 140 }, letterHeight: 24, rowWidth: 1800, stretch: 1, sheets: 1 };

describe('findComponents', () => {
  it('joins what touches at a corner and keeps the rest apart', () => {
    const data = new Uint8Array([1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 1]);
    const found = findComponents({ data, width: 4, height: 3 });
    expect(found).toEqual([
      { left: 0, top: 0, right: 2, bottom: 2, pixels: 2 },
      { left: 3, top: 1, right: 4, bottom: 3, pixels: 2 },
    ]);
  });

  it('finds the same patches as somebody who walks from pixel to pixel', () => {
    const rows = fc.integer({ min: 1, max: 13 }).chain((width) => {
      const marks = fc.array(fc.constantFrom(0, 0, 0, 1), { minLength: width, maxLength: width * 7 });
      return marks.map((data) => ({ width, data: data.slice(0, data.length - (data.length % width)) }));
    });
    const sorted = <Patch extends Box>(patches: readonly Patch[]) => [...patches].sort((a, b) => a.top - b.top || a.left - b.left);
    fc.assert(
      fc.property(rows, ({ width, data }) => {
        const raster = { data: Uint8Array.from(data), width, height: data.length / width };
        expect(sorted(findComponents(raster))).toEqual(sorted(walkedPatches(data, width)));
      }),
      { numRuns: 1_000 },
    );
  });
});

function walkedPatches(marks: readonly number[], width: number) {
  const left = new Set(marks.flatMap((mark, at) => (mark ? [at] : [])));
  const patches: (Box & { pixels: number })[] = [];
  for (const first of left) {
    const patch = { left: width, top: marks.length, right: 0, bottom: 0, pixels: 0 };
    const waiting = [first];
    left.delete(first);
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      const [x, y] = [at % width, Math.floor(at / width)];
      patch.left = Math.min(patch.left, x);
      patch.top = Math.min(patch.top, y);
      patch.right = Math.max(patch.right, x + 1);
      patch.bottom = Math.max(patch.bottom, y + 1);
      patch.pixels++;
      for (const other of left) {
        if (Math.abs((other % width) - x) > 1 || Math.abs(Math.floor(other / width) - y) > 1) continue;
        left.delete(other);
        waiting.push(other);
      }
    }
    patches.push(patch);
  }
  return patches;
}

describe('markEdges', () => {
  it('marks a step of any colour to the left or above, and nothing else', () => {
    const plain = fc.constantFrom<Colour>([0, 0, 0], [20, 0, 0], [30, 0, 0], [0, 30, 0], [0, 0, 30], [255, 255, 255]);
    const channel = fc.oneof(fc.integer({ min: 100, max: 140 }), fc.integer({ min: 0, max: 255 }));
    const colour = fc.oneof(plain, fc.tuple(channel, channel, channel));
    const step = fc.oneof(fc.constantFrom(EDGE_STEP, 63, 64, 255), fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(fc.array(colour, { minLength: 48, maxLength: 48 }), step, (colours, step) => {
        const { image } = canvas(8, 6, (x, y) => colours[y * 8 + x] as Colour);
        const steps = (a: Colour, b: Colour) => a.some((value, at) => Math.abs(value - (b[at] as number)) > step);
        const expected = colours.map((here, at) => {
          const isStem = at % 8 > 0 && steps(here, colours[at - 1] as Colour);
          const isBar = at >= 8 && steps(here, colours[at - 8] as Colour);
          return isStem || isBar ? 1 : 0;
        });
        expect([...markEdges(image, { left: 0, top: 0, right: 8, bottom: 6 }, step).data]).toEqual(expected);
      }),
      { numRuns: 1_000 },
    );
  });

  it('leaves out lines that are longer than any stroke', () => {
    const { image, fill } = canvas(200, 60, () => [255, 255, 255]);
    fill(10, 30, 150, 1, [0, 0, 0]);
    fill(20, 10, 3, 12, [0, 0, 0]);
    const edges = markEdges(image, { left: 0, top: 0, right: 200, bottom: 60 }, EDGE_STEP);
    const inRow = (y: number) => edges.data.slice(y * 200, (y + 1) * 200).reduce((sum, value) => sum + value, 0);
    expect(inRow(30)).toBeLessThan(5);
    expect(inRow(15)).toBeGreaterThan(0);
  });
});

const prepareImage = (image: Pixels, rules: PrepareRules) => prepareReading([{ image, top: 0, ...findPatches(image) }], rules);

describe('prepareReading', () => {
  it('gives dark text on white for both polarities', () => {
    const { image, fill } = canvas(400, 100, (x) => (x < 200 ? [255, 255, 255] : [20, 24, 40]));
    word(fill, 40, 40, [30, 30, 30]);
    word(fill, 260, 40, [230, 230, 240]);
    const { pieces } = prepareImage(image, RULES);
    const words = pieces.filter((piece) => piece.line.letters >= 5);
    expect(words).toHaveLength(2);
    for (const { ink } of words) {
      const dark = ink.data.filter((value) => value < 60).length;
      const white = ink.data.filter((value) => value > 220).length;
      expect(dark).toBeGreaterThan(ink.data.length * 0.15);
      expect(white).toBeGreaterThan(dark);
    }
  });

  it('finds text on a gradient and scales all of it to one height', () => {
    const { image, fill } = canvas(600, 120, (x, y) => [Math.round(x / 4), 40 + Math.round(y / 2), 160]);
    word(fill, 40, 40, [255, 255, 255]);
    word(fill, 400, 80, [255, 255, 255]);
    const { pieces, sheets } = prepareImage(image, RULES);
    expect(pieces).toHaveLength(2);
    for (const placement of sheets[0]?.placements ?? []) {
      const letterHeight = (pieces[placement.piece]?.line.letterHeight ?? 0) * placement.scale;
      expect(letterHeight).toBeCloseTo(24, 0);
    }
  });

  it('narrows the letters on the sheet where the rules say so', () => {
    const { image, fill } = canvas(400, 100, () => [255, 255, 255]);
    word(fill, 40, 40, [0, 0, 0]);
    const widthAt = (stretch: number) => prepareImage(image, { ...RULES, stretch }).sheets[0]?.placements[0];
    const [usual, narrow] = [widthAt(1), widthAt(0.5)];
    expect(narrow?.width).toBeCloseTo((usual?.width ?? 0) / 2, -1);
    expect(narrow?.height).toBe(usual?.height);
    expect(narrow?.scaleX).toBeCloseTo((narrow?.scale ?? 0) / 2);
  });

  it('reads in the rows around some places what it reads there in the whole image', () => {
    const { image, fill } = canvas(400, 900, () => [255, 255, 255]);
    for (const y of [40, 300, 325, 700]) word(fill, 40, y, [0, 0, 0]);
    const within = [
      { left: 30, top: 298, right: 60, bottom: 306 },
      { left: 30, top: 704, right: 60, bottom: 710 },
    ];
    const rows = rowsAround(within, 900);
    expect(rows).toEqual([
      { top: 250, bottom: 354 },
      { top: 658, bottom: 756 },
    ]);
    const parts = rows.map(({ top, bottom }) => ({ top, image: rowsOf(image, top, bottom) }));
    const some = prepareReading(
      parts.map((part) => ({ ...part, ...findPatches(part.image) })),
      { ...RULES, within },
    );
    expect(some.pieces.map(({ line }) => line.box.top)).toEqual([300, 700]);
    expect(some).toEqual(prepareImage(image, { ...RULES, within }));
  });

  it('gives every line a row of its own, the widest first, where each can be left out', () => {
    const { image, fill } = canvas(700, 100, () => [255, 255, 255]);
    [40, 240, 440, 600].forEach((x, at) => {
      word(fill, x, 40, [0, 0, 0]);
      // Equal ones would be read once.
      for (let more = 0; more < at; more++) fill(x + 48 + more * 8, 40, 3, 12, [0, 0, 0]);
    });
    const sheetsOf = (rowWidth: number | null) => prepareImage(image, { ...RULES, sheets: 2, rowWidth }).sheets;
    expect(sheetsOf(1800).map(({ placements, rows }) => [placements.length, rows.length])).toEqual([[4, 1]]);
    const sheets = sheetsOf(null);
    expect(sheets.map(({ placements, rows }) => [placements.length, rows.length])).toEqual([
      [2, 2],
      [2, 2],
    ]);
    const widths = sheets.flatMap(({ placements }) => placements.map(({ width }) => width));
    expect(widths).toEqual(widths.toSorted((x, y) => y - x));
    expect(new Set(widths).size).toBe(4);
    const [sheet] = sheets as [Sheet, ...Sheet[]];
    const [first, second] = sheet.placements as [Placement, Placement];
    expect(withoutPieces(sheet, () => false)).toBe(sheet);
    expect(withoutPieces(sheet, () => true)).toBeNull();
    const left = withoutPieces(sheet, (piece) => piece === first.piece) as Sheet;
    expect(left.placements).toEqual([{ ...second, row: 0, y: first.y + (second.y - first.y) - (sheet.rows[0] as number) }]);
    expect(left.raster.height).toBe(sheet.raster.height - (sheet.rows[0] as number));
    const inkOf = ({ raster }: Sheet, { x, y, width, height }: Placement) =>
      Array.from({ length: height }, (_, row) => [
        ...raster.data.subarray((y + row) * raster.width + x, (y + row) * raster.width + x + width),
      ]);
    expect(inkOf(left, left.placements[0] as Placement)).toEqual(inkOf(sheet, second));
  });

  it('takes rows once where they are asked for twice, and none beyond the image', () => {
    const places = [box(0, 0, 9, 10), box(0, 60, 9, 90), box(50, 80, 60, 85), box(0, 480, 9, 500)];
    expect(rowsAround(places, 500)).toEqual([
      { top: 0, bottom: 160 },
      { top: 420, bottom: 500 },
    ]);
    expect(placesIn(places, { top: 70, bottom: 82 })).toEqual([box(0, 0, 9, 12), box(50, 10, 60, 12)]);
    expect(rowsAround([], 500)).toEqual([]);
  });

  it('puts equal lines on the sheets once', () => {
    const { image, fill } = canvas(400, 300, () => [255, 255, 255]);
    for (const y of [40, 120, 200]) word(fill, 40, y, [0, 0, 0]);
    fill(60, 205, 6, 2, [0, 0, 0]);
    const { pieces, sheets } = prepareImage(image, RULES);
    expect(pieces.map(({ sameAs }) => sameAs)).toEqual([undefined, 0, undefined]);
    expect(sheets.flatMap(({ placements }) => placements.map(({ piece }) => piece))).toEqual([0, 2]);
  });

  it('reads only what touches the wanted places', () => {
    const { image, fill } = canvas(400, 200, () => [255, 255, 255]);
    word(fill, 40, 40, [0, 0, 0]);
    word(fill, 40, 140, [0, 0, 0]);
    const { pieces } = prepareImage(image, { ...RULES, within: [{ left: 0, top: 130, right: 400, bottom: 160 }] });
    expect(pieces.map((piece) => piece.line.box.top)).toEqual([140]);
  });

  it('parts lines that ripples of JPEG have joined', () => {
    // Faint steps fill the gap between two lines as ripples do; strokes are six times as strong.
    const { image, fill } = canvas(400, 120, (x, y) => (y >= 38 && y < 74 && (x + y) % 2 === 0 ? [225, 225, 225] : [255, 255, 255]));
    for (let i = 0; i < 5; i++) for (const y of [40, 58]) word(fill, 40 + i * 60, y, [30, 30, 30]);
    const { pieces } = prepareImage(image, RULES);
    expect(pieces.length).toBeGreaterThanOrEqual(2);
    for (const { line } of pieces) expect(line.box.bottom - line.box.top).toBeLessThanOrEqual(16);
    expect(new Set(pieces.map(({ line }) => line.baseline))).toEqual(new Set([53, 71]));
  });

  it('parts lines of which one tail touches a head below', () => {
    const { image, fill } = canvas(400, 120, () => [255, 255, 255]);
    for (let i = 0; i < 4; i++) for (const y of [40, 57]) word(fill, 40 + i * 50, y, [0, 0, 0]);
    fill(48, 40, 3, 29, [0, 0, 0]);
    const { pieces } = prepareImage(image, RULES);
    expect(pieces.map(({ line }) => [line.box.top, line.box.bottom])).toEqual([
      [40, 53],
      [54, 70],
    ]);
  });

  it('keeps the dots of large letters with their line', () => {
    const { image, fill } = canvas(400, 120, () => [255, 255, 255]);
    for (let i = 0; i < 6; i++) {
      fill(40 + i * 26, 50, 6, 36, [0, 0, 0]);
      fill(40 + i * 26, 40, 6, 5, [0, 0, 0]);
    }
    const { pieces } = prepareImage(image, RULES);
    expect(pieces.map(({ line }) => [line.box.top, line.box.bottom])).toEqual([[40, 87]]);
  });

  it('takes a short word of joined letters for text, and a lone shape for none', () => {
    const { image, fill } = canvas(400, 120, (x, y) =>
      x < 96 && x >= 60 && y >= 38 && y < 66 && (x + y) % 2 === 0 ? [225, 225, 225] : [255, 255, 255],
    );
    for (let i = 0; i < 3; i++) fill(64 + i * 10, 42, 4, 20, [30, 30, 30]);
    fill(300, 42, 20, 20, [30, 30, 30]);
    const { pieces } = prepareImage(image, RULES);
    expect(pieces).toHaveLength(1);
    expect(pieces[0]?.line.box.left).toBeLessThan(100);
  });

  it('has no sheet for a blank image', () => {
    const { image } = canvas(300, 300, () => [12, 200, 90]);
    expect(prepareImage(image, RULES)).toEqual({ sheets: [], pieces: [], sideways: [] });
  });
});

describe('a covered image', () => {
  const DARK: Colour = [17, 24, 39];
  const cover = (painted: ReturnType<typeof canvas>, places: readonly Box[]): Pixels => {
    for (const { left, top, right, bottom } of places) painted.fill(left, top, right - left, bottom - top, DARK);
    return { ...painted.image, covered: hidingPlaces(painted.image, places) };
  };
  /** The frames are those of letters, of lines and of words, and stand in one row as what they cover did. */
  const COVERS = [box(40, 40, 52, 56), box(58, 40, 61, 56), box(70, 40, 150, 60), box(160, 44, 172, 47), box(20, 90, 380, 150)];

  it('brings no patch on plain ground', () => {
    expect(
      findPatches(
        cover(
          canvas(400, 200, () => [255, 255, 255]),
          COVERS,
        ),
      ).patches,
    ).toEqual([]);
    const { covered: _, ...untold } = cover(
      canvas(400, 200, () => [255, 255, 255]),
      COVERS,
    );
    expect(findPatches(untold).patches.length).toBeGreaterThan(2);
  });

  it('brings no patch where covers touch, overlap or reach the border of the image', () => {
    const places = [box(0, 0, 30, 20), box(30, 0, 60, 20), box(50, 10, 90, 30), box(380, 180, 400, 200), box(0, 190, 380, 200)];
    expect(
      findPatches(
        cover(
          canvas(400, 200, () => [240, 240, 250]),
          places,
        ),
      ).patches,
    ).toEqual([]);
  });

  it('shows the half of a letter that a cover leaves, on whichever side', () => {
    // A letter of 10 × 14 pixels, covered but for two pixels each time.
    const letter = box(100, 40, 110, 54);
    const stubs = [box(100, 40, 102, 54), box(108, 40, 110, 54), box(100, 40, 110, 42), box(100, 52, 110, 54)];
    const covers = [box(102, 36, 200, 60), box(20, 36, 108, 60), box(90, 42, 120, 80), box(90, 10, 120, 52)];
    covers.forEach((place, at) => {
      const painted = canvas(300, 100, () => [255, 255, 255]);
      painted.fill(letter.left, letter.top, 10, 14, [40, 40, 40]);
      const { patches } = findPatches(cover(painted, [place]));
      expect(patches).toHaveLength(1);
      const stub = stubs[at] as Box;
      const [patch] = patches;
      expect(patch?.left).toBeGreaterThanOrEqual(stub.left);
      expect(patch?.top).toBeGreaterThanOrEqual(stub.top);
      // The step behind the last pixel of ink is told by the pixel that follows.
      expect(patch?.right).toBeLessThanOrEqual(stub.right + 1);
      expect(patch?.bottom).toBeLessThanOrEqual(stub.bottom + 1);
    });
  });

  it('finds a letter that stands directly beside a cover, and shows it without the cover', () => {
    const painted = canvas(300, 100, () => [255, 255, 255]);
    word(painted.fill, 40, 40, [20, 20, 20]);
    const { pieces } = prepareImage(cover(painted, [box(83, 36, 140, 56)]), RULES);
    expect(pieces).toHaveLength(1);
    const { ink, box: cut, line } = pieces[0] as (typeof pieces)[number];
    expect(line.letters).toBe(6);
    expect(cut.right).toBeGreaterThan(83);
    for (let y = 0; y < ink.height; y++) for (let x = 83 - cut.left; x < ink.width; x++) expect(ink.data[y * ink.width + x]).toBe(255);
    expect(ink.data[(42 - cut.top) * ink.width + (81 - cut.left)]).toBe(0);
  });

  it('takes the ground of a line beside a wide cover from what is not covered', () => {
    const painted = canvas(300, 100, () => [90, 120, 200]);
    word(painted.fill, 40, 40, [255, 255, 255]);
    const { pieces } = prepareImage(cover(painted, [box(20, 36, 70, 56)]), RULES);
    const { ink } = pieces[0] as (typeof pieces)[number];
    const share = ink.data.filter((value) => value < 128).length / ink.data.length;
    expect(share).toBeGreaterThan(0.05);
    expect(share).toBeLessThan(0.6);
  });

  it('reads a single letter that a cover leaves of a word, and none that stands apart from it', () => {
    const lettersAt = (x: number, places: readonly Box[]) => {
      const painted = canvas(300, 100, () => [255, 255, 255]);
      painted.fill(x, 40, 6, 12, [20, 20, 20]);
      return prepareImage(cover(painted, places), RULES).pieces.length;
    };
    const place = box(60, 36, 120, 56);
    for (const beside of [50, 53, 57, 118, 120, 123]) expect(lettersAt(beside, [place])).toBe(1);
    expect(lettersAt(30, [place])).toBe(0);
    expect(lettersAt(50, [box(60, 60, 120, 90)])).toBe(0);
  });

  it('is looked at like any other where a place is not of one colour', () => {
    const painted = canvas(300, 100, () => [255, 255, 255]);
    painted.fill(40, 36, 100, 24, DARK);
    word(painted.fill, 50, 42, [250, 250, 250]);
    const place = box(40, 36, 140, 60);
    expect(hidingPlaces(painted.image, [place])).toEqual([]);
    expect(hidingPlaces(painted.image, [box(60, 36, 400, 60), box(-1, 0, 5, 5), box(5, 5, 5, 9)])).toEqual([]);
    const { pieces } = prepareImage({ ...painted.image, covered: hidingPlaces(painted.image, [place]) }, RULES);
    expect(pieces.some(({ line }) => line.letters >= 5)).toBe(true);
  });
});

describe('encodePgm', () => {
  it('writes the header that netpbm asks for and the bytes as they are', () => {
    const bytes = encodePgm({ data: new Uint8Array([1, 2, 3, 4, 5, 6]), width: 3, height: 2 });
    expect(new TextDecoder().decode(bytes.slice(0, 11))).toBe('P5\n3 2\n255\n');
    expect([...bytes.slice(11)]).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe('a letter behind a dash', () => {
  it('is the end of its line', () => {
    const { image, fill } = canvas(300, 80, () => [255, 255, 255]);
    word(fill, 20, 30, [0, 0, 0]);
    const { pieces } = prepareImage(image, RULES);
    const end = pieces[0]?.line.box.right ?? 0;
    fill(end + 4, 39, 12, 3, [0, 0, 0]);
    fill(end + 22, 30, 10, 16, [0, 0, 0]);
    const lines = prepareImage(image, RULES).pieces.map(({ line }) => line.box.right);
    expect(lines).toEqual([end + 33]);
  });
});

describe('buttons in a row', () => {
  it('are a line each, although their sides stand beside each other', () => {
    const { image, fill } = canvas(400, 100, () => [255, 255, 255]);
    // What is left of three frames, and in each a word whose letters are one patch.
    for (const left of [20, 104, 188]) {
      fill(left, 30, 7, 37, [0, 0, 0]);
      fill(left + 73, 30, 6, 37, [0, 0, 0]);
      fill(left + 16, 41, 44, 16, [0, 0, 0]);
    }
    const { pieces } = prepareImage(image, RULES);
    expect(pieces.map(({ line }) => line.box.left).sort((a, b) => a - b)).toEqual([36, 120, 204]);
    expect(pieces.every(({ line }) => line.letterHeight < 20)).toBe(true);
  });
});

describe('a small button', () => {
  /** A border of one pixel, 44 × 24, too short to be taken out as a line. */
  function border(fill: ReturnType<typeof canvas>['fill'], x: number, y: number) {
    fill(x, y, 44, 1, [90, 90, 90]);
    fill(x, y + 23, 44, 1, [90, 90, 90]);
    fill(x, y, 1, 24, [90, 90, 90]);
    fill(x + 43, y, 1, 24, [90, 90, 90]);
  }

  it('is read by its word, not by its border', () => {
    const { image, fill } = canvas(200, 80, () => [255, 255, 255]);
    border(fill, 60, 20);
    fill(69, 27, 26, 11, [0, 0, 0]);
    const { pieces } = prepareImage(image, RULES);
    expect(pieces.map(({ line }) => [line.box.left, line.letterHeight])).toEqual([[69, 12]]);
  });

  it('is none where letters that touch have the holes of letters in them', () => {
    const { image, fill } = canvas(200, 80, () => [255, 255, 255]);
    // "DO" of large type: straight on the left only, with the counters as patches of their own.
    for (const [left, top] of [
      [60, 20],
      [78, 23],
    ] as const) {
      fill(left, top, 18, 26 - 2 * (top - 20), [0, 0, 0]);
      fill(left + 6, top + 6, 6, 14 - 2 * (top - 20), [255, 255, 255]);
    }
    const { pieces } = prepareImage(image, RULES);
    expect(pieces.map(({ line }) => line.box.left)).toEqual([60]);
  });
});

describe('text that stands on its side', () => {
  /** Six letters of a line that runs downwards: 12 wide, of different heights, 3 apart. */
  function wordDown(fill: ReturnType<typeof canvas>['fill'], x: number, y: number) {
    let at = y;
    for (const height of [9, 4, 7, 13, 4, 8]) {
      fill(x, at, 12, height, [0, 0, 0]);
      at += height + 3;
    }
    return at;
  }

  it('is told and not read', () => {
    const { image, fill } = canvas(300, 200, () => [255, 255, 255]);
    word(fill, 100, 40, [0, 0, 0]);
    wordDown(fill, 20, 30);
    const { pieces, sideways } = prepareImage(image, RULES);
    expect(pieces).toHaveLength(1);
    expect(sideways).toHaveLength(1);
    const [place] = sideways;
    expect(place?.left).toBeLessThanOrEqual(20);
    expect(place?.right).toBeGreaterThanOrEqual(32);
    expect(place?.top).toBeLessThanOrEqual(30);
    expect(place?.bottom).toBeGreaterThanOrEqual(88);
  });

  it('is told line by line', () => {
    const { image, fill } = canvas(300, 300, () => [255, 255, 255]);
    for (const x of [20, 44, 68]) wordDown(fill, x, 30);
    expect(prepareImage(image, RULES).sideways).toHaveLength(3);
  });

  it('is neither a column of icons nor a paragraph nor numbers of lines', () => {
    const { image, fill } = canvas(300, 300, () => [255, 255, 255]);
    for (let i = 0; i < 8; i++) fill(20, 20 + i * 32, 24, 24, [0, 0, 0]);
    for (let i = 0; i < 8; i++) word(fill, 100, 20 + i * 20, [0, 0, 0]);
    for (let i = 0; i < 12; i++) fill(250, 20 + i * 18, 6, 9, [0, 0, 0]);
    expect(prepareImage(image, RULES).sideways).toEqual([]);
  });

  it('is no column of words that are a patch each', () => {
    const { image, fill } = canvas(300, 200, () => [255, 255, 255]);
    // Labels in smaller print above their values.
    for (const [i, width] of [36, 52, 40, 28, 54, 44].entries())
      fill(20, 20 + (i >> 1) * 41 + (i & 1) * 17, width, i & 1 ? 12 : 10, [0, 0, 0]);
    const { pieces, sideways } = prepareImage(image, RULES);
    expect(sideways).toEqual([]);
    expect(pieces).toHaveLength(6);
  });
});
