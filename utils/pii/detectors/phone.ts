import { CALLED, TO_BE_CALLED } from '../called';
import { defineDetector, type Finding } from '../define-detector';
import { inColumns } from '../delimited';
import { type DigitRun, holdsLogDate, isMostlyDigits, runsFrom, startsWithDate } from '../digit-groups';
import { labelledPlaces } from '../labelled-places';
import { matchAt } from '../match-at';
import { isOrdinaryWord } from '../names/ordinary-words';
import type { Reading } from '../reading';
import { SPOKEN_PHONE } from '../spoken-numbers';

/** National lengths by calling code where they are fixed, so that a number does not swallow the one that follows (ITU E.164 national plans). */
const FIXED_LENGTHS: readonly [RegExp, readonly number[]][] = [
  [/^90/, [12]],
  [/^1/, [11]],
  [/^7/, [11]],
  [/^44/, [12, 11]],
  [/^33/, [11]],
  [/^34/, [11]],
  [/^31/, [11]],
  [/^41/, [11]],
  [/^32/, [11, 10]],
  [/^48/, [11]],
  [/^994/, [12]],
  [/^996/, [12]],
  [/^995/, [12]],
  [/^998/, [12]],
  [/^971/, [12, 11]],
  [/^966/, [12]],
  [/^357/, [11]],
  [/^359/, [11, 12]],
  [/^351/, [12]],
  [/^91/, [12]],
  [/^86/, [13]],
  [/^30/, [12]],
  [/^40/, [11]],
  [/^61/, [11]],
  [/^55/, [13, 12]],
  [/^52/, [12, 13]],
];

type Verdict = Pick<Finding, 'tier' | 'confidence' | 'why'> | null;
const MASK: Verdict = { tier: 'mask', confidence: 0.9, why: 'shape' };
/** Of any country; what stands before it may say that it is a part of something else. */
const LED_BY_NOUGHT: Verdict = { tier: 'mask', confidence: 0.9, why: 'shape' };
const SUGGEST: Verdict = { tier: 'suggest', confidence: 0.4, why: 'shape' };

/** `+90 …`, `0090 …`: a number that says its own country. */
function judgeInternational(digits: string): Verdict {
  if (!/^[1-9]\d{7,14}$/.test(digits)) return null;
  const fixed = FIXED_LENGTHS.find(([code]) => code.test(digits));
  return !fixed || fixed[1].includes(digits.length) ? MASK : null;
}

/** Lines of companies, which belong to no person and which support needs to know: 0850, 0800, 1-800 (national numbering plans, ITU E.164). */
const OF_SERVICES = /^(?:0(?:800|808|845|870|888|900)\d{6,7}|0850\d{7}|1?8(?:00|88|77|66|55|44|33)\d{7})$/;

/** How people write the ten digits of a Turkish mobile number, and the eleven of a number with its nought: lengths of the groups. */
const MOBILE_SHAPES: ReadonlySet<string> = new Set('3-3-2-2 3-3-4 3-7 3-2-2-3 3-3-2-1-1 3-4-3 3-1-2-2-2'.split(' '));
const NATIONAL_SHAPES: ReadonlySet<string> = new Set(
  '4-3-2-2 4-3-4 4-7 1-3-3-2-2 1-3-3-4 1-3-7 3-4-4 5-6 5-3-3 2-4-5 4-4-3 3-8'.split(' '),
);

/** Forms of national numbers that no other number on a screen has. */
function judgeNational({ digits, shape, joints, groups }: DigitRun): Verdict {
  const isSplit = groups.length > 1;
  const written = groups.map((group) => group.digits).join('-');
  // "054-5677380" may as well be an order number.
  const isHalved = shape === '3-7' && joints === '-';
  if (OF_SERVICES.test(digits)) return SUGGEST;
  if (/^05\d{9}$/.test(digits)) return MASK;
  if (/^905\d{9}$/.test(digits)) return isSplit ? MASK : SUGGEST;
  if (/^5\d{9}$/.test(digits)) return MOBILE_SHAPES.has(shape) && !isHalved ? MASK : SUGGEST;
  if (/^0[2-48]\d{9}$/.test(digits)) {
    if (NATIONAL_SHAPES.has(shape)) return MASK;
    // "030 / 55 50 12 34": four groups and more are written by people.
    if (/^[2-5](?:-[2-4]){3,}$/.test(shape)) return LED_BY_NOUGHT;
    // "0252-555-44-0-9", "0326 5 55 44 09": people group the digits behind the area code as they please.
    return /^(?:1-3|4)(?:-\d){3,8}$/.test(shape) && /^[ -]+$/.test(joints) ? LED_BY_NOUGHT : SUGGEST;
  }
  if (/^(?:1-)?[2-9]\d\d-\d{3}-\d{4}$/.test(written)) return MASK;
  if (/^[2-5]\d\d-\d{3}-\d\d-\d\d$/.test(written)) return MASK;
  // Russia and Kazakhstan from within: "8-916-123-45-67".
  if (/^8-[3-79]\d\d-\d{3}-\d\d-\d\d$/.test(written)) return MASK;
  if (isHalved) return SUGGEST;
  if (/^0[1-9]\d{7,11}$/.test(digits) && isSplit && /^[2-6]-/.test(shape)) return LED_BY_NOUGHT;
  if (/^0(?:7\d|[67])\d{8}$/.test(digits)) return MASK;
  if (/^[6-9]\d\d-\d{3}-\d\d-\d\d$/.test(written) && /[()]/.test(joints)) return MASK;
  if (/^\d\d-\d{4,5}-\d{4}$/.test(written) && joints.startsWith(')')) return MASK;
  if (/^[2-9](?:\d\d-\d\d|\d-\d{3})-\d\d-\d\d$/.test(written)) return MASK;
  return /^[6-9]\d\d-\d{3}-\d{3}$|^444-(?:\d-\d{3}|\d{4})$/.test(written) ? SUGGEST : null;
}

function judge(run: DigitRun, hasPlus: boolean, isLabelled: boolean): Verdict {
  const { digits } = run;
  const byLabel: Verdict = isLabelled && digits.length <= LONGEST ? { tier: 'mask', confidence: 0.8, why: 'label' } : null;
  if (hasPlus) return judgeInternational(digits) ?? judgeInternational(digits.replace(/^(90|44|49|33|31|32|39|41|43)0/, '$1')) ?? byLabel;
  if (/^00[1-9]/.test(digits) && digits.length >= 11) {
    const verdict = judgeInternational(digits.slice(2));
    if (verdict) return verdict;
  }
  if (startsWithDate(run) || isDottedQuad(run)) return null;
  const national = judgeNational(run);
  return national?.tier === 'mask' ? national : (byLabel ?? national);
}
/** ITU E.164. */
const LONGEST = 15;
const SHORTEST = 7;

/** An IPv4 address. */
function isDottedQuad({ shape, joints }: DigitRun): boolean {
  return /^[1-3](?:-[1-3]){3}$/.test(shape) && joints === '...';
}

interface Lead {
  start: number;
  hasPlus: boolean;
  /** More digits of the same number stand before it. */
  isTorn: boolean;
  /** A sign ties the digits to something else: a decimal, an id with a letter head, a path, a hash, an amount. */
  isBlocked: boolean;
}

/** `+` directly before the number; the opening bracket counts to the number. */
function leadIn(reading: Reading, start: number, isWritten: boolean): Lead {
  const { text } = reading;
  const at = /[([{]/.test(text[start - 1] ?? '') ? start - 1 : start;
  const before = text.slice(Math.max(0, at - 2), at);
  // "21:00 + 367-4483536": behind a number a plus between blanks adds, or is a dot misread.
  const plus = /\d \+ $/.test(text.slice(Math.max(0, at - 4), at)) ? null : /\+ ?$/.exec(before);
  return {
    start: at - (plus?.[0].length ?? 0),
    hasPlus: plus !== null,
    isTorn: /\d[./:-]$/.test(before),
    // "Tel.0212 555 48 60", "Wade C.406-555-0190": behind a word and its dot a number in groups is none of an id.
    isBlocked: /(?:[\d\p{L}][-/.,_:]|[#$€£₺_=&?])$/u.test(before) && !(isWritten && /\p{L}\.$/u.test(before)) && !isOfLink(reading, at),
  };
}

/** "wa.me/905321234567", "05321234567,05337654321": links that call, and the number before in a list. */
const CALLED_BY_LINK = /(?:wa\.me\/|whatsapp\.com\/send\/?\?phone=|(?<![a-z])(?:tel|sms|callto):|(?<!\d)05\d{9},)\+?$/i;

const isOfLink = ({ text }: Reading, start: number): boolean => CALLED_BY_LINK.test(text.slice(Math.max(0, start - 40), start));

function isCutOff(text: string, end: number): boolean {
  if (/^,05\d{9}(?!\d)/.test(text.slice(end, end + 13))) return false;
  return /^(?:[.,:]\d|[-/_][\p{L}\d]|\s?(?:TL|₺|€|\$|£|USD|EUR|TRY|GBP|KB|MB|GB|ms|px|%))/u.test(text.slice(end, end + 5));
}

function find(reading: Reading): Finding[] {
  const labelled = labelledPlaces(reading, ['phone'], 60);
  const findings: Finding[] = [];
  for (let i = 0; i < reading.digitGroups.length; ) {
    const hit = bestRun(reading, i, labelled.has);
    if (hit) findings.push(hit.finding);
    i += hit?.groups ?? 1;
  }
  return findings;
}

/** A number wrapped by the layout has its area code before the break and is complete behind it; two numbers below each other are not one. */
function isFairlyWrapped(run: DigitRun, hasPlus: boolean): boolean {
  const breakAt = run.groups.findIndex((group, i) => i > 0 && group.joint?.includes('\n'));
  if (breakAt === -1) return true;
  // "+90 / (552) 883 14 / 60": with its country a number says how long it is, over however many lines.
  if (hasPlus && FIXED_LENGTHS.some(([code, lengths]) => code.test(run.digits) && lengths.includes(run.digits.length))) return true;
  // "(312) 555- / 0146": a dash at the end of the line says that it goes on.
  if (/- ?\n/.test(run.groups[breakAt]?.joint ?? '') && /[()]/.test(run.joints)) return true;
  const behind = run.groups.slice(breakAt).reduce((sum, group) => sum + group.digits.length, 0);
  return behind <= MOST_BEHIND_BREAK && /^(?:0\d{9,10}|90\d{10}|5\d{9})$/.test(run.digits);
}
const MOST_BEHIND_BREAK = 7;

/** In three groups and more, parted by blanks or dashes, as nothing else of this length is. */
const isWritten = ({ digits, groups, joints }: DigitRun): boolean =>
  digits.length >= FEWEST_CALLED && groups.length > 2 && /^[ -]+$/.test(joints);

/** "6 018 442 907", "JD 0141 7780 2219": a digit or letters before it that no label is make one longer number of it. */
function isTailOfNumber({ text, labels }: Reading, start: number): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  return (
    /(?<![\d.,:/-])\d $/.test(before) ||
    (/(?<![\p{L}\d])(?!UK|IE|IT|NL|FR|DE|ES|PH|EV|AU|NZ|ZA)[A-Z]{2} $/u.test(before) && !labels.some(({ end }) => end === start - 1))
  );
}

/** "01 55 50 12 34 / 06 12 34 56 78": behind a slash or dash between blanks stands another number, or an extension, once one is complete. */
function holdsTwo({ groups }: DigitRun): boolean {
  let before = 0;
  return groups.some(({ joint, digits }, i) => {
    const isParted = i > 0 && before >= FEWEST_CALLED && /^ +[/|–-] +\(?$/.test(joint ?? '');
    before += digits.length;
    return isParted;
  });
}

/** "017 553 · 24s": a dot between blanks parts two things. */
const isListed = ({ joints }: DigitRun): boolean => / ·|· /.test(joints);

/** Nine digits and more: "call 112" and "text 5 people" are no numbers of anybody. */
function isToCall({ folded }: Reading, start: number, end: number): boolean {
  const digits = folded.slice(start, end).replace(/\D/g, '');
  return (
    digits.length >= FEWEST_CALLED &&
    !OF_SERVICES.test(digits) &&
    (CALLED.test(folded.slice(Math.max(0, start - 40), start)) || TO_BE_CALLED.test(folded.slice(end, end + 24)))
  );
}
const FEWEST_CALLED = 9;

function bestRun(reading: Reading, from: number, isLabelled: (start: number, end: number) => boolean) {
  let best: { finding: Finding; groups: number } | null = null;
  for (const run of runsFrom(reading.digitGroups, from, 17)) {
    if (run.digits.length < SHORTEST) break;
    const lead = leadIn(reading, run.start, isWritten(run));
    if (!isMostlyDigits(reading.text, run) || !isFairlyWrapped(run, lead.hasPlus) || isListed(run)) continue;
    // "DOB 12/05/1980", "BSB 062-000": a word of letters that look like digits.
    if (WORD_FIRST.test(reading.text.slice(run.start, run.start + LONGEST_WORD_FIRST))) continue;
    const inLabel = isLabelled(run.start, run.end) || isToCall(reading, lead.start, run.end) || isOfLink(reading, lead.start);
    if (holdsTwo(run) || IN_DAYS.test(reading.text.slice(run.start, run.end))) continue;
    // "iPhone 13 / iOS 18.6.2": no label, but what it is called.
    if (inLabel && /(?<![a-z])iphone $/.test(reading.folded.slice(Math.max(0, run.start - 8), run.start))) continue;
    if (lead.isTorn || ((lead.isBlocked || isCutOff(reading.text, run.end)) && !inLabel)) continue;
    const verdict = judge(run, lead.hasPlus, inLabel);
    if (!verdict || holdsLogDate(reading.text, run)) continue;
    if (verdict === LED_BY_NOUGHT && !inLabel && isTailOfNumber(reading, lead.start)) continue;
    // "Kayıt numaranız DG-30518": the letters say what is numbered.
    if (/(?<!\p{L})\p{Lu}{1,5}-$/u.test(reading.text.slice(Math.max(0, lead.start - 7), lead.start))) continue;
    const hit = { finding: { start: lead.start, end: run.end, ...verdict }, groups: run.groups.length };
    // Fixed shapes before anything that only a label vouches for: the label may be followed by two numbers. A part of a company's line is none.
    if (verdict === MASK || verdict === LED_BY_NOUGHT || OF_SERVICES.test(run.digits)) return hit;
    best ??= hit;
  }
  return best;
}

/** "01.09–30.09.2025": from one day to another. */
const IN_DAYS = /^\d{1,2}[./]\d{1,2}(?:[./](?:\d{2}|\d{4}))? ?[–-] ?\d{1,2}[./]\d{1,2}[./](?:\d{2}|\d{4})$/;
const WORD_FIRST = /^(?=[^\s\d]*[ABD-HJ-NP-Z])[A-Z]{3,4} /;
const LONGEST_WORD_FIRST = 6;

/** "Onurcan - 5395512870": behind somebody's name, whatever the label before it is of. */
const BEHIND_NAME = /(?<=\p{Lu}\p{Ll}{2,20} ?[-–:·|,(] ?)5[0-5]\d{8}(?![\p{L}\d-]|[.,]\d)/gu;

function behindNames({ text, folded, labels }: Reading): Finding[] {
  return Array.from(text.matchAll(BEHIND_NAME)).flatMap(({ 0: number, index }): Finding[] => {
    const word = /([a-z]+)[^a-z]*$/.exec(folded.slice(Math.max(0, index - 26), index))?.[1] ?? '';
    const isLabel = labels.some(({ start, end }) => start < index && end > index - word.length - 2);
    return isLabel || isOrdinaryWord(word)
      ? []
      : [{ start: index, end: index + number.length, confidence: 0.7, tier: 'mask', why: 'context' }];
  });
}

/** "ext. 204", "x12", "dahili: 1123", "/ 214": the way within a house, and the other ends of a row of lines. */
const EXTENSION =
  /,? {0,2}(?:(?:\( ?)?(?:ext(?:ensio)?n?|x|dahil[iı]|dah|i[cç] hat|durchwahl|dw|poste|toestel|tst|anexo|ramal|interno|int|wewn|klapka|app)\.? ?(?:no)?[.:]? ?#?\d{1,6}(?:\))?|# ?\d{2,5}|(?:\/ ?|[–-])(?!(?:19|20)\d\d(?!\d))\d{2,4}(?! ?\d| \p{Ll}))(?![\p{L}\p{N}]|[.,:/-]\d| ?(?:TL|₺|€|\$|%))/iuy;

/** The number with its extension: whoever knows the one reaches the person by the other. */
function withExtension({ text }: Reading, found: Finding): Finding {
  return found.tier === 'mask' ? { ...found, end: found.end + matchAt(EXTENSION, text, found.end).length } : found;
}

const spoken = ({ folded }: Reading): Finding[] =>
  Array.from(
    folded.matchAll(SPOKEN_PHONE),
    ({ 0: number, index }): Finding => ({ start: index, end: index + number.length, confidence: 0.75, tier: 'mask', why: 'context' }),
  );

export const phoneDetector = defineDetector({
  id: 'phone',
  entity: 'PHONE',
  find: (reading) => [
    ...find(reading).map((found) => withExtension(reading, found)),
    ...behindNames(reading),
    ...spoken(reading),
    ...inColumns(reading, ['phone'], /^\+?\(?\d(?:[ ().-]{0,2}\d){6,14}$/),
  ],
  examples: {
    match: [
      { text: 'sira;dogum;gsm\n1;16.01.1974;5324821730', found: '5324821730' },
      { text: 'Beni 5528 140 663 numarasından arayın', found: '5528 140 663' },
      { text: 'Reference called: Ada Zqrhoest, 0495/33 07 64', found: '0495/33 07 64' },
      { text: '0 (532) 123 45 67', found: '0 (532) 123 45 67' },
      { text: 'Cep: +90 532 123 45 67', found: '+90 532 123 45 67' },
      { text: 'call (212) 555-0123 now', found: '(212) 555-0123' },
      { text: 'UK +44 7700 900123', found: '+44 7700 900123' },
      { text: '06 12 34 56 78', found: '06 12 34 56 78' },
      { text: 'signed in good order. Call 01632 960 447 before', found: '01632 960 447' },
      { text: 'beni 5321234567’den ara', found: '5321234567' },
      { text: 'text me 4155550147 now', found: '4155550147' },
      { text: 'Gönderilen numara: 5321234567', found: '5321234567' },
      { text: 'kan grubu 0 Rh+, acil durum 05321234567', found: '05321234567' },
      { text: 'on signal too +90\n(532) 123 45\n67', found: '+90\n(532) 123 45\n67' },
      { text: '05321234567', found: '05321234567' },
      { text: 'Telefon numaranız 5321234567', found: '5321234567' },
      { text: 'Invoice\nPh +91 70440 11829', found: '+91 70440 11829' },
      { text: 'Case handed on\n(312) 555-0146', found: '(312) 555-0146' },
      { text: 'text from (312) 555-\n0146. Then', found: '(312) 555-\n0146' },
      { text: 'Zqrna C.406-555-0190', found: '406-555-0190' },
      { text: 'Referans kişi: Zqrcan - 5395512870', found: '5395512870' },
      { text: 'köyden 0326 5 55 44 09, yaz', found: '0326 5 55 44 09' },
      { text: 'Bilgi    0252-555-44-0-9 (abisi)', found: '0252-555-44-0-9' },
      { text: 'motor    532 9 18 22 77', found: '532 9 18 22 77' },
      { text: 'My own is +234-(0)-705-555-0120', found: '+234-(0)-705-555-0120' },
      {
        text: 'beni sıfır beş yüz otuz iki, yedi yüz on dört, elli sekiz ten arayın',
        found: 'sıfır beş yüz otuz iki, yedi yüz on dört, elli sekiz',
      },
      { text: 'it is oh seven seven double oh nine one two, thanks', found: 'oh seven seven double oh nine one two' },
      { text: 'Tel 020 7946 0958 x12, today', found: '020 7946 0958 x12' },
      { text: 'okul 0312 447 10 58 / 214', found: '0312 447 10 58 / 214' },
      { text: '0 (212) 555 04 04 (dahili: 1123) arayın', found: '0 (212) 555 04 04 (dahili: 1123)' },
      { text: '01 55 50 12 34 / 06 12 34 56 78', found: '06 12 34 56 78' },
      { text: 'Büro 030 / 55 50 12 34', found: '030 / 55 50 12 34' },
      { text: 'yazın: wa.me/905321234567', found: '905321234567' },
      { text: '05321234567,05337654321', found: '05337654321' },
      { text: 'звонить 8-916-123-45-67', found: '8-916-123-45-67' },
      { text: 'O532 l23 45 67', found: 'O532 l23 45 67', source: 'ocr' },
    ],
    suggest: [
      { text: 'kayıt 5321234567', found: '5321234567' },
      { text: 'Çağrı merkezi: 0850 222 04 44', found: '0850 222 04 44' },
      { text: 'freephone 0800 123 4567', found: '0800 123 4567' },
      { text: 'Call (800) 555-0142 now', found: '(800) 555-0142' },
      { text: '444 0 855', found: '444 0 855' },
      { text: '21:00 + 367-4483536', found: '367-4483536' },
      { text: 'kayıt 02525554409', found: '02525554409' },
      { text: 'kayıt 0252 55 54409', found: '0252 55 54409' },
    ],
    noMatch: [
      'Dönem: 01.09–30.09.2025',
      'Cihaz: iPhone 13 / iOS 18.6.2',
      'Sipariş no: 5321234567',
      'page/905321234567',
      'Siparis - 5395512870',
      'Kayıt numaranız DG-3051844',
      'Votre contrat 6 018 442 907',
      'Box JD 0141 7780 2219',
      'one two three four five steps',
      'beş yüz otuz iki lira',
      'call 112 now',
      'Error message 5321234567',
      'Reach 1000000000 users',
      'Call 444 0 855',
      'API call 48213 took 12 ms',
      '22.11.2026 14:05',
      '2026-11-22 10:15:00',
      '1.234.567,89 TL',
      'INV-2026-000123',
      '0x80070005',
      'v10.0.22631.4460',
    ],
  },
});
