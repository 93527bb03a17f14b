/** A text made comparable, with the way back: `at[i]` is the offset in the given text where `text[i]` began; `at[text.length]` its end. */
export interface CleanText {
  text: string;
  /** `null` where nothing was removed or joined: offsets are the same. */
  at: Uint32Array | null;
}

/** Zero-width characters, soft hyphens and direction marks hide between letters and carry no ink. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]|[\uFE00-\uFE0F]/;
const COMBINING = /[\u0300-\u036F]/;
const NEEDS_WORK = new RegExp(`${INVISIBLE.source}|${COMBINING.source}`);

/** Leaves out invisible characters and joins letters with their combining marks; line breaks become `\n`. */
export function cleanText(given: string): CleanText {
  const unified = given.replace(/\r\n?|[\u2028\u2029\v\f\u0085]/g, (found) => (found.length === 2 ? ' \n' : '\n'));
  if (!NEEDS_WORK.test(unified)) return { text: unified, at: null };
  const at: number[] = [];
  let text = '';
  for (let i = 0; i < unified.length; ) {
    const start = i;
    let piece = unified[i++] as string;
    if (INVISIBLE.test(piece)) continue;
    while (i < unified.length && COMBINING.test(unified[i] as string)) piece += unified[i++];
    const joined = piece.normalize('NFC');
    for (let k = 0; k < joined.length; k++) at.push(start);
    text += joined;
  }
  at.push(unified.length);
  return { text, at: Uint32Array.from(at) };
}

/** The stretch of the given text that holds `[start, end)` of the cleaned one. */
export function originalRange(clean: CleanText, start: number, end: number): { start: number; end: number } {
  if (!clean.at) return { start, end };
  return { start: clean.at[start] ?? start, end: clean.at[end] ?? end };
}
