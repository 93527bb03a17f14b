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
  // Open Location Code ("plus code").
  /(?<![\p{L}\p{N}])[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}(?![\p{L}\p{N}])(?:,? \p{Lu}\p{L}{2,20}(?:[,/] ?\p{Lu}\p{L}{2,20})?)?/gu,
];

/** what3words: a square of three metres in three words of one language, behind three strokes; a label stands for the strokes. */
const THREE_WORDS =
  /(?:(?<![\p{L}\p{N}:/])\/\/\/|(?<=\bwhat3words\b[^\p{L}\p{N}\n]{1,20}))\p{L}{2,24}\.\p{L}{2,24}\.\p{L}{2,24}(?![\p{L}\p{N}/]|\.\p{L})/giu;

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
      if (!found[0].includes('+') && countDigits(found[0]) * 2 < found[0].length - 10) continue;
      findings.push({ start: found.index, end: found.index + found[0].length, confidence: 0.85, tier: 'mask', why: 'shape' });
    }
  }
  for (const found of reading.text.matchAll(THREE_WORDS))
    findings.push({ start: found.index, end: found.index + found[0].length, confidence: 0.85, tier: 'mask', why: 'shape' });
  for (const slot of reading.slots('location')) {
    const found = LABELLED.exec(reading.text.slice(slot.start, slot.end));
    if (!found) continue;
    const end = slot.start + found[0].length;
    findings.push({ start: end - (found[1] as string).length, end, confidence: 0.9, tier: 'mask', why: 'label' });
  }
  return findings;
}

export const geoLocationDetector = defineDetector({
  id: 'geo-location',
  entity: 'GEO_LOCATION',
  find,
  examples: {
    match: [
      { text: 'at 41.008240, 28.978359 now', found: '41.008240, 28.978359' },
      { text: `41°00'29.7"N 28°58'42.1"E`, found: `41°00'29.7"N 28°58'42.1"E` },
      { text: 'Enlem: 41.0082', found: '41.0082' },
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
      '22.11.2026, 23.11.2026',
    ],
  },
});
