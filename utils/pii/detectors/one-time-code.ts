import { defineDetector, type Finding } from '../define-detector';
import type { Slot } from '../labels/slots';
import type { Reading } from '../reading';

/** `123456`, `123 456`, `12-34-56`, `G-123456`, `A1B2-C3D4`. */
const CODE =
  /(?<![\p{L}\d#.,:/-])(?:[A-Z]-)?(?:\d{4,8}|\d{3}[ -]\d{3,4}|\d{4}[ -]\d{4}|\d{2}[ -]\d{2}[ -]\d{2}(?:[ -]\d{2})?|(?:\d ){3,7}\d|(?=[A-Z]{0,7}\d)[A-Z0-9]{4,8}(?:-[A-Z0-9]{3,6})?)(?![\p{L}\d]|[.,:/-]\d)/gu;
const CODE_OCR =
  /(?<![\p{L}\d#.,:/-])(?:[A-Z]-)?(?:[0-9OolISBZ]{4,8}|[0-9OolISBZ]{3}[ -][0-9OolISBZ]{3,4}|(?:[0-9OolI] ){3,7}[0-9OolI]|(?=[A-Z]{0,7}\d)[A-Z0-9]{4,8}(?:-[A-Z0-9]{3,6})?)(?![\p{L}\d]|[.,:/-]\d)/gu;

function isYearOrAmount(reading: Reading, start: number, end: number): boolean {
  const value = reading.text.slice(start, end);
  if (/^(?:19|20)\d{2}$/.test(value)) return true;
  return /^\s?(?:TL|₺|€|\$|£|USD|EUR|TRY|dakika|saniye|minutes?|seconds?|dk|sn|min|sec|saat|gün|days?|hours?|karakter|haneli|digit|characters?)/iu.test(
    reading.text.slice(end, end + 14),
  );
}

function firstCode(reading: Reading, from: number, to: number): { start: number; end: number } | null {
  const pattern = reading.detection.source === 'ocr' ? CODE_OCR : CODE;
  for (const found of reading.text.slice(from, to).matchAll(pattern)) {
    const start = from + found.index;
    const end = start + found[0].length;
    if (/\d/.test(found[0]) && !isYearOrAmount(reading, start, end)) return { start, end };
  }
  return null;
}

function judge(reading: Reading, slot: Slot): Finding | null {
  const reach = slot.joint === 'below' ? slot.end : Math.min(slot.end, slot.start + 60);
  const code = firstCode(reading, slot.start, reach);
  return code && { ...code, confidence: 0.9, tier: 'mask', why: 'label' };
}

/** "Code: 482913" alone: six digits are a one-time code by custom, other lengths may be an error code. */
function judgeBare(reading: Reading, slot: Slot): Finding | null {
  const code = firstCode(reading, slot.start, Math.min(slot.end, slot.start + 24));
  if (!code) return null;
  const digits = reading.text.slice(code.start, code.end).replace(/\D/g, '');
  if (digits.length === 6) return { ...code, confidence: 0.7, tier: 'mask', why: 'label' };
  return digits.length >= 4 ? { ...code, confidence: 0.3, tier: 'suggest', why: 'label' } : null;
}

/** The code before its name: "482913 is your code", "482913 doğrulama kodunuz". */
const BEFORE_LABEL =
  /(?<![\p{L}\d#.,:/-])((?:[a-z]-)?(?:\d{4,8}|\d{3}[ -]\d{3}))[ ]{1,2}(?:(?:is|as)[ ]your|nolu|numarali|ile|kullanarak)?[^\n.]{0,40}?(?:code|kodu?n?u?z?|sifre|otp|passcode|pin)\b/gu;

function findBefore(reading: Reading): Finding[] {
  return Array.from(reading.folded.matchAll(BEFORE_LABEL), (found) => ({
    start: found.index,
    end: found.index + (found[1] as string).length,
    word: found[0],
  }))
    .filter(
      ({ start, end, word }) =>
        !isYearOrAmount(reading, start, end) && !/(?:hata|error|posta|kupon|promo|status|durum|zip|postal|indirim)/.test(word),
    )
    .map(({ start, end }) => ({ start, end, confidence: 0.8, tier: 'mask', why: 'context' }));
}

const BACKUP_CODE =
  /(?<![\p{L}\d])(?:[A-Za-z0-9]{4,6}[- ][A-Za-z0-9]{4,6}(?:-[A-Za-z0-9]{4,6}){0,3}|\d{8}|\d{4}[ ]\d{4}|[A-Za-z0-9]{6,12})(?![\p{L}\d])/gu;
/** A set of backup codes fills some lines below its heading. */
const BACKUP_LINES = 14;

function findBackupCodes(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  for (const label of reading.labels.filter(({ kind }) => kind === 'backupCodes')) {
    let offset = label.end;
    let linesWithout = 0;
    for (let k = 0; k < BACKUP_LINES && linesWithout < 2 && offset < reading.text.length; k++) {
      const lineEnd = reading.text.indexOf('\n', offset);
      const end = lineEnd === -1 ? reading.text.length : lineEnd;
      const codes = Array.from(reading.text.slice(offset, end).matchAll(BACKUP_CODE)).filter(
        (found) => (found[0].match(/\d/g) ?? []).length >= 2,
      );
      for (const found of codes)
        findings.push({
          start: offset + found.index,
          end: offset + found.index + found[0].length,
          confidence: 0.8,
          tier: 'mask',
          why: 'label',
        });
      linesWithout = codes.length > 0 || k === 0 ? 0 : linesWithout + 1;
      offset = end + 1;
    }
  }
  return findings;
}

export const oneTimeCodeDetector = defineDetector({
  id: 'one-time-code',
  entity: 'ONE_TIME_CODE',
  find: (reading) => [
    ...reading.slots('otp').flatMap((slot) => judge(reading, slot) ?? []),
    ...reading.slots('bareCode').flatMap((slot) => judgeBare(reading, slot) ?? []),
    ...findBefore(reading),
    ...findBackupCodes(reading),
  ],
  examples: {
    match: [
      { text: 'Your verification code is 482913', found: '482913' },
      { text: 'Doğrulama kodunuz: 482 913', found: '482 913' },
      { text: 'G-482913 is your Google code', found: 'G-482913' },
      { text: 'SMS kodu\n4829', found: '4829' },
      { text: 'Backup codes\nx7k2-9qpl\nm3n4-5r6s', found: 'm3n4-5r6s' },
    ],
    noMatch: [
      'Hata kodu: 500123',
      'Error code 404123',
      'Ülke kodu: 90212',
      'Code: ERR_FAILED',
      'Kupon kodu: YAZ2026',
      'close code 1006',
      'code expires in 2026',
    ],
  },
});
