import type { Random } from './random.ts';

/** Made-up values of each kind, in the formats of several countries. None of them is taken from the detectors' examples. */
export type Value = (random: Random) => string;

const TR_GIVEN = [
  'Dilruba',
  'Neva',
  'Alpaslan',
  'Şükran',
  'İlteriş',
  'Gülşah',
  'Çağrı',
  'Öykü',
  'Yiğithan',
  'Mükerrem',
  'Ümmühan',
  'Tuğçe',
  'Hayrettin',
  'Fadik',
  'Berfu',
  'Ecrin',
  'Miraç',
  'Asel',
  'Kerimcan',
  'Nurefşan',
  'Sıla',
  'Oğulcan',
  'Ramazan',
  'Şeyma',
  'Halit',
  'Gökçe',
  'Ayaz',
  'Defne',
  'Mustafa',
  'Emine',
];
const TR_FAMILY = [
  'Sarıoğlu',
  'İğdeli',
  'Kınalı',
  'Tümer',
  'Uçkun',
  'Çobanoğlu',
  'Şenocak',
  'Gürbulak',
  'Öğüt',
  'Büyükşahin',
  'Yeşiltaş',
  'Dağdeviren',
  'Küçükali',
  'Hacıömeroğlu',
  'Zeybek',
  'Tanış',
  'Erbaş',
  'Karadeniz',
  'Demirtaş',
  'Yılmazer',
  'Akıncı',
  'Pektaş',
  'Sönmezışık',
  'Kaya',
  'Yıldız',
];
const WORLD_GIVEN = [
  'Siddharth',
  'Ngozi',
  'Bjørn',
  'Łukasz',
  'Chidera',
  'Aroha',
  'Maximiliano',
  'Oluwaseun',
  'Beatrix',
  'Thaddeus',
  'Wilhelmina',
  'Ruaridh',
  'Harriet',
  'Dominika',
  'Zdeněk',
  'Agnieszka',
  'Cordelia',
  'Lachlan',
  'Imani',
  'Florian',
  'Amélie',
  'Iñaki',
  'Gertrud',
  'Noémie',
  'Caspian',
  'Rosamund',
  'Tobias',
  'Priyanka',
  'Margaux',
  'George',
];
const WORLD_FAMILY = [
  'Venkataraman',
  'Eze',
  'Halvorsen',
  'Wróbel',
  'Okonkwo',
  'Tamihana',
  'Echeverría',
  'Adeyemi',
  'Featherstone',
  'Blackwood',
  'van der Meer',
  'MacAllister',
  "O'Sullivan",
  'Dvořák',
  'Kowalczyk',
  'Pemberton',
  'Fitzgerald',
  'Ostrowski',
  'Quintero',
  'Lindqvist',
  'Beaumont',
  'Etxeberria',
  'Vogelsang',
  'Whitfield',
  'Nakamura',
  'Rasmussen',
  'Castellanos',
  'Ashworth',
  'Bhattacharya',
  'Jones',
];
const ASCII: Readonly<Record<string, string>> = { ş: 's', ı: 'i', ğ: 'g', ü: 'u', ö: 'o', ç: 'c', İ: 'i', ø: 'o', ł: 'l', Ł: 'l' };

const ascii = (text: string) =>
  Array.from(text.toLowerCase(), (sign) => ASCII[sign] ?? sign)
    .join('')
    .normalize('NFD')
    .replace(/[^a-z]/g, '');

export const givenName: Value = (r) => r.pick(r.chance(0.5) ? TR_GIVEN : WORLD_GIVEN);
export const familyName: Value = (r) => r.pick(r.chance(0.5) ? TR_FAMILY : WORLD_FAMILY);
export const fullName: Value = (r) => {
  const [given, family] = r.chance(0.5) ? [TR_GIVEN, TR_FAMILY] : [WORLD_GIVEN, WORLD_FAMILY];
  const middle = r.chance(0.15) ? ` ${r.pick(given)}` : '';
  const name = `${r.pick(given)}${middle} ${r.pick(family)}`;
  return r.chance(0.1) ? name.toLocaleUpperCase('tr') : name;
};

export const email: Value = (r) => {
  const user = r.pick([
    () => `${ascii(givenName(r))}.${ascii(familyName(r))}`,
    () => `${ascii(givenName(r))}${r.int(1, 99)}`,
    () => `${ascii(givenName(r))[0]}${ascii(familyName(r))}`,
    () => `${ascii(familyName(r))}_${ascii(givenName(r))}`,
    () => `${ascii(givenName(r))}+${r.pick(['shop', 'news', 'test'])}`,
    () => `${r.signs(6, 'bcdfghjklmnpqrstvwxz')}${r.digits(3)}`,
  ])();
  return `${user}@${r.pick(['gmail.com', 'hotmail.com', 'outlook.com.tr', 'yahoo.co.uk', 'icloud.com', 'posteo.de', 'uni-koeln.de', 'itu.edu.tr', 'laposte.net', 'firma-adi.com.tr', 'mail.example.org', 'kpnmail.nl', 'yandex.com.tr', 'corp.acme-tools.io', 'live.nl'])}`;
};

export const phone: Value = (r) => {
  const d = (count: number) => r.digits(count);
  const tr = `5${r.pick(['05', '33', '41', '52', '07', '46', '38'])}`;
  return r.pick([
    () => `0${tr} ${d(3)} ${d(2)} ${d(2)}`,
    () => `0 (${tr}) ${d(3)} ${d(4)}`,
    () => `+90 (${tr}) ${d(3)}-${d(2)}-${d(2)}`,
    () => `+90${tr}${d(7)}`,
    () => `0${tr}${d(7)}`,
    () => `0${tr}.${d(3)}.${d(2)}.${d(2)}`,
    () => `(0${r.pick(['212', '216', '312', '232', '224'])}) ${d(3)} ${d(2)} ${d(2)}`,
    () => `0${r.pick(['212', '312'])}-${d(3)}-${d(4)}`,
    () => `(${r.int(2, 9)}${d(2)}) ${r.int(2, 9)}${d(2)}-${d(4)}`,
    () => `+1 ${r.int(2, 9)}${d(2)}-${r.int(2, 9)}${d(2)}-${d(4)}`,
    () => `1-${r.int(2, 9)}${d(2)}-${r.int(2, 9)}${d(2)}-${d(4)}`,
    () => `${r.int(2, 9)}${d(2)}.${r.int(2, 9)}${d(2)}.${d(4)}`,
    () => `+44 7${d(3)} ${d(3)}${d(3)}`,
    () => `07${d(3)} ${d(6)}`,
    () => `020 ${d(4)} ${d(4)}`,
    () => `+49 1${r.pick(['51', '60', '76'])} ${d(4)}${d(4)}`,
    () => `0${r.pick(['30', '89', '221'])} / ${r.int(2, 9)}${d(6)}`,
    () => `+33 6 ${d(2)} ${d(2)} ${d(2)} ${d(2)}`,
    () => `0${r.int(1, 9)}.${d(2)}.${d(2)}.${d(2)}.${d(2)}`,
    () => `+31 6 ${d(8)}`,
    () => `+34 6${d(2)} ${d(3)} ${d(3)}`,
    () => `+39 3${d(2)} ${d(7)}`,
    () => `+994 50 ${d(3)} ${d(2)} ${d(2)}`,
    () => `00 49 ${r.int(2, 9)}${d(2)} ${d(7)}`,
    () => `+971 5${d(1)} ${d(3)} ${d(4)}`,
  ])();
};

function luhnCheck(body: string): string {
  let sum = 0;
  for (let i = 0; i < body.length; i++) {
    const digit = Number(body[body.length - 1 - i]);
    sum += i % 2 === 0 ? (digit * 2 > 9 ? digit * 2 - 9 : digit * 2) : digit;
  }
  return String((10 - (sum % 10)) % 10);
}

const grouped = (text: string, size: number, joint: string) => (text.match(new RegExp(`.{1,${size}}`, 'g')) ?? []).join(joint);

export const card: Value = (r) => {
  const amex = r.chance(0.15);
  const body = amex
    ? `3${r.pick(['4', '7'])}${r.digits(12)}`
    : `${r.pick(['4', '51', '54', '2223', '9792', '6011', '5891'])}${r.digits(15)}`.slice(0, 15);
  const digits = body + luhnCheck(body);
  if (amex)
    return r.pick([
      digits,
      `${digits.slice(0, 4)} ${digits.slice(4, 10)} ${digits.slice(10)}`,
      `${digits.slice(0, 4)}-${digits.slice(4, 10)}-${digits.slice(10)}`,
    ]);
  return r.pick([
    digits,
    grouped(digits, 4, ' '),
    grouped(digits, 4, '-'),
    grouped(digits, 4, '.'),
    grouped(digits, 4, '  '),
    grouped(digits, 4, ' '),
  ]);
};

function ibanOf(country: string, body: string): string {
  const numeric = Array.from(`${body}${country}00`, (sign) => Number.parseInt(sign, 36)).join('');
  return `${country}${String(98n - (BigInt(numeric) % 97n)).padStart(2, '0')}${body}`;
}

export const iban: Value = (r) => {
  const value = r.pick([
    () => ibanOf('TR', `000${r.digits(2)}0${r.digits(16)}`),
    () => ibanOf('TR', `000${r.digits(2)}0${r.digits(16)}`),
    () => ibanOf('DE', r.digits(18)),
    () => ibanOf('GB', `${r.signs(4, 'ABCDEFGHKLMN')}${r.digits(14)}`),
    () => ibanOf('NL', `${r.signs(4, 'ABCDEFGHKLMN')}${r.digits(10)}`),
    () => ibanOf('FR', `${r.digits(10)}${r.signs(11, '0123456789AB')}${r.digits(2)}`),
    () => ibanOf('IT', `${r.signs(1, 'ABCX')}${r.digits(22)}`),
    () => ibanOf('ES', r.digits(20)),
    () => ibanOf('AZ', `${r.signs(4, 'ABCDEFGH')}${r.digits(20)}`),
    () => ibanOf('NO', r.digits(11)),
  ])();
  return r.pick([value, grouped(value, 4, ' '), grouped(value, 4, ' '), grouped(value, 4, '-')]);
};

export function tcknDigits(r: Random): string {
  const d = [r.int(1, 9), ...Array.from({ length: 8 }, () => r.int(0, 9))];
  const at = (i: number) => d[i] as number;
  const odd = at(0) + at(2) + at(4) + at(6) + at(8);
  const even = at(1) + at(3) + at(5) + at(7);
  const tenth = (((odd * 7 - even) % 10) + 10) % 10;
  return [...d, tenth, (odd + even + tenth) % 10].join('');
}

export const tckn: Value = (r) => {
  const digits = tcknDigits(r);
  return r.chance(0.8) ? digits : `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6, 9)} ${digits.slice(9)}`;
};
export const ssn: Value = (r) => `${r.int(101, 665)}-${r.int(10, 99)}-${r.int(1000, 9999)}`;
export const nino: Value = (r) =>
  r.pick([
    `${r.signs(2, 'ABCEHJLMPRST')}${r.digits(6)}${r.signs(1, 'ABCD')}`,
    `${r.signs(2, 'ABCEHJLMPRST')} ${r.digits(2)} ${r.digits(2)} ${r.digits(2)} ${r.signs(1, 'ABCD')}`,
  ]);
export const dni: Value = (r) => {
  const number = r.int(10_000_000, 99_999_999);
  return `${number}${'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23]}`;
};
export const idNumber: Value = (r) =>
  r.pick([r.digits(9), `${r.digits(2)} ${r.digits(3)} ${r.digits(3)} ${r.digits(3)}`, `${r.signs(1, 'LMTX')}${r.digits(8)}`, r.digits(11)]);
export const passport: Value = (r) =>
  r.pick([
    `U${r.digits(8)}`,
    `${r.signs(1, 'CFGHJK')}${r.digits(2)}${r.signs(1, 'XLM')}${r.digits(5)}`,
    r.digits(9),
    `${r.signs(2, 'ABXY')}${r.digits(7)}`,
  ]);

export const ip: Value = (r) => {
  const octet = () => r.int(1, 254);
  const hex = () => r.signs(r.int(1, 4), '123456789abcdef');
  return r.pick([
    () => `${r.pick([78, 85, 176, 188, 31, 94, 212, 192, 10])}.${octet()}.${octet()}.${octet()}`,
    () => `${octet() + 0}.${octet()}.${octet()}.${octet()}`.replace(/^127/, '128'),
    () => `2a02:${hex()}:${hex()}:${hex()}::${hex()}`,
    () => Array.from({ length: 8 }, () => r.signs(4, '0123456789abcdef')).join(':'),
    () => Array.from({ length: 6 }, () => r.signs(2, '0123456789ABCDEF')).join(r.pick([':', '-'])),
  ])();
};

const B62 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
export const token: Value = (r) =>
  r.pick([
    () => `ghp_${r.signs(36, B62)}`,
    () => `github_pat_${r.signs(22, B62)}_${r.signs(59, B62)}`,
    () => `sk_live_${r.signs(24, B62)}`,
    () => `rk_test_${r.signs(30, B62)}`,
    () => `xoxb-${r.digits(12)}-${r.digits(12)}-${r.signs(24, B62)}`,
    () => `AKIA${r.signs(16, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')}`,
    () => `AIza${r.signs(35, `${B62}_-`)}`,
    () => `glpat-${r.signs(20, B62)}`,
    () => `npm_${r.signs(36, B62)}`,
    () => `SG.${r.signs(22, B62)}.${r.signs(43, B62)}`,
    () => `eyJ${r.signs(30, B62)}.eyJ${r.signs(60, B62)}.${r.signs(43, `${B62}_-`)}`,
    () => `sk-proj-${r.signs(40, B62)}`,
    () => r.signs(40, `${B62}+/`),
    () => r.signs(32, B62),
  ])();
export const apiKey: Value = (r) =>
  r.pick([
    () => r.signs(32, '0123456789abcdef'),
    () => r.signs(24, B62),
    () => `${r.signs(8, B62)}-${r.signs(8, B62)}-${r.digits(4)}`,
    () => token(r),
  ])();
export const sessionId: Value = (r) =>
  r.pick([
    () =>
      `${r.signs(8, '0123456789abcdef')}-${r.signs(4, '0123456789abcdef')}-4${r.signs(3, '0123456789abcdef')}-a${r.signs(3, '0123456789abcdef')}-${r.signs(12, '0123456789abcdef')}`,
    () => r.signs(26, 'abcdefghijklmnopqrstuvwxyz0123456789'),
    () => r.signs(32, '0123456789ABCDEF'),
  ])();

export const password: Value = (r) =>
  r.pick([
    () =>
      `${r.pick(['Fener', 'Papatya', 'Winter', 'dragon', 'Bursa', 'Sunflower', 'kartal'])}${r.int(1, 2030)}${r.pick(['', '!', '.', '*', '#'])}`,
    () => r.signs(12, `${B62}!@#%&*?`),
    () =>
      `${r.pick(['mavi', 'blue', 'Kırmızı'])}${r.pick(['-', '_', '.'])}${r.pick(['kedi', 'horse', 'Deniz'])}${r.pick(['-', '_'])}${r.int(10, 99)}`,
    () => `${r.signs(4, B62)}${r.digits(4)}`,
    () => r.pick(['qwerty123', 'letmein!', 'P@ssw0rd1', 'trabzon61', 'iloveyou2', 'Besiktas1903']),
  ])();
export const pin: Value = (r) => r.digits(r.pick([4, 4, 6]));
export const code: Value = (r) =>
  r.pick([
    () => r.digits(6),
    () => r.digits(6),
    () => `${r.digits(3)} ${r.digits(3)}`,
    () => `${r.digits(3)}-${r.digits(3)}`,
    () => `${r.int(1, 9)}${r.digits(3)}`.replace(/^(19|20)/, '47'),
    () => r.digits(8),
  ])();
export const backupCode: Value = (r) =>
  r.pick([`${r.digits(4)} ${r.digits(4)}`, `${r.signs(5, 'abcdefgh2345679')}-${r.digits(5)}`, r.digits(8)]);

export const username: Value = (r) =>
  r.pick([
    () => `${ascii(givenName(r))}_${r.int(1, 2010)}`,
    () => `${ascii(givenName(r))}${ascii(familyName(r)).slice(0, 3)}`,
    () => `${r.pick(['dark', 'gamer', 'mavi', 'kara', 'moon', 'pixel'])}${r.pick(['kedi', 'wolf', 'star', 'kus', 'fox'])}${r.digits(2)}`,
    () => `${ascii(givenName(r))}.${ascii(familyName(r))}`,
  ])();

export const address: Value = (r) =>
  r.pick([
    () =>
      `${r.pick(['Fenerbahçe', 'Yıldıztepe', 'Bahçelievler', 'Karşıyaka', 'Esentepe'])} Mahallesi ${r.pick(['Gül', 'Lale', '1453.', 'Şehit Murat', 'Papatya'])} Sokak No:${r.int(1, 90)} Daire:${r.int(1, 30)} ${r.pick(['Kadıköy/İstanbul', 'Nilüfer / Bursa', 'Çankaya Ankara', '35220 Konak/İzmir'])}`,
    () =>
      `${r.pick(['Barbaros', 'Fatih', 'Mimar Sinan'])} Mh. ${r.pick(['Atatürk', 'Çınar', 'İstiklal', 'Ordu'])} Cd. ${r.int(1, 200)}/${r.int(1, 20)} ${r.pick(['Ataşehir', 'Seyhan', 'Osmangazi'])}`,
    () =>
      `${r.pick(['Hürriyet', 'Cumhuriyet', 'İnönü'])} Bulvarı No ${r.int(1, 300)} Kat ${r.int(1, 9)} D.${r.int(1, 30)}, ${r.pick(['Muratpaşa/Antalya', '06420 Kızılay/Ankara', 'Alsancak İzmir'])}`,
    () =>
      `${r.int(1, 999)} ${r.pick(['Maple', 'Old Mill', 'King George', 'Cedar Creek', 'Elm'])} ${r.pick(['Street', 'Ave', 'Lane', 'Rd', 'Drive', 'Court'])}, ${r.pick(['Springfield, IL 62704', 'Austin, TX 78701', 'Portland, OR 97205-1234'])}`,
    () =>
      `${r.int(1, 99)} ${r.pick(['Church', 'Station', 'Victoria', 'Mill'])} ${r.pick(['Road', 'Lane', 'Terrace', 'Close'])}, ${r.pick(['Leeds LS1 4DY', 'Bristol, BS8 1TH', 'Manchester M1 1AE'])}`,
    () =>
      `${r.pick(['Goethestraße', 'Am Marktplatz', 'Schillerstr.', 'Hauptstraße'])} ${r.int(1, 99)}, ${r.pick(['50667 Köln', '80331 München', '04109 Leipzig'])}`,
    () =>
      `${r.int(1, 99)} rue ${r.pick(['Victor Hugo', 'de la République', 'des Lilas'])}, ${r.pick(['69002 Lyon', '75011 Paris', '31000 Toulouse'])}`,
    () => `Calle ${r.pick(['Mayor', 'de Alcalá', 'Serrano'])} ${r.int(1, 99)}, ${r.pick(['28013 Madrid', '08001 Barcelona'])}`,
    () =>
      `${r.pick(['Keizersgracht', 'Prinsenstraat', 'Beethovenlaan'])} ${r.int(1, 400)}, ${r.int(1000, 1099)} ${r.signs(2, 'ABCD')} Amsterdam`,
  ])();

const MONTHS_TR = ['Ocak', 'Şubat', 'Mart', 'Nisan', 'Mayıs', 'Haziran', 'Temmuz', 'Ağustos', 'Eylül', 'Ekim', 'Kasım', 'Aralık'];
const MONTHS_EN = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const two = (n: number) => String(n).padStart(2, '0');
export function date(r: Random, fromYear: number, toYear: number): string {
  const [d, m, y] = [r.int(1, 28), r.int(1, 12), r.int(fromYear, toYear)];
  return r.pick([
    `${two(d)}.${two(m)}.${y}`,
    `${two(d)}/${two(m)}/${y}`,
    `${y}-${two(m)}-${two(d)}`,
    `${d} ${MONTHS_TR[m - 1]} ${y}`,
    `${MONTHS_EN[m - 1]} ${d}, ${y}`,
    `${d} ${(MONTHS_EN[m - 1] as string).slice(0, 3)} ${y}`,
    `${two(d)}-${two(m)}-${y}`,
  ]);
}
export const birthDate: Value = (r) => date(r, 1945, 2007);
export const plate: Value = (r) => {
  const p = two(r.int(1, 81));
  const letter = (n: number) => r.signs(n, 'ABCDEFGHJKLNPRSTUVYZ');
  const [letters, digits] = r.pick([
    [letter(1), r.digits(4)],
    [letter(2), r.digits(3)],
    [letter(2), r.digits(4)],
    [letter(3), r.digits(2)],
    [letter(3), r.digits(3)],
  ]) as [string, string];
  return r.pick([`${p} ${letters} ${digits}`, `${p}${letters}${digits}`, `${p} ${letters}${digits}`]);
};
export const wallet: Value = (r) =>
  r.pick([
    () => `0x${r.signs(40, '0123456789abcdefABCDEF')}`,
    () => `bc1q${r.signs(38, 'qpzry9x8gf2tvdw0s3jn54khce6mua7l')}`,
    () => `T${r.signs(33, B62.replace(/[0OIl]/g, ''))}`,
  ])();
export const location: Value = (r) =>
  r.pick([
    `${(36 + r.next() * 6).toFixed(6)}, ${(26 + r.next() * 18).toFixed(6)}`,
    `${(36 + r.next() * 6).toFixed(4)},${(26 + r.next() * 18).toFixed(4)}`,
    `-${(10 + r.next() * 20).toFixed(5)}, ${(100 + r.next() * 50).toFixed(5)}`,
    `${r.int(36, 41)}°${r.int(10, 59)}'${r.int(10, 59)}"N ${r.int(26, 44)}°${r.int(10, 59)}'${r.int(10, 59)}"E`,
  ]);

/** What must stay readable. Every tenth number passes Luhn and every hundredth the TCKN rule by accident, and some on purpose. */
export const orderNumber: Value = (r) =>
  r.pick([
    () => r.digits(r.int(6, 12)).replace(/^0/, '3'),
    () => `${r.signs(2, 'ABCDEFGHKLMNPRST')}-${r.digits(r.int(5, 8))}`,
    () => `${r.signs(3, 'ABCDEFGHKLMNPRST')}${r.digits(9)}`,
    () => `#${r.digits(r.int(4, 10)).replace(/^0/, '1')}`,
    () => `${r.int(2024, 2026)}${two(r.int(1, 12))}${two(r.int(1, 28))}${r.digits(5)}`,
    () => `${r.digits(3)}-${r.digits(7)}-${r.digits(7)}`,
    () => tcknDigits(r),
    () => `4${r.digits(14)}`.replace(/^(.{15}).*/, (_, body: string) => body + luhnCheck(body)),
    () => `ORD-${r.int(2024, 2026)}-${r.digits(6)}`,
    () => `1Z${r.signs(3, 'ABCDEFGH')}${r.digits(13)}`,
    () => `TR${r.digits(9)}`,
    () => `5${r.digits(9)}`,
  ])();
export const uuid: Value = (r) =>
  `${r.signs(8, '0123456789abcdef')}-${r.signs(4, '0123456789abcdef')}-4${r.signs(3, '0123456789abcdef')}-b${r.signs(3, '0123456789abcdef')}-${r.signs(12, '0123456789abcdef')}`;
export const amount: Value = (r) =>
  r.pick([
    `${r.int(1, 99)}.${r.digits(3)},${r.digits(2)} TL`,
    `₺${r.int(10, 9999)},${r.digits(2)}`,
    `$${r.int(1, 9)},${r.digits(3)}.${r.digits(2)}`,
    `€ ${r.int(1, 999)}.${r.digits(2)}`,
    `${r.int(100, 9999)} TRY`,
    `£${r.int(1, 999)}.${r.digits(2)}`,
    `1.${r.digits(3)}.${r.digits(3)},00 ₺`,
    `USD ${r.int(10, 90)} ${r.digits(3)}.00`,
  ]);
export const time: Value = (r) =>
  r.pick([
    () => `${two(r.int(0, 23))}:${two(r.int(0, 59))}`,
    () => `${date(r, 2024, 2026)} ${two(r.int(0, 23))}:${two(r.int(0, 59))}`,
    () => `2026-${two(r.int(1, 12))}-${two(r.int(1, 28))}T${two(r.int(0, 23))}:${two(r.int(0, 59))}:${two(r.int(0, 59))}+03:00`,
    () => `${two(r.int(0, 23))}:${two(r.int(0, 59))}:${two(r.int(0, 59))}.${r.digits(3)}`,
    () => date(r, 2024, 2026),
    () => `${r.int(1, 12)}:${two(r.int(0, 59))} PM`,
  ])();
export const errorText: Value = (r) =>
  r.pick([
    () => 'net::ERR_CONNECTION_TIMED_OUT',
    () => `0x8007${r.signs(4, '0123456789ABCDEF')}`,
    () => `HTTP ${r.pick([400, 401, 403, 404, 429, 500, 502, 503])}`,
    () => `E-${r.digits(4)}`,
    () => `ERR_${r.signs(6, 'ABCDEFGHIJ')}_${r.digits(3)}`,
    () => `Uncaught TypeError: Cannot read properties of undefined (reading 'init')`,
    () => `at bootWidget (https://cdn.shop-widgets.example/v3/loader.min.js:1:${r.digits(5)})`,
    () => `Failed to load resource: the server responded with a status of 403 ()`,
    () => `WebSocket connection to 'wss://chat.shop-widgets.example/socket' failed`,
    () => `WS close 1006`,
    () => `PAYMENT_DECLINED_${r.digits(2)}`,
    () => `SQLSTATE[HY000] [2002]`,
    () => `ORA-${r.digits(5)}`,
  ])();
export const version: Value = (r) =>
  r.pick([
    () => `${r.int(90, 160)}.0.${r.int(1000, 9999)}.${r.int(10, 250)}`,
    () => `10.0.${r.int(19041, 26100)}.${r.int(1, 5000)}`,
    () => `v${r.int(1, 20)}.${r.int(0, 20)}.${r.int(0, 9)}`,
    () => `${r.int(14, 19)}.${r.int(0, 9)}.${r.int(1, 3)}`,
    () => `${r.int(1, 9)}.${r.int(0, 20)}.${r.int(0, 90)}.${r.int(1, 250)}`,
  ])();
export const hostName: Value = (r) =>
  r.pick([
    'widget.helpdesk-cloud.example',
    'cdn.jsdelivr.net',
    'api-eu1.shop-widgets.example',
    'www.magaza-ornek.com.tr',
    'destek.banka-ornek.com',
    'static.zdassets.com',
    'mail.google.com',
    'localhost:3000',
    'smtp.office365.com',
  ]);
export const hash: Value = (r) =>
  r.pick([r.signs(40, '0123456789abcdef'), r.signs(7, '0123456789abcdef'), r.signs(64, '0123456789abcdef')]);
