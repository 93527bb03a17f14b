import type { Random } from './random.ts';

/** Where values of one set of screens come from; every set has its own, so that no rule is written against the words it is measured on. */
export interface ValuePool {
  firstNames: { en: readonly string[]; tr: readonly string[] };
  lastNames: { en: readonly string[]; tr: readonly string[] };
  mailHosts: readonly string[];
  streets: { en: readonly string[]; tr: readonly string[] };
  cities: { en: readonly string[]; tr: readonly string[] };
  words: readonly string[];
  tokenPrefixes: readonly string[];
}

export interface Person {
  first: string;
  last: string;
  name: string;
  email: string;
  user: string;
}

const ASCII: Readonly<Record<string, string>> = { ç: 'c', ğ: 'g', ı: 'i', ö: 'o', ş: 's', ü: 'u', é: 'e', á: 'a' };
const LOWER_AND_DIGITS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const MIXED = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

const ascii = (text: string) =>
  [...text.toLocaleLowerCase('tr')]
    .map((sign) => ASCII[sign] ?? sign)
    .join('')
    .replace(/[^a-z]/g, '');

export function createValues(random: Random, pool: ValuePool, language: 'en' | 'tr') {
  const values = {
    person(): Person {
      const first = random.pick(pool.firstNames[language]);
      const last = random.pick(pool.lastNames[language]);
      const a = ascii(first);
      const b = ascii(last);
      const user = random.pick([
        `${a}.${b}`,
        `${a}_${b}`,
        `${a}${random.between(2, 99)}`,
        `${a[0]}${b}`,
        `${a}-${b}${random.between(60, 99)}`,
      ]);
      return { first, last, name: `${first} ${last}`, email: `${user}@${random.pick(pool.mailHosts)}`, user };
    },
    phone(): string {
      const tr = ['5', random.pick(['30', '32', '35', '41', '44', '52', '55'])].join('');
      const rest = random.digits(7);
      const [x, y, z] = [rest.slice(0, 3), rest.slice(3, 5), rest.slice(5)];
      if (language === 'tr')
        return random.pick([`+90 ${tr} ${x} ${y} ${z}`, `0${tr} ${x} ${y} ${z}`, `0(${tr}) ${x}-${y}-${z}`, `+90${tr}${rest}`]);
      const area = random.pick(['212', '415', '312', '617', '206']);
      const exchange = `${random.between(2, 9)}${random.digits(2)}`;
      const line = random.digits(4);
      return random.pick([
        `(${area}) ${exchange}-${line}`,
        `+1 ${area} ${exchange} ${line}`,
        `+44 20 7${random.digits(3)} ${line}`,
        `${area}-${exchange}-${line}`,
      ]);
    },
    card(): string {
      const start = random.pick(['4', '51', '53', '55', '4']);
      const body = start + random.digits(15 - start.length);
      const full = body + luhnDigit(body);
      return random.pick([full.replace(/(.{4})(?=.)/g, '$1 '), full.replace(/(.{4})(?=.)/g, '$1-'), full]);
    },
    iban(): string {
      const bban = language === 'tr' ? `${random.pick(['00061', '00010', '00062', '00064'])}0${random.digits(16)}` : random.digits(18);
      const country = language === 'tr' ? 'TR' : 'DE';
      const full = `${country}${ibanCheck(country, bban)}${bban}`;
      return random.chance(0.75) ? full.replace(/(.{4})(?=.)/g, '$1 ') : full;
    },
    nationalId(): string {
      if (language === 'en') return `${random.between(100, 665)}-${random.between(10, 99)}-${random.between(1000, 9999)}`;
      const nine = [random.between(1, 9), ...Array.from({ length: 8 }, () => random.between(0, 9))];
      const odd = [0, 2, 4, 6, 8].reduce((sum, i) => sum + (nine[i] as number), 0);
      const even = [1, 3, 5, 7].reduce((sum, i) => sum + (nine[i] as number), 0);
      const tenth = (((odd * 7 - even) % 10) + 10) % 10;
      return [...nine, tenth, (nine.reduce((sum, n) => sum + n, 0) + tenth) % 10].join('');
    },
    ip(): string {
      if (random.chance(0.15))
        return `2001:db8:${random.signs('0123456789abcdef', 4)}::${random.signs('123456789abcdef', 2)}:${random.signs('123456789abcdef', 4)}`;
      return `${random.pick([31, 78, 88, 176, 185, 203])}.${random.between(2, 254)}.${random.between(2, 254)}.${random.between(2, 254)}`;
    },
    token(): string {
      const prefix = random.pick(pool.tokenPrefixes);
      return `${prefix}${random.signs(MIXED, random.between(24, 36))}`;
    },
    password(): string {
      return `${random.pick(pool.words)}${random.pick(['!', '#', '*', '?'])}${random.between(10, 9999)}${random.pick(['', 'x', 'Q'])}`;
    },
    code(): string {
      return random.chance(0.6) ? random.digits(6) : `${random.digits(3)} ${random.digits(3)}`;
    },
    address(): string {
      const city = random.pick(pool.cities[language]);
      const street = random.pick(pool.streets[language]);
      return language === 'tr'
        ? `${street} No: ${random.between(1, 180)} D: ${random.between(1, 30)}, ${city}`
        : `${random.between(1, 980)} ${street}, ${city}`;
    },
    birthDate(): string {
      const [d, m, y] = [
        String(random.between(1, 28)).padStart(2, '0'),
        String(random.between(1, 12)).padStart(2, '0'),
        random.between(1952, 2004),
      ];
      return language === 'tr' ? `${d}.${m}.${y}` : random.pick([`${m}/${d}/${y}`, `${y}-${m}-${d}`]);
    },
    // What support needs and what must therefore stay readable.
    order: () =>
      random.pick([`ORD-${random.digits(6)}`, `#${random.digits(5)}`, `SO${random.digits(8)}`, `${random.digits(3)}-${random.digits(7)}`]),
    ticket: () => random.pick([`#${random.digits(5)}`, `TCK-${random.digits(4)}`, `INC00${random.digits(5)}`]),
    amount: () =>
      language === 'tr'
        ? `${random.between(1, 9)}.${random.digits(3)},${random.digits(2)} TL`
        : `$${random.between(1, 9)},${random.digits(3)}.${random.digits(2)}`,
    time: () => `${String(random.between(0, 23)).padStart(2, '0')}:${String(random.between(0, 59)).padStart(2, '0')}`,
    date: () => (language === 'tr' ? `${random.between(10, 28)}.11.2026` : `Nov ${random.between(1, 28)}, 2026`),
    version: () => `${random.between(1, 24)}.${random.between(0, 30)}.${random.between(0, 9)}`,
    error: () =>
      random.pick([
        `ERR_${random.pick(['TIMEOUT', 'CONNECTION_RESET', 'BLOCKED_BY_CLIENT'])}`,
        `E-${random.digits(4)}`,
        `HTTP ${random.pick([403, 404, 500, 502])}`,
      ]),
    id: () => random.signs(LOWER_AND_DIGITS, 8),
  };
  return values;
}

export type Values = ReturnType<typeof createValues>;

function luhnDigit(body: string): string {
  let sum = 0;
  for (let i = 0; i < body.length; i++) {
    let digit = Number(body[body.length - 1 - i]);
    if (i % 2 === 0) {
      digit *= 2;
      if (digit > 9) digit -= 9;
    }
    sum += digit;
  }
  return String((10 - (sum % 10)) % 10);
}

function ibanCheck(country: string, bban: string): string {
  const text = `${bban}${country}00`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  let rest = 0;
  for (const digit of text) rest = (rest * 10 + Number(digit)) % 97;
  return String(98 - rest).padStart(2, '0');
}
