/**
 * The last look before anything leaves, with its own eyes: no pattern here is shared with `utils/pii`, so that one mistake cannot blind
 * both. It reads finished text and knows only what must never be in it. It may refuse too much, never too little.
 */
export interface Leak {
  /** What kind of thing was found; the thing itself is never repeated. */
  kind: LeakKind;
  at: number;
}

export type LeakKind =
  | 'email'
  | 'credentials'
  | 'fragment'
  | 'query-value'
  | 'payment-card'
  | 'national-id'
  | 'phone'
  | 'iban'
  | 'token'
  | 'cookie'
  | 'known-text';

interface Rule {
  kind: LeakKind;
  pattern: RegExp;
  /** The found stretch → whether it is one. */
  isLeak?: (found: string) => boolean;
}

const digitsOf = (text: string) => text.replace(/\D/g, '');

function passesLuhn(text: string): boolean {
  const digits = [...digitsOf(text)].reverse().map(Number);
  if (digits.length < 12 || new Set(digits).size < 2) return false;
  const sum = digits.reduce((total, digit, index) => {
    if (index % 2 === 0) return total + digit;
    return total + (digit * 2 > 9 ? digit * 2 - 9 : digit * 2);
  }, 0);
  return sum % 10 === 0;
}

/** Turkish identity number: eleven digits, the last two computed from the others. */
function passesNationalId(text: string): boolean {
  const d = [...text].map(Number) as [number, number, number, number, number, number, number, number, number, number, number];
  const odd = d[0] + d[2] + d[4] + d[6] + d[8];
  const even = d[1] + d[3] + d[5] + d[7];
  const tenth = (((odd * 7 - even) % 10) + 10) % 10;
  return d[0] !== 0 && d[9] === tenth && d[10] === (odd + even + d[9]) % 10;
}

/** ISO 13616: moved four letters to the end, letters as numbers, remainder 1. */
function passesIban(text: string): boolean {
  const plain = text.replace(/\s/g, '').toUpperCase();
  const moved = plain.slice(4) + plain.slice(0, 4);
  let remainder = 0;
  for (const sign of moved) remainder = Number(`${remainder}${Number.parseInt(sign, 36)}`) % 97;
  return remainder === 1;
}

/** Letters of both cases and digits, mixed as no word is. */
function looksRandom(text: string): boolean {
  return /\d/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text);
}

const RULES: readonly Rule[] = [
  { kind: 'email', pattern: /[\p{L}\p{N}._%+'-]{1,64}(?:@|%40|%2540)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,5}\.\p{L}{2,24}/giu },
  { kind: 'credentials', pattern: /:\/\/[^\s/"'?#@]{1,200}@/g },
  { kind: 'fragment', pattern: /\b(?:https?|wss?):\/\/[^\s"<>]{1,2000}?#[^\s"<>]/g },
  { kind: 'query-value', pattern: /\b(?:https?|wss?):\/\/[^\s"?<>]{1,1000}\?[^\s"<>]{0,2000}?=[^\s"&<>)\]},.;:'’”…]/g },
  { kind: 'payment-card', pattern: /(?<!\d)(?<!\d\.)\d(?:[ -]?\d){11,18}(?!\.?\d)/g, isLeak: passesLuhn },
  { kind: 'national-id', pattern: /(?<!\d)[1-9]\d{10}(?!\d)/g, isLeak: passesNationalId },
  { kind: 'phone', pattern: /(?<![\w+])\+\d(?:[ ().-]{0,2}\d){8,14}(?!\d)/g },
  { kind: 'phone', pattern: /(?<!\d)0?5\d{2}[ .-]?\d{3}[ .-]?\d{2}[ .-]?\d{2}(?!\d)/g },
  { kind: 'iban', pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/g, isLeak: passesIban },
  { kind: 'iban', pattern: /\b[a-z]{2}\d{2}[a-z0-9]{11,30}\b/g, isLeak: passesIban },
  { kind: 'token', pattern: /\beyJ[\w-]{8,}\.[\w-]{4,}/g },
  {
    kind: 'token',
    pattern: /\b(?:sk|pk|rk)_(?:live|test)_\w{8,}|\bgh[pousr]_\w{20,}|\bxox[abprs]-[\w-]{10,}|\bAKIA[A-Z0-9]{12,}|\bAIza[\w-]{30,}/g,
  },
  { kind: 'token', pattern: /\b(?:bearer|basic)\s+[\w.~+/=-]{12,}/gi },
  { kind: 'token', pattern: /(?<![0-9a-f])[0-9a-f]{32,}(?![0-9a-f])/gi },
  { kind: 'token', pattern: /[A-Za-z0-9_]{28,}/g, isLeak: looksRandom },
  { kind: 'cookie', pattern: /\b(?:set-)?cookie\s*:\s*\S+/gi },
  { kind: 'cookie', pattern: /\b(?:jsessionid|phpsessid|sessionid|sid|csrf\w*|auth\w*)=(?!\s|$|&|")[\w%.-]{4,}/gi },
];

/** Letters as they compare: one case, one normal form, and the Turkish dotless and dotted i as one. */
function comparable(text: string): string {
  return text.normalize('NFKC').replaceAll('İ', 'i').replaceAll('I', 'i').replaceAll('ı', 'i').toLowerCase();
}

/** Texts shorter than this would be found in half of all words, so they are only looked for as whole words. */
const SHORT_KNOWN_TEXT = 5;

function knownTextLeaks(text: string, knownTexts: readonly string[]): Leak[] {
  // Our own placeholders may hold one of the person's words ("name").
  const haystack = comparable(text.replace(/\[[a-z-]+\]/g, ' '));
  return knownTexts.flatMap((known): Leak[] => {
    const needle = comparable(known.trim());
    if (needle.length < 2) return [];
    let at = haystack.indexOf(needle);
    while (at >= 0) {
      const before = haystack[at - 1] ?? ' ';
      const after = haystack[at + needle.length] ?? ' ';
      if (needle.length >= SHORT_KNOWN_TEXT || !(/[\p{L}\p{N}]/u.test(before) || /[\p{L}\p{N}]/u.test(after))) {
        return [{ kind: 'known-text', at }];
      }
      at = haystack.indexOf(needle, at + 1);
    }
    return [];
  });
}

/** Escapes and percent signs undone, so that nothing hides behind them. */
function readings(text: string): string[] {
  const readable = text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      // Not UTF-8: the raw reading is searched too.
      return run;
    }
  });
  return readable === text ? [text] : [text, readable];
}

/** Everything in a finished text that must not leave. An empty list is the only answer that lets it go. */
export function findLeaks(text: string, knownTexts: readonly string[] = []): Leak[] {
  return readings(text).flatMap((reading) => [
    ...RULES.flatMap(({ kind, pattern, isLeak }) =>
      [...reading.matchAll(pattern)].filter((match) => isLeak?.(match[0]) ?? true).map((match): Leak => ({ kind, at: match.index })),
    ),
    ...knownTextLeaks(reading, knownTexts),
  ]);
}
