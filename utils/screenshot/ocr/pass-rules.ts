import type { OcrLanguage, OcrPass } from './ocr-engine';
import type { PrepareRules } from './prepare/prepare-image';

/** Height of letters that are text at all; higher ones are pictures. */
const MAX_LETTER_HEIGHT = 140;

/**
 * How the two readings differ: the second cuts lines elsewhere (a wider gap joins what the first split), shows the letters to the models
 * narrower and in other company, so that a misreading of the first is not simply repeated. Narrowing is what the model notices: it brings
 * every line to one height of its own, whatever the height on the sheet. Less width is also less time.
 *
 * Each stands on more sheets than there are readers: whoever is done first takes the next one, and neither waits long for the other's last. Every line of the
 * second has a row of its own, so that it can still be left out when its sheet is taken.
 *
 * @param readers sheets that are read side by side.
 */
export function rulesFor(pass: OcrPass, readers: number): PrepareRules {
  return pass === 'first'
    ? {
        lines: { gap: 0.9, minHeight: 5, maxHeight: MAX_LETTER_HEIGHT },
        letterHeight: 24,
        rowWidth: 1800,
        stretch: 0.85,
        sheets: readers * 2,
      }
    : {
        lines: { gap: 1.3, minHeight: 5, maxHeight: MAX_LETTER_HEIGHT },
        letterHeight: 24,
        rowWidth: null,
        stretch: 0.75,
        sheets: readers * 3,
      };
}

/**
 * The models of a pass. The Turkish model garbles `@` and `+` on small interface text, so the first reading of every image is English alone,
 * which reads Turkish letters as their plain shapes; the second adds Turkish for labels and names.
 */
export function languagesFor(pass: OcrPass, wanted: readonly OcrLanguage[]): readonly OcrLanguage[] {
  return pass === 'first' || !wanted.includes('tr') ? ['en'] : ['en', 'tr'];
}
