import { defineDetector, type Finding } from '../define-detector';
import { countDigits } from '../ocr-noise';
import type { Reading } from '../reading';

const DECIMAL = '[-+]?\\d{1,3}[.,]\\d{3,15}';
const SHAPES: readonly RegExp[] = [
  // Two decimals with four or more places, in range; three places are left to amounts.
  /(?<![\p{L}\p{N}.,])[-+]?(?:[0-8]?\d|90)\.\d{4,15}°?[ ]?[NSKG]?[ ]?[,;/ ][ ]{0,2}[-+]?(?:1[0-7]\d|[0-9]?\d|180)\.\d{4,15}(?:°?[ ]?[EWDB]?)(?![\p{L}\p{N}]|\.\d)/gu,
  // Degrees, minutes and seconds, both halves or one.
  /(?<!\p{N})\d{1,3}[ ]?[°º˚][ ]?\d{1,2}[ ]?['’′´][ ]?(?:\d{1,2}(?:[.,]\d{1,4})?[ ]?(?:["”″]|'')[ ]?)?[NSEWKGDBO](?:[ ,]{1,3}\d{1,3}[ ]?[°º˚][ ]?\d{1,2}[ ]?['’′´][ ]?(?:\d{1,2}(?:[.,]\d{1,4})?[ ]?(?:["”″]|'')[ ]?)?[NSEWKGDBO])?/gu,
  /(?<!\p{N})\d{1,3}\.\d{3,10}[ ]?°[ ]?[NSEWKGDB](?:[ ,]{1,3}\d{1,3}\.\d{3,10}[ ]?°[ ]?[NSEWKGDB])?/gu,
  /(?<=geo:|@|[?&](?:q|ll|center|query|daddr|saddr)=|loc:)[-+]?\d{1,2}\.\d{3,15},[-+]?\d{1,3}\.\d{3,15}/gu,
  // "N 41.00824° E 28.97836°", and degrees with decimal minutes: "N41° 00.494' E028° 58.702'".
  /(?<![\p{L}\p{N}])[NSKG][ ]?\d{1,2}[.,]\d{3,8}[ ]?°?[ ,;/]{1,3}[EWDB][ ]?\d{1,3}[.,]\d{3,8}[ ]?°?(?![\p{L}\p{N}])/gu,
  /(?<!\p{N})(?:[NSKG] ?)?\d{1,3}[ ]?[°º˚][ ]?\d{1,2}[.,]\d{1,6}[ ]?['’′´](?: ?[NSKG](?!\p{L}|\d))?(?:[ ,;/]{1,3}(?:[EWDB] ?)?\d{1,3}[ ]?[°º˚][ ]?\d{1,2}[.,]\d{1,6}[ ]?['’′´](?: ?[EWDB](?!\p{L}))?)?/gu,
  // East before north, as maps of some countries have it: "E 27.14265 / N 38.41830".
  /(?<![\p{L}\p{N}])[EWDB][ ]?\d{1,3}[.,]\d{3,8}[ ]?°?[ ,;/]{1,3}[NSKG][ ]?\d{1,2}[.,]\d{3,8}[ ]?°?(?![\p{L}\p{N}])/gu,
  // As files of pictures and receivers have it: `41 deg 0' 29.70" N`, `4100.494,N,02858.702,E`.
  /(?<!\p{N})\d{1,3} deg \d{1,2}['’′] ?\d{1,2}(?:\.\d{1,6})?["”″]? ?[NSEW](?:, ?\d{1,3} deg \d{1,2}['’′] ?\d{1,2}(?:\.\d{1,6})?["”″]? ?[NSEW])?/gu,
  /(?<![\p{N}.])\d{4}\.\d{2,6},[NS],\d{5}\.\d{2,6},[EW](?!\p{L})/gu,
  // Pairs in addresses of maps, where the comma may be written as a code.
  /(?<=!3d)-?\d{1,2}\.\d{3,15}!4d-?\d{1,3}\.\d{3,15}|(?<=[=/@(])[-+]?\d{1,3}\.\d{3,15}%2[Cc][-+]?\d{1,3}\.\d{3,15}/gu,
  // Open Location Code ("plus code").
  /(?<![\p{L}\p{N}])[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}(?![\p{L}\p{N}])(?:,? \p{Lu}\p{L}{2,20}(?:[,/] ?\p{Lu}\p{L}{2,20})?)?/gu,
];

/** what3words: a square of three metres in three words of one language, behind three strokes; a label stands for the strokes. */
const THREE_WORDS =
  /(?:(?<![\p{L}\p{N}:/])\/\/\/|(?<=\bwhat3words\b[^\p{L}\p{N}\n]{1,20}))\p{L}{2,24}\.\p{L}{2,24}\.\p{L}{2,24}(?![\p{L}\p{N}/]|\.\p{L})/giu;

/** Other nets of squares, which only their names tell from other codes: "MGRS: 35T PF 66345 41234", "Grid ref TQ 301 804", "Geohash sxk973m8u". Folded. */
const GRID =
  /(?<![a-z])(?:(?:mgrs|usng|utm)(?: (?:zone|zon|coordinates?|koordinat\w{0,4}))?[ :=]{1,3}(\d{1,2} ?[c-x](?: ?[a-z]{2} ?\d{2,5} ?\d{2,5}| (?:e ?)?\d{6}(?: ?m? ?e)?[ ,](?:n ?)?\d{7}(?: ?m? ?n)?))|geo ?hash["']?[ :=]{1,3}["']?((?=[a-z]*\d)[\db-hjkmnp-z]{5,12})|(?:os |national )?grid(?: ref(?:erence)?)?[ :=]{1,3}([a-z]{2} ?\d{3,5} ?\d{3,5})|(?:maidenhead|qth)(?: locator)?[ :=]{1,3}([a-r]{2}\d{2}[a-x]{2}(?:\d{2})?))(?![a-z\d])/g;

/** Shares, rates and colours come in pairs as well: no land lies where both numbers are so small. */
const NEAR_NOTHING = 3;
const isNearNothing = (pair: string): boolean => {
  const numbers = Array.from(pair.matchAll(/\d{1,3}\.\d+/g), Number);
  return numbers.length === 2 && numbers.every((number) => number < NEAR_NOTHING) && !/[°NSEWKGDB@=]/.test(pair);
};

const LABELLED = new RegExp(`^[^\\d\\n+-]{0,8}(${DECIMAL}(?:[ ]?°?[ ]?[NSEWKGDB]?[ ]?[,;/ ][ ]{0,2}${DECIMAL})?)`, 'u');

/** The same as OCR leaves them: lookalikes for digits, a blank after the point. */
const N = '[0-9OolI|SBZ]';
const MISREAD: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}\\p{N}.,])[-+]?${N}{1,2}[.,][ ]?${N}{4,8}[ ]?[,;./][ ]{0,2}[-+]?${N}{1,3}[.,][ ]?${N}{4,8}(?![\\p{L}\\p{N}]|\\.\\d)`,
    'gu',
  ),
  new RegExp(
    `(?<!\\p{N})${N}{1,3}[ ]?[°º˚*][ ]?${N}{1,2}[ ]?['´][ ]?${N}{1,2}(?:[.,]${N}{1,4})?[ ]?(?:["″]|'')[ ]?[NSEWKGDBO](?:[ ,]{1,3}${N}{1,3}[ ]?[°º˚*][ ]?${N}{1,2}[ ]?['´][ ]?${N}{1,2}(?:[.,]${N}{1,4})?[ ]?(?:["″]|'')[ ]?[NSEWKGDBO])?`,
    'gu',
  ),
];

function find(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  for (const pattern of reading.detection.source === 'ocr' ? [...SHAPES, ...MISREAD] : SHAPES) {
    for (const found of reading.text.matchAll(pattern)) {
      if (isNearNothing(found[0])) continue;
      if (!found[0].includes('+') && countDigits(found[0]) * 2 < found[0].length - 10) continue;
      findings.push({ start: found.index, end: found.index + found[0].length, confidence: 0.85, tier: 'mask', why: 'shape' });
    }
  }
  for (const found of reading.text.matchAll(THREE_WORDS))
    findings.push({ start: found.index, end: found.index + found[0].length, confidence: 0.85, tier: 'mask', why: 'shape' });
  for (const found of reading.folded.matchAll(GRID)) {
    const value = found.slice(1).find((group) => group !== undefined) as string;
    const end = found.index + found[0].length;
    findings.push({ start: end - value.length, end, confidence: 0.85, tier: 'mask', why: 'label' });
  }
  for (const slot of reading.slots('location')) {
    const found = LABELLED.exec(reading.text.slice(slot.start, slot.end));
    if (!found) continue;
    const end = slot.start + found[0].length;
    findings.push({ start: end - (found[1] as string).length, end, confidence: 0.9, tier: 'mask', why: 'label' });
  }
  return findings.map((found) => withSides(reading, found));
}

/** "54.46718 N", "E 27.14265": on which side of the globe, before or behind a number that was found without it. */
const SIDE_BEHIND = /^ ?°? ?[NSEWKGDB](?![\p{L}\d])/u;
const SIDE_BEFORE = /(?<![\p{L}\d])[NSEWKGDB] ?$/u;

function withSides({ text }: Reading, found: Finding): Finding {
  const before = SIDE_BEFORE.exec(text.slice(Math.max(0, found.start - 3), found.start))?.[0].length ?? 0;
  const behind = SIDE_BEHIND.exec(text.slice(found.end, found.end + 5))?.[0].length ?? 0;
  return { ...found, start: found.start - before, end: found.end + behind };
}

export const geoLocationDetector = defineDetector({
  id: 'geo-location',
  entity: 'GEO_LOCATION',
  find,
  examples: {
    match: [
      { text: 'Latitude    54.46718 N', found: '54.46718 N' },
      { text: 'Son konum E 27.14265 / N 38.41830', found: 'E 27.14265 / N 38.41830' },
      { text: 'at 41.008240, 28.978359 now', found: '41.008240, 28.978359' },
      { text: `41°00'29.7"N 28°58'42.1"E`, found: `41°00'29.7"N 28°58'42.1"E` },
      { text: 'Enlem: 41.0082', found: '41.0082' },
      { text: "N41° 00.494' E028° 58.702'", found: "N41° 00.494' E028° 58.702'" },
      { text: 'N 41.00824° E 28.97836°', found: 'N 41.00824° E 28.97836°' },
      { text: `GPS Position : 41 deg 0' 29.70" N, 28 deg 58' 42.10" E`, found: `41 deg 0' 29.70" N, 28 deg 58' 42.10" E` },
      { text: '$GPGGA,123519,4100.494,N,02858.702,E,1', found: '4100.494,N,02858.702,E' },
      { text: 'ul?ll=41.0082%2C28.9784&z=1', found: '41.0082%2C28.9784' },
      { text: 'data=!3d41.0083!4d28.9785', found: '41.0083!4d28.9785' },
      { text: 'MGRS: 35T PF 66345 41234', found: '35T PF 66345 41234' },
      { text: 'Grid ref TQ 301 804', found: 'TQ 301 804' },
      { text: 'Geohash: sxk973m8u', found: 'sxk973m8u' },
      { text: 'leave it at ///filled.count.soap please', found: '///filled.count.soap' },
      { text: 'what3words: filled.count.soap', found: 'filled.count.soap' },
      { text: 'maps/@41.0082,28.9784,15z', found: '41.0082,28.9784' },
    ],
    noMatch: [
      'file:///etc.hosts.old',
      '//cdn.example.com',
      '1.234,56 TL, 2.345,67 TL',
      'v19.3.1',
      'ratio 0.12345',
      '12.5, 13.7',
      'ratio 0.1234, 0.5678',
      'EUR/USD 1.0842 / 1.0845',
      'Part 35TPF6634541234',
      'grid 12 columns',
      '22.11.2026, 23.11.2026',
    ],
  },
});
