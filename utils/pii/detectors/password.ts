import { defineDetector, type Finding } from '../define-detector';
import { isPlural } from '../labels/label-words';
import type { Slot } from '../labels/slots';
import { matchAt } from '../match-at';
import type { Reading } from '../reading';
import { isInName, settingsOf, telling } from '../settings';

/** Words that follow "password" in sentences and buttons, not passwords. Folded. */
const SENTENCE_WORDS = new Set(
  'null none nil undefined true false verified unverified confirmed matched dogrulandi dogrulanmadi onaylandi eslesti reset changed expired incorrect wrong invalid required forgot forgotten must should needs need cannot can not is was are has have and or for in to of the a an your you we this that field strength policy manager hint length mismatch again here now please enter change update updated protected saved show hide visible hidden with at on by from will may sifirla sifirlama degistir degistirme yenile unuttum unuttunuz hatali yanlis gecersiz gerekli zorunlu giriniz girin olmali olmalidir en az icin ile ve veya olarak tekrar eslesmiyor degisti degistirildi guncellendi sifirlandi sifreniz goster gizle belirle olustur olusturun alani guvenlik create copy optional henuz belirlenmedi belirlenmemis ayarlanmadi ayarlanmamis tanimlanmadi tanimlanmamis tanimli kopyala duzenle kaldir answer cevap cevabiniz yanit yanitiniz setup'.split(
    ' ',
  ),
);

const WORD = /^[^\s"'`<>]{3,64}/;
const MASKED = /^[*•●·∙.xX_\-–]+$/;

/** "okuyan.toplum", "salt+pepper": nobody joins two words so in a sentence. Addresses of pages end in what they are of. */
const JOINED_WORDS = /^(?!www\.)\p{Ll}{3,}(?:[.+]\p{Ll}{3,}){1,3}$(?<!\.(?:com|net|org|app|dev|info|html?|php|exe|example|test|local))/u;

/** Digits, signs or changing case inside: nobody writes a word so. */
function looksLikePassword(value: string): boolean {
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\d]/u].filter((kind) => kind.test(value)).length;
  return (
    kinds >= 3 || (/\d/.test(value) && value.length >= 4 && /\p{L}/u.test(value)) || (/\p{L}/u.test(value) && /[!@#$%^&*_]/.test(value))
  );
}

/** OCR drops underscores and dashes and leaves blanks: a short second piece at the end of the line belongs to the value. */
const TORN_AT_DASHES = /^[^\s"'`<>]{2,24}(?: ?[-_.] ?[\p{L}\d!@#$%&*]{2,16}){1,4}\s*$/u;

function isSplitInReading(reading: Reading, slot: Slot, rest: string, value: string): boolean {
  if (reading.detection.source === 'page' || slot.joint === 'space') return false;
  const more = rest.slice(value.length).trim();
  if (slot.joint === 'sign' && TORN_AT_DASHES.test(rest)) return true;
  return !/^\d{1,2}[:.]\d{2}$/.test(more) && rest.trim().length <= 32 && !/\s/.test(more) && /[\d!@#$%^&*._]/.test(more);
}

/** Between quotation marks a password may hold blanks: `Password: "correct horse"`. */
function quoted({ text }: Reading, { start, end }: Slot): string | null {
  const mark = text[start - 1] as string;
  if (!/["'`]/.test(mark)) return null;
  const length = text.slice(start, Math.min(end, start + LONGEST_QUOTED)).indexOf(mark);
  const value = text.slice(start, start + length);
  return length >= SHORTEST_QUOTED && value.includes(' ') ? value : null;
}
const LONGEST_QUOTED = 64;
const SHORTEST_QUOTED = 6;

/** Words that open something together, alone up to the end of their cell: "Passphrase: correct horse battery staple". */
const PHRASE = /^\p{Ll}{2,12}(?:[ -]\p{Ll}{2,12}){2,11}(?= *(?:$|\n| {3}))/u;

/** Labels beside which several words stand for one secret, in whatever case. Folded. */
const OF_SEVERAL =
  /phrase|cumle|ifade|kelime|sozcu|phishing|kimlik avi|oltalama|(?:memorable|secret|security|code|safe|duress|panic|guvenlik|kod)[ -]?word|(?:tehdit|panik) parola|(?:verbal|telephone|phone|sozlu|telefon) (?:pass|parola|sifre)|(?:wi-? ?fi|guest|network|misafir|kablosuz|ag)[^\n]*(?:pass|sifre|parola|key|anahtar)/;
/** "Mavi Kedi 42", "Correct Horse Battery Staple": alone up to the end of their cell. */
const SEVERAL = /^[\p{L}\d]{2,16}(?:[ -][\p{L}\d]{1,16}){1,11}(?= *(?:$|\n| {3}))/u;

function phraseOf({ folded }: Reading, { label, start, joint }: Slot, rest: string): string | undefined {
  const name = folded.slice(label.start, label.end);
  const ofOne = /phrase|cumle/.test(name) ? PHRASE.exec(rest)?.[0] : undefined;
  const words = ofOne ?? (joint !== 'space' && OF_SEVERAL.test(name) ? SEVERAL.exec(rest)?.[0] : undefined);
  return words !== undefined &&
    !folded
      .slice(start, start + words.length)
      .split(/[ -]/)
      .some((word) => SENTENCE_WORDS.has(word))
    ? words
    : undefined;
}

/** "Boarding pass 482913": what lets a person in somewhere, and support asks for its number. Folded. */
const TICKET =
  /(?<![a-z])(?:boarding|season|day|bus|ski|monthly|weekly|visitor|travel|rail|train|free|game|battle|press|parking|lift|museum|hall|festival) $/;

function isTicket({ folded }: Reading, { label }: Slot): boolean {
  return /^pass$/.test(folded.slice(label.start, label.end)) && TICKET.test(folded.slice(Math.max(0, label.start - 12), label.start));
}

/** "80 44 21", "5 9 0 2", "3-7-1-9": digits as locks show them, alone in their cell. */
const SPACED_DIGITS = /^\d{1,4}(?:([ -])\d{1,4})(?:\1\d{1,4}){0,5}(?= *(?:$|\n| {3}))/;

/** What follows the password in a connection string: `Password=…;Database=shop`. */
const NEXT_ENTRY = /;[A-Za-z][\w ]{1,40}=.*$/s;

/** What a script puts in later: `$DB_PASSWORD`, `${…}`. */
const VARIABLE = /^\$(?:\{[^}]*\}?|[A-Z][A-Z_]{2,})$/;

function judge(reading: Reading, slot: Slot): Finding | null {
  const phrase = quoted(reading, slot);
  if (phrase) return { start: slot.start, end: slot.start + phrase.length, confidence: 0.9, tier: 'mask', why: 'label' };
  const rest = reading.text.slice(slot.start, slot.end).replace(NEXT_ENTRY, '');
  const ofApp = OF_APP.exec(rest)?.[0];
  if (ofApp) return { start: slot.start, end: slot.start + ofApp.length, confidence: 0.9, tier: 'mask', why: 'label' };
  const words = phraseOf(reading, slot, rest);
  if (words) return { start: slot.start, end: slot.start + words.length, confidence: 0.85, tier: 'mask', why: 'label' };
  if (isTicket(reading, slot) || isInName(reading, slot.label)) return null;
  const digits = SPACED_DIGITS.exec(rest)?.[0];
  if (digits) return { start: slot.start, end: slot.start + digits.length, confidence: 0.85, tier: 'mask', why: 'label' };
  const found = WORD.exec(rest);
  if (!found) return null;
  // At the end of a line a full stop may belong to the password; covering it costs nothing.
  const isLast = rest.trim() === found[0];
  const bare = found[0].replace(/[,;)]+$/, '');
  const value = isLast ? bare : bare.replace(/(?<=[\p{L}\d])\.$/u, '');
  if (value.length < 3 || MASKED.test(value) || VARIABLE.test(value) || /^\d{1,2}:\d{2}(?::\d{2})?$/.test(value)) return null;
  const folded = reading.folded.slice(slot.start, slot.start + value.length);
  const range = {
    start: slot.start,
    end: slot.start + (isSplitInReading(reading, slot, rest, value) ? rest.trimEnd().length : value.length),
  };
  if (SENTENCE_WORDS.has(folded.replace(/[.,:!?]+$/, ''))) return null;
  if (looksLikePassword(value)) return { ...range, confidence: 0.95, tier: 'mask', why: 'label' };
  // `password "limonata"` of a program's settings.
  if (/["'`]/.test(reading.text[slot.start - 1] as string) && /^["'`] *(?:[;,)\]}\n]|$)/.test(reading.text.slice(range.end, range.end + 4)))
    return { ...range, confidence: 0.8, tier: 'mask', why: 'label' };
  if (slot.joint === 'space')
    return /^\d{4,12}$/.test(value) || JOINED_WORDS.test(value) ? { ...range, confidence: 0.8, tier: 'mask', why: 'label' } : null;
  if (isPlural(reading.folded.slice(slot.label.start, slot.label.end)) && !/\P{L}/u.test(value)) return null;
  if (isLast || /\d/.test(value) || slot.joint === 'sign') return { ...range, confidence: 0.8, tier: 'mask', why: 'label' };
  return null;
}

/** Last words of settings that hold passwords; written together too, as in `PGPASSWORD` and `SmtpPassword`. */
const OF_PASSWORD =
  /(?:password|passwd|passphrase|passcode|(?:^|db|my|root|user|smtp|ftp|ssh|auth|admin|mail|bind)(?:pass|pwd|pw)|sifre(?:si)?|parola(?:si)?)$/;
/** `PGPASSWORD`. */
const GLUED = /^[a-z]{2,12}(?:password|passwd|sifre|parola)$/;
/** Sentences of forms: `"wrong_password": "Your password is wrong."`. Folded. */
const ABOUT_PASSWORDS = /(?<![a-z])(?:pass ?word|passcode|sifre|parola)|[.!?…]$|^\d{1,2}$/;

/** `DB_PASSWORD=…`, `<add key="SmtpPassword" value="…">`: the name of a setting says that its value is one. */
function inSettings(reading: Reading): Finding[] {
  return settingsOf(reading).flatMap((setting): Finding[] => {
    const { start, end, isMarked } = setting;
    const words = telling(setting);
    const last = words.at(-1) as string;
    // One word by itself is a label as others are: "Password: …".
    const isName = OF_PASSWORD.test(last) && (isMarked || words.length > 1 || GLUED.test(last));
    const value = reading.text.slice(start, end);
    const folded = reading.folded.slice(start, end);
    const isSaying = value.includes(' ') && ABOUT_PASSWORDS.test(folded);
    const isPlain = SENTENCE_WORDS.has(folded.replace(/[.,:!?)]+$/, '')) || MASKED.test(value) || /^\d{1,2}(?::\d{2}){1,2}$/.test(value);
    return !isName || isSaying || isPlain || value.length < 3 ? [] : [{ start, end, confidence: 0.85, tier: 'mask', why: 'label' }];
  });
}

const PIN_VALUE = /^[^\d\n]{0,12}?((?:\d[ -]?){3,11}\d[#*]?)(?![\d\p{L}])/u;
const PIN_MISREAD = /^[^\d\n]{0,3}?([0-9OolISBZG|](?:[ -]?[0-9OolISBZG|]){3,11})(?![\d\p{L}])/u;

/** "PIN / PUK    2580 / 77401935": two of them beside one label. */
const SECOND_PIN = / ?\/ ?\d{4,10}(?![\d\p{L}]|[.,:/-]\d)/uy;

function judgePin(reading: Reading, slot: Slot): Finding | null {
  const place = reading.text.slice(slot.start, Math.min(slot.end, slot.start + 40));
  const misread = reading.detection.source === 'ocr' ? PIN_MISREAD.exec(place) : null;
  const found = PIN_VALUE.exec(place) ?? (misread && /\d/.test(misread[0]) ? misread : null);
  if (!found) return null;
  const start = slot.start + found[0].length - (found[1] as string).length;
  const end = slot.start + found[0].length;
  return { start, end: end + matchAt(SECOND_PIN, reading.text, end).length, confidence: 0.9, tier: 'mask', why: 'label' };
}

/**
 * On command lines: `curl -u user:password`, `sshpass -p password`, `mysql -u root -ppassword`. Numbers alone are a user and a group
 * (`docker run -u 1000:1000`).
 */
const IN_COMMANDS =
  /(?<=(?<!\S)(?:-u|--user|--proxy-user|--basic-auth)[ =]["']?[^\s:"'/]{1,64}:)(?!\d+(?!\S)|\/\/|\$)[^\s"']{3,64}|(?<=(?<!\S)sshpass -p ?["']?)(?!\$)[^\s"']{3,64}|(?<=(?<!\S)mysql(?:dump|admin)? [^\n]{0,60}-p["']?)(?!\$)[^\s"'=-][^\s"']{2,63}/g;

function inCommands(reading: Reading): Finding[] {
  return Array.from(
    reading.text.matchAll(IN_COMMANDS),
    (found): Finding => ({ start: found.index, end: found.index + found[0].length, confidence: 0.85, tier: 'mask', why: 'context' }),
  );
}

/** Passwords of an app that asks for no second step, as Google and Apple print them: "abcd efgh ijkl mnop". */
const OF_APP = /^[a-z]{4}(?:[ -][a-z]{4}){3}(?![\p{L}\d-])/u;

/** What tools take behind their switch for a password; of each tool its own, because the same switch is a port elsewhere. */
const SWITCHES: readonly [tools: string, option: string][] = [
  ['(?:docker|podman|helm registry|oras|crane|az acr|oc) login|mongo(?:sh|dump|restore|export|import)?|cqlsh|influx|htpasswd -b', '-p[ =]'],
  ['redis-cli|valkey-cli', '-a '],
  ['sqlcmd|bcp|osql|isql|zip|unzip', '-P ?'],
  ['7z[ar]?|rar|unrar', '-p'],
  ['plink|pscp|psftp|putty|kitty', '-pw '],
  ['openssl', '(?:-k |-pass(?:in|out)? pass:)'],
  ['ldap(?:search|modify|add|delete|passwd|whoami)', '-w '],
  ['keytool|jarsigner|apksigner', '-(?:store|key)pass '],
  ['smbclient|rpcclient|smbmap|smbget', '-U ?[^ %\\n]{2,40}%'],
  ['rclone|restic|borg|gpg', '--(?:pass(?:word|phrase)?)[ =]'],
];
const BEHIND_SWITCH = new RegExp(
  SWITCHES.map(([tools, option]) => `(?<![\\w-])(?:${tools})(?= )[^\\n]{0,120}? ${option}["']?(?![-$<])([^\\s"'<>|;]{3,64})`).join('|'),
  'g',
);
/** Directives of servers and network gear, and statements of databases, that end in a password. */
const DIRECTIVES =
  /(?<![\w-])(?:requirepass|masterauth|bindpw|rootbindpw|olcRootPW:?|rootpw|snmp-server community|snmp-community|tacacs-server key(?: [057])?|radius-server [^\n]{0,60}key(?: [057])?|isakmp key(?: [067])?|enable (?:secret|password)(?: [05789])?|username [\w.@-]{2,40} (?:privilege \d{1,2} )?(?:secret|password)(?: [05789])?|neighbor [\d.]{7,15} password(?: [07])?|wpa-psk ascii(?: [07])?|machine \S{3,80} login \S{2,60} password|net use(?: \w:)? \\\\{1,4}[\w.$\\-]{3,80}|net user [\w.-]{2,30}|[Ii][Dd][Ee][Nn][Tt][Ii][Ff][Ii][Ee][Dd](?: [Ww][Ii][Tt][Hh] \w{3,30})? [Bb][Yy](?: [Pp][Aa][Ss][Ss][Ww][Oo][Rr][Dd])?|(?<=(?:USER|ROLE|LOGIN|user|role|login) [^\n]{2,80})(?:PASSWORD|password)(?: ?=)?|sp_addlogin ["'][^"'\n]{2,40}["'] ?,) ?[N=]?["']?(?![-$<*]|=)([^\s"'<>;]{3,128})/g;
const OTHER_DIRECTIVE = /^(?:required?|level|mode|encryption|policy|expire|never|none|null|random|off|on|strict|plugin|ro|rw)$/i;
/** `host:5432:shop:user:password`, the lines of a `.pgpass`. */
const PGPASS = /(?<=^|\n)[ ]?[\w.*-]{1,80}:(?:\d{2,5}|\*):[\w*-]{1,60}:[\w.*-]{1,60}:([^\s:]{4,64})(?= *(?:\n|$))/g;

function toTools({ text }: Reading): Finding[] {
  return [...text.matchAll(BEHIND_SWITCH), ...text.matchAll(DIRECTIVES), ...text.matchAll(PGPASS)].flatMap((found): Finding[] => {
    const value = found.slice(1).find((group) => group !== undefined) as string;
    const end = found.index + found[0].length;
    return OTHER_DIRECTIVE.test(value) || MASKED.test(value)
      ? []
      : [{ start: end - value.length, end, confidence: 0.85, tier: 'mask', why: 'context' }];
  });
}

/** "wifi juniper-snow-77": who is told the network is told its password, and nobody calls it so. Folded. */
const OF_NETWORK =
  /(?<![a-z])(?:wi-?fi|wlan|hotspot)(?: (?:is|key|pass|pw|sifre|sifresi|parola|parolasi))?[:=]? {1,2}(?=[^\s]*\p{L}{3})(?=[^\s]*\d)([^\s"'`<>,;]{8,40})/gu;

function ofNetworks(reading: Reading): Finding[] {
  return Array.from(reading.folded.matchAll(OF_NETWORK)).flatMap((found): Finding[] => {
    const value = (found[1] as string).replace(/[.,!?)]+$/, '');
    const end = found.index + found[0].length - (found[1] as string).length + value.length;
    // "802.11ac", "2.4ghz" and names of devices in capitals are no passwords.
    const isDevice = /^(?:802|\d)/.test(value) || !/\p{Ll}/u.test(reading.text.slice(end - value.length, end));
    return isDevice || !/[-_!#$%&*.+]/.test(value)
      ? []
      : [{ start: end - value.length, end, confidence: 0.7, tier: 'mask', why: 'context' }];
  });
}

/** "FTP user  zqr_ftp / Petek*2024": the password behind the name, as hosts and routers hand both out. */
const BEHIND_USER = /^ ?[^\s/|]{2,40} ?[/|] ?([^\s/|]{6,40})(?= *(?:\n|$| {3}))/;

const USER_AND_PASSWORD =
  /(?<![a-z])(?:user(?:name)?|login|kullanici(?: adi)?|id) ?\/ ?(?:pass(?:word)?|pw|sifre|parola)[: ]{1,3}\S{2,40} ?\/ ?(\S{4,40})/g;

function behindUsers(reading: Reading): Finding[] {
  const both = Array.from(reading.folded.matchAll(USER_AND_PASSWORD), (found): Finding => {
    const end = found.index + found[0].length;
    return { start: end - (found[1] as string).length, end, confidence: 0.85, tier: 'mask', why: 'label' };
  });
  const behind = reading.slots('username').flatMap(({ start, end }): Finding[] => {
    const found = BEHIND_USER.exec(reading.text.slice(start, Math.min(end, start + LONGEST_PAIR)));
    const value = found?.[1] ?? '';
    const from = start + (found?.[0].length ?? 0) - value.length;
    const isMixed = [/\p{L}/u, /\d/, /[^\p{L}\d.:/-]/u].every((kind) => kind.test(value));
    const isPlain =
      /[_.\d]/.test(found?.[0].trimStart().split(/[ /|]/, 1)[0] ?? '') && /^(?=\D*\d)(?=\P{L}*\p{L})[\p{L}\d]{6,}$/u.test(value);
    return isMixed || isPlain ? [{ start: from, end: from + value.length, confidence: 0.8, tier: 'mask', why: 'context' }] : [];
  });
  return [...both, ...behind];
}
const LONGEST_PAIR = 90;

/** A screen of saved logins. Folded. */
const VAULT =
  /(?<![a-z])(?:all items|vault|password manager|saved (?:passwords|logins)|(?:weak|reused|compromised|exposed) passwords?|keepass\w*|bitwarden|1password|lastpass|dashlane|(?:parola|sifre) (?:yoneticisi|kasasi)|kayitli (?:parolalar|sifreler)|(?:zayif|tekrarlanan) (?:parola|sifre)|passwort-?(?:manager|tresor)|gespeicherte passworter|gestor de contrasenas|contrasenas guardadas|gestionnaire de mots de passe|mots de passe enregistres|wachtwoordbeheer\w*|menedzer hasel|gerenciador de senhas|gestore password|password salvate)(?![a-z])/;
const ALONE = /(?<=^|\n| {3}|[|·•] )[ ]?(?=\S*\d)(\S{8,40})(?= *(?:$|\n| {3}|[|·•]))/gu;
/** Addresses, files, versions, dates and times mix letters, digits and signs too. */
const OF_OTHERS = /:\/\/|\d\.\d|^www\.|@|\.\p{L}{2,4}$|^[v#]?\d+[.:/-]\d|^[\d.,:/+-]+\p{L}{1,4}$|^[[({<]/u;

/** "Northwind Bank  gwen.tarr  Plum!Orbit_27": rows of a vault hold what opens the door, with no label. */
function inVaults(reading: Reading): Finding[] {
  if (!VAULT.test(reading.folded)) return [];
  return Array.from(reading.text.matchAll(ALONE)).flatMap((found): Finding[] => {
    const value = found[1] as string;
    const kinds = [/\p{Ll}/u, /\p{Lu}/u, /[^\p{L}\d]/u].filter((kind) => kind.test(value)).length;
    // "Windows-11-Home": words and numbers joined by dashes are models; nobody starts some of these small and some with a capital.
    const pieces = value.split(/[-_.]/);
    const isJoined = pieces.some((piece) => /^\p{Ll}/u.test(piece)) && pieces.some((piece) => /^\p{Lu}/u.test(piece));
    const isMixed = /[!@#$%^&*?+=~]/.test(value) || isJoined || (pieces.length === 1 && /\p{Ll}\p{Lu}|\d\p{L}/u.test(value));
    if (kinds < 2 || !isMixed || OF_OTHERS.test(value)) return [];
    const end = found.index + found[0].length;
    return [{ start: end - value.length, end, confidence: 0.65, tier: 'mask', why: 'context' }];
  });
}

/** "Staff wifi  Iron_Staff – deadlift3", "Wi-Fi Zeytin_Misafir zeytin+limon": behind the name of a network stands what opens it. */
const BEHIND_NETWORK =
  /(?<!\p{L})(?:[Ww][Ii]-?[Ff][Ii]|WLAN|wlan)(?: ?: ?| {3,40}| )(?:["“])?(?=[\p{L}\d_.-]{0,31}(?:[_\d]|\p{Ll}\p{Lu}))(\p{L}[\p{L}\d_.-]{2,31})["”]?(?: {1,2}| ?[-–=/,:|] {1,2}| {3,40})["“]?([^\s"“”,;]{8,63})/gu;

function behindNetworks({ text }: Reading): Finding[] {
  return Array.from(text.matchAll(BEHIND_NETWORK)).flatMap(({ 0: whole, 2: given = '', index }): Finding[] => {
    const start = index + whole.length - given.length;
    const value = given.replace(/[.!?)]+$/, '');
    const isMade = /\p{Ll}/u.test(value) && /\d|[.+_!#$%&*]\p{L}|-.*-/u.test(value);
    return !isMade || /:\/\/|\d\.\d|^www\.|@|^\d+\p{L}{1,4}$|^802|\.\p{L}{2,4}$/u.test(value)
      ? []
      : [{ start, end: start + value.length, confidence: 0.7, tier: 'mask', why: 'context' }];
  });
}

/** Signs of keypads among the digits of a code near what it opens: "alarm 4242#", "Barrier override 55#19". Folded. */
const KEYED =
  /(?<![a-z])(?:alarm\w{0,4}|door|gate|barrier|keypad|entry ?phone|intercom|garage|key ?(?:safe|box)|lock ?box|padlock|kapi\w{0,4}|bariyer\w{0,3}|kilit\w{0,3}|garaj\w{0,3}|diyafon\w{0,3})(?![a-z])(?:[^\n]|\n(?!\n\n)){0,60}?(?<![\p{L}\d#*.,:/-])(\d{2,6}#\d{0,6}|\d{4,6}\*(?! ?(?:tl|try|usd|eur|gbp)))(?![\p{L}\d#*]|[.,]\d)/gu;
/** "door is C8831Z", "Keysafe at the flat C1580", "Locker master code 90210", "kilit kodu 6-6-2-0": a code as locks take it. */
const OF_LOCK =
  /(?<!\p{L})(?:(?:[Aa]larm|[Dd]oor|[Gg]ate|[Bb]arrier|[Gg]arage|[Ll]ocker|[Kk]ey ?(?:safe|box)|[Ll]ock ?box|[Pp]adlock)(?: (?:is|=|code is)|:)|[Kk]ey ?safe(?: (?:at|by|on|in|for) (?:the )?\p{Ll}{3,12})?|(?:[Dd]oor|[Gg]ate|GATE|DOOR|ALARM|[Aa]larm|[Ll]ocker|[Ss]afe|[Bb]arrier)(?: (?:master|main|entry|access|spare))? {1,2}code|(?:[Kk]ilit|[Kk]apı|[Aa]larm|[Kk]asa|[Dd]olap|[Gg]araj) (?:kodu|şifresi)) {1,2}([A-Z]?\d{3,6}[A-Z]?|\d(?:-\d){3,5})(?![\p{L}\d%]|[-.,:/]\d| ?(?:mm|cm|kg|TL|px)(?!\p{L}))/gu;

const onKeypads = ({ text, folded }: Reading): Finding[] =>
  [...folded.matchAll(KEYED), ...text.matchAll(OF_LOCK)].map(
    ({ 0: whole, 1: code = '', index }): Finding => ({
      start: index + whole.length - code.length,
      end: index + whole.length,
      confidence: 0.75,
      tier: 'mask',
      why: 'context',
    }),
  );

/** What is locked, with the number that opens it further on in the sentence: "La caja de llaves se abre con 0816". Folded. */
const LOCKED =
  /(?<![a-z])(?:key ?(?:safe|box)|lock ?box|padlock|combination lock|keypad|(?:gate|door|safe|alarm|entry|garage|building|locker) (?:code|pin|combination)|anahtar kutusu\w*|(?:kapi|kasa|alarm|kilit|dolap|garaj|asma kilit) (?:kodu|sifresi)\w*|schlussel(?:box|tresor|safe|kasten)|zahlenschloss|tresor|(?:tur|tor|alarm)code|boite a cles?|cadenas|digicode|coffre|caja (?:de (?:las )?llaves|de seguridad|fuerte)|candado|caixa de chaves|cofre|cadeado|cassetta (?:delle )?chiavi|cassaforte|lucchetto|sleutel(?:kluis|kastje)|hangslot|sejf\w*|skrytk\w+ na klucze|klodk\w+)(?![a-z])(?:[^\n\d.!?]|\n(?!\n)){1,48}?(?<![\p{L}\d#.,:/-])(\d{4,6}#?)(?![\p{L}\d]|[.,:/-]\d)/gu;

const OPENS =
  /:|(?<![a-z])(?:code|codigo|codice|pin|kod\w*|sifre\w*|combination|combinacion|combinaison|combinazione|is|are|opens?|opened|turn|set|enter|type|dial|abre|ouvre|offnet|apre|opent|otwiera|acilir|aciliyor|lautet|ist|est|es|jest|numero|number|zahl|nummer)(?![a-z])/;

function onLocks({ folded }: Reading): Finding[] {
  return Array.from(folded.matchAll(LOCKED)).flatMap((found): Finding[] => {
    const value = found[1] as string;
    const end = found.index + found[0].length;
    // "the safe was opened in 2014"
    const isYear = /(?<![a-z])(?:in|since|seit|depuis|desde|dal|from|until|error|order|room|flat)[ :]{1,2}(?:19|20)\d\d$/.test(found[0]);
    return isYear || !OPENS.test(found[0]) ? [] : [{ start: end - value.length, end, confidence: 0.75, tier: 'mask', why: 'context' }];
  });
}

/**
 * "code for the main door is C2580Y", "Password word at the gate is pineapple", "the word is Bluebell": what a secret is for stands between it and its
 * name. Folded; a word alone only behind a name of nothing but secrets.
 */
const SAID =
  /(?<![a-z])(?:(?:(?:door|gate|entry|access|alarm|security|safe|house|main|new|old) )?(?:code|pin|combination)|kod[ua]?|(pass ?(?:word|phrase|code)(?: word)?|(?:memorable|security|secret|safe) (?:word|phrase)|(?<=(?:memorable|secret|security|pass) ?(?:word|phrase)[^\n]{0,40}\n[^\n]{0,24})word))(?: (?:for|at|of|to|on|in|by|with)(?: [a-z'’-]{2,14}){1,5})? (?:is|was|=|:)[: ]{1,2}["'“]?([^\s"'“”]{4,24})/g;
const MIXED = /^(?=.*\p{L})(?=.*\d)[\p{L}\d#*!._-]+$/u;
const NO_SECRET =
  /^(?:valid|invalid|wrong|correct|incorrect|required|missing|expired|used|sent|below|above|shown|the|not|case|your|too|now|also|still|only|being|been|same|needed|optional|empty|set|yok|hatali|gecersiz)$/;

function asSaid({ text, folded }: Reading): Finding[] {
  return Array.from(folded.matchAll(SAID))
    .flatMap(({ 0: whole, 1: secret, 2: rest, index }): Finding[] => {
      const given = rest as string;
      const value = given.replace(/[.,;:!?)]+$/, '');
      const start = index + whole.length - given.length;
      const before = folded.slice(Math.max(0, index - 16), index);
      const isOfThing =
        /(?:error|status|promo|discount|order|post|zip|country|product|item|exit|hata|posta|booking|voucher|dress|source) $/.test(before);
      const isWord =
        secret !== undefined && !/\P{L}/u.test(value) && /^(?:\s+so |\s*(?:\n|$)|[.,;!"'])/.test(folded.slice(start + value.length));
      if (
        value.length < 4 ||
        NO_SECRET.test(value) ||
        isOfThing ||
        !(MIXED.test(value) || isWord) ||
        /^\d+(?:st|nd|rd|th|px|ms|gb|mb|kb)$/.test(value)
      )
        return [];
      return [{ start, end: start + value.length, confidence: 0.7, tier: 'mask', why: 'context' }];
    })
    .filter(({ start, end }) => !/^[A-Z]{2,5}[-_]\d{4,}|^ERR|^E\d+$/.test(text.slice(start, end)));
}

/** "Last password used: …", "password was changed to …": what was done with it stands before the sign. Folded. */
const DONE_WITH =
  /(?<![a-z])(?:(?:pass(?:word|code|phrase)|parola|sifre)(?:si|niz|iniz)? (?:used|entered|tried|given|saved|chosen|stored|kullanilan|girilen|kaydedilen) ?[:=] {0,2}|pass(?:word|code|phrase)(?: (?:was|has been|is))? (?:changed|set|reset|updated) to:? )["'“]?([^\s"'”]{4,40})/g;

const doneWith = ({ text, folded }: Reading): Finding[] =>
  Array.from(folded.matchAll(DONE_WITH)).flatMap(({ 0: whole, 1: shown, index }): Finding[] => {
    const rest = shown as string;
    const start = index + whole.length - rest.length;
    const value = text.slice(start, start + rest.replace(/[,;)]+$|(?<=[a-z\d])\.$/, '').length);
    return MASKED.test(value) || !looksLikePassword(value)
      ? []
      : [{ start, end: start + value.length, confidence: 0.8, tier: 'mask', why: 'label' }];
  });

/** `Security answer "first pet": …`: what is asked is told by heart. Folded. */
const SECURITY_ANSWER =
  /(?<![a-z])(?:security (?:answer|question)|secret (?:answer|question)|guvenlik (?:sorusu(?:nun)?(?: (?:cevab|yanit)[a-z]{1,4})?|cevabi|yaniti)|gizli (?:soru|ceva[pb]|yanit)\w*|sicherheits(?:frage|antwort)|(?:question|reponse) secrete|(?:pregunta|respuesta) (?:de seguridad|secreta))(?: ?["'“(][^\n"'”)]{3,60}["'”)])? ?: {0,2}([^\n,;|?]{3,32})(?=[\n,;|]| {3}|$)/g;

const securityAnswers = ({ folded }: Reading): Finding[] =>
  Array.from(folded.matchAll(SECURITY_ANSWER)).flatMap(({ 0: whole, 1: rest, index }): Finding[] => {
    const given = rest as string;
    const value = given
      .replace(/ {3}.*/, '')
      .trimEnd()
      .replace(/\.$/, '');
    const start = index + whole.length - given.length;
    const isSaying =
      value.split(' ').every((word) => SENTENCE_WORDS.has(word)) ||
      value.split(' ').length > 4 ||
      /\d ?\/ ?\d/.test(value) ||
      NO_SECRET.test(value.split(' ')[0] as string);
    return isSaying || MASKED.test(value) ? [] : [{ start, end: start + value.length, confidence: 0.75, tier: 'mask', why: 'label' }];
  });

/** "Security question: First pet? / Answer: Rex": the question stands above its answer. Folded. */
const ASKED_FIRST =
  /(?<![a-z])(?:security question|secret question|guvenlik sorusu|gizli soru)(?: ?\d)?(?: ?:| {3}|\n)[^\n]{3,80}\n{1,3}(?:your )?(?:answer|cevap|cevabiniz|yanit|yanitiniz)(?: ?: ?| {3,40}|\n{1,3})([^\n]{2,32}?)(?= *(?:\n|$| {3}))/g;

const answersBelow = ({ folded }: Reading): Finding[] =>
  Array.from(folded.matchAll(ASKED_FIRST)).flatMap(({ 0: whole, 1: value = '', index }): Finding[] => {
    const end = index + whole.length;
    const words = value.split(' ');
    return MASKED.test(value) || NO_SECRET.test(words[0] as string) || words.every((word) => SENTENCE_WORDS.has(word))
      ? []
      : [{ start: end - value.length, end, confidence: 0.75, tier: 'mask', why: 'label' }];
  });

/** What forms ask that only a person and their family know: the first of many things, whose name nobody else knows, where somebody was born. Folded. */
const KNOWN_BY_HEART = new RegExp(
  [
    // "What was the name of your first pet?", "In what city did your parents meet?", "Favourite teacher's surname".
    "(?:what|which|where|who|in (?:what|which)|on (?:what|which)|the |name of|your|first|favou?rite|childhood|mother|father|grand)[^\\n?:]{0,48}?(?:first (?:pet|car|school|job|boss|employer|teacher|crush|kiss|concert|phone)|(?:parents|mother and father) (?:meet|met|marry|married)|(?:childhood|favou?rite|best|oldest) (?:(?:primary |high )?school )?(?:friend|teacher|hero|nickname|pet|grandparent|aunt|uncle|cousin)(?:[’']?s)?|(?:mother|father|grand(?:mother|father)|spouse|maternal [a-z]{3,12})[’']?s? (?:maiden|middle|birth|first)|(?:street|city|town|house|place) (?:did )?you (?:grow|grew) up|(?:street|city|town|hospital) (?:were you|you were) born)[^\\n?:]{0,24}",
    '(?:ilk (?:evcil hayvan|araba|okul|ogretmen|is|isveren|mudur|telefon|arkadas)|(?:ilkokul|lise|ortaokul|anaokulu)(?: sinif)? ogretmen|en sevdig\\w{2,5} (?:ogretmen|arkadas|evcil hayvan|kuzen)|cocukluk (?:arkadas|lakab|kahraman)|dogdug\\w{2,4} (?:mahalle|sokak|hastane|semt)|buyudug\\w{2,4} (?:sokak|mahalle|semt|sehir)|(?:anne(?:anne)?|baba(?:anne)?|dede)(?:nizin|nin) (?:kizlik|dogum yeri|ilk adi|gobek adi))\\w{0,8}(?: [^\\n?:]{1,24})?',
  ].join('|'),
);
const IN_FORM = new RegExp(
  `(?<=^|\\n| {3}) ?(?:\\d[.)] )?(?:${KNOWN_BY_HEART.source})\\??(?: ?: ?| {3,40}|\\n{1,2})([^\\n:?]{3,40}?)(?= *(?:\\n|$| {3}))`,
  'g',
);
const MOST_WORDS_OF_ANSWER = 4;

/** The answer in the next cell, or below its question, without any word of security near. */
const answersInForms = ({ folded, labels }: Reading): Finding[] =>
  Array.from(folded.matchAll(IN_FORM)).flatMap(({ 0: whole, 1: value = '', index }): Finding[] => {
    const end = index + whole.length;
    const start = end - value.length;
    const words = value.trim().split(' ');
    const isOther =
      MASKED.test(value) ||
      words.length > MOST_WORDS_OF_ANSWER ||
      NO_SECRET.test(words[0] as string) ||
      words.every((word) => SENTENCE_WORDS.has(word));
    // The next question of a form whose answers are empty, or the next field.
    const isQuestion = KNOWN_BY_HEART.test(value) || labels.some((label) => label.start >= start && label.start < start + 2);
    return isOther || isQuestion ? [] : [{ start, end, confidence: 0.75, tier: 'mask', why: 'label' }];
  });

/** "modem şifrem çalışmıyor, Papatya!2019 yazıyorum", "the password I use is daisy-chain-7": a few words between, and what no word looks like. */
const TOLD =
  /(?<!\p{L})(?:[Şş]ifre|[Pp]arola|[Pp]ass ?word|[Pp]asscode)(?:m|mi|mizi?|niz|nizi|si|sini|yi|y[ıi]|m[ıi]z[ıi]?|s)?(?:[ ,:;'"“(-]{1,3}[\p{L}'’]{1,14}){0,5}[ ,:;"“'(-]{1,3}([\p{L}\d!@#$%^&*._+?-]{6,40})/gu;
/** Nobody writes a word so: a sign and a digit among the letters, or a year behind one. */
const MADE_UP =
  /^(?=.*\p{Ll})(?=.*\d)(?:(?=.*[!@#$%^&*?+])\S+|\p{L}{4,16}\d{4}|(?=.*[._-])\p{L}{3,}[\p{L}\d._-]*|\p{Lu}\p{Ll}{2,}\d{2,6}[\p{L}\d]*)$/u;

const told = ({ text }: Reading): Finding[] =>
  Array.from(text.matchAll(TOLD)).flatMap(({ 0: whole, 1: rest = '', index }): Finding[] => {
    const value = rest.replace(/[.?,-]+$/, '');
    const start = index + whole.length - rest.length;
    return !MADE_UP.test(value) || OF_OTHERS.test(value) || PROGRAM_AND_YEAR.test(value)
      ? []
      : [{ start, end: start + value.length, confidence: 0.75, tier: 'mask', why: 'context' }];
  });
/** "telefon şifrem de 713905", "my telephone passcode is still 604117": a number that its owner calls their own. Folded. */
const MY_NUMBER =
  /(?<![a-z])(?:(?:sifre|parola)m|pinim|my (?:[a-z]{3,12} ){0,2}(?:pass ?(?:code|word)|pin(?: code| number)?))(?: (?:de|da|ise|is|was|still|olarak|hala|ve)){0,2}[ ,:]{1,2}(\d{4,8})(?![\d\p{L}]|[.,:/-]\d)/gu;

const myNumber = ({ folded }: Reading): Finding[] =>
  Array.from(folded.matchAll(MY_NUMBER), ({ 0: whole, 1: number = '', index }): Finding => {
    const end = index + whole.length;
    return { start: end - number.length, end, confidence: 0.75, tier: 'mask', why: 'context' };
  });

/** "Windows2019", "Office365", "Wi-Fi-6": what is asked about, not told. */
const PROGRAM_AND_YEAR =
  /^(?:windows|office|outlook|server|exchange|excel|word|iphone|ipad|galaxy|android|wi-?fi|chrome|utf|sha|aes|wpa|base|http|ipv|step|page|mac)[-_]?\d/i;

/** Somebody asks in a chat for a password or for what is told by heart; the answer has a line to itself. Folded. */
const ASKS =
  /(?<![a-z])(?:(?:what|which)[^\n?]{0,32}(?:password|passcode|passphrase)|(?:sifre|parola)[a-z]{0,6} (?:nedir|ne|neydi)|hangi (?:sifre|parola)[a-z]{0,6}|(?:password|sifreniz|parolaniz|sifren)(?: please)? ?\?)/;
const ABOUT_RULES =
  /(?<![a-z])(?:polic(?:y|ies)|rules?|requirements?|managers?|length|format|error|hint|expir\w*|kural\w*|hata\w*|sart\w*|uzunlu\w*)(?![a-z])/;
const ASKS_BY_HEART =
  /(?<![a-z])(?:mother['’]?s (?:maiden|birth) (?:sur)?name|(?:first|childhood|favou?rite) (?:pet|school|car|teacher|street|job|film|movie|book|food)|city (?:were you|you were) born|best friend['’]?s name|anne(?:nizin)? kizlik|ilk (?:evcil hayvan|okul|ogretmen|araba|isyeri)[a-z]{0,8}|evcil hayvaninizin|dogdugunuz sehir|en sevdiginiz|(?:memorable|secret|security) word|(?:gizli|guvenlik|hatirlatma) kelime\w{0,5})[^\n]{0,60}\?/;
/** A form asks in one cell and has the answer in the next. */
const BESIDE_QUESTION = /(?<=\? {3,40})[^\n ][^\n]{1,40}$/;
const ANSWER_IN_CHAT = /^[ >]{0,4}(\S{6,40})(?: {1,4}\d{1,2}[:.]\d{2})?[ ✓]*$/;
const ANSWER_BY_HEART = /^[ >]{0,4}((?:\p{L}[\p{L}'’-]{1,20})(?: \p{L}[\p{L}'’-]{1,20}){0,2})[.]?(?: {1,4}\d{1,2}[:.]\d{2})?[ ✓]*$/u;
const ANSWER_LINES = 2;

function answered({ text, folded, lines }: Reading): Finding[] {
  return lines.flatMap(({ start, end }, at): Finding[] => {
    const line = folded.slice(start, end);
    const isByHeart = ASKS_BY_HEART.test(line);
    if (!isByHeart && (!ASKS.test(line) || ABOUT_RULES.test(line))) return [];
    const beside = isByHeart ? BESIDE_QUESTION.exec(line)?.[0].length : undefined;
    const answers = lines.slice(at + 1, at + 1 + ANSWER_LINES);
    for (const answer of beside === undefined ? answers : [{ start: end - beside, end }]) {
      const said = text.slice(answer.start, answer.end);
      const value = (isByHeart ? ANSWER_BY_HEART : ANSWER_IN_CHAT).exec(said)?.[1];
      if (value === undefined) continue;
      const isWords = folded
        .slice(answer.start, answer.end)
        .trim()
        .split(' ')
        .some((word) => SENTENCE_WORDS.has(word) || NO_SECRET.test(word));
      if (isByHeart ? isWords || isPolite(value) : !looksLikePassword(value) || OF_OTHERS.test(value) || PROGRAM_AND_YEAR.test(value))
        return [];
      const from = answer.start + said.indexOf(value);
      return [{ start: from, end: from + value.length, confidence: 0.7, tier: 'mask', why: 'context' }];
    }
    return [];
  });
}
const isPolite = (value: string): boolean =>
  /^(?:yes|no|ok|okay|sure|hi|hello|thanks?|thank you|sorry|please|evet|hayir|hayır|tamam|merhaba|selam|teşekkürler|tabii?|next|skip|continue|cancel|submit|devam|iptal|answer|cevap|yanıt|type|your|choose)(?!\p{L})/iu.test(
    value,
  );

/** `mkaya77:Papatya!2019` alone in its line: an account and what opens it. */
const PAIR = /(?<=^|\n| {3})[ ]?([\p{L}\d._+@-]{3,60}):((?=\S*\p{L})(?=\S*\d)(?=\S*[!@#$%^&*?])[^\s:/<>{}()=;]{7,40})(?= *(?:\n|$| {3}))/gu;
/** "Router login  admin / 58213974", "default login root/toor77". Folded. */
const DEFAULT_LOGIN =
  /(?<![a-z])(?:login|giris\w{0,4}|user(?:name)?|kullanici(?: adi)?|router|modem|arayuz\w{0,3}|default|varsayilan)[^\n]{0,24}?(?<![a-z/.])(?:admin|root|user|administrator|yonetici|ubnt|support) ?\/ ?((?=\S*\d)[^\s/|]{4,40})(?= *(?:\n|$| {3}|[,;)]))/g;
/** What a QR code of a network says, and the key that stands beside its name. */
const OF_NETWORK_CARD =
  /(?<![A-Z])WIFI:[^\n]{0,80}?P:([^;\n]{4,63})(?=;)|(?<!\p{L})(?:SSID|[Ww]i-?[Ff]i)[^\n]{0,60}?(?: {3}|[|,;/] ?)[Kk]ey(?: ?: ?| {1,40})([^\s]{8,63})(?= *(?:\n|$| {3}))/gu;

const inPairs = ({ text, folded }: Reading): Finding[] =>
  [...text.matchAll(PAIR), ...folded.matchAll(DEFAULT_LOGIN), ...text.matchAll(OF_NETWORK_CARD)].map((found): Finding => {
    const value = (found[2] ?? found[1]) as string;
    const end = found.index + found[0].length;
    return { start: end - value.length, end, confidence: 0.8, tier: 'mask', why: 'context' };
  });

/** "Mai, rejoin with code frost-2291": a word and digits joined by a dash, in small letters. */
const WITH_CODE = /(?<=(?<![a-z])(?:with|using|use|enter|by) (?:the |this |that )?(?:pass)?code )(\p{Ll}{3,12}-\d{3,6})(?![\p{L}\d-])/gu;

const withCodes = ({ text }: Reading): Finding[] =>
  Array.from(
    text.matchAll(WITH_CODE),
    ({ 0: code, index }): Finding => ({ start: index, end: index + code.length, confidence: 0.7, tier: 'mask', why: 'context' }),
  );

export const passwordDetector = defineDetector({
  id: 'password',
  entity: 'PASSWORD',
  find: (reading) => [
    ...reading.slots('password').flatMap((slot) => judge(reading, slot) ?? []),
    ...reading.slots('pin').flatMap((slot) => judgePin(reading, slot) ?? []),
    ...inSettings(reading),
    ...inCommands(reading),
    ...toTools(reading),
    ...ofNetworks(reading),
    ...behindUsers(reading),
    ...inVaults(reading),
    ...onLocks(reading),
    ...onKeypads(reading),
    ...behindNetworks(reading),
    ...asSaid(reading),
    ...withCodes(reading),
    ...told(reading),
    ...answered(reading),
    ...inPairs(reading),
    ...doneWith(reading),
    ...securityAnswers(reading),
    ...answersBelow(reading),
    ...answersInForms(reading),
    ...myNumber(reading),
  ],
  examples: {
    match: [
      { text: 'Telefon şifrem de 713905', found: '713905' },
      { text: 'Parental control passcode    80 44 21', found: '80 44 21' },
      { text: 'PIN / PUK    2580 / 77401935', found: '2580 / 77401935' },
      { text: 'Buzzer    2247', found: '2247' },
      { text: 'Duress word    umbrella stand', found: 'umbrella stand' },
      { text: 'In what city did your parents meet?    Zqrdansk', found: 'Zqrdansk' },
      { text: 'Doğduğunuz mahalle\nZqruköprü', found: 'Zqruköprü' },
      { text: 'Password: hunter2', found: 'hunter2' },
      { text: 'Security question answer: Rex', found: 'Rex' },
      { text: 'Şifreniz: Kedi.1987', found: 'Kedi.1987' },
      { text: 'Parola\nGüneş!42', found: 'Güneş!42' },
      { text: 'wifi password is correcthorse', found: 'correcthorse' },
      { text: 'curl -u svenja:Zw3ifel! https://repo.test/v2/', found: 'Zw3ifel!' },
      { text: 'sshpass -p Kanel4bulle ssh host', found: 'Kanel4bulle' },
      { text: 'mysqldump -u root -pKanel4bulle shop', found: 'Kanel4bulle' },
      { text: 'FTP kullanıcı    zqr_ftp / Petek*2024', found: 'Petek*2024' },
      { text: 'Kapı şifresi 1453# oldu', found: '1453#' },
      { text: 'user/pass: zqrq / Abc123!x', found: 'Abc123!x' },
      { text: 'PIN: 4821', found: '4821' },
      { text: 'All Items (214)\nNorthwind Bank\nzqr.tarr\nPlum!Zqrbit_27', found: 'Plum!Zqrbit_27' },
      { text: 'La caja de llaves se abre con 0816', found: '0816' },
      { text: 'the key safe is next to the door, turn to 4417', found: '4417' },
      { text: 'SMTP_PASSWORD=TPKA - azwz -2776', found: 'TPKA - azwz -2776', source: 'ocr' },
      { text: 'code for the main door is C2580Z', found: 'C2580Z' },
      { text: 'Password word at the gate is zqrapple', found: 'zqrapple' },
      { text: 'characters of your memorable word?\nwell the word is Zqrbell so Z and B', found: 'Zqrbell' },
      { text: 'Last password used: Zqrman.2026*', found: 'Zqrman.2026*' },
      { text: 'Security answer "first pet": Señor Zqrotes', found: 'Señor Zqrotes' },
      { text: 'Güvenlik sorusu cevabı: Zqramuk', found: 'Zqramuk' },
      { text: 'Security question: First pet?\nAnswer: Zqrex', found: 'Zqrex' },
      { text: 'rejoin with code zqrost-2291', found: 'zqrost-2291' },
      { text: '"password": "s3cret!"', found: 's3cret!' },
      { text: 'kullanıcı Zqr03, şifre okuyan.toplum', found: 'okuyan.toplum' },
      { text: 'Wi-Fi şifresi "kopuk.zqrpuk"', found: 'kopuk.zqrpuk' },
      { text: 'Staff wifi    Iron_Zqr – deadlift3plates', found: 'deadlift3plates' },
      { text: 'Guest wifi ZqrGast = Forelle-blau-22', found: 'Forelle-blau-22' },
      { text: 'Wifi Zqr_Misafir zeytin+limon', found: 'zeytin+limon' },
      { text: 'Barrier override 55#19', found: '55#19' },
      { text: 'kapı şifresi değişti mi?\nevet 2580* oldu', found: '2580*' },
      { text: 'Alarm is 1066Y – set it', found: '1066Y' },
      { text: 'Keysafe at the flat C1580.', found: 'C1580' },
      { text: 'Kitchen keysafe 7319', found: '7319' },
      { text: 'Locker master code 90210 – only', found: '90210' },
      { text: 'kilit kodu 6-6-2-0', found: '6-6-2-0' },
      { text: '<add key="SmtpPassword" value="limonzqr" />', found: 'limonzqr' },
      { text: "define('DB_PASSWORD', 'limonzqr');", found: 'limonzqr' },
      { text: 'docker login -u zqr -p limonzqr registry.test', found: 'limonzqr' },
      { text: "CREATE USER 'zqr'@'%' IDENTIFIED BY 'limonzqr';", found: 'limonzqr' },
      { text: 'Username=zqr;Password=limonzqr;Database=shop', found: 'limonzqr' },
      { text: 'App password: abcd efgh ijkl mnop', found: 'abcd efgh ijkl mnop' },
      { text: 'Anti-phishing phrase: zqrdinha azul 77', found: 'zqrdinha azul 77' },
      { text: 'Gizli kelime    Mor Zqrale', found: 'Mor Zqrale' },
      { text: 'Guest Wi-Fi password    Zqris loves paris', found: 'Zqris loves paris' },
      { text: 'Güvenlik sorusu    İlk evcil hayvanınızın adı?\nCevap    Zqramuk Paşa', found: 'Zqramuk Paşa' },
      { text: 'What is the name of your first school?    Zqrside Primary', found: 'Zqrside Primary' },
      { text: 'Passphrase: correct horse battery staple', found: 'correct horse battery staple' },
      { text: 'modem şifrem çalışmıyor, Zqrpatya!2019 yazıyorum', found: 'Zqrpatya!2019' },
      { text: 'Which password do you use?\nzqrdaisy2019', found: 'zqrdaisy2019' },
      { text: 'What was the name of your first school?\nZqrfield', found: 'Zqrfield' },
      { text: 'zqrkaya77:Zqrpatya!2019', found: 'Zqrpatya!2019' },
      { text: 'Router login    admin / 58213974', found: '58213974' },
      { text: 'WIFI:S:ZqrHome;T:WPA;P:wk3Rqhtdz8Fm;;', found: 'wk3Rqhtdz8Fm' },
      { text: 'Profil kilidi 6049', found: '6049' },
      { text: 'App login zqr_ham / knockknock8', found: 'knockknock8' },
      { text: 'Guest key    bitte-zqrngeln-42', found: 'bitte-zqrngeln-42' },
    ],
    noMatch: [
      'What is your favourite colour?\nBlue',
      'Which product did you buy first?    Kettle',
      'What was the name of your first pet?\nIn what city did your parents meet?',
      'Şifremi 2014 yılında değiştirdim',
      'Forgot password?',
      'Anti-phishing code: not enabled',
      'Güvenlik ifadesi    Henüz belirlenmedi',
      'Passphrase    Enter your passphrase here',
      'Soru: Kargom nerede?\nCevap: Yolda',
      'şifre www.banka.com',
      'password example.com',
      'Wi-Fi Zqr_5G connected',
      'Wi-Fi Zqr_5G 802.11ac_zqr',
      'Wi-Fi Zqr_5G 2.4GHz/5.0GHz',
      'wifi works downstairs-only-now',
      'Gate is 900 mm wide',
      'door is 12',
      'Flat #4471 door',
      'kapı 1500* TL',
      'the error code for this page is E4031',
      'code for the discount is valid',
      'Your password for this site is required',
      'the word is out',
      'Password used: yesterday',
      'Security question: not set',
      'Güvenlik sorusu: 2/3 doğru',
      'Security question: First pet?\nAnswer: not set',
      'Security question: What was your first pet?',
      'the promo code for you is SUMMER24',
      'Vault out of sync\nVersion-8.10\nhttps://vault.test/a1',
      'key safe installed in 2014',
      'keypad layout 1024 used',
      'All items\nWindows-11-Home',
      'Boarding pass 482913',
      '"wrong_password": "Your password is wrong."',
      'PASSWORD_MIN_LENGTH=12',
      'DB_PASSWORD=$DB_PASSWORD',
      'Which password do you use?\nthe old one',
      'nginx:1.25-alpine',
      'Profil kilidi: kapalı',
      'User: none / read-only',
      'docker run -u 1000:1000 app',
      'curl -u $USER:$TOKEN https://shop.test',
      'mysql -u root -p shop',
      'Autofill and passwords    Theme',
      'Sifre    04:12:33',
      'Password reset link sent',
      'Şifremi unuttum',
      'Password: ••••••••',
      'Your password must be at least 8 characters',
      'Şifre en az 8 karakter olmalıdır',
    ],
  },
});
