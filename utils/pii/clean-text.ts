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

/** Dashes, blanks, quotes and wide or foreign digits as a keyboard writes them: one sign for one sign. */
const TYPOGRAPHIC = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000‐-―−﹣－‘’‛“”„‟\uFF01-\uFF5D\u0660-\u0669\u06F0-\u06F9]/g;

function asTyped(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5d) return String.fromCharCode(code - 0xfee0);
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
  if (/[‐-―−﹣]/.test(sign)) return '-';
  if (/[‘’‛]/.test(sign)) return "'";
  if (/[“”„‟]/.test(sign)) return '"';
  return ' ';
}

/** Leaves out invisible characters and joins letters with their combining marks; line breaks become `\n`. */
export function cleanText(given: string): CleanText {
  const unified = given.replace(/\r\n?|[\u2028\u2029\v\f\u0085]/g, (found) => (found.length === 2 ? ' \n' : '\n'));
  if (!NEEDS_WORK.test(unified)) return { text: unified.replace(TYPOGRAPHIC, asTyped), at: null };
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
  return { text: text.replace(TYPOGRAPHIC, asTyped), at: Uint32Array.from(at) };
}

/** The stretch of the given text that holds `[start, end)` of the cleaned one. */
export function originalRange(clean: CleanText, start: number, end: number): { start: number; end: number } {
  if (!clean.at) return { start, end };
  // A letter and its mark that have no joint form share one place: the stretch ends behind both.
  let last = end;
  while (last > start && last < clean.at.length - 1 && clean.at[last] === clean.at[last - 1]) last++;
  return { start: clean.at[start] ?? start, end: clean.at[last] ?? end };
}
