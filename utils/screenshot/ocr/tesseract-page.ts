/** What we use of a page that tesseract.js returns with `{ blocks: true }`. Boxes are in sheet pixels. */
export interface TesseractBox {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

export interface TesseractSymbol {
  text: string;
  confidence: number;
  bbox: TesseractBox;
}

export interface TesseractWord {
  text: string;
  confidence: number;
  bbox: TesseractBox;
  symbols: readonly TesseractSymbol[];
}

/** "No text found" is a normal result: no words. */
export interface TesseractPage {
  words: readonly TesseractWord[];
}

interface Tree {
  paragraphs?: readonly { lines?: readonly { words?: readonly TesseractWord[] }[] }[];
}

/** Words have to be walked out of blocks, paragraphs and lines. */
export function wordsOf(blocks: readonly Tree[] | null): TesseractWord[] {
  return (blocks ?? []).flatMap((block) =>
    (block.paragraphs ?? []).flatMap((paragraph) => (paragraph.lines ?? []).flatMap((line) => line.words ?? [])),
  );
}
