/** What an OCR engine reads where a digit stands, measured on 12–16 px interface text and known from Tesseract's own confusion pairs. */
const DIGIT_LOOKALIKES: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  l: '1',
  I: '1',
  i: '1',
  ı: '1',
  '|': '1',
  '!': '1',
  Z: '2',
  z: '2',
  S: '5',
  s: '5',
  G: '6',
  b: '6',
  B: '8',
  g: '9',
};

/** Regex class of one digit as it may be read. */
export const OCR_DIGIT = '[0-9OoQDlIiı|SsBZzGbg]';

/** Only the digits of a stretch, lookalikes read as digits when the text comes from OCR. */
export function digitsOf(text: string, source: 'page' | 'ocr'): string {
  if (source === 'page') return text.replace(/\D/g, '');
  let out = '';
  for (const sign of text) {
    if (sign >= '0' && sign <= '9') out += sign;
    else out += DIGIT_LOOKALIKES[sign] ?? '';
  }
  return out;
}

/** How many real digits a stretch holds. */
export function countDigits(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) count++;
  }
  return count;
}

const SKELETON: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  l: 'i',
  j: 'i',
  '|': 'i',
  '!': 'i',
  '5': 's',
  '8': 'b',
  '6': 'b',
  '9': 'g',
  q: 'g',
  '2': 'z',
  v: 'u',
  '@': 'a',
};

/**
 * A word as OCR cannot mangle it: letters and signs that are confused with each other become one. Takes folded text. `rn` and `m`, `cl` and `d`,
 * `vv` and `w` change the length, so this is for comparing words, not for offsets.
 */
export function skeleton(folded: string): string {
  let out = '';
  for (const sign of folded) out += SKELETON[sign] ?? sign;
  return out.replace(/rn/g, 'm').replace(/ci/g, 'd').replace(/uu/g, 'w');
}
