import { defineDetector, type Finding } from '../define-detector';
import { bitsPerSign, signsPerPiece } from '../entropy';
import { matchAt, textBefore } from '../match-at';
import { countDigits } from '../ocr-noise';
import { type Line, lineAt, type Reading } from '../reading';
import { isInName, settingsOf, telling } from '../settings';

/** Token forms as their issuers document them; blanks for underscores are what OCR leaves. Longest fixed part first within an issuer. */
const PREFIXED: readonly RegExp[] = [
  /gh[pousr][_ ][A-Za-z0-9]{20,255}/g,
  /github[_ ]pat[_ ][A-Za-z0-9_]{20,255}/g,
  /(?:sk|pk|rk|whsec)[_ ](?:live|test|1ive|Iive|prod)[_ ][A-Za-z0-9_]{8,255}/g,
  /whsec[_ ][A-Za-z0-9+/=]{16,255}/g,
  /sk-(?:ant-|proj-|svcacct-|or-)?[A-Za-z0-9_-]{20,255}/g,
  /xox[abeoprs]-[A-Za-z0-9-]{8,255}/g,
  /xapp-\d-[A-Za-z0-9-]{10,255}/g,
  /(?:AKIA|ASIA|AROA|AIDA|AGPA|ANPA|ABIA|ACCA)[A-Z0-9]{16}/g,
  /AIza[A-Za-z0-9_-]{30,40}/g,
  /ya29\.[A-Za-z0-9_-]{20,255}/g,
  /GOCSPX-[A-Za-z0-9_-]{20,40}/g,
  /gl(?:pat|ptt|dt|rt|cbt|ft|soat|imt|agent)-[A-Za-z0-9_-]{16,64}/g,
  /npm[_ ][A-Za-z0-9]{30,40}/g,
  /pypi-[A-Za-z0-9_-]{16,255}/g,
  /dop[_ ]v1[_ ][a-f0-9]{40,64}/g,
  /do[or][_ ]v1[_ ][a-f0-9]{40,64}/g,
  /SG[. ]{1,2}[A-Za-z0-9_-]{16,32}[. ]{1,2}[A-Za-z0-9_-]{16,64}/g,
  /key-[a-f0-9]{32}/g,
  /(?:AC|SK)[a-f0-9]{32}/g,
  /sq0(?:atp|csp|idp)-[A-Za-z0-9_-]{20,64}/g,
  /EAAA[A-Za-z0-9_-]{40,255}/g,
  /EAA[A-Za-z0-9]{30,255}/g,
  /shp(?:at|ca|pa|ss)[_ ][A-Fa-f0-9]{32}/g,
  /hf[_ ][A-Za-z0-9]{30,40}/g,
  /r8[_ ][A-Za-z0-9]{30,40}/g,
  /lin[_ ]api[_ ][A-Za-z0-9]{30,48}/g,
  /figd[_ ][A-Za-z0-9_-]{30,60}/g,
  /ntn[_ ][A-Za-z0-9]{30,60}/g,
  /secret[_ ][A-Za-z0-9]{40,50}/g,
  /hv[sb]\.[A-Za-z0-9_-]{20,255}/g,
  /dapi[a-f0-9]{32}/g,
  /PMAK-[a-f0-9]{24}-[a-f0-9]{34}/g,
  /NRAK-[A-Z0-9]{27}/g,
  /ATATT[A-Za-z0-9_=-]{20,255}/g,
  /(?:rzp|sq|fk)[_ ](?:live|test)[_ ][A-Za-z0-9]{12,40}/g,
  /\d{8,10}:AA[A-Za-z0-9_-]{32,34}/g,
  /[MNO][A-Za-z\d_-]{23,27}\.[A-Za-z\d_-]{6}\.[A-Za-z\d_-]{27,40}/g,
  /sbp[_ ][a-f0-9]{40}/g,
  /sntry[su][_ ][A-Za-z0-9_=+/-]{30,255}/g,
  /tfp[_ ][A-Za-z0-9_-]{30,60}/g,
  /re[_ ][A-Za-z0-9]{8}[_ ][A-Za-z0-9]{20,30}/g,
  /xkeysib-[a-f0-9]{64}-[A-Za-z0-9]{16}/g,
  /lsv2[_ ](?:pt|sk)[_ ][a-f0-9]{32}[_ ][a-f0-9]{10}/g,
  /mlsn\.[a-f0-9]{64}/g,
  /(?:APP[_ ]USR|TEST)-\d{12,20}-\d{6}-[a-f0-9]{32}(?:-\d{5,12})?/g,
  /pat[A-Za-z0-9]{14}\.[a-f0-9]{64}/g,
  /[12]\/\d{13,19}(?:\/\d{13,19})?:[a-f0-9]{32}/g,
  /NR(?:JS|BR|IQ|AA)-[a-f0-9]{16,40}/g,
  /npg[_ ](?=[A-Za-z]*\d)[A-Za-z0-9]{10,40}/g,
  /sq[pua][_ ][a-f0-9]{40}/g,
  /oauth:[a-z0-9]{30}(?![a-z0-9])/g,
  /amzn\.mws\.[a-f0-9-]{36}/g,
  /amzn1\.oa2-cs\.v1\.[a-f0-9]{40,64}/g,
  /tr[_ ](?:dev|prod|stg)[_ ][A-Za-z0-9]{18,40}/g,
  /st\.[a-f0-9]{24}\.[a-f0-9]{32}\.[a-f0-9]{32}/g,
  /\d{14,17}\|[A-Za-z0-9_-]{27}(?![A-Za-z0-9_-])/g,
  /(?:EZ[AT]K)[a-f0-9A-Za-z]{50,60}/g,
  /sandbox-[A-Za-z0-9]{28,40}/g,
  /base64:[A-Za-z0-9+/]{20,200}={0,2}/g,
  // Passwords as systems keep them: `$2y$10$…`, `$6$rounds=5000$…`, `pbkdf2_sha256$…`.
  /(?:\$(?:1|2[abxy]|5|6|7|y|apr1|argon2(?:id|i|d)|scrypt)|pbkdf2[_ ]sha(?:1|256|512))\$[^\s:"'`<>]{20,250}/g,
  // Whatever calls itself a key or a token before its hexadecimal digits.
  /(?:[A-Za-z][A-Za-z0-9]{0,15}[_-]){0,2}(?:sk|rk|pat|tok|tkn|token|api|apikey|key|secret|auth|live|prod|pw|pwd)[_-][a-f0-9]{24,128}(?![A-Za-z0-9])/g,
  /access[_ ]token\$(?:production|sandbox)\$[a-z0-9]{16}\$[a-f0-9]{32}/g,
  /eyJ[A-Za-z0-9_-]{8,2000}/g,
  /https:\/\/hooks\.slack\.com\/services\/[A-Za-z0-9/]{20,80}/g,
  /https:\/\/(?:\w+\.)?discord(?:app)?\.com\/api\/webhooks\/\d+\/[A-Za-z0-9_-]{20,100}/g,
];

function findPrefixed(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  for (const pattern of PREFIXED) {
    for (const found of reading.text.matchAll(pattern)) {
      if (found.index > 0 && /[A-Za-z0-9]/.test(reading.text[found.index - 1] as string)) continue;
      if (found[0].includes(' ') && reading.detection.source === 'page') continue;
      findings.push({
        start: startOfToken(reading, found.index),
        end: endOfToken(reading, found.index + found[0].length),
        confidence: 1,
        tier: 'mask',
        why: 'prefix',
      });
    }
  }
  for (const found of reading.text.matchAll(SPACED_KEY)) {
    if (/\d/.test(found[0]) && /[A-Z]/.test(found[0]) && !/(?:^| )[A-Z]{4} [A-Z]{4} [A-Z]{4}/.test(found[0]))
      findings.push({ start: found.index, end: found.index + found[0].length, confidence: 0.7, tier: 'mask', why: 'shape' });
  }
  return findings;
}

/** Keys of authenticator apps (RFC 4648 base 32) in groups of four. */
const SPACED_KEY = /(?<![\p{L}\p{N}-])(?:[A-Z2-7]{4}[ -]){3,12}[A-Z2-7]{4}(?![\p{L}\p{N}-])/gu;

/** The same in one piece, as long as such keys are; only words about setting up an authenticator tell it from other ids. */
const WHOLE_KEY =
  /(?<![\p{L}\p{N}_/.-])(?=[A-Z]*[2-7])(?:[A-Z2-7]{16}|[A-Z2-7]{20}|[A-Z2-7]{24}|[A-Z2-7]{26}|[A-Z2-7]{32}|[A-Z2-7]{52}|[A-Z2-7]{64})(?![\p{L}\p{N}_/.-])/gu;
const SETTING_UP =
  /(?<![a-z])(?:authenticator|dogrulayici|2fa|totp|two.?(?:factor|step)|iki (?:adimli|asamali|faktorlu)|scan\w*|okut\w*|(?:key|code|anahtar\w*|kodu?) (?:by hand|manually|elle|el ile)|manual(?:ly)? (?:entry|key|code|enter\w*)|can['’]?t scan|(?:this|bu|setup|set-up|secret|kurulum|gizli) (?:key|anahtar\w*|kodu?))(?![a-z])/;

/** Groups of four as reading leaves them: the digits 0, 1, 8 and 9 are no part of base 32. */
const SPACED_KEY_MISREAD = /(?<![\p{L}\p{N}-])(?:[A-Z\d]{4}[ -]{1,2}){3,12}[A-Z\d]{4}(?![\p{L}\p{N}-])/gu;

/** The same in small letters, as Google and Apple print them. */
const SMALL_KEY = /(?<![\p{L}\p{N}-])(?:[a-z2-7]{4} ){3,15}[a-z2-7]{4}(?![\p{L}\p{N}-])/gu;

function findWholeKeys(reading: Reading): Finding[] {
  const spaced = reading.detection.source === 'ocr' ? reading.text.matchAll(SPACED_KEY_MISREAD) : [];
  return [...reading.text.matchAll(WHOLE_KEY), ...reading.text.matchAll(SMALL_KEY), ...spaced]
    .filter((found) => /\d/.test(found[0]) && SETTING_UP.test(textBefore(reading.folded, found.index, 160)))
    .map((found): Finding => ({ start: found.index, end: found.index + found[0].length, confidence: 0.8, tier: 'mask', why: 'context' }));
}

/** A piece that no word is: letters and digits mixed, capitals inside, many digits. Numbers with a unit are none. */
function isOddPiece(piece: string): boolean {
  if (/^\d+$/.test(piece)) return piece.length >= 8;
  if (!/^[\p{L}\d_@[\]|+/=.-]{3,}$/u.test(piece) || /^\d+\p{L}{1,3}$/u.test(piece)) return false;
  return (/\d/.test(piece) && /\p{L}/u.test(piece)) || /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(piece);
}
const MOST_PIECES = 6;
/** Up to the end of the word; a full stop belongs to it where the word goes on. */
const REST_OF_WORD = /(?:[A-Za-z0-9_+/=-]|\.(?=[A-Za-z0-9_+/=-])){0,250}/y;
/** The piece behind a blank; none that a colon makes a label. */
const NEXT_PIECE = /\.? ([^\s"'`,;<>:]{1,200})(?![^\s"'`,;<>])(?!["'`]? ?:)/y;

/** The rest of the word, and in read text the pieces behind blanks that no words can be: a token is covered whole or it is not covered. */
function endOfToken({ text, detection }: Reading, end: number): number {
  let at = end + matchAt(REST_OF_WORD, text, end).length;
  if (detection.source === 'page') return at;
  for (let pieces = 0; pieces < MOST_PIECES; pieces++) {
    const next = matchAt(NEXT_PIECE, text, at);
    if (!isOddPiece(next.slice(next.indexOf(' ') + 1))) break;
    at += next.length;
  }
  return at;
}

/** The issuer's prefix: `glpat-…`, and as reading parts it from the token. */
const TORN_PREFIX = /(?<![\p{L}\p{N}])[A-Za-z0-9]{2,10}(?:[-_] |[-_.])$/u;
const TORN_PIECE = /(?<=^|[\s:="'`])([^\s"'`,;:=<>?&/]{6,}) $/u;

/** The same towards the beginning: `SG. Osf4…` read with blanks, and the pieces before the one that was recognised. */
function startOfToken({ text, detection }: Reading, start: number): number {
  if (detection.source === 'page') return start;
  let at = start;
  for (let pieces = 0; pieces < MOST_PIECES; pieces++) {
    const before = textBefore(text, at, 80);
    const torn = TORN_PIECE.exec(before);
    const length = TORN_PREFIX.exec(before)?.[0].length ?? (torn && isOddPiece(torn[1] as string) ? torn[0].length : 0);
    at -= length;
    if (length === 0) break;
  }
  return at;
}

const PEM = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----(?:[^-]{0,8000}(?:-----END [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----)?)/g;
const CREDENTIALS_IN_URL = /[a-z]:\/\/([^\s/@:"'<>]{0,80}:[^\s/@"'<>]{1,120})@/giu;
/** The same with the blanks that reading leaves around the slashes and before the sign. */
const CREDENTIALS_MISREAD = /[a-z] ?: ?\/ ?\/ ?([^\s/@:"'<>]{0,80} ?: ?[^\s/@"'<>]{1,120}) ?[@©]/giu;
const KEY_IN_URL = /[a-z]:\/\/([A-Za-z0-9_-]{16,120})@/giu;
/** Tokens of brokers, `nats://s3cr3t@…`, and pairs that other signs join: `jdbc:oracle:thin:scott/tiger@`, `sip:1042:…@`. */
const OTHER_CREDENTIALS =
  /(?<![a-z])(?:(?:nats|tls|rediss?|valkeys?|mqtts?):\/\/([A-Za-z0-9_-]{6,120})|jdbc:oracle:(?:thin|oci8?):([^\s/@:]{1,40}\/[^\s@]{1,60})|(?:sqlplus|sqlldr|impdp|expdp) ([^\s/@-]{1,40}\/[^\s@]{2,60})|sips?:([\w.+-]{1,40}:[^\s@:/]{3,60}))@/gi;
/** `"auth": "dXNlcjpw…"` of registries: name and password in one. */
const AUTH_ENTRY = /(?<![\p{L}\d])_?auth["']? {0,2}[:=] {0,2}["']?((?=[A-Za-z+/]*\d)[A-Za-z0-9+/]{16,300}={0,2})(?![\w+/=])/giu;
/** Addresses that take orders from whoever knows them: hooks of chats and of services that join others, and what signs a request. */
const IN_PATHS =
  /(?:hooks\.slack\.com\/(?:services|workflows|triggers)|webhook\.office\.com\/webhookb2|outlook\.office(?:365)?\.com\/webhook|hooks\.zapier\.com\/hooks\/catch|hook\.[\w.]{0,12}(?:make|integromat)\.com|maker\.ifttt\.com\/trigger\/[\w-]{1,60}\/(?:json\/)?with\/key|events\.pagerduty\.com\/integration|api\.telegram\.org\/(?:file\/)?bot|api\.pushover\.net|ntfy\.sh|meet\.google\.com|(?<=\w)(?<!discord(?:app)?\.com\/api)\/(?:web-?hooks?|reset-password|password-reset|magic-?link|invite|invitation|verify-email))\/?((?=[^\s"'<>?#]*[\d-])[^\s"'<>?#]{10,400}?)(?=\/?(?:[\s"'<>?#]|$)|\/(?:enqueue|send))/gi;
const SIGNED =
  /(?:(?<![A-Za-z-])(?:signature|response|cnonce|nonce)=["']?|signature[\w-]{0,12}["']?: ?(?:sha\d{1,3}=)?|,v[01]=)([A-Za-z\d+/=%_-]{24,400})/gi;
/** The parameters that sign an address of Amazon's, with blanks and a lost sign: `&X-Amz -Signature-4b78… 1cba…`. */
const SIGNED_MISREAD =
  /[?&]X ?-? ?Amz ?- ?(?:Signature|Security ?- ?Token|Credential) ?[=-] ?([a-z\d%/+_=-]{16,2000}(?: (?=[a-z]{0,20}\d)[a-z\d%/+_=-]{4,2000}){0,6})/gi;
/** Accounts with their hashes, as dumps list them: `ayse:1001:aad3…:31d6…:::`. */
const DUMPED = /(?<=:)([\da-f]{32}:[\da-f]{32})(?=:::)/gi;
/** The same with a blank in the key or before the sign, and slashes that were lost. */
const KEY_MISREAD = /https? ?: ?\/{0,2} ?((?=[A-Za-z_ -]{0,40}\d)[A-Za-z0-9_-]{8,120}(?: [A-Za-z0-9_-]{4,60})?) ?[@©]/giu;
/** `access_token`, `x-amz-security-token`, `api-key`, `sid` …: names of parameters whose values let in whoever holds them. */
const SECRET_PARAMETER =
  /[?&#;](?:(?:[a-z]{1,10}[_-]){0,3}(?:token|secret|signature|credential|password|passwd|jwt|verifier)|(?:access|refresh|id|auth)token|clientsecret|(?:x-)?(?:(?:api|access|secret|private|auth|app)[_-]?)?key|session(?:[_-]?id)?|pwd|pass|sig|sid|code|state|nonce|ticket|otp|auth|authorization|sas|se|hash|magic|t)=([^\s&#;"'<>]{4,2000})/giu;

function inner(found: RegExpMatchArray, group: number): { start: number; end: number } {
  const value = found[group] as string;
  const start = (found.index as number) + found[0].lastIndexOf(value);
  return { start, end: start + value.length };
}

/** `…/ical/private-ecaa96…/basic.ics`, `https://hook.shop.test/v1/f6b648…`, `…/unsubscribe/8f3a9c…`: who has the address has what stands behind it. */
const OPEN_BY_ADDRESS =
  /(?:\/\/(?:web)?hooks?\.[\w.-]{3,60}\/(?:[a-z]{1,16}\/|v\d{1,2}\/){0,3}|\/(?:private|ical|feeds?|share[ds]?|unsubscribe|opt-?out|confirm(?:-email|ation)?|activat(?:e|ion)|verify|verification|token|auth|login|signin|sign-in|reset|recover|onay|dogrula|davet|sifre-sifirla|abonelikten-cik|paylas)[/-])((?=[\w-]{0,60}\d)[\w-]{20,300})(?![\w-]|\.(?:js|css|png|jpe?g|svg|woff2?)(?![a-z]))/gi;

function findInUrls(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  for (const found of reading.text.matchAll(PEM))
    findings.push({ start: found.index, end: found.index + found[0].length, confidence: 1, tier: 'mask', why: 'shape' });
  for (const found of reading.text.matchAll(reading.detection.source === 'ocr' ? CREDENTIALS_MISREAD : CREDENTIALS_IN_URL))
    findings.push({ ...inner(found, 1), confidence: 1, tier: 'mask', why: 'context' });
  for (const found of reading.text.matchAll(reading.detection.source === 'ocr' ? KEY_MISREAD : KEY_IN_URL))
    findings.push({ ...inner(found, 1), confidence: 0.9, tier: 'mask', why: 'context' });
  const misread = reading.detection.source === 'ocr' ? [SIGNED_MISREAD] : [];
  for (const pattern of [OTHER_CREDENTIALS, AUTH_ENTRY, IN_PATHS, SIGNED, DUMPED, ...misread])
    for (const found of reading.text.matchAll(pattern)) {
      const group = found.findIndex((value, at) => at > 0 && value !== undefined);
      findings.push({ ...inner(found, group), confidence: 0.85, tier: 'mask', why: 'context' });
    }
  for (const found of reading.text.matchAll(OPEN_BY_ADDRESS)) {
    const value = found[1] as string;
    // "/reset/how-to-reset-your-router", "/verify/ORDER-2025-…" are pages of things.
    if (/^[\da-f-]+$/i.test(value) || looksRandom(value))
      findings.push({ ...inner(found, 1), confidence: 0.8, tier: 'mask', why: 'context' });
  }
  for (const found of reading.text.matchAll(SECRET_PARAMETER)) {
    const isShort = (found[1] as string).length < 8;
    const { start, end } = inner(found, 1);
    findings.push({
      start,
      end: isShort ? end : endOfToken(reading, end),
      confidence: isShort ? 0.5 : 0.9,
      tier: isShort && !/[?&](?:pass|pwd|otp|token|secret)/i.test(found[0]) ? 'suggest' : 'mask',
      why: 'context',
    });
  }
  return findings;
}

const RANDOM = /(?<![A-Za-z0-9_+/-])[A-Za-z0-9_+/-]{20,400}={0,2}(?![A-Za-z0-9_+/-])/g;

/** Ids that payment services and networks show openly: support asks for them. */
const OPEN_IDS =
  /^(?:(?:ch|pi|py|cus|in|sub|evt|req|ord|txn|tx|order|pay|payment|po|price|prod|seti|pm|src|tr|ba|acct|il|ii|si|re|refund|inv|invoice|case|ticket|conv|msg|thread|run|build|deploy|trace|span)[_-]|[0-9a-f]{16}-[A-Z]{3}$)/i;

/** A string that no person named: pieces too short for words. Hashes, UUIDs, paths and counters are something else. */
function looksRandom(value: string): boolean {
  // A path is judged by its longest part.
  const parts = /[+=]/.test(value) ? [value.replace(/=/g, '')] : value.split('/');
  const plain = parts.reduce((longest, part) => (part.length > longest.length ? part : longest));
  if (plain.length < 18) return false;
  if (/^(?:0x)?[0-9a-f]+$/i.test(plain) || /^[0-9a-z]{7,9}(?:-[0-9a-z]{3,5}){3}-[0-9a-z]{11,13}$/i.test(plain) || OPEN_IDS.test(plain))
    return false;
  // "00-4bf9…4736-00f0…02b7-01": ids of a request, one behind the other.
  if (/^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/i.test(plain)) return false;
  const digits = countDigits(plain);
  // Names of pods, files and options: words and counters joined by dashes.
  if (Math.max(...plain.split(/[-_]/).map((piece) => piece.length)) < 12) return false;
  if (digits > plain.length * 0.75 || plain.replace(/[^-_/]/g, '').length > plain.length / 5) return false;
  return bitsPerSign(plain) >= 3.4 && signsPerPiece(plain) < (digits === 0 ? 2.2 : 2.9);
}

/** "Report id: …": ids of things; ids of sessions have labels of their own. Keys for everybody and their fingerprints are none either. */
const OPEN_ID_BEFORE =
  /(?<![\p{L}\d])(?:id|uuid|guid|ref|(?:pub(?:lic)?|genel|acik)[ _-]?(?:key|anahtar)|ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-nistp\d{3}|sha(?:1|256|384|512)|md5|integrity|checksum|digest|fingerprint|parmak ?izi)["']?[ ]?[:=#-]?[ ]?["']?$/iu;
/** Ids of things in five groups, with what reading does to hexadecimal digits; blanks are taken out before. */
const UUID_MISREAD = /[\p{L}\d®©£€]{7,9}(?:[-.][\p{L}\d®©£€]{3,5}){3}[-.][\p{L}\d®©£€]{11,13}/u;
const AROUND_UUID = 40;

function isPartOfUuid({ text, detection }: Reading, start: number, end: number): boolean {
  if (detection.source === 'page') return false;
  const around = text.slice(Math.max(0, start - AROUND_UUID), end + AROUND_UUID).replace(/ /g, '');
  const id = UUID_MISREAD.exec(around)?.[0];
  return id?.includes(text.slice(start, end).replace(/ /g, '').slice(0, 12)) ?? false;
}

/** What stands before a stretch of an address in the web: nothing but the rest of its host. */
const IN_ADDRESS = /(?:https?|wss?):\/\/[^\s"'<>]{0,120}$/i;
/** Words and versions of a path before what is secret in it. */
const PATH_WORDS = /^(?:[\w-]*\/)?(?:(?:[a-z_-]{1,20}|v\d{1,2})\/)*/i;

/** Signs of a match that are host and words of a path, which support asks for: `com/hooks/` of `com/hooks/9fK2mPq8sLw3Xz7VbN1c`. `null` outside of addresses. */
function pathBefore({ text }: Reading, start: number, match: string): number | null {
  return match.includes('/') && IN_ADDRESS.test(textBefore(text, start, 160)) ? (PATH_WORDS.exec(match)?.[0].length ?? 0) : null;
}

function findRandom(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  for (const found of reading.text.matchAll(RANDOM)) {
    if (!looksRandom(found[0])) continue;
    if (
      OPEN_ID_BEFORE.test(textBefore(reading.folded, found.index, 32)) ||
      isPartOfUuid(reading, found.index, found.index + found[0].length)
    )
      continue;
    const path = pathBefore(reading, found.index, found[0]);
    findings.push({
      start: path === null ? startOfToken(reading, found.index) : found.index + path,
      end: endOfToken(reading, found.index + found[0].length),
      confidence: 0.6,
      tier: 'mask',
      why: 'entropy',
    });
  }
  return findings;
}

/** Last words of settings that hold secrets, whatever these look like. */
const OF_SECRET = /(?:^|(?:api|auth|access|bot|client|app))(?:secrets?|credentials?)$/;
/** The same where only a value that nobody chose for its sense is one. */
const OF_TOKEN = /(?:tokens?|salt|pepper|sas|signature|auth|dsn|hash|jwt|nonce|cert|seed|mnemonic|usercode)$/;
/** The name of a key in one word. */
const OF_KEY =
  /(?:api|auth|store|merchant|terminal|secret|private|access|encryption|signing|shared|master|account|rest|subscription|enc|h?mac|pos)key$/;
/** Before "key": of whose key it is, and of those that no lock has. */
const KEY_OF_DATA =
  /^(?:primary|foreign|sort|partition|row|object|cache|public|pub|message|translation|i18n|idempotency|index|unique|hot|short|map|group|query|storage|s3|routing|shard|event|issue|project|dedup|bucket|lookup|label|field|registry|record)$/;
/** Whose tokens and secrets are places in lists and names of objects. */
const NO_SECRET = /^(?:page|next|prev|previous|continuation|pagination|pull|existing|tls|max|min|input|output|total|prompt|completion)$/;
const FEWEST_SIGNS_OF_KEY = 8;

/** `JWT_SECRET=…`, `"clientSecret": "…"`, `PUSHER_APP_KEY=…`: the name of a setting says that its value is one. */
function findSettings(reading: Reading): Finding[] {
  return settingsOf(reading).flatMap((setting): Finding[] => {
    const { start, end } = setting;
    const words = telling(setting);
    const last = words.at(-1) as string;
    const before = words.at(-2) ?? '';
    const value = reading.text.slice(start, end);
    const isMixed = value.length >= FEWEST_SIGNS_OF_KEY && /\d/.test(value) && /\p{L}/u.test(value) && !value.includes(' ');
    const isKey = last === 'key' && !KEY_OF_DATA.test(before);
    const isSecret = OF_SECRET.test(last) || (isKey && before.endsWith('secret'));
    const isToken = OF_KEY.test(last) || (OF_TOKEN.test(last) && !/^(?:commit|content|file|build|git|chunk)$/.test(before)) || isKey;
    if ((words.length < 2 && !OF_KEY.test(last)) || NO_SECRET.test(before) || OPEN_VALUE.test(value)) return [];
    return (isSecret && !/^\d{1,5}$/.test(value)) || (isToken && isMixed)
      ? [{ start, end, confidence: 0.85, tier: 'mask', why: 'label' }]
      : [];
  });
}

/** "Entegrasyon anahtarı", "Merchant key" and what stands beside them; keys for everybody, of data and of keyboards are none. Folded. */
const NAMED_KEY =
  /(?<![a-z])(?!(?:public|pub|genel|acik|paylasilan|cache|primary|foreign|sort|commit|object|storage|partition|host|ssh|gpg|issue|project|idempotency) )[a-z]{3,16} (?:key|anahtari?n?i?z?)(?: ?: ?| {3,40}|\n{1,2})([a-z\d_-]{20,120})(?= *(?:\n|$| {3}))/g;

function besideKeys({ text, folded }: Reading): Finding[] {
  return Array.from(folded.matchAll(NAMED_KEY)).flatMap(({ 0: whole, 1: key = '', index }): Finding[] => {
    const end = index + whole.length;
    const value = text.slice(end - key.length, end);
    return /^[\da-f]{24,}$/i.test(value) || looksRandom(value)
      ? [{ start: end - key.length, end, confidence: 0.8, tier: 'mask', why: 'label' }]
      : [];
  });
}

const VALUE = /[^\s"'`,;<>]{6,}/g;
/** What is no secret beside its label: a code of an error, a day with a counter, a host. */
const OPEN_VALUE = /^(?:\(?[A-Z]{2,6}-\d{1,5}|[a-z]{2,8}_20\d{6}_\d{1,6}|[\da-f]{4}-[\da-f]{4}|[a-z\d-]+(?:\.[a-z][a-z-]{1,20}){2,})$/;

/** Keys of letters alone, in groups of one length: `ABCD-EFGH-JKLM`. */
const IN_GROUPS = /^(?:[A-Z]{4}(?:-[A-Z]{4}){2,9}|[A-Z]{5}(?:-[A-Z]{5}){2,9})$/;

/** What stands beside "API key", "token", "session" …: any sign string that is no plain word. */
function findLabelled(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  for (const slot of reading.slots('secret', 'session')) {
    if (isInName(reading, slot.label)) continue;
    for (const found of reading.text.slice(slot.start, slot.end).matchAll(VALUE)) {
      if (found.index > 24) break;
      const value = found[0].replace(/[.):\]}]+$/, '');
      if (OPEN_VALUE.test(value)) break;
      if (IN_GROUPS.test(value)) {
        findings.push({
          start: slot.start + found.index,
          end: slot.start + found.index + value.length,
          confidence: 0.8,
          tier: 'mask',
          why: 'label',
        });
        break;
      }
      if (!/\d/.test(value) || value.length < 8 || /^https?:|^\d{4}-\d\d-\d\d|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/.test(value)) {
        if (slot.joint === 'sign') continue;
        break;
      }
      findings.push({
        start: Math.max(slot.start, startOfToken(reading, slot.start + found.index)),
        end: endOfToken(reading, slot.start + found.index + value.length),
        confidence: 0.8,
        tier: 'mask',
        why: 'label',
      });
      break;
    }
  }
  return findings;
}

/** Words of a wallet's recovery phrase (BIP 39: 12 to 24 short words), numbered or not, over several lines. */
const SEED_WORDS = /^[^\p{L}\n]{0,8}(?:(?:#?\d{1,2}[.):]? {0,40})?[a-z]{3,8}(?:[ ,;|:]+|$)){3,24}[^\p{L}\n]*$/u;
const SEED_JOINT = /(?: (?:is|are))?[ :=-]*/y;
const FEWEST_SEED_WORDS = 6;
/** Behind a word that sentences have too more of them must stand. */
const FEWEST_BEHIND_COMMON_WORD = 10;
const COMMON_WORD = /^(?:my )?(?:seed|wallet (?:seed|backup)|(?:12|24|twelve)\b.*|cuzdan yedegi|gizli kelimeler)$/;
/** "Recovery phrase: mango unveil sister dwarf": four words are one behind its name and a sign, in one line. */
const FEWEST_IN_LINE = 4;
const SEED_LINES = 30;

function findSeeds(reading: Reading): Finding[] {
  return reading.labels
    .filter(({ kind }) => kind === 'seed')
    .flatMap((label): Finding[] => {
      const findings: Finding[] = [];
      const first = lineAt(reading.lines, label.start);
      let words = 0;
      for (let k = first; k < reading.lines.length && k <= first + SEED_LINES; k++) {
        const line = reading.lines[k] as { start: number; end: number };
        const start = k === first ? Math.min(line.end, label.end + matchAt(SEED_JOINT, reading.text, label.end).length) : line.start;
        const text = reading.text.slice(start, Math.min(line.end, start + 400));
        if (text.trim() === '') continue;
        if (!SEED_WORDS.test(text) && !/^\W*\d{1,2}[.)]? {0,4}[a-z]{3,8}\W*$/.test(text)) {
          if (findings.length > 0 || k > first + 3) break;
          continue;
        }
        words += [...text.matchAll(/[a-z]{3,8}/g)].length;
        findings.push({ start, end: start + text.trimEnd().length, confidence: 0.95, tier: 'mask', why: 'label' });
      }
      const isCommon = COMMON_WORD.test(reading.folded.slice(label.start, label.end));
      const isInLine = findings.length === 1 && /[:=]| {3}/.test(reading.text.slice(label.end, findings[0]?.start));
      const fewest = isCommon ? FEWEST_BEHIND_COMMON_WORD : isInLine ? FEWEST_IN_LINE : FEWEST_SEED_WORDS;
      return words >= fewest ? findings : [];
    });
}

const DEVICE_NUMBER = /[\dA-F][\dA-F -]{6,40}[\dA-F]/i;

/** IMEI, IMSI, ICCID and advertising ids tell one device from all others; only a label tells them from any other number. */
function findDeviceIds(reading: Reading): Finding[] {
  return reading.slots('deviceId').flatMap((slot): Finding[] => {
    const found = DEVICE_NUMBER.exec(reading.text.slice(slot.start, slot.end));
    if (!found || found.index > 12 || !/\d{3}/.test(found[0])) return [];
    const start = slot.start + found.index;
    return [{ start, end: start + found[0].length, confidence: 0.8, tier: 'mask', why: 'label' }];
  });
}

const SCHEME = /(?:(?:bearer|basic|token|digest|negotiate|apikey|aws4-hmac-sha256)\s+)?/iy;
/** What a cookie says about itself, and settings that tell nothing of the person. */
const PLAIN_COOKIE =
  /^(?:path|domain|expires|max-age|samesite|priority|theme|lang|language|locale|dil|currency|para_birimi|country|ulke|region|timezone|tz)=$/i;
const NAME_VALUE = /([^\s;=]{1,80})=([^\s;,]{4,4000})/g;
/** Cookies that let in whoever holds them, whatever their values look like. */
const COOKIE_OF_LOGIN = /sess|sid$|token|auth|csrf|xsrf|jwt|login|remember|secret|_id$|^id$|user/i;
/** "3-items", "accepted", "europe-west", "GA:on": words and small counters. */
const PLAIN_VALUE = /^["%]?(?:\p{L}{1,14}|\d{1,3})(?:[-_.:|+](?:\p{L}{1,14}|\d{1,3})){0,4}["%]?$/u;

function isPlainCookie(name: string, value: string): boolean {
  if (PLAIN_COOKIE.test(`${name}=`)) return true;
  return PLAIN_VALUE.test(value) && !COOKIE_OF_LOGIN.test(name);
}

/** What reading tore off a key: further pieces in which letters change their case or stand among digits. */
const TORN_OFF = /^(?: (?=[^\s"']{0,24}(?:[a-z][A-Z\d]|[A-Z\d][a-z]|[A-Z]\d|\d[A-Z]))[^\s"':]{4,400}){1,6}(?=["'\s]|$)/;

/** `Authorization: Bearer …`, `Cookie: a=b; c=d`: the values, with the scheme and the names left readable. */
function findHeaders(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  for (const slot of reading.slots('authHeader')) {
    // "Authorization is needed" is a sentence.
    if (!/[:=]/.test(reading.text.slice(slot.label.end, slot.start))) continue;
    const start = slot.start + matchAt(SCHEME, reading.text, slot.start).length;
    const value = /^\S{6,}/.exec(reading.text.slice(start, slot.end));
    const torn =
      value && reading.detection.source === 'ocr' ? (TORN_OFF.exec(reading.text.slice(start + value[0].length, slot.end))?.[0] ?? '') : '';
    if (value) findings.push({ start, end: start + value[0].length + torn.length, confidence: 1, tier: 'mask', why: 'label' });
  }
  // Names of cookies may be labels too, so they are read up to the end of the line.
  for (const label of reading.labels.filter(({ kind }) => kind === 'cookie')) {
    if (matchAt(/["' ]{0,2}[:=]/y, reading.text, label.end) === '') continue;
    const line = reading.lines[lineAt(reading.lines, label.start)] as Line;
    for (const found of reading.text.slice(label.end, line.end).matchAll(NAME_VALUE)) {
      if (isPlainCookie(found[1] as string, found[2] as string) || /^\/[a-z/_-]*$/.test(found[2] as string)) continue;
      const { start, end } = inner(found, 2);
      findings.push({ start: label.end + start, end: label.end + end, confidence: 0.9, tier: 'mask', why: 'label' });
    }
  }
  return findings;
}

export const secretTokenDetector = defineDetector({
  id: 'secret-token',
  entity: 'SECRET_TOKEN',
  find: (reading) => [
    ...findPrefixed(reading),
    ...findWholeKeys(reading),
    ...findInUrls(reading),
    ...findRandom(reading),
    ...findLabelled(reading),
    ...besideKeys(reading),
    ...findSettings(reading),
    ...findHeaders(reading),
    ...findSeeds(reading),
    ...findDeviceIds(reading),
  ],
  examples: {
    match: [
      { text: 'https://hook.zqrdepot.example/v1/f6b6484c8fc4f9d2b0bbb554f2f131d5', found: 'f6b6484c8fc4f9d2b0bbb554f2f131d5' },
      {
        text: 'https://cal.zqr.example/ical/private-ecaa9a83448b654db41682a1d52feb1d',
        found: 'private-ecaa9a83448b654db41682a1d52feb1d',
      },
      { text: 'GET https://api.zqr.example/open/9fK2mPq8sLw3Xz7VbN1c', found: '9fK2mPq8sLw3Xz7VbN1c' },
      { text: 'Entegrasyon anahtarı    6f47054b0df09c7716d637f748a58f8d', found: '6f47054b0df09c7716d637f748a58f8d' },
      { text: 'storekey=giQajENwE9nXqNZt', found: 'giQajENwE9nXqNZt' },
      { text: 'token ghp_16C7e42F292c6912E7710c838347Ae178B4a', found: 'ghp_16C7e42F292c6912E7710c838347Ae178B4a' },
      { text: 'key=sk_live_51H8xYzK2eZvKYlo2', found: 'sk_live_51H8xYzK2eZvKYlo2' },
      { text: 'Authorization: Bearer abc.def-ghi', found: 'abc.def-ghi' },
      {
        text: '-H "Authorization: ZQRWSv2 hyBfNomY2JTa/69ZdN87 cbteCHajMU1dtvjHi"',
        found: 'ZQRWSv2 hyBfNomY2JTa/69ZdN87 cbteCHajMU1dtvjHi',
        source: 'ocr',
      },
      {
        text: '&X-Amz -Signature=4b7862052caeb1d58838af0ca7 1cbaf59893229ddcaa293502a29848a30ad8b6',
        found: '4b7862052caeb1d58838af0ca7 1cbaf59893229ddcaa293502a29848a30ad8b6',
        source: 'ocr',
      },
      { text: 'Cookie: sid=s3cr3tvalue; theme=dark9', found: 's3cr3tvalue' },
      { text: 'postgres://shop:hunter2@db.test/shop', found: 'shop:hunter2' },
      { text: 'SMTP_URL: smtps: //fiona:hunter2 @smtp.test:465', found: 'fiona:hunter2', source: 'ocr' },
      { text: 'https://shop.test/reset?token=9f8e7d6c5b4a', found: '9f8e7d6c5b4a' },
      { text: 'Session ID: 550e8400-e29b-41d4-a716-446655440000', found: '550e8400-e29b-41d4-a716-446655440000' },
      { text: 'API anahtarı: A1b2C3d4E5f6', found: 'A1b2C3d4E5f6' },
      { text: 'Recovery phrase:\nribbon oyster velvet canyon marble lunar', found: 'ribbon oyster velvet canyon marble lunar' },
      { text: 'Can’t scan it? Enter this key by hand:\n252PR2MW5RWHBKUM', found: '252PR2MW5RWHBKUM' },
      { text: 'Bu anahtarı elle girin:\n67BY G8KI DDWJ UD5R', found: '67BY G8KI DDWJ UD5R', source: 'ocr' },
      {
        text: 'SG.0sfHVNBwOYpkZA6c6KdMHZ. 1K7q9DZCqaj [UpQWP8oBPDaY jWwdGrevjcKV@avvB1T expired',
        found: 'SG.0sfHVNBwOYpkZA6c6KdMHZ. 1K7q9DZCqaj [UpQWP8oBPDaY jWwdGrevjcKV@avvB1T',
        source: 'ocr',
      },
      { text: 'https://a.test/login?token=fFImW16IWmnZNHR08V i55vjfTFZ9 opened', found: 'fFImW16IWmnZNHR08V i55vjfTFZ9', source: 'ocr' },
      { text: 'https://f7d5a24934357c5b573f06a1 6d2ce144@o25.ingest.test/46', found: 'f7d5a24934357c5b573f06a1 6d2ce144', source: 'ocr' },
      {
        text: 'https://zqr.webhook.office.com/webhookb2/9f1c2ab0-7d3e@1a2b3c4d/IncomingWebhook/7d3e5a6b',
        found: '9f1c2ab0-7d3e@1a2b3c4d/IncomingWebhook/7d3e5a6b',
      },
      { text: 'https://hooks.zapier.com/hooks/catch/1234567/abc12de', found: '1234567/abc12de' },
      { text: 'Enter this code manually: jbsw y3dp ehpk 3pxp', found: 'jbsw y3dp ehpk 3pxp' },
      { text: 'IMEI: 35 209900 176148 1', found: '35 209900 176148 1' },
      { text: 'JWT_SECRET=cokgizlizqr', found: 'cokgizlizqr' },
      { text: 'PUSHER_APP_KEY=a1b2c3d4e5f60718293a', found: 'a1b2c3d4e5f60718293a' },
      { text: '"clientSecret": "zqr-turnip-secret"', found: 'zqr-turnip-secret' },
      { text: 'redis=redis://:hq7VvT2mXo0c@cache.test:6380/0', found: ':hq7VvT2mXo0c' },
      { text: 'jdbc:oracle:thin:zqrhr/tiger@//db.test:1521/ORCL', found: 'zqrhr/tiger' },
      { text: 'using sqp_1337512398ccbf172e1bdecd51af0408afe29384 now', found: 'sqp_1337512398ccbf172e1bdecd51af0408afe29384' },
      { text: '"auth": "bGltb25hdGE6bGltb25hdGE5"', found: 'bGltb25hdGE6bGltb25hdGE5' },
      { text: 'Recovery key: ABCD-EFGH-JKLM-NPQR', found: 'ABCD-EFGH-JKLM-NPQR' },
      { text: 'Cookie: cart=3-items; sid=8f3k29dkq', found: '8f3k29dkq' },
      { text: 'Recovery phrase: mango unveil sister dwarf', found: 'mango unveil sister dwarf' },
      { text: 'zx8Kq2LmP0vRt7YbN4wQ1sD6', found: 'zx8Kq2LmP0vRt7YbN4wQ1sD6' },
    ],
    noMatch: [
      'https://docs.zqr.example/reset/how-to-reset-your-router-in-2025-easily',
      'https://zqr.example/orders/verify/ORDER-2025-0001234567',
      'https://cdn.zqr.example/auth/8f3a9c1d7e5b2f4a6c8d0e1f3a5b7c9d.js',
      'masterkey=Ctrl+M',
      'Cache key    6f47054b0df09c7716d637f748a58f8d',
      'Transaction 550e8400-e29b-41d4-a716-446655440000',
      'commit 1628f73a9c0de4b1f2a3c4d5e6f708192a3b4c5d',
      'Booking 252PR2MW5RWHBKUM was changed',
      'chunk-vendors.4f3d2a1b.js',
      'ERR_BLOCKED_BY_CLIENT_RESPONSE_2026',
      'handleWebSocketReconnectAttempt',
      'EasyList – Chat Widgets',
      'Cookie: cart=3-items; dil=tr-TR',
      'PRIMARY_KEY=order_id_2024',
      'MAX_TOKENS=128000',
      'traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
      'SHA256:uNiVztksCsDhcc0u9e8BgrJXVGHXCHgb6ZcL0dZc2aA',
      'my seed is planted in the garden',
      'JWT_SECRET=$FROM_VAULT',
      'Session expired (AUTH-19)',
      'https://docs.zqr.test/webhooks/retry',
      'https://www.zqr.test/blog/how-to-reset-your-password',
      'Session idv_20261126_0091',
      'Session 8f0c-77e1, version 25.44.1.9',
    ],
  },
});
