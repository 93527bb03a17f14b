import { defineDetector, type Finding } from '../define-detector';
import { labelledPlaces } from '../labelled-places';
import type { Reading } from '../reading';

const LOCAL = /[\p{L}\p{N}._%+'’\-*•]/u;
const DOMAIN = /[\p{L}\p{N}.\-*•]/u;
const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 120;

/** What ends a file, not a host: `icon@2x.png`, `next@15.js`. */
const FILE_ENDING =
  /\.(?:png|jpe?g|gif|svg|webp|avif|js|mjs|cjs|ts|tsx|jsx|css|scss|json|map|html?|php|md|txt|xml|zip|gz|mp4|pdf|exe|dll)$/i;

const PROVIDERS =
  'gmail|googlemail|hotmail|outlook|live|yahoo|ymail|icloud|me|mac|proton|protonmail|yandex|mynet|windowslive|msn|aol|gmx|web|mail|zoho|fastmail|tutanota|superonline|ttmail|turk|t-online|orange|wanadoo|libero|qq|163|naver|hey|example';

/** Signs that OCR engines read for @, beside the way people write it to hide it. */
const AT_SIGNS: Readonly<Record<'page' | 'ocr', RegExp>> = {
  page: /@|%40|[ ]?[[({][ ]?(?:at|et)[ ]?[\])}][ ]?/gi,
  // Capitals alone are misread so: the q in "request" is one.
  ocr: /[({]?@[)}]?|%40|©|®|[ ]?[[({][ ]?(?:[Aa][Tt]|[Ee][Tt]|[Aa]|[Dd]|[ğĞ]|Q)[ ]?[\])}][ ]?|[ ]?[[({](?:[ğĞ]|Q)[ ]?|[ ]?[[({][Dd][ ]|(?<=[\p{L}\d])[[({](?:[Aa][Tt]|[Ee][Tt]|[Aa]|[Dd])|(?<=[a-zA-Z0-9])(?:Q|€|¢|\(Q|\(D|Ⓐ|ⓐ)(?=[a-zA-Z])/gu,
};

const HYPHEN_ABOVE = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+]*(?:-[\p{L}\p{N}._%+]+)*-\n$/u;
const HYPHEN_BELOW = /^-\n[\p{L}\p{N}][\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,24}(?![\p{L}\p{N}@])/u;

/** Files of programs in traces: `bind(DirectoryClient.java:214)`, whose bracket reads like a sign. Some are countries too, so only without one. */
const CODE_FILE = /\.(?:java|kt|kts|py|rb|go|rs|cs|cpp|scala|swift|groovy)$/i;

interface Candidate {
  start: number;
  end: number;
  host: string;
  isExact: boolean;
}

/** A dot written out to hide the address from machines: "llew (dot) example". */
const WRITTEN_DOT = /^[ ]?[[({][ ]?(?:dot|nokta|punkt|point|punto)[ ]?[\])}][ ]?([\p{L}\p{N}-]{2,24})/iu;
/** The same without brackets: "ayse at posta dot example". */
const SPOKEN =
  /(?<![\p{L}\p{N}._+-])[\p{L}\p{N}._+-]{2,40} at (?!(?:the|this|that|your|my|our|its|each|every) )[\p{L}\p{N}-]{2,30}(?: dot [\p{L}]{2,12}){1,2}(?![\p{L}\p{N}])/giu;

function backOver(text: string, from: number, limit: number): number {
  let at = from;
  while (at > 0 && from - at < limit && LOCAL.test(text[at - 1] as string)) at--;
  return at;
}

function overHost(text: string, from: number, limit: number): number {
  let at = from;
  while (at < text.length && at - from < limit && DOMAIN.test(text[at] as string)) at++;
  // Before the host stands a sign, a blank or a bracket, where this ends at the latest.
  while (/[.\-•*]/.test(text[at - 1] as string)) at--;
  return at;
}

/** A blank that OCR or a wrapped line put between the parts; nothing where a whole blank would join two sentences. */
function gap(text: string, at: number, step: 1 | -1, isLoose: boolean): number {
  const sign = text[step === 1 ? at : at - 1];
  if (sign === '\n' || (isLoose && sign === ' ')) return at + step;
  return at;
}

function candidateAt(reading: Reading, atStart: number, atEnd: number, isLabelled: boolean): Candidate | null {
  const { text } = reading;
  const isLoose = reading.detection.source === 'ocr' || isLabelled || atEnd - atStart > 1;
  const localEnd = gap(text, atStart, -1, isLoose);
  let start = backOver(text, localEnd, LONGEST_LOCAL);
  while (/[.\-'’]/.test(text[start] as string)) start++;
  // Browsers wrap an address behind a hyphen: what stands before it, at the end of the line above, belongs to it.
  start -= HYPHEN_ABOVE.exec(text.slice(Math.max(0, start - 66), start))?.[0].length ?? 0;
  const hostStart = gap(text, atEnd, 1, isLoose);
  let end = overHost(text, hostStart, LONGEST_DOMAIN);
  if (start >= localEnd || end <= hostStart) return null;
  const below = HYPHEN_BELOW.exec(text.slice(end, end + 66))?.[0].length;
  if (below !== undefined && !isHost(text.slice(hostStart, end))) end += below;
  let host = text.slice(hostStart, end).replace('-\n', '-');
  for (let dot = WRITTEN_DOT.exec(text.slice(end, end + 40)); dot; dot = WRITTEN_DOT.exec(text.slice(end, end + 40))) {
    end += dot[0].length;
    host = `${host}.${dot[1]}`;
  }
  if (isLoose || text[end] === '\n') {
    // "gmail. com", "gmail ,com", "gmail com": the ending torn off.
    const torn =
      /^(?:[ \n]?[.,•·][ \n]?|[ ]|\.\n)((?:com|net|org|edu|gov|co|info|io|de|fr|uk|tr|biz|me|test|example)(?:[.,]?[ ]?tr|[.,]uk)?)(?![\p{L}\p{N}@])/iu.exec(
        text.slice(end, end + 16),
      );
    const glued = /^,([a-z]{2,3}(?:[.,][a-z]{2})?)(?![\p{L}\p{N}@])/u.exec(text.slice(end, end + 8));
    if (glued && !/\.[a-z]{2,}$/i.test(host) && reading.detection.source === 'ocr') {
      end += glued[0].length;
      host = `${host}.${(glued[1] as string).replace(',', '.')}`;
    } else if (torn && !/\.[a-z]{2,}$/i.test(host)) {
      end += torn[0].length;
      host = `${host}.${(torn[1] as string).replace(' ', '.')}`;
    }
  }
  return { start, end, host: host.toLowerCase(), isExact: localEnd === atStart && hostStart === atEnd && atEnd - atStart === 1 };
}

function isHost(host: string): boolean {
  if (FILE_ENDING.test(host) || host.startsWith('.')) return false;
  return /[\p{L}\p{N}*•-]\.\p{L}{2,24}$|^\d{1,3}(?:\.\d{1,3}){3}$/u.test(host);
}

/** Behind the sign of an Indian payment address (UPI) stands the bank or the app, without an ending: `ayse.k@okhdfcbank`. */
const PAYMENT_HOST =
  /^(?:ok(?:axis|hdfcbank|icici|sbi)|ybl|ibl|axl|apl|yapl|rapl|upi|paytm|pt(?:yes|axis|hdfc|sbi)|wa(?:axis|hdfcbank|icici|sbi)|freecharge|jupiteraxis|airtel|sbi|icici|kotak|[a-z]{2,12}(?:bank|upi|pay))$/;
const SHORTEST_PAYEE = 3;

/** Ids of messages look like addresses and name no one. */
const MESSAGE_ID = /(?:message-? ?id|in-reply-to|references)"?[ ]?[:=][ ]?[<"]*$/;

function judge(candidate: Candidate, reading: Reading, isLabelled: boolean): Finding | null {
  const { start, end, host } = candidate;
  const { text } = reading;
  const isOcr = reading.detection.source === 'ocr';
  const known = new RegExp(`^(?:${PROVIDERS})[.,]?(?:com|net|org|de|fr|co)?(?:[.,]?tr)?$`, 'u').test(host);
  if (text.startsWith('git@', start)) return null;
  if (!candidate.isExact && CODE_FILE.test(host) && !text.slice(start, end).includes('@')) return null;
  // `https://key@host` and `postgres://user:password@host` are secrets in an address, and the host stays readable.
  // Behind a path or a question mark the address is a value of its own: `https://…/notify?to=ayse@example.org`.
  if (/: ?\/ ?\/ ?[^\s@"'<>/?#]*$/.test(text.slice(Math.max(0, start - 120), start))) return null;
  if (isOcr && /https? ?: ?\/{0,2} ?(?:[\p{L}\p{N}_-]{8,} )?$/iu.test(text.slice(Math.max(0, start - 90), start))) return null;
  // `:password@host:5432/shop`: the rest of such an address, whose beginning was not read.
  if (text[start - 1] === ':' && /^:\d{2,5}(?!\d)/.test(text.slice(end, end + 6)))
    return { start, end: Math.max(start + 1, text.lastIndexOf('@', end)), confidence: 0.9, tier: 'mask', why: 'shape' };
  if (MESSAGE_ID.test(reading.folded.slice(Math.max(0, start - 40), start))) return null;
  const local = text.slice(start, text.indexOf('@', start) === -1 ? end : text.indexOf('@', start));
  if (/[*•]{2,}/.test(local)) return { start, end, confidence: 0.5, tier: 'suggest', why: 'shape' };
  if (isHost(host)) return { start, end, confidence: candidate.isExact ? 1 : 0.9, tier: 'mask', why: 'shape' };
  // "eth® MAC=…": a provider's name without its ending counts where nothing stands between it and the sign.
  const isGlued = text[candidate.end - host.length - 1] !== ' ' || /[@©]/.test(text.slice(start, candidate.end));
  if (known && isGlued && (isOcr || isLabelled)) return { start, end, confidence: 0.8, tier: 'mask', why: 'shape' };
  if (PAYMENT_HOST.test(host) && local.length >= SHORTEST_PAYEE) return { start, end, confidence: 0.8, tier: 'mask', why: 'shape' };
  if (isLabelled && host.length >= 2) return { start, end, confidence: 0.7, tier: 'mask', why: 'label' };
  return null;
}

/** Addresses whose @ was lost or glued in reading, recognised by their provider: `ahmet.yilmazgmail.com`. */
const LOST_AT =
  /(?<![\p{L}\p{N}./@])[\p{L}\p{N}._+-]{2,40}?[ ]?(?:gmail|hotmail|outlook|yahoo|icloud|protonmail|yandex|mynet|windowslive)[ ]?[.,][ ]?(?:com|net|org|co)(?:[.,]tr)?(?![\p{L}\p{N}])/giu;

function findLost(reading: Reading): Finding[] {
  if (reading.detection.source !== 'ocr') return [];
  return Array.from(reading.text.matchAll(LOST_AT), (found) => ({ found, end: found.index + found[0].length }))
    .filter(
      ({ found }) =>
        !/^(?:https?|www|mail|smtp|imap|pop|pop3|m|accounts?|login|mx)?[.\s]*(?:gmail|hotmail|outlook|yahoo|icloud|protonmail|yandex|mynet|windowslive)/i.test(
          found[0],
        ) && !/^\S*\s/.test(found[0].replace(/[ ]?[.,][ ]?(?=com|net|org|co)/i, '.')),
    )
    .map(({ found, end }) => ({ start: found.index, end, confidence: 0.7, tier: 'mask' as const, why: 'shape' as const }));
}

function find(reading: Reading): Finding[] {
  const labelled = labelledPlaces(reading, ['email'], 90);
  const findings: Finding[] = [];
  for (const found of reading.text.matchAll(AT_SIGNS[reading.detection.source])) {
    const end = found.index + found[0].length;
    const isLabelled = labelled.has(found.index, end);
    const candidate = candidateAt(reading, found.index, end, isLabelled);
    const finding = candidate && judge(candidate, reading, isLabelled);
    if (finding) findings.push(finding);
  }
  const spoken = Array.from(
    reading.text.matchAll(SPOKEN),
    (found): Finding => ({ start: found.index, end: found.index + found[0].length, confidence: 0.8, tier: 'mask', why: 'shape' }),
  );
  return [...findings, ...spoken, ...findLost(reading)];
}

export const emailDetector = defineDetector({
  id: 'email',
  entity: 'EMAIL',
  find,
  examples: {
    match: [
      { text: 'Write to ayse.kaya+shop@example.com, please', found: 'ayse.kaya+shop@example.com' },
      { text: 'E-posta: öykü@şirket.com.tr', found: 'öykü@şirket.com.tr' },
      { text: 'ayse.kaya @ gmail. com', found: 'ayse.kaya @ gmail. com', source: 'ocr' },
      { text: 'ayse.kaya©gmail.com', found: 'ayse.kaya©gmail.com', source: 'ocr' },
      { text: 'ayse.kayagmail.com', found: 'ayse.kayagmail.com', source: 'ocr' },
      { text: 'write to imogen-\nfink@example.org', found: 'imogen-\nfink@example.org' },
      { text: 'write to ayse@north-\nloom.co.uk', found: 'ayse@north-\nloom.co.uk' },
      { text: 'try gareth (at) llew (dot) example', found: 'gareth (at) llew (dot) example' },
      { text: 'write to ayse.k at posta dot example please', found: 'ayse.k at posta dot example' },
      { text: ':hunter42@db.shop.test:5432/shop', found: 'hunter42' },
      { text: 'Paid by UPI zqran.v@okhdfcbank', found: 'zqran.v@okhdfcbank' },
      { text: 'POST https://hooks.test/notify?to=ayse.k@example.org&tpl=3', found: 'ayse.k@example.org' },
      { text: 'E-mail ayse@gmailcom', found: 'ayse@gmailcom', source: 'ocr' },
    ],
    suggest: [{ text: 'sent to a***@gmail.com', found: 'a***@gmail.com' }],
    noMatch: [
      'You need permission to view this file Request access',
      'react@19.3.1',
      'icon@2x.png',
      'git@github.com:shop/web.git',
      'render@https://shop.test/app.js:12:3',
      'smtp.gmail.com:587',
      'deploy@bastion',
      'me@ybl.js:12:3',
      'kernel: IN=eth® MAC=50 LEN=436',
      'at com.shop.DirectoryClient.bind(DirectoryClient.java:214)',
      '@media print',
      'Look at the dot example',
      'arrive at (dot) com',
    ],
  },
});
