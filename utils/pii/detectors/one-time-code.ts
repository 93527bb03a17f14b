import { defineDetector, type Finding } from '../define-detector';
import type { Slot } from '../labels/slots';
import { isOrdinaryWord } from '../names/ordinary-words';
import { lineAt, type Reading } from '../reading';

/** `123456`, `123 456`, `604 • 118`, `4829-13`, `123 456 789`, `12-34-56`, `G-123456`, `A1B2-C3D4-E5F6`. */
const CODE =
  /(?<![\p{L}\d#.,:/-])(?:[A-Z]-)?(?:\d{3} ?[•·∙–—-] ?\d{3}|\d{4}-\d{2}|\d{3}-\d{2}-\d{3}|\d{4}(?:[ -]\d{4}){1,4}|\d{3}[ -]\d{3,4}(?:[ -]\d{2,4})?|\d{4,8}|\d{2}[ -]\d{2}[ -]\d{2}(?:[ -]\d{2})?|(?:\d ){3,7}\d|(?=[A-Z-]{0,20}\d)[A-Z0-9]{4,8}(?:-[A-Z0-9]{3,8}){0,7}|[A-Z]{4,5}(?:-[A-Z]{4,5}){1,7}|(?=[a-z-]{0,12}\d)[a-z0-9]{3,6}(?:-[a-z0-9]{2,6}){1,5}|[a-z]{4,6}-\d{4,6})(?![\p{L}\d]|[.,:/-]\d)/gu;
const CODE_OCR =
  /(?<![\p{L}\d#.,:/-])(?:[A-Z]-)?(?:\d{3} ?[•·∙–—-] ?\d{3}|\d{2}[ -]\d{2}[ -]\d{2}(?:[ -]\d{2})?|\d{3}-\d{2}-\d{3}|\d{4}-\d{2}(?!\d)|[0-9OolISBZ]{4}(?:[ -][0-9OolISBZ]{4}){1,4}|[0-9OolISBZ]{3}[ -][0-9OolISBZ]{3,4}(?:[ -][0-9OolISBZ]{2,4}(?![\d.:]))?|[0-9OolISBZ]{4,8}|(?:[0-9OolI] ){3,7}[0-9OolI]|(?=[A-Z-]{0,20}\d)[A-Z0-9]{4,8}(?:-[A-Z0-9]{3,8}){0,7}|[A-Z]{4,5}(?:-[A-Z]{4,5}){1,7}|(?=[a-z-]{0,12}\d)[a-z0-9]{3,6}(?:-[a-z0-9]{2,6}){1,5}|[a-z]{4,6}-\d{4,6})(?![\p{L}\d]|[.,:/-]\d)/gu;

function isYearOrAmount(reading: Reading, start: number, end: number): boolean {
  const value = reading.text.slice(start, end);
  if (/^(?:19|20)\d{2}$/.test(value)) return true;
  return /^\s?(?:TL|₺|€|\$|£|USD|EUR|TRY|dakika|saniye|dk|sn|min|sec|saat|gün|day|hour|karakter|haneli|digit|character)/iu.test(
    reading.text.slice(end, end + 14),
  );
}

const OF_MESSAGE =
  /(?<![a-z])(?:ref(?:erence|erans)?|ref no|b00\d|order|siparis|ticket|case|route|hat|van|tracking|takip)[.:]? ?(?:no\.? ?)?[:#]? ?$/;

function firstCode(reading: Reading, from: number, to: number, isYearFine = false): { start: number; end: number } | null {
  const pattern = reading.detection.source === 'ocr' ? CODE_OCR : CODE;
  for (const found of reading.text.slice(from, to).matchAll(pattern)) {
    const start = from + found.index;
    const end = start + found[0].length;
    const isYear = /^(?:19|20)\d{2}$/.test(found[0]);
    // "640218 is your code. Ref MZ640": what the sender calls the message.
    if (OF_MESSAGE.test(reading.folded.slice(Math.max(from, start - 14), start))) continue;
    // Directly behind "code:" four digits are the code, whatever year they look like.
    if (isYear && isYearFine && start - from <= 2) return { start, end };
    const isGrouped = /^[A-Z]{4,5}(?:-[A-Z]{4,5})+$/.test(found[0]);
    if ((/\d/.test(found[0]) || isGrouped) && !isYearOrAmount(reading, start, end)) return { start, end };
  }
  return null;
}

/** Words joined by dashes that open an account for once: "Temporary login code  quick-fox-lamp"; the whole of its cell or line. */
const WORDS = /^[a-z]{3,12}(?:-[a-z]{3,12}){1,5}(?= *(?:$|\n| {3}))/;

/** What a bank prints on a receipt beside the number of its approval: support asks for it, and it opens nothing. Folded. */
const ON_RECEIPT = /(?<![a-z])(?:batch|stan|rrn|slip no|terminal|isyeri no|uye isyeri|merchant|fis no)(?![a-z])/;
const APPROVAL = /^(?:auth|onay kodu?)/;

function isApprovalOnReceipt({ folded }: Reading, { label }: Slot): boolean {
  return (
    APPROVAL.test(folded.slice(label.start, label.end)) && ON_RECEIPT.test(folded.slice(Math.max(0, label.start - 160), label.end + 160))
  );
}

/** "kHt9 QwPe 2ZLm": groups of small and large letters and digits, alone in their cell. */
const MIXED_GROUPS =
  /^(?=[^\n]{0,40}\d)(?=[^\n]{0,40}\p{Ll})(?=[^\n]{0,40}\p{Lu})[A-Za-z\d]{3,6}(?:[ -][A-Za-z\d]{3,6}){1,7}(?= *(?:$|\n| {3}))/u;
/** "K7T-204", "RA-7H3NKQ8B5MTL", "7H3NKQ8B5MTL": groups of capitals and digits or a long run of both, alone in their cell. */
const SHORT_GROUPS =
  /^(?=[A-Z-]*\d)(?=[\d-]*[A-Z])(?:[A-Z\d]{2,6}(?:-[A-Z\d]{2,18}){1,5}|(?=(?:[A-Z]*\d){3})(?=(?:\d*[A-Z]){3})[A-Z\d]{10,25})(?= *(?:$|\n| {3}))/;

/** "MZ4 T8K": two or three short groups of capitals and digits, each of both, alone in their cell. */
const SPACED_GROUPS = /^(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z\d]{3,4}(?: (?=[A-Z]*\d)(?=\d*[A-Z])[A-Z\d]{3,4}){1,2}(?=[.,]? *(?:$|\n| {3}))/;

/** "Linkage key for the app    kHt9 QwPe 2ZLm": what the key is for stands before the gap. */
const FOR_WHAT = /^(?:\p{Ll}{2,12} ){1,4} {2,40}/u;

function groupsOf({ text }: Reading, { start, end, joint }: Slot): { start: number; end: number } | undefined {
  const place = text.slice(start, Math.min(end, start + 80));
  const lead = joint === 'space' ? FOR_WHAT.exec(place)?.[0].length : 0;
  if (lead === undefined) return undefined;
  const rest = place.slice(lead);
  const mixed = MIXED_GROUPS.exec(rest)?.[0];
  const isMixed = mixed?.split(/[ -]/).every((group) => !/^(?:\p{L}?\p{Ll}+|\d+)$/u.test(group));
  const groups = isMixed ? mixed : (SHORT_GROUPS.exec(rest) ?? SPACED_GROUPS.exec(rest))?.[0];
  return groups === undefined ? undefined : { start: start + lead, end: start + lead + groups.length };
}

function judge(reading: Reading, slot: Slot): Finding | null {
  if (isApprovalOnReceipt(reading, slot)) return null;
  const reach = slot.joint === 'below' ? slot.end : Math.min(slot.end, slot.start + 60);
  const groups = groupsOf(reading, slot);
  if (
    groups !== undefined &&
    !/^(?:confirmation|device|game|your confirmation)/.test(reading.folded.slice(slot.label.start, slot.label.end))
  )
    return { ...groups, confidence: 0.85, tier: 'mask', why: 'label' };
  const words = slot.joint === 'space' ? undefined : WORDS.exec(reading.text.slice(slot.start, reach))?.[0];
  if (words) return { start: slot.start, end: slot.start + words.length, confidence: 0.7, tier: 'mask', why: 'label' };
  const code = firstCode(reading, slot.start, reach, slot.joint !== 'below');
  // "Your confirmation code" is a booking's where it holds letters.
  const isBooking = /confirmation/.test(reading.folded.slice(slot.label.start, slot.label.end));
  if (code && isBooking && /\p{L}/u.test(reading.text.slice(code.start, code.end))) return null;
  // "Device code  AF180" is a model, "Game code  CUSA-01433" a title.
  const isOfDevice = /^(?:device|game) code/.test(reading.folded.slice(slot.label.start, slot.label.end));
  if (code && isOfDevice && !/^[A-Z\d]{4,5}(?:-[A-Z\d]{4}){1,4}$/.test(reading.text.slice(code.start, code.end))) return null;
  return code && { ...code, confidence: 0.9, tier: 'mask', why: 'label' };
}

/** Near a bare "code": somebody sent it or asks for it, or something went wrong. Folded. */
const SENT =
  /(?<![a-z])(?:your|kodun\w{0,4}|sms|sent|send|gonder\w*|gelen|ilet\w*|text|enter|digit|haneli|basamakli|verif\w*|dogrula\w*|onay\w*|confirm\w*|giris|login|log in|sign ?in|signin|authenticat\w*|expires|valid for|gecerli\w*|share|paylas\w*|telefon\w*|mail\w*|e posta\w*|eposta\w*|one time|tek kullanimlik|otp|2fa|mfa|aktivasyon|activat\w*|sifre\w*|password|unlock|show|soyle\w*|kuryeye|kapida|collect)(?![a-z])/;
const WENT_WRONG =
  /(?<![a-z])(?:error|err|hata\w*|sorun\w*|problem\w*|fail\w*|wrong|went|exception|crash\w*|status|http|socket|ws|basarisiz\w*|olustu|declined|reddedil\w*|closed|exit)(?![a-z])/;

/** "Your Xqr code is": the word between is who sent it. */
const OF_READER =
  /(?<![a-z])your (?!order|promo|discount|referral|coupon|voucher|booking|error|postal|zip|product|tracking)[a-z0-9]{2,16} $/;

/** "Item code", "Promosyon kodu": the word before says whose code it is, and it is not the person's. */
function isCodeOfThing(reading: Reading, slot: Slot): boolean {
  const before = /(\p{L}{2,20})[ ]$/u.exec(reading.folded.slice(Math.max(0, slot.label.start - 24), slot.label.start))?.[1];
  return (
    before !== undefined &&
    !SENT.test(before) &&
    !OF_READER.test(reading.folded.slice(Math.max(0, slot.label.start - 32), slot.label.start)) &&
    !/^(?:the|this|is|with|bu|gelen|olan|kod|enter|login|and|ve|ile|using|my|use|a|digit|haneli)$/.test(before)
  );
}

/** "Code: 482913" alone: six digits are a one-time code by custom; other lengths need a word of sending nearby, and a word of failure speaks against all. */
function judgeBare(reading: Reading, slot: Slot): Finding | null {
  const code = firstCode(reading, slot.start, Math.min(slot.end, slot.start + 24));
  if (!code || isCodeOfThing(reading, slot)) return null;
  const digits = reading.text.slice(code.start, code.end).replace(/\D/g, '');
  const around =
    reading.folded.slice(Math.max(0, slot.label.start - 90), code.start) + reading.folded.slice(code.end, code.end + 60).split('\n', 1)[0];
  const line = around.slice(around.lastIndexOf('\n', Math.min(90, slot.label.start)) + 1);
  const letters = reading.text.slice(code.start, code.end).split('-');
  const isGrouped = letters.length > 1 && letters.every((group) => /^[A-Z]{4,5}$/.test(group) && !isOrdinaryWord(group.toLowerCase()));
  if (isGrouped && SENT.test(around) && !OTHER_CODES.test(around)) return { ...code, confidence: 0.7, tier: 'mask', why: 'label' };
  if (WENT_WRONG.test(line)) return digits.length === 6 ? { ...code, confidence: 0.3, tier: 'suggest', why: 'label' } : null;
  if (digits.length === 6 || SENT.test(around)) return { ...code, confidence: 0.7, tier: 'mask', why: 'label' };
  return digits.length >= 4 ? { ...code, confidence: 0.3, tier: 'suggest', why: 'label' } : null;
}

const SPLIT_CODE = '(?:[a-z]-)?(?:\\d{4,8}|\\d{3} ?[•·∙–] ?\\d{3}|\\d{2}[ -]\\d{2}[ -]\\d{2}|\\d{3}[ -]\\d{3}|\\d{4}[ -]\\d{4})';
/** The code before its name: "482913 is your code", "482913 doğrulama kodunuz", "482913 koduyla". */
const BEFORE_LABEL = new RegExp(
  `(?<![\\p{L}\\d#.,:/-])(?<!\\d )(${SPLIT_CODE})[ ]{1,2}(?:(?:is|as)[ ]your|nolu|numarali|ile|kullanarak|-|:)?[^\\n.\\d]{0,40}?(?<![a-z])(?:codes?|kod\\w{0,9}|sifre\\w{0,6}|parola\\w{0,6}|otp)(?![a-z])`,
  'gu',
);
/** A code in the middle of an order: "Use 482913 to sign in", "Giriş için 482913 girin". */
const IN_ORDER = new RegExp(
  `(?<![a-z])(?:use|enter|type|input|provide|text|kullan\\w*|icin|girmek)[: ]{1,2}(${SPLIT_CODE})(?=[ ]{1,2}(?:to (?:go on|proceed|carry on|unlock|sign|log|verify|confirm|complete|continue|access|reset|authenticate|finish|approve)|as your|for (?:your|verification|login)|when|on the|girin\\w*|giriniz|yazin\\w*|kullanin\\w*|kodu\\w*|ile giris))`,
  'gu',
);
/** "Give this code to the rider: 3780", "Kuryeye bu kodu söyleyin: 3529". */
const TO_TELL = new RegExp(
  `(?<![a-z])(?:(?:give|tell|show|say|share|read|hand)[^\\n.\\d]{0,24}(?:code|pin)[^\\n.\\d]{0,32}|(?:kodu|sifreyi|pini)[ ](?:soyle|goster|ver|ilet|paylas|okut)[a-z]{0,8})[: ]{1,3}(${SPLIT_CODE})(?![\\p{L}\\d]|[.,:/-]\\d)`,
  'gu',
);
/** "Guest code for Dorota" and in the next cell or below it the code. */
const FOR_GUESTS = new RegExp(
  `(?<![a-z])(?:(?:guest|visitor|entry|entrance|door|gate|access|garage|alarm) code|(?:misafir|ziyaretci|giris|kapi|alarm) kodu)[^\\n\\d]{0,32}(?:\\n ?| {3,40})(${SPLIT_CODE})(?= *(?:\\n|$| {3}))`,
  'gu',
);
/** "Verification code sent to t@example.org: 5519", "Code sent to your phone ending 88: 482 913": where it went stands between. */
const SENT_TO = new RegExp(
  `(?<![a-z])(?:code|pin|passcode|kod[a-z]{0,3}|sifre[a-z]{0,3})(?: (?:was|has been|we))? (?:sent|texted|e?mailed|gonderildi|iletildi|gonderilen)(?: (?:to|via|by))?(?:[^\\n]|\\n(?!\\n)){2,60}?: (${SPLIT_CODE})(?![\\p{L}\\d]|[.,:/-]\\d)`,
  'gu',
);
/** "Or enter    94 31 07", "veya girin: 94 31 07": the other way in below a code. */
const OR_ENTER = new RegExp(
  `(?<![a-z])(?:(?:or|alternatively|veya|ya da)|to cancel,?) (?:enter|reply with|type|key in|gir[a-z]{2,6}|tusla[a-z]{2,6})(?: (?:the|this|the pin|the code|pin|kodu))?(?: ?:? {1,2}| {3,40}|\\n ?)(${SPLIT_CODE})(?![\\p{L}\\d]|[.,:/-]\\d)`,
  'gu',
);
/** "girilen=907 216", "otp entered: 907216": what logs write of the code that somebody typed. */
const TYPED =
  /(?<![a-z])(?:(?:token|otp|mfa|2fa|sms|kod|code|pin)[^\n\d]{0,24}(?:girilen|entered|typed|input)|fallback (?:passcode|code)) ?[=: ] ?["']?(\d{3}[ -]?\d{3}|\d{4,8})(?![\p{L}\d]|[.,:/-]\d)/gu;
/** "Pin to open compartment: 447 190", "Collect it with PIN 4471". */
const TO_OPEN = new RegExp(
  `(?<![a-z])(?:(?:pin|code|passcode) to (?:open|collect|unlock|enter|get in|pick up)[^\\n.\\d]{0,32}(?:: ?| is | {3,40})|(?:opens? with|unlocks? with|open it with)(?: the)?(?: code| pin)?[: ]{1,2})(${SPLIT_CODE}|\\d(?:[ -]\\d){3,5}|[a-z]?\\d{4,6}[a-z#*]?)(?![\\p{L}\\d]|[.,:/-]\\d)`,
  'gu',
);
/** "I typed 4471 on the keypad", "kapıda 1948 yazdım". */
const AT_LOCK =
  /(?<![a-z])(?:(?:typed?|entered|enter|tried|try|punch(?:ed)? in|dialled) ([#*]?\d{4,6}[#*]?) (?:on|into|in|at) the (?:key ?pad|door|gate|lock ?box|lock|locker|panel|intercom|safe)|(?:kapida|kapiya|kilide|kutuya|dolaba|tus takiminda|tus takimina|zilde|panelde) ([#*]?\d{4,6}[#*]?) (?:yaz|gir|tusla|bas)[a-z]{1,8})(?![a-z])/g;

const atLocks = ({ folded }: Reading): Finding[] =>
  Array.from(folded.matchAll(AT_LOCK)).map((found): Finding => {
    const value = (found[1] ?? found[2]) as string;
    const start = found.index + found[0].lastIndexOf(value);
    return { start, end: start + value.length, confidence: 0.7, tier: 'mask', why: 'context' };
  });

const OTHER_CODES =
  /(?<![a-z])(?:hata|error|posta|kupon|promo\w*|status|durum|zip|postal|indirim|ulke|country|area|alan|urun|product|stok|siparis|order|takip|tracking|referans|reference|davet|referral|banka|sube|swift|kart|card|hat\w*|telefon\w*|numara(?!li)\w*)(?![a-z])/;

function inSentences(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  for (const pattern of [BEFORE_LABEL, IN_ORDER, TO_TELL, FOR_GUESTS, SENT_TO, OR_ENTER, TYPED, TO_OPEN]) {
    for (const found of reading.folded.matchAll(pattern)) {
      const start = found.index + found[0].lastIndexOf(found[1] as string);
      const end = start + (found[1] as string).length;
      const lead = reading.folded.slice(Math.max(0, start - 16), start);
      const whose = reading.folded
        .slice(Math.max(0, found.index - 12), found.index)
        .split('\n')
        .at(-1) as string;
      if (pattern === SENT_TO && OTHER_CODES.test(whose)) continue;
      // "Show this code to collect your order: 4471": what it is for has its own number elsewhere.
      const told = found[0].replace(/(?:your|the) (?:order|product|card)|siparis(?:inizi|i) (?:al|teslim)/, '');
      if (isYearOrAmount(reading, start, end) || OTHER_CODES.test(told) || /(?:hata|error|no|kodu|code|siparis|order)[: ]*$/.test(lead))
        continue;
      findings.push({ start, end, confidence: 0.8, tier: 'mask', why: 'context' });
    }
  }
  return findings;
}

/** "the code 662 910 you texted me", "kod 482913 geldi": who has it says where it came from. */
const RECEIVED = new RegExp(
  `(?<![a-z])(?:code|pin|passcode|kod|sifre)[: ]{1,2}(${SPLIT_CODE})(?=[ ]{1,2}(?:(?:that |which )?(?:you (?:just )?(?:sent|texted|e?mailed)|(?:just )?(?:came|arrived)|was sent|i (?:just )?(?:got|received))|from (?:the |my |your )?(?:sms|text|app|authenticator)|geldi|gelmis)(?![a-z]))`,
  'gu',
);

function asReceived(reading: Reading): Finding[] {
  return Array.from(reading.folded.matchAll(RECEIVED)).flatMap((found): Finding[] => {
    if (OTHER_CODES.test(reading.folded.slice(Math.max(0, found.index - 16), found.index))) return [];
    const end = found.index + found[0].length;
    return [{ start: end - (found[1] as string).length, end, confidence: 0.75, tier: 'mask', why: 'context' }];
  });
}

/** "Ihr Code lautet 482913", "Votre code est 482 913": the code behind its owner, in other languages. Folded. */
const YOURS = new RegExp(
  `(?<![a-z])(?:ihr|dein|votre|ton|tu|su|seu|teu|il tuo|il suo|uw|je|twoj)[ ](?:[a-z]{2,14}[ -]){0,1}(?:code|codigo|codice|kod)(?: (?:de|di|d'|do)[ ']?[a-z]{4,14})?[ ](?:lautet|ist|est|es|e|is|to)[: ]{1,3}(${SPLIT_CODE})(?![\\p{L}\\d]|[.,:/-]\\d)`,
  'gu',
);

const asTold = ({ folded }: Reading): Finding[] =>
  Array.from(folded.matchAll(YOURS)).flatMap((found): Finding[] => {
    const end = found.index + found[0].length;
    return OTHER_CODES.test(found[0])
      ? []
      : [{ start: end - (found[1] as string).length, end, confidence: 0.8, tier: 'mask', why: 'context' }];
  });

/** Codes that hand over a parcel hold letters too; digits and letters together, in capitals. */
const AT_THE_DOOR =
  /^(?:pick ?up|access point|(?:parcel )?locker|parcel|open|opening|acma|dolap|kargomat|gel al|collection|delivery|handover|teslim(?:at| alma)?) (?:code|pin|kod|sifre)/;
const DOOR_CODE = /^(?=[A-Z-]*\d)(?=[\d-]*[A-Z])[A-Z\d]{2,5}(?:-?[A-Z\d]{2,5})?(?![\p{L}\d-])/u;

function judgeDoorCode(reading: Reading, slot: Slot): Finding | null {
  if (!AT_THE_DOOR.test(reading.folded.slice(slot.label.start, slot.label.end).replace(/[-_]/g, ' '))) return null;
  const found = DOOR_CODE.exec(reading.text.slice(slot.start, Math.min(slot.end, slot.start + 24)));
  return found && { start: slot.start, end: slot.start + found[0].length, confidence: 0.85, tier: 'mask', why: 'label' };
}

const SIX = '\\d{6}|\\d{3}[ -]\\d{3}';
/** "I entered 482913 and it says …", "it texted me 482913", "SMS ile 482913 geldi", "482913 giriyorum": whoever tells what they did with it. Folded. */
const TRIED = new RegExp(
  [
    `(?<![a-z])(?:(?:i|we)(?: have| just|'ve)? (?:entered|typed|tried|put in|got|received|used|enter|type|get)(?: in)?|(?:texted|e?mailed|sent|gave) me)(?: the)?(?: code)?[: ]{1,2}(${SIX})(?=[ ]{1,2}(?:and|but|then|it|which|from|several|twice|again)(?![a-z])|[.,!]? *(?:\\n|$| {3}))`,
    `(?<![a-z])(?:sms|mesaj|kod)[a-z]{0,5}(?: (?:ile|olarak|da|diye))?[: ]{1,2}(${SIX})(?=[ ]{1,2}(?:geldi|gelmis|girdim|giriyorum|yazdim|yaziyorum|diyor|gonderil|kabul|olmadi|calismiyor))`,
    `(?<![\\p{L}\\d#.,:/-])(${SIX})(?=[ ]{1,2}(?:girdim|giriyorum|girince|yazdim|yaziyorum|yazinca|kabul etm[a-z]{1,6})(?![a-z]))`,
  ].join('|'),
  'gu',
);
const OF_ORDER = /(?<![a-z])(?:order|ticket|case|invoice|booking|tracking|siparis|talep|bilet|fatura|takip|kargo|rezervasyon|basvuru)/;

function asTried({ folded }: Reading): Finding[] {
  return Array.from(folded.matchAll(TRIED)).flatMap((found): Finding[] => {
    const value = (found[1] ?? found[2] ?? found[3]) as string;
    const end = found.index + found[0].length;
    const before = folded
      .slice(Math.max(0, found.index - 60), end)
      .split('\n')
      .at(-1) as string;
    return OF_ORDER.test(before) || OTHER_CODES.test(before)
      ? []
      : [{ start: end - value.length, end, confidence: 0.7, tier: 'mask', why: 'context' }];
  });
}

/** "K7QF-29XM is your linking code". */
const MIXED_BEFORE_LABEL =
  /(?<![\p{L}\d-])((?=[A-Z-]*\d)[A-Z\d]{3,5}-[A-Z\d]{3,5})(?=[ ](?:is your (?:[\p{L}\d]{2,16} ){0,3}(?:code|pin|passcode)|(?:[\p{L}\d]{2,16} ){0,3}kodunuz)(?!\p{L}))/gu;

function mixedBeforeLabels({ text, folded }: Reading): Finding[] {
  return Array.from(text.matchAll(MIXED_BEFORE_LABEL)).flatMap(({ 0: value, index }): Finding[] => {
    const end = index + value.length;
    return OTHER_CODES.test(folded.slice(end, end + 50).split('\n')[0] as string) ||
      /(?:confirmation|booking|rezervasyon)/.test(folded.slice(end, end + 50))
      ? []
      : [{ start: index, end, confidence: 0.8, tier: 'mask', why: 'context' }];
  });
}

/** "Backup code 1: 8f3k-29dk", "Yedek kod 2  4829 1377", "Recovery code #3 abkd-qwrt": each of them by its number. Folded. */
const NUMBERED =
  /(?<![a-z])(?:backup|back-up|recovery|emergency|scratch|one[- ]time|single[- ]use|yedek|kurtarma|acil durum) (?:codes?|kod[a-z]{0,4}) ?(?:#|no\.? ?|nr\.? ?)?\d{1,2} ?[:.)=-]{0,2} {1,40}([a-z\d]{4,10}(?:[ -][a-z\d]{4,8}){0,3})(?= *(?:\n|$| {3}|[,;|]))/g;
/** "Save these codes: 48291377, 55219034". Folded. */
const LISTED =
  /(?<![a-z])(?:codes|kodlar[a-z]{0,6})[^\n:\d]{0,24}: {0,2}((?:\d{6,10}|(?=[a-z-]{0,6}\d)[a-z\d]{4,6}-[a-z\d]{4,6})(?: ?[,;] ?(?:\d{6,10}|(?=[a-z-]{0,6}\d)[a-z\d]{4,6}-[a-z\d]{4,6})){1,15})(?![\p{L}\d-])/gu;

function numbered({ folded }: Reading): Finding[] {
  const each = Array.from(folded.matchAll(NUMBERED)).filter(({ 1: value = '' }) => /\d|-/.test(value));
  const listed = Array.from(folded.matchAll(LISTED)).filter(
    ({ index }) =>
      !OTHER_CODES.test(folded.slice(Math.max(0, index - 24), index)) && !/error|hata|status/.test(folded.slice(index - 24, index)),
  );
  return [...each, ...listed].map(({ 0: whole, 1: value = '', index }): Finding => {
    const end = index + whole.length;
    return { start: end - value.length, end, confidence: 0.85, tier: 'mask', why: 'label' };
  });
}

/** What is bought or kept to be typed in once, and what is said of a code. Folded. */
const KEPT_WORD =
  'e-?pins?|(?:gift|razer gold|itunes|google play|steam(?: wallet)?|psn|xbox|playstation|nintendo|roblox|netflix|apple(?: gift)?)(?: card)?(?: (?:code|pin|kodu?|kodum))?|hediye (?:kart|cek)[a-z]{1,3}|redeem(?:ed)?|redemption|top-?up|back-?up|yedek|recovery|kurtarma';
/** "kod çalışmıyor: KLC9-77TQ-XW02-LMRZ", "one backup code, 8f3k-29dk, left": groups of letters and digits behind such a word in the same line. Folded. */
const KEPT_CODE = new RegExp(
  `(?<![a-z])(?:(${KEPT_WORD})|codes?|kod(?:u|um|umu|unu|unuz|lari)?)(?=[ :,])([^\\n\\d]{0,40}?)[ :]((?=[a-z -]{0,24}\\d)(?=[\\d -]{0,24}[a-z])(?:[a-z\\d]{4,6}(?:-[a-z\\d]{4,6}){1,5}|[a-z\\d]{4,5}(?: [a-z\\d]{4,5}){2,5}|[a-z\\d]{12,25}))(?![\\p{L}\\d-])`,
  'gu',
);
const OF_REFERENCE =
  /(?<![a-z])(?:booking|reserv\w*|rezervasyon\w*|ticket|talep|request|trace|batch|lot|parti|seri|serial|model|item|part|invoice|fatura|kargo\w*|coupon|islem|ref|basvuru|case|build|session|oturum|commit|licen[cs]e|lisans)(?![a-z])/;

function keptCodes({ text, folded }: Reading): Finding[] {
  return Array.from(folded.matchAll(KEPT_CODE)).flatMap(({ 0: whole, 1: kept, 2: between = '', 3: value = '', index }): Finding[] => {
    const end = index + whole.length;
    const start = end - value.length;
    const written = text.slice(start, end);
    const groups = written.split('-');
    const before =
      (folded
        .slice(Math.max(0, index - 24), index)
        .split('\n')
        .at(-1) as string) + between;
    // Without a dash only capitals are a code, and not the words of a heading.
    const isCode = written.includes('-')
      ? (written === written.toUpperCase() || written === written.toLowerCase()) &&
        groups.every((group) => group.length === groups[0]?.length) &&
        (kept !== undefined || groups.length > 2)
      : kept !== undefined &&
        written === written.toUpperCase() &&
        written.split(' ').filter((group) => /\d/.test(group)).length > 1 === written.includes(' ');
    return !isCode || OTHER_CODES.test(before) || OF_REFERENCE.test(before) || OF_ORDER.test(before)
      ? []
      : [{ start, end, confidence: 0.75, tier: 'mask', why: 'context' }];
  });
}

/** What is locked, and right behind it or behind "is", "opens with" the code for it. Folded. */
const LOCKED =
  /(?<![a-z])(key ?pad|(?:lock|key) ?box|key ?safe|digicode|intercom|pad ?lock|(?:door|gate)|entrance|alarm|safe|locker|compartment|anahtar kutusu|anahtarlik|kapi(?:si)?|asma kilit|kilidi?|kilit|kasa|dolap|dolabi|garaj|bariyer|otopark)(?: girisi| kapisi)?(?: (?:code|pin|kodu|sifresi))?(?: ?[:=] ?| (?:is|opens with|takes|to) | {1,40}|\n ?)((?:[a-z]\d{3,5}[a-z]|[#*]?\d{3,6}[#*]|\d(?:-\d){3,5}|\d(?: \d){3,5}|\d\d(?:-\d\d){2}|#\d{4,6}))(?![\p{L}\d#*]|[.,:/-]\d| ?(?:tl|adet|kisi|pcs|pieces|items|eur|usd)(?![a-z]))/gu;
/** A number behind its sign is also which door or locker of several it is. */
const MANY_OF_THEM = /^(?:locker|compartment|door|dolap|safe|kasa|otopark)$/;

function locks({ folded }: Reading): Finding[] {
  return Array.from(folded.matchAll(LOCKED)).flatMap(({ 0: whole, 1: thing = '', 2: value = '', index }): Finding[] => {
    const end = index + whole.length;
    const isDate = /^(?:[0-3]\d-[01]\d-\d\d|\d\d-[01]\d-[0-3]\d)$/.test(value) && !/kasa|safe|kilit|lock/.test(thing);
    const isDialled = /^[#*].*[#*]$/.test(value);
    const isNumber = value.startsWith('#') && MANY_OF_THEM.test(thing) && !/[#*]$/.test(value);
    const isModel = /^[a-z]/.test(value) && !/(?:is|with|:|code|kodu|sifresi|pin) ?$/.test(whole.slice(0, -value.length));
    return isDate || isDialled || isNumber || isModel
      ? []
      : [{ start: end - value.length, end, confidence: 0.7, tier: 'mask', why: 'context' }];
  });
}

const SHORTEST_AGAIN = 5;
const MOST_AGAIN = 12;

/** A code is the same code where it stands once more without its word: "kuryeye 60218 dedim" below "teslim şifreniz 60218". */
function again(reading: Reading, findings: readonly Finding[]): Finding[] {
  const { folded } = reading;
  const sure = findings.filter(({ tier, start, end }) => tier === 'mask' && end - start >= SHORTEST_AGAIN && end - start <= 40);
  const values = new Set(sure.map(({ start, end }) => folded.slice(start, end)).filter((value) => /\d/.test(value)));
  return [...values].slice(0, MOST_AGAIN).flatMap((value) => {
    const places: Finding[] = [];
    for (let start = folded.indexOf(value); start >= 0; start = folded.indexOf(value, start + value.length)) {
      const end = start + value.length;
      const isAlone =
        !/(?:[\p{L}\d_#$€£₺-]|\d[ .,:/])$/u.test(folded.slice(Math.max(0, start - 2), start)) &&
        !/^(?:[\p{L}\d_-]|[.,:/ ]\d)/u.test(folded.slice(end, end + 2));
      const isOther = OF_MESSAGE.test(folded.slice(Math.max(0, start - 14), start)) || isYearOrAmount(reading, start, end);
      const isKnown = findings.some((found) => found.start < end && found.end > start);
      if (isAlone && !isOther && !isKnown) places.push({ start, end, confidence: 0.65, tier: 'mask', why: 'context' });
    }
    return places;
  });
}

/** What telephones scan or type to load a SIM: the server and the code for it. */
const ESIM = /LPA:1\$[\w.-]{4,80}\$[\w-]{4,80}/g;

const ofEsims = ({ text }: Reading): Finding[] =>
  Array.from(
    text.matchAll(ESIM),
    ({ 0: code, index }): Finding => ({ start: index, end: index + code.length, confidence: 0.9, tier: 'mask', why: 'shape' }),
  );

/** Somebody asks in a chat for the code that was sent. */
const ASKED =
  /(?<![a-z])(?:(?:code|pin|passcode)(?: number)? (?:we|i|that we|which we|you) (?:sent|texted|got|received|have)|(?:read|tell|give|send) (?:me|us) the (?:code|pin)|what(?:'s| is| was)(?: the| your)? (?:code|pin|passcode)|(?:which|what) (?:code|pin|passcode) (?:did|do|have) you (?:get|got|receiv\w*|have)|(?:code|pin) (?:did you|have you|do you)|hangi kod|kod(?:unuz|un|u)? (?:nedir|ne|kac)|(?:sent|texted|e?mailed)(?: you)? (?:a|the|your) (?:[a-z-]{2,12} ){0,2}(?:code|pin|passcode)|did you (?:get|receive|save|keep|note|write down) (?:a|any|the|your) (?:[a-z\d-]{2,12} ){0,2}(?:codes?|pin)|have (?:a|any|the|your) (?:[a-z\d-]{2,12} ){0,2}codes?|(?:kod|kodunuz|kodun|kodlariniz|kodlarin) (?:var mi|geldi mi|ulasti mi)|kodu (?:aldiniz mi|aldin mi)|kod[a-z]{0,3} (?:gonderdim|gonderdik|yolladim|yolladik|ilettik)|gonderdigi[a-z]{1,4} (?:kod|sifre)[a-z]{0,4}|gelen (?:kod|sifre)[a-z]{0,4}|(?:kodu|sifresi|pini) (?:neydi|nedir|ne|kac|kacti)|(?:kodu|sifreyi) (?:okur|soyler|iletir|yazar|paylasir|alabilir))(?![a-z])/;
/** "it is 719204", "Only this: 7QMX-K4TD-92RB": a few words may lead to the code. */
const ANSWER = new RegExp(
  `^[> ]*((?:[a-z'’]{1,12}[ ,]{1,2}){0,4}(?:[a-z'’]{1,12}: )?)(${SPLIT_CODE}|\\d{4}-\\d{2}|(?=[a-z-]{0,24}\\d)[a-z\\d]{4,6}(?:-[a-z\\d]{4,6}){1,5})[.]?(?:[ ]{1,4}\\d{1,2}[:.]\\d{2}(?: ?[ap]m)?)?[ ✓]*$`,
  'u',
);
/** Where codes are sent to, which is none of the things that have codes of their own. Folded. */
const SENT_WHERE = /(?<![a-z])(?:telefon|numara|hatt)[a-z]*/g;
const ANSWER_LINES = 4;

/** The answer has a line to itself, with the clock of its bubble at most. */
function asAnswers(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  reading.lines.forEach(({ start, end }, at) => {
    const line = reading.folded.slice(start, end);
    if (!ASKED.test(line) || OTHER_CODES.test(line.replace(SENT_WHERE, ''))) return;
    for (const answer of reading.lines.slice(at + 1, at + 1 + ANSWER_LINES)) {
      const found = ANSWER.exec(reading.folded.slice(answer.start, answer.end));
      if (!found) continue;
      const [, lead = '', code = ''] = found;
      if (OF_ORDER.test(lead) || OTHER_CODES.test(lead) || WENT_WRONG.test(lead)) break;
      const from = answer.start + found[0].indexOf(code, found[0].indexOf(lead) + lead.length);
      findings.push({ start: from, end: from + code.length, confidence: 0.7, tier: 'mask', why: 'context' });
      break;
    }
  });
  return findings;
}

/** An app that makes codes, or a screen that asks for one of them. Folded. */
const MAKES_CODES =
  /(?<![a-z])(?:authenticator|authy|2fas|totp|aegis|kimlik dogrulayici\w*|dogrulayici\w*|dogrulama uygulama\w*|authentifizierung|authentification|autenticador|one[- ]time passwords)(?![a-z])/;
const MADE_CODE =
  /(?<=^|\n| {3}|[·•|] ?)[ ]?(\d{3} \d{3}|\d{6}|\d{4} \d{4})(?=(?: ?[·•|] ?| {1,40})\d{1,2} ?(?:s|sn|sec|sek)(?![a-z])| *(?:\n|$| {3}|[·•|]))/g;

/** In such an app the codes stand alone in their lines or cells, below or beside what they open. */
function madeCodes({ folded }: Reading): Finding[] {
  if (!MAKES_CODES.test(folded)) return [];
  const codes = Array.from(folded.matchAll(MADE_CODE));
  // A single run of six digits may be the number of a build.
  return codes
    .filter(({ 1: code = '' }) => code.includes(' ') || codes.length > 1)
    .map(({ 0: whole, 1: code = '', index }): Finding => {
      const end = index + whole.length;
      return { start: end - code.length, end, confidence: 0.7, tier: 'mask', why: 'context' };
    });
}

/** "Approve sign-in? Enter the number shown: 71": two digits that are compared on two screens. Folded. */
const NUMBER_TO_MATCH =
  /(?<![a-z])(?:(?:enter|type|select|choose|tap|match)[ \n](?:the )?number(?:[ \n](?:shown|below|on (?:the |your )?screen|you see))?|(?:ekrandaki|gosterilen|asagidaki) (?:sayiyi|numarayi)(?: (?:girin\w*|secin\w*))?)[: \n]{1,3}(\d{2})(?!\d|[.,:/-]\d|[ ]?(?:of|to|and|-|ve|ile)[ ]?\d)/g;

const toMatch = ({ folded }: Reading): Finding[] =>
  Array.from(folded.matchAll(NUMBER_TO_MATCH)).map(
    (found): Finding => ({
      start: found.index + found[0].length - 2,
      end: found.index + found[0].length,
      confidence: 0.7,
      tier: 'mask',
      why: 'context',
    }),
  );

/** Boxes to tick before the codes are read as noughts. */
const LINE_OF_CODES =
  /^[ ]*(?:(?:\d{1,2}[.)]|[-•*·–▪☐□0o])[ ]+)?(?:[a-z0-9]{4,6}(?:[ -][a-z0-9]{4,6}){0,3}|[a-z0-9]{6,16})(?:[ |,;]{1,6}(?:(?:\d{1,2}[.)]|[-•*·–▪☐□0o])[ ]+)?(?:[a-z0-9]{4,6}(?:[ -][a-z0-9]{4,6}){0,3}|[a-z0-9]{6,16})){0,7}[ ]*$/;
/** Backup codes fill the lines below their heading, alone; a sentence of explanation may stand between. */
const BACKUP_LINES = 16;

/** Codes of letters alone are of one length each and no words: "kjsdh-wqeru". Folded. */
function isLineOfLetters(line: string): boolean {
  const codes = line.trim().split(/[ |,;]+/);
  return codes.every((code) => {
    const parts = code.split('-');
    return (
      code.length >= 8 && parts.every((part) => /^[a-z]{4,10}$/.test(part) && part.length === parts[0]?.length && !isOrdinaryWord(part))
    );
  });
}

function isLineOfCodes(line: string): boolean {
  if (!LINE_OF_CODES.test(line)) return false;
  const words = line
    .trim()
    .split(/[ |,;-]+/)
    .filter((word) => !/^(?:\d{1,2}[.)]|[-•*·–▪☐□0o])$/.test(word));
  return words.filter((word) => /\d/.test(word)).length * 2 >= words.length && words.some((word) => word.length >= 4);
}

function findBackupCodes(reading: Reading): Finding[] {
  return reading.labels
    .filter(({ kind }) => kind === 'backupCodes')
    .flatMap((label) => {
      const findings: Finding[] = [];
      const heading = lineAt(reading.lines, label.start);
      let isStarted = false;
      for (let k = heading; k < reading.lines.length && k <= heading + BACKUP_LINES; k++) {
        const { start: lineStart, end } = reading.lines[k] as { start: number; end: number };
        const start =
          k === heading ? Math.min(end, label.end + (/^[ :=-]*/.exec(reading.folded.slice(label.end, end))?.[0].length ?? 0)) : lineStart;
        const line = reading.folded.slice(start, end);
        if (isLineOfCodes(line) || isLineOfLetters(line)) {
          isStarted = true;
          findings.push({
            start: end - reading.text.slice(start, end).trimStart().length,
            end,
            confidence: 0.85,
            tier: 'mask',
            why: 'label',
          });
        } else if (reading.text.slice(start, end).trim() !== '' && (isStarted || k > heading + 2)) break;
      }
      return findings;
    });
}

function findCodes(reading: Reading): Finding[] {
  return [
    ...reading.slots('otp').flatMap((slot) => judgeDoorCode(reading, slot) ?? judge(reading, slot) ?? []),
    ...reading.slots('bareCode').flatMap((slot) => judgeBare(reading, slot) ?? []),
    ...inSentences(reading),
    ...asReceived(reading),
    ...asAnswers(reading),
    ...asTried(reading),
    ...mixedBeforeLabels(reading),
    ...numbered(reading),
    ...keptCodes(reading),
    ...ofEsims(reading),
    ...findBackupCodes(reading),
    ...madeCodes(reading),
    ...asTold(reading),
    ...toMatch(reading),
    ...locks(reading),
    ...atLocks(reading),
  ];
}

export const oneTimeCodeDetector = defineDetector({
  id: 'one-time-code',
  entity: 'ONE_TIME_CODE',
  find: (reading) => {
    const found = findCodes(reading);
    return [...found, ...again(reading, found)];
  },
  examples: {
    match: [
      { text: 'Your verification code is 482913', found: '482913' },
      { text: 'WhatsApp code: 482-913', found: '482-913' },
      { text: 'Doğrulama kodunuz: 482 913', found: '482 913' },
      { text: 'G-482913 is your Google code', found: 'G-482913' },
      { text: 'Your confirmation code is 133885', found: '133885' },
      { text: 'with the code 662 910 you texted me', found: '662 910' },
      { text: 'E-posta kodu    K7Z-204', found: 'K7Z-204' },
      { text: 'Linkage key: kZt9 QwQe 2ZLm', found: 'kZt9 QwQe 2ZLm' },
      { text: 'epin aldım kod çalışmıyor: ZQC9-77TQ-XW02-LMRZ', found: 'ZQC9-77TQ-XW02-LMRZ' },
      { text: 'I still have one backup code, 8z3k-29dk, left', found: '8z3k-29dk' },
      { text: 'Did you receive a backup code?\nOnly this: 7QMX-K4TD-92RB', found: '7QMX-K4TD-92RB' },
      { text: 'I have sent a code to that phone, can you read it?\n631094', found: '631094' },
      { text: 'Teslimatta kuryeye söyleyeceğiniz kod: 4096', found: '4096' },
      { text: 'Pick-up code: 5K-71Q', found: '5K-71Q' },
      { text: 'Authenticator\nZqrhub\n992 640\nZqrcoin\n017 553 · 24s', found: '017 553' },
      { text: 'Kimlik Doğrulayıcı\nZqrbank    408 117    12 sn', found: '408 117' },
      { text: 'Approve sign-in? Enter the number shown: 71', found: '71' },
      { text: 'Giriş kodu 447 118 20', found: '447 118 20' },
      { text: 'Le digicode est A4817', found: 'A4817' },
      { text: 'Email code    908 442', found: '908 442' },
      { text: 'Ihr Code lautet 482913', found: '482913' },
      { text: 'Meeting code: 812 447 992', found: '812 447 992' },
      { text: 'Teslim kodu 1911.', found: '1911' },
      { text: 'SMS kodu\n4829', found: '4829' },
      { text: 'Doğrulama kodu 604 • 118', found: '604 • 118' },
      { text: 'Login code: 4829-13', found: '4829-13' },
      { text: 'Hesap kurtarma kodu    K7QF-29XM-8LTD', found: 'K7QF-29XM-8LTD' },
      { text: 'Device code: WDJB-MJHT', found: 'WDJB-MJHT' },
      { text: 'Backup code 1: 8f3k-29dk', found: '8f3k-29dk' },
      { text: 'Save these codes: 48291377, 55219034', found: '48291377, 55219034' },
      { text: 'Recovery codes\nkjsdh-wqeru\nmnbvc-poiuy', found: 'mnbvc-poiuy' },
      { text: 'K7QF-29XM is your linking code', found: 'K7QF-29XM' },
      { text: 'I entered 482913 and it says invalid', found: '482913' },
      { text: 'SMS ile 482913 geldi', found: '482913' },
      { text: 'LPA:1$smdp.zqr.test$K7QF-29XM', found: 'LPA:1$smdp.zqr.test$K7QF-29XM' },
      { text: 'Login code    quick-zqr-lamp', found: 'quick-zqr-lamp' },
      { text: 'Use 4829 to sign in.', found: '4829' },
      { text: 'Give this code to the rider: 3780', found: '3780' },
      { text: 'Kuryeye bu kodu söyleyin: 3529', found: '3529' },
      { text: 'Please read me the code we sent\n399 399 10:54', found: '399 399' },
      { text: 'Telefonunuza gelen kod: 4829', found: '4829' },
      { text: 'Your Zqrgov code is 604 193. Do not share it', found: '604 193' },
      { text: 'Enter 39 41 02 to go on', found: '39 41 02' },
      { text: 'Guest code for cleaner Zqrota\n482915\nValid until', found: '482915' },
      { text: 'Teslim kodunuz 7719', found: '7719' },
      { text: 'Verification code sent to t.zq@mail.example: 5519. Expires', found: '5519' },
      { text: 'Yedek kodlar\n0 4120 7783\n0 9035 1164', found: '0 9035 1164', source: 'ocr' },
      { text: 'Mobil onay kodu    MZ4 T8K', found: 'MZ4 T8K' },
      { text: 'Scratch code    3081 7742 0015', found: '3081 7742 0015' },
      { text: 'One-time withdrawal code    83061947', found: '83061947' },
      { text: 'Açma kodu    5H2-90P', found: '5H2-90P' },
      { text: 'Collection code    K7T-4M9\nOr enter    94 31 07', found: '94 31 07' },
      { text: 'token istendi, girilen=907 216', found: '907 216' },
      { text: 'PIN to open compartment: 447 190', found: '447 190' },
      { text: 'the lockbox opens with 3-7-1-9.', found: '3-7-1-9' },
      { text: 'the building keypad is C1904X', found: 'C1904X' },
      { text: 'anahtar kutusu 0 6 3 5, asansör', found: '0 6 3 5' },
      { text: 'I typed 4471 on the keypad', found: '4471' },
      { text: 'Anahtar kutusunun şifresi kaç?\n0635', found: '0635' },
      { text: 'Riot e-pin: RA-7H3NKQ8B5MTLX', found: 'RA-7H3NKQ8B5MTLX' },
      { text: 'site    giriş kapısı    #7740', found: '#7740' },
      { text: 'Claim code: QX7M-T4RPNK-8VDA\nenter QX7M-T4RPNK-8VDA at the till', found: 'QX7M-T4RPNK-8VDA' },
      { text: 'Backup codes\nx7k2-9qpl\nm3n4-5r6s', found: 'm3n4-5r6s' },
    ],
    noMatch: [
      'anahtar kutusu 4 adet',
      'Locker #4471',
      'keypad model K1904X',
      'alarm *123#',
      'Gate 12-03-25',
      'kasa 4471 TL',
      'or enter 2024 as the year',
      'the app opens with 2024 data',
      'Route code, ref MZ640',
      'Hata kodu: 500123',
      'My promo code does not work: ZQR7-K4TD-92RB',
      'Batch code 7QMX-K4TD-92RB',
      'Did you get the code?\nno, order 77301184',
      'Kod geldi mi?\nhayır, sipariş 77301184',
      'kod çalışmıyor, talep CKMZ-7740-2281',
      'Meeting ID 812 4471 9920',
      'Album\n992 640\nphotos',
      'Authenticator\nBuild\n123456',
      'I entered order 482913 and it says invalid',
      'NACE kodu 620100',
      'Backup codes: 7 remaining',
      'Error codes: 48291377, 55219034',
      'Coupon K7QF-29XM-8LTD',
      'K7QF-29XM is your booking code',
      'Authenticator 6.2408.5807\nDownloads 100 000 and more',
      'Enter the number between 10 and 99',
      'Your promo code is 604193x',
      'your error code is 4031',
      'Order code sent to the shop: 5519',
      'the error code 662910 you sent us',
      'Delivery code: EXPRESS',
      'Tell us the promo code: 4829',
      'The error code you have\n1006',
      'Your confirmation code: HM4X2K',
      'TOTAL 54.38\nAUTH CODE 505355\nBATCH 1570',
      'Error code 404123',
      'Ülke kodu: 90212',
      'Code: ERR_FAILED',
      'Kupon kodu: YAZ2026',
      'close code 1006',
      'Bir sorun oluştu. Kod: 1006',
      'Order 482913 was placed with promo code',
      'code expires in 2026',
    ],
  },
});
