/** What we use of a page that was read. Boxes are in sheet pixels. */
export interface TesseractBox {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

export interface TesseractSymbol {
  text: string;
  bbox: TesseractBox;
}

export interface TesseractWord {
  confidence: number;
  symbols: readonly TesseractSymbol[];
}

/** "No text found" is a normal result: no words. */
export interface TesseractPage {
  words: readonly TesseractWord[];
}

/** A word as `public/ocr-reader.js` answers it: four numbers (left, top, right, bottom) for each sign. */
export interface PackedWord {
  confidence: number;
  signs: readonly string[];
  boxes: readonly number[];
}

export function wordsOf(packed: readonly PackedWord[] | null): TesseractWord[] {
  return (packed ?? []).map(({ confidence, signs, boxes }) => ({
    confidence,
    symbols: signs.map((text, index) => {
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = boxes.slice(index * 4, index * 4 + 4);
      return { text, bbox: { x0, y0, x1, y1 } };
    }),
  }));
}
