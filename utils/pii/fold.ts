const cache = new Map<string, string>();

/** Signs that stand for the same thing in labels and numbers. */
const SIGNS: Readonly<Record<string, string>> = {
  ı: 'i',
  İ: 'i',
  ß: 's',
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  Đ: 'd',
  æ: 'a',
  Æ: 'a',
  œ: 'o',
  Œ: 'o',
  ə: 'e',
  Ə: 'e',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '：': ':',
  '＠': '@',
  '．': '.',
  '\t': ' ',
};

function foldSign(sign: string): string {
  const known = SIGNS[sign];
  if (known !== undefined) return known;
  if (sign !== '\n' && /\s/.test(sign)) return ' ';
  const base = sign.normalize('NFKD')[0] ?? sign;
  const lower = base.toLowerCase();
  return lower.length === 1 ? lower : base;
}

/**
 * Lower case without diacritics, one sign for one sign, so that offsets stay. The dotted and the dotless Turkish i become one letter:
 * nobody who reads "IŞIK" on a screen can tell which language wrote it.
 */
export function fold(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] as string;
    const code = sign.charCodeAt(0);
    if ((code >= 97 && code <= 122) || (code >= 32 && code <= 64)) {
      out += sign;
      continue;
    }
    let folded = cache.get(sign);
    if (folded === undefined) {
      folded = foldSign(sign);
      cache.set(sign, folded);
    }
    out += folded;
  }
  return out;
}
