import { defineDetector, type Finding } from '../define-detector';
import { inColumns } from '../delimited';
import type { Slot } from '../labels/slots';
import { licenceFields } from '../licence-fields';
import { OF_YOURS } from '../names/candidates';
import { isCommonWord } from '../names/common-words';
import { isForeignWord } from '../names/foreign-words';
import {
  isAmbiguousName,
  isCommonGivenName,
  isGivenName,
  isKnownFamily,
  isParticle,
  isSurname,
  isWordAndName,
  type NameWord,
  nameFinding,
  nameWordsAt,
  skipTitles,
  splitGlued,
} from '../names/name-words';
import { hasFirmMark, LEGAL_FORM } from '../names/not-names';
import { isOrdinaryWord } from '../names/ordinary-words';
import { isPlaceName } from '../names/places';
import type { Reading } from '../reading';

/** The words of a name that begins with a capital at `at`. */
function casedAt({ text, folded, detection }: Reading, at: number, limit = text.length): NameWord[] {
  return beforeThings(text, nameWordsAt(text, folded, at, limit, 'cased', detection.source));
}

/** "SAYIN AHMET YILMAZ RANDEVUNUZ …": where all is in capitals, only what the words mean tells where a name ends. */
function beforeThings(text: string, words: NameWord[]): NameWord[] {
  const end = isShouted(text, words)
    ? words.findIndex(
        ({ folded }, index) => (index > 1 && isOrdinaryWord(folded) && !isSurname(folded, 'page')) || (index > 0 && OF_YOURS.test(folded)),
      )
    : -1;
  return end === -1 ? words : words.slice(0, end);
}

/** Two words or more in capitals. */
function isShouted(text: string, words: readonly NameWord[]): boolean {
  return words.length > 1 && !/\p{Ll}/u.test(text.slice((words[0] as NameWord).start, endOf(words)));
}

/** "SAYIN AHMET YILMAZ KARGONUZ": what follows in capitals is no firm for that, but for a legal form. */
function isFirmBehind(reading: Reading, words: readonly NameWord[], end: number): boolean {
  const { start } = words[0] as NameWord;
  if (!isShouted(reading.text, words)) return isFirm(reading, start, end);
  return (
    isFirm(reading, start, endOf(words)) ||
    reading.folded
      .slice(endOf(words), end)
      .split(/[ ,]+/)
      .some((word) => LEGAL_FORM.test(word))
  );
}

function endOf(words: readonly NameWord[]): number {
  return (words.at(-1) as NameWord).end;
}

/** Where the blanks at `start` are over. */
function skipBlanks({ text }: Reading, start: number, end: number): number {
  let at = start;
  while (at < end && text[at] === ' ') at++;
  return at;
}

function isBlank({ text }: Reading, start: number, end: number): boolean {
  return text.slice(start, end).trim() === '';
}

function isFirm({ text, folded }: Reading, start: number, end: number): boolean {
  return hasFirmMark(text, folded, start, end);
}

function touchesLabel({ labels }: Reading, start: number, end: number): boolean {
  return labels.some((label) => label.start < end && label.end > start);
}

/** Titles that are part of how a person is called; "Sayın" and "Dear" are not. Folded, before a name. */
const TITLE_BEFORE = /(?:(?<![\p{L}\d])(?:mr|mrs|ms|miss|dr|prof|doc|av|uzm|op|yrd|ogr|herr|frau|mme)\.? {0,2}){1,4}$/u;

/** "Sn. Ayşe Kaya" fills its cell together with the name. Folded. */
const COURTESY_BEFORE = /(?:(?<=^|\n| {3})|(?<=[:=] ?))sn\.? {0,2}$/;
/** "KAYA, Ayşe Nur (Mrs)". Folded. */
const TITLE_BEHIND = /^,? ?\((?:mr|mrs|ms|miss|mx|dr|prof|herr|frau|sn|bay|bayan)\.?\)/;

/** The finding with the titles before it and behind it: "Prof. Dr. Ayşe Kaya", "KAYA, Ayşe (Mrs)". */
function withTitle({ folded }: Reading, found: Finding): Finding {
  const before = folded.slice(Math.max(0, found.start - 24), found.start);
  const isWhole = /^ *(?:\n|$| {3})/.test(folded.slice(found.end, found.end + 12));
  const title = TITLE_BEFORE.exec(before) ?? (isWhole ? COURTESY_BEFORE.exec(before) : null);
  const behind = TITLE_BEHIND.exec(folded.slice(found.end, found.end + 12));
  return { ...found, start: found.start - (title?.[0].length ?? 0), end: found.end + (behind?.[0].length ?? 0) };
}

/** What ends the cell of a table or the part of a line. */
const CELL_END = / {3}|[\t,;|(<·•/:\n]| - | {1,2}(?=[A-Za-z]{2,20}=)/;

/** Beside a label every word of a cell belongs to the name when all of them look like parts of one: "Cillian Mac Giolla". */
function wholeCell(reading: Reading, words: NameWord[], slot: Slot): NameWord[] {
  const last = words.at(-1) as NameWord;
  const rest = reading.text.slice(last.end, Math.min(slot.end, last.end + 60));
  const more = rest.slice(0, CELL_END.exec(rest)?.index ?? rest.length).trimEnd();
  // Behind a known name the case of the next word may have been misread, where its first letter looks the same in both.
  const isSure =
    slot.joint !== 'space' &&
    hasKnownName(reading, words) &&
    /^(?: [\p{Lu}$§&£€0158|!cosvwxzıijlşçöü][\p{L}$§&£€'’.0158|!-]{1,20}){1,2}$/u.test(more);
  if ((!isSure && !/^(?: \p{Lu}[\p{L}'’.-]{0,20}){1,3}$/u.test(more)) || isFirm(reading, last.end, last.end + more.length)) return words;
  return [...words, { start: last.end + 1, end: last.end + more.length, folded: '' }];
}

/** The writer of a message: `Ayşe Kaya <ayse@example.org>`. */
const BEFORE_ADDRESS =
  /(?<![\p{L}\p{N}])((?:\p{Lu}[\p{L}'’.-]{0,40}[ ]{1,2}){0,3}\p{Lu}[\p{L}'’.-]{0,40})["']?[ ]{0,2}[<([](?=[\p{L}\p{N}._%+-]{1,64}@)/gu;

function beforeAddress(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  for (const found of reading.text.matchAll(BEFORE_ADDRESS)) {
    const end = found.index + (found[1] as string).length;
    if (isFirm(reading, found.index, end)) continue;
    let words = casedAt(reading, skipTitles(reading.folded, found.index), end);
    // "From Ayşe Kaya <…>": the name ends at the address.
    for (let at = found.index; words.length === 0 && at < end; at++) if (reading.text[at] === ' ') words = casedAt(reading, at + 1, end);
    if (words.length > 1 || hasKnownName(reading, words)) findings.push(nameFinding(words, 0.85, 'context'));
  }
  return findings;
}

/** Whom to call: a person, by name or number. */
const EMERGENCY = /emergen|emergenz|urgence|acil|notfall|nood|alarmow|^(?:ice )?contacts?$/;

/** "Registered user: Hannelore Fink", "Emergency contact: …": people stand beside labels of other things about them too. */
function fullNameBeside(reading: Reading, slot: Slot): Finding[] {
  if (slot.joint === 'space') return [];
  const start = skipBlanks(reading, slot.start, slot.end);
  const words = casedAt(reading, start, slot.end);
  const isOfEmergency = EMERGENCY.test(reading.folded.slice(slot.label.start, slot.label.end));
  const isName = words.length > 1 || (isOfEmergency && words.length === 1 && !isOrdinaryWord((words[0] as NameWord).folded));
  const isWhole = isName && isBlank(reading, endOf(words), isOfEmergency ? endOfCell(reading, slot) : slot.end);
  // "To: London" is a place as often as a person.
  if (slot.kind === 'email' && !hasKnownName(reading, words)) return [];
  return isWhole && !isFirm(reading, start, slot.end) ? [nameFinding(words, 0.9, 'label')] : [];
}

const LOCAL_PART = /(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}][\p{L}\p{N}._%+-]{3,40}) ?[@©]/gu;
/** Addresses of nobody in particular. Folded. */
const SHARED_ADDRESS =
  /^(?:info|support|destek|sales|satis|help|yardim|contact|iletisim|billing|admin|team|ekip|office|hello|merhaba|news|noreply|no[._-]?reply|service|servis|musteri|customer|mail|post|kontakt|security|privacy|jobs|kariyer|career|press|basin|orders?|siparis|bilgi|hizmet|notify|alerts?|root|webmaster|postmaster)/;
const MOST_ADDRESSES = 60;
const SHORTEST_PART = 4;

/** People's addresses hold their names: `niamh.featherstone@…` says who "Niamh Featherstone" is, which no list may know. */
function likeAddress(reading: Reading): Finding[] {
  const locals = new Set<string>();
  for (const found of reading.folded.matchAll(LOCAL_PART)) {
    const local = found[1] as string;
    if (!SHARED_ADDRESS.test(local) && locals.size < MOST_ADDRESSES) locals.add(local.replace(/[\d_%+]+/g, '.'));
  }
  if (locals.size === 0) return [];
  const joined = [...locals].join(' ');
  const findings: Finding[] = [];
  let covered = 0;
  for (const found of reading.text.matchAll(CAPITAL)) {
    if (found.index < covered) continue;
    const words = casedAt(reading, found.index);
    const last = words.at(-1);
    if (!last) continue;
    covered = last.end;
    const isHeld = words.some(({ folded }) => folded.length >= SHORTEST_PART && joined.includes(folded));
    if (!isHeld || words.length < 2 || words.length > 4 || isFirm(reading, found.index, last.end)) continue;
    findings.push(nameFinding(words, 0.75, 'context'));
  }
  return findings;
}

/** A line that begins with an address or a phone number, as they stand under a name on labels of parcels and in lists of contacts. */
const CONTACT_LINE =
  /^ *(?:\+\d|0 ?\(?[1-9]\d{2}|\(\d{3}\) ?\d{3}|\d{1,4}[A-Za-z]?,? \p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ )?(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Dr|Close|Court|Way)\b|(?:\p{Lu}[\p{L}'’.]{1,40} ){1,4}(?:Mah|Mh|Mahallesi|Cad|Cd|Caddesi|Sok|Sk|Sokak|Sokağı|Bulvarı|Blv)\b|\p{L}*(?:stra(?:ß|ss)e|str\.|allee|weg|platz|gasse|straat|laan) ?\d|\S+@\S+\.\p{L}{2,})/u;

function aboveContact(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  for (let i = 0; i + 1 < reading.lines.length; i++) {
    const { start, end } = reading.lines[i] as { start: number; end: number };
    if (end - start < 5 || end - start > 44) continue;
    const next = reading.lines[i + 1] as { start: number; end: number };
    if (!CONTACT_LINE.test(reading.text.slice(next.start, Math.min(next.end, next.start + 80)))) continue;
    const at = skipTitles(reading.folded, skipBlanks(reading, start, end));
    const words = casedAt(reading, at, end);
    const isWhole = words.length > 1 && words.length <= 4 && isBlank(reading, endOf(words), end);
    const isLabel = touchesLabel(reading, start, end);
    if (isWhole && !isLabel && !isFirm(reading, start, end)) findings.push(nameFinding(words, 0.65, 'context'));
  }
  return findings;
}

const GIVEN_ALONE = /^( *)(\p{Lu}\p{L}{2,14})(?:, \d{2})? *$/u;

/** A given name that has a line to itself, or an age behind it ("Ceyda, 29"). */
function alone(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  for (const { start, end } of reading.lines) {
    const [, indent = '', word = ''] = GIVEN_ALONE.exec(reading.text.slice(start, end)) ?? [];
    const at = start + indent.length;
    const folded = reading.folded.slice(at, at + word.length);
    if (!isGivenName(folded, 'page') || isAmbiguousName(folded)) continue;
    findings.push({ start: at, end: at + word.length, confidence: 0.6, tier: 'mask', why: 'context' });
  }
  return findings;
}

/** `most` signs behind `from`, or the first place before that where `stop` holds. */
function endBehind({ folded }: Reading, from: number, most: number, stop: RegExp): number {
  const at = folded.slice(from, from + most).search(stop);
  return Math.min(folded.length, from + (at === -1 ? most : at));
}

function endOfCell({ text }: Reading, { start, end }: Slot): number {
  const gap = text.slice(start, end).indexOf('   ');
  return gap === -1 ? end : start + gap;
}

/** Beside a label: what begins at the value's place and reads like a name. */
function besideLabel(reading: Reading, slot: Slot, isRole: boolean): Finding[] {
  const { text, folded } = reading;
  const { source } = reading.detection;
  if (slot.joint === 'below') return belowLabel(reading, slot, isRole);
  if (isFirm(reading, slot.start, Math.min(slot.end, slot.start + 60))) return [];
  const start = skipTitles(folded, slot.start);
  const style = slot.joint === 'sign' && !isRole ? 'any' : 'cased';
  let words = nameWordsAt(text, folded, start, slot.end, style, source);
  if (words.length === 0 && isRole && slot.joint !== 'space') {
    const small = smallName(reading, start, endOfCell(reading, slot));
    return small.length > 0 ? [nameFinding(small, 0.8, 'label')] : [];
  }
  if (words.length === 0) return [];
  const isCased = casedAt(reading, start, slot.end).length > 0;
  if (slot.joint === 'space' && (isRole || !isCased)) {
    if (!isCased) return [];
    if (hasKnownName(reading, words)) return [nameFinding(words, 0.8, 'label')];
    const first = (words[0] as NameWord).folded;
    const isOfKin = isRole && OF_KIN.test(folded.slice(slot.label.start, slot.label.end)) && !slot.label.isGuess;
    // "Husband Razor Set" is no sentence.
    const goesOn = words.length <= 2 && /^(?:,| \p{Ll})/u.test(text.slice(endOf(words), endOf(words) + 2));
    return isOfKin && goesOn && first.length > 2 && !isOrdinaryWord(first) && !isForeignWord(first)
      ? [nameFinding(words, 0.65, 'label')]
      : [];
  }
  // Small letters are a name only when nothing else stands there.
  if (!isCased && (/[^\s.,;|"'})\]]/.test(text.slice(endOf(words), slot.end)) || words.length > 4)) return [];
  // "Client  LG webOS TV": marks of three letters at most.
  if (isRole && slot.joint !== 'sign' && words.length === 1 && /^\p{Lu}{2,3}$/u.test(text.slice(start, endOf(words)))) return [];
  // "Guest    Stay": a word of everyday beside a role is the next heading.
  if (isRole && words.length === 1 && isOrdinaryWord((words[0] as NameWord).folded) && !hasKnownName(reading, words)) return [];
  if (areThings(words) && isBlank(reading, endOf(words), endOfCell(reading, slot))) return [];
  // "CIpipeline": words that reading glued, and abbreviations.
  if (
    words.length === 1 &&
    /^\p{Lu}{2,}\p{Ll}/u.test(text.slice((words[0] as NameWord).start, (words[0] as NameWord).end)) &&
    !hasKnownName(reading, words)
  )
    return [];
  // "name: payments-secret": ids of things are joined by dashes, people are not.
  if (!isCased && words.some((word) => word.folded.includes('-')) && !hasKnownName(reading, words)) return [];
  words = wholeCell(reading, withReversed(reading, words, slot.end), slot);
  return [nameFinding(words, 0.9, 'label'), ...restOfList(reading, words, slot.end)];
}

/** Whose kin somebody is: behind these words stands a name also in a sentence, "Echtgenote Truus was aanwezig". */
const OF_KIN =
  /^(?:echtgenot[e]?|echtgenoot|ehefrau|ehemann|mutter|vater|tochter|moeder|vader|dochter|epou[xs]e?|conjointe?|espos[ao]|herman[ao]|hij[ao]s?|moglie|figli[aoe]?|sorella|fratello|corka|malzon\w+|filh[ao]s?|wife|husband|partner|grandmother|grandfather|mother|father|son|daughter|brother|sister|buurman|buurvrouw|nachbar(?:in)?|vecin[ao]|voisine?|vizinh[ao]|sasiad(?:ka)?)$/;

/** "Attendees: Thandeka Nkosi, Jo Szabo and Esme Tran": beside a label every full name of a list is one. */
function restOfList(reading: Reading, first: readonly NameWord[], limit: number): Finding[] {
  const findings: Finding[] = [];
  for (let words = first; findings.length < MOST_LISTED; ) {
    const end = endOf(words);
    const joint = /^ ?[,;&/] ?(?:and |ve )?| (?:and|ve) /.exec(reading.text.slice(end, Math.min(limit, end + 8)))?.[0].length;
    if (joint === undefined) break;
    words = casedAt(reading, skipTitles(reading.folded, end + joint), limit);
    if (words.length < 2 && !hasKnownName(reading, words)) break;
    // "Nkechi, RVN": what somebody has learned.
    if (words.length === 1 && /^\p{Lu}{2,4}$/u.test(reading.text.slice((words[0] as NameWord).start, endOf(words)))) break;
    findings.push(nameFinding(words, 0.8, 'label'));
  }
  return findings;
}
const MOST_LISTED = 30;

/** "Yılmaz, Ahmet": the family name first. */
function withReversed(reading: Reading, words: NameWord[], limit: number): NameWord[] {
  const last = words.at(-1) as NameWord;
  // Tickets: "SMITH/JOHN MR".
  const ticket = /^\/\p{Lu}{2,20}(?: \p{Lu}{2,20})?(?: (?:MR|MRS|MS|MISS|BAY|BAYAN))?(?![\p{L}\d])/u.exec(
    reading.text.slice(last.end, Math.min(limit, last.end + 50)),
  );
  if (ticket) return [...words, { start: last.end, end: last.end + ticket[0].length, folded: '' }];
  // "Surname / first name: Vorbelt / Lena": the slash is that of the label.
  const parted = /^ \/ (\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20})?) *(?=$|\n| {3})/u.exec(
    reading.text.slice(last.end, Math.min(limit, last.end + 50)),
  );
  if (
    parted &&
    words.length === 1 &&
    !reading.folded
      .slice(last.end + 3, last.end + parted[0].length)
      .trim()
      .split(' ')
      .some((word) => (isOrdinaryWord(word) && !isGivenName(word, 'page')) || isPlaceName(word))
  )
    return [...words, { start: last.end, end: last.end + parted[0].trimEnd().length, folded: '' }];
  if (words.length > 1 || reading.text.slice(last.end, last.end + 2) !== ', ') return words;
  const more = casedAt(reading, last.end + 2, limit);
  // "Nkechi, RVN": what somebody has learned.
  const written = more.length === 1 ? reading.text.slice((more[0] as NameWord).start, endOf(more)) : '';
  if (/^\p{Lu}{2,4}$/u.test(written) && /\p{Ll}/u.test(reading.text.slice(last.start, last.end))) return words;
  const isAtEnd = more.length > 0 && /^(?: {3}|\s*$|[\n"<(])/.test(reading.text.slice(endOf(more), limit));
  return more.length > 0 && more.length <= 2 && (isAtEnd || hasKnownName(reading, more)) ? [...words, ...more] : words;
}

/** On the line under a label: the whole line when it is a name, else the capitalised pairs in it. */
function belowLabel(reading: Reading, slot: Slot, isRole: boolean): Finding[] {
  const { text, folded } = reading;
  const { source } = reading.detection;
  const start = skipTitles(folded, skipBlanks(reading, slot.start, slot.end));
  const first = nameWordsAt(text, folded, start, slot.end, 'any', source);
  if (isFirm(reading, slot.start, slot.end)) return [];
  if (first.length > 0) {
    const turned = withReversed(reading, first, slot.end);
    if (turned.length > first.length) return [nameFinding(turned, 0.85, 'label')];
  }
  // "Ev modemi", "Living room": a capital and small letters behind it begin a phrase.
  const isPhrase =
    first.length > 1 &&
    /\p{Lu}/u.test(text[(first[0] as NameWord).start] as string) &&
    first.slice(1).some((word) => /\p{Ll}/u.test(text[word.start] as string) && !isParticle(word.folded)) &&
    !hasKnownName(reading, first);
  const isWhole = first.length > 0 && !isPhrase && !areThings(first) && isBlank(reading, endOf(first), slot.end);
  if (isWhole && (!isRole || first.length > 1 || hasKnownName(reading, first)) && (first.length <= 4 || hasKnownName(reading, first)))
    return [nameFinding(first, 0.85, 'label')];
  for (const found of text.slice(slot.start, slot.end).matchAll(CAPITAL)) {
    const words = casedAt(reading, slot.start + found.index, slot.end);
    if ((words.length > 1 && !areThings(words)) || hasKnownName(reading, words)) return [nameFinding(words, 0.75, 'label')];
  }
  return [];
}

/** "Board Minutes", "Kalite Kontrol": files, groups and departments have names too. Everyday words, none of which anybody is called. */
function areThings(words: readonly NameWord[]): boolean {
  return (
    words.length > 1 &&
    words.every(({ folded }) => isOrdinaryWord(folded) && !isGivenName(folded, 'page') && !isKnownFamily(folded) && !isWordAndName(folded))
  );
}

function hasKnownName({ detection: { source } }: Reading, words: readonly NameWord[]): boolean {
  return words.some((word) => isGivenName(word.folded, source) || isSurname(word.folded, source));
}

/** Greetings, introductions and goodbyes, folded; a name follows. */
const BEFORE_NAME =
  /(?<![a-z])(?:dear|hello|hi|hey|hiya|greetings|good (?:morning|afternoon|evening)|welcome(?: back)?|thank you|thanks|cheers|(?:sayin |degerli )?musterimiz|sayin|sn|merhaba(?:lar)?|selam(?:lar)?|hos ?geldin(?:iz)?|gunaydin|iyi (?:gunler|aksamlar|calismalar)|degerli|sevgili|kiymetli|tesekkurler|tesekkur ederim|bonjour|salut|hallo|guten tag|hola|estimad[oa]|querid[oa]|ciao|gentile|buongiorno|beste|geachte(?: collega)?|(?:lieber?|sehr geehrter?) koll(?:ege|egin)|chere? (?:confrere|collegue|consoeur)|caro collega|estimad[oa] colega|dear colleague|cher|chere|lieber?|best|regards|sincerely|saygilar|saygilarimla|sevgiler|my name is|my name's|i am called|this is|it's|i am|i'm|adim|ismim|benim adim|ben|ich heisse|ich heise|mein name ist|je m'appelle|me llamo|mi chiamo|ik heet|chatting with|speaking (?:with|to)|talking to|connected (?:to|with)|you are now chatting with|assigned to|sent by|written by|posted by|signed by|gorusmekte oldugunuz|mr|mrs|ms|dr|herr|frau|mme|madame|monsieur|senor|senora|sig|signora|av)[.,!:]?[ ]{1,2}/g;
/** Of these, the ones that sentences use for other things: the name must be a known one. */
const WEAK =
  /^(?:best|regards|sincerely|saygilar|saygilarimla|sevgiler|welcome(?: back)?|thank you|thanks|cheers|this is|it's|i am|i'm|ben|hey|(?:sayin |degerli )?musterimiz|degerli|sevgili|kiymetli|beste|cher|chere|lieber?|greetings|tesekkurler|tesekkur ederim|speaking (?:with|to)|talking to|connected (?:to|with)|assigned to|sig)$/;

/** The dot behind a title ends no sentence. */
const TITLES = /^(?:mr|mrs|ms|dr|av|sn|sig|mme)\./;

function afterGreeting(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  for (const found of reading.folded.matchAll(BEFORE_NAME)) {
    const at = skipTitles(reading.folded, found.index + found[0].length);
    const words = casedAt(reading, at);
    // "Hi, I am …": one letter is no name.
    const isLetter = words.length === 1 && (words[0] as NameWord).folded.length === 1;
    if (words.length === 0 || isLetter || isFirmBehind(reading, words, endBehind(reading, endOf(words), 14, /[,.!\n]/))) continue;
    // "Hi! What is it?": behind the end of a sentence the next one begins.
    if (/[.!] {1,2}$/.test(found[0]) && !TITLES.test(found[0]) && isOrdinaryWord((words[0] as NameWord).folded)) continue;
    const isWeak = WEAK.test(found[0].replace(/[.,!: ]+$/, ''));
    const isKnown = hasKnownName(reading, words);
    // "Welcome back, Beatrix!": nobody greets a thing so.
    const isClosing = /^(?:best|regards|sincerely|saygilar|saygilarimla|sevgiler)/.test(found[0]);
    const isCalled =
      (!isClosing || /, {1,2}$/.test(found[0])) &&
      !found[0].startsWith("it's") &&
      words.length <= 3 &&
      /^[!.,]?[ ]*(?:\n|$|[!,])/.test(reading.text.slice(endOf(words), endOf(words) + 4)) &&
      /[, ]$/.test(found[0]);
    // "I am Thandeka Nkosi": two capitals behind it are a person's.
    const isIntroduction = words.length > 1 && words.length <= 4 && /^(?:i am|i'm|ben)/.test(found[0]);
    if (isKnown || !isWeak || isCalled || isIntroduction) findings.push(nameFinding(words.slice(0, 4), isKnown ? 0.9 : 0.7, 'context'));
    else if (words.length <= 2) findings.push(nameFinding(words, 0.3, 'context', 'suggest'));
  }
  return findings;
}

/** What is said to somebody who is called by name at the end of it, folded: "Good news, Quorra!", "Thanks for writing to us, Quorra." */
const SAID_TO =
  /(?<![a-z])(?:(?:thanks|thank you|sorry|apologies|congratulations|well done|good (?:news|luck)|great news|happy birthday|see you|bye|okay|ok|gracias|muchas gracias|merci|grazie|danke|vielen dank|obrigad[oa]|bedankt|dank je|dziekuje|dziekujemy|tack|oi|ola|hola|ciao|hej|czesc|ahoj|salam|salaam|you're welcome|you are welcome|tesekkurler|tesekkur ederiz|tebrikler|iyi haber|harika haber|uzgunuz|ozur dileriz|mutlu yillar|iyi ki dogdun|gorusmek uzere|rica ederim|tamamdir|tamam)(?: [a-z']{1,12}){0,5}), (?=\S)/g;

function inAddress(reading: Reading): Finding[] {
  return [...reading.folded.matchAll(SAID_TO)].flatMap((found): Finding[] => {
    const at = found.index + found[0].length;
    const words = casedAt(reading, at);
    const end = words.length > 0 ? endOf(words) : at;
    const isWhole = words.length > 0 && words.length <= 3 && /^(?:[.!?]|,? ?\n|$)/.test(reading.text.slice(end, end + 3));
    const isSaying =
      words.some((word) => word.folded.length < 3) ||
      (words.some((word) => isOrdinaryWord(word.folded)) && !words.some((word) => isGivenName(word.folded, 'page')));
    return isWhole && !isSaying && !isFirm(reading, at, end) ? [nameFinding(words, 0.65, 'context')] : [];
  });
}

/** "Ayşe Hanım", "Mehmet Bey", "Elif yazıyor", "John is typing", "Ayşe joined the chat". */
const AFTER_NAME =
  /^ (?:\((?:musteri|destek|temsilci|agent|support|customer|canli|live|operator|uzman)|bey|hanim|hocam|hoca|abi|abla|efendi|is typing|is writing|has joined|joined|has left|left the|yaziyor|sohbete katildi|katildi|ayrildi|sohbetten|tarafindan|cevrimici|says|said|wrote|dedi ki)(?![a-z])/;
const IN_CHAT =
  /^ (?:is (?:typing|writing)|(?:has )?joined the (?:chat|call|conv)|left the (?:chat|call|conv)|sohbete katildi|sohbetten ayrildi|yaziyor)/;
/** A closing line of a letter; the name stands on the next one. */
const CLOSING =
  /^[ ]*(?:(?:with )?(?:best |kind |warm |many )?(?:regards|wishes|thanks)|(?:all the )?best|sincerely|yours(?: sincerely| truly| faithfully)?|thanks|thank you|cheers|respectfully|saygilarim(?:la|izla)?|saygilar|sevgiler|sevgilerimle|tesekkurler|tesekkur ederim|iyi calismalar|iyi gunler|mit freundlichen grussen|mit freundlichen grusen|viele grusse|cordialement|saludos|cordiali saluti|met vriendelijke groet)[ ]*[,.!]?[ ]*$/;

function afterClosing(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  for (let i = 0; i + 1 < reading.lines.length; i++) {
    const { start, end } = reading.lines[i] as { start: number; end: number };
    if (!CLOSING.test(reading.folded.slice(start, end))) continue;
    const next = reading.lines[i + 1] as { start: number; end: number };
    const at = skipTitles(reading.folded, skipBlanks(reading, next.start, next.end));
    const cased = casedAt(reading, at, next.end);
    const words = cased.length > 0 ? cased : smallName(reading, at, next.end);
    if (words.length > 0 && words.length <= 4 && !isFirm(reading, next.start, next.end)) findings.push(nameFinding(words, 0.8, 'context'));
  }
  return findings;
}

/** A given name in small letters, as people sign and as an İ is read that lost its dot. */
function smallName(reading: Reading, at: number, end: number): NameWord[] {
  const words = nameWordsAt(reading.text, reading.folded, at, end, 'any', reading.detection.source);
  const isWhole = words.length > 0 && isBlank(reading, endOf(words), end);
  return isWhole && words.length <= 2 && isGivenName((words[0] as NameWord).folded, 'page') ? words : [];
}

/** A line of a chat: "10:42 Ayşe: …", "[10:42] Ayşe Kaya", "Ayşe Kaya 10:42", "Ayşe Kaya • Dün". */
const CHAT_TIME =
  /^[ ]*[[(]?(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4},?[ ])?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[ ]?[ap]\.?m\.?)?[\])]?[ ]{0,2}[-–|•·]?[ ]{0,2}/;
const TIME_BEHIND = /^[ ]{0,3}[,•·|-]?[ ]{0,2}[[(]?(?:(?:bugun|dun|today|yesterday|az once|just now|simdi)(?![a-z])|\d{1,2}:\d{2}(?!\d))/;

function inChats(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  const { folded } = reading;
  for (const { start, end } of reading.lines) {
    const head = folded.slice(start, Math.min(end, start + 40));
    const time = CHAT_TIME.exec(head)?.[0].length ?? 0;
    const at = skipTitles(folded, skipBlanks(reading, start + time, end));
    const words = casedAt(reading, at, end);
    if (words.length === 0 || words.length > 4) continue;
    const behind = folded.slice(endOf(words), Math.min(end, endOf(words) + 24));
    const isSpeaker =
      (time > 0 && /^[ ]?(?:[:>]|-[ ]|\()/.test(behind)) ||
      (words.length > 1 && (TIME_BEHIND.test(behind) || (time > 0 && behind.trim() === '')));
    const isLabel = touchesLabel(reading, at, endOf(words));
    // "09:30 Günlük Standup", "14:00 Sprint Review": in calendars stands what is to be done.
    const isEvent =
      time > 0 && !/^[ ]?[:>]/.test(behind) && !hasKnownName(reading, words) && words.some((word) => isOrdinaryWord(word.folded));
    if (isEvent) continue;
    if (isSpeaker && !isLabel && !isFirm(reading, at, endOf(words))) findings.push(nameFinding(words, 0.75, 'context'));
  }
  return findings;
}

const CAPITAL = /(?<![\p{L}\p{N}_'’@.-])(?:\p{Lu}|[iıl](?=\p{Ll}{2,} \p{Lu}))/gu;

/** Names that no label announces: a known given name with what follows it, an initial with a known family name, or a name before "Bey", "Hanım". */
function byLexicon(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  const { text } = reading;
  const { source } = reading.detection;
  let covered = 0;
  for (const found of text.matchAll(CAPITAL)) {
    if (found.index < covered) continue;
    const words = casedAt(reading, found.index);
    if (words.length === 0) continue;
    const hit = judgeWords(reading, words, source);
    covered = hit?.end ?? (words[0] as NameWord).end;
    if (hit) findings.push(hit);
  }
  return findings;
}

function judgeWords(reading: Reading, words: readonly NameWord[], source: 'page' | 'ocr'): Finding | null {
  const [first, second] = words as [NameWord, NameWord | undefined];
  const end = endOf(words);
  const isGiven = isGivenName(first.folded, source);
  const isInitial = first.folded.length === 1;
  const isOfFirm = isFirmBehind(reading, words, endBehind(reading, end, 16, /\n/));
  const behind = reading.folded.slice(end, end + 24);
  const isAlone = !isGiven && words.length === 1;
  // Only people write in chats and come and go there; what else has a capital before these words is a word of every day.
  const isSomebody = !isAlone || /^ (?:bey|hanim)/.test(behind) || (IN_CHAT.test(behind) && !isInitial && !isOrdinaryWord(first.folded));
  if (AFTER_NAME.test(behind) && isSomebody) return nameFinding(words, 0.85, 'context');
  if (isOfFirm) return null;
  const surname = words.slice(1).some((word) => isSurname(word.folded, source));
  const name = words.filter((word) => !isParticle(word.folded)).length <= 4 ? words : words.slice(0, 3);
  if (second && isGiven && surname) return nameFinding(name, 0.85, 'context');
  if (second && surname && isWordAndName(first.folded) && words.length <= 3 && fillsCell(reading, first.start, end))
    return nameFinding(name, 0.65, 'context');
  if (second && isGiven && (!isAmbiguousName(first.folded) || (isGivenName(second.folded, source) && !isAmbiguousName(second.folded))))
    return nameFinding(name, 0.7, 'context');
  if (second && isInitial && words.length <= 3 && isSurname((words.at(-1) as NameWord).folded, source))
    return nameFinding(words, 0.7, 'context');
  // "YILMAZ Ahmet" and "Yılmaz, Ahmet".
  if (second && isSurname(first.folded, source) && isGivenName(second.folded, source) && !isAmbiguousName(second.folded))
    return nameFinding(words.slice(0, 3), 0.75, 'context');
  const parts = splitGlued(reading.text.slice(first.start, first.end));
  if (parts.length === 2 && isGivenName(parts[0] as string, source) && isSurname(parts[1] as string, source))
    return nameFinding([first], 0.6, 'context');
  if (!isGiven || isAmbiguousName(first.folded) || first.folded.length < 3) return null;
  // A common given name by itself is a person; rarer ones and those before another capital may be a brand or a place.
  const isPerson = isCommonGivenName(first.folded) || (first.folded.length >= SHORTEST_RARE && !isCommonWord(first.folded));
  return words.length === 1 && isPerson && !isHeading(reading, first)
    ? nameFinding([first], 0.55, 'context')
    : nameFinding([first], 0.35, 'context', 'suggest');
}

/** Shorter rare names are met by chance in abbreviations. */
const SHORTEST_RARE = 5;

/** Whether nothing else stands in the cell or on the line. */
function fillsCell({ text }: Reading, start: number, end: number): boolean {
  return /(?:^|\n|: | {3}) ?$/.test(text.slice(Math.max(0, start - 4), start)) && /^ ?(?:$|\n| {3})/.test(text.slice(end, end + 4));
}

/** Part of a stretch of capitals or of a title in capitals: "EMMA SOFA", "Emma-Serie 3". */
function isHeading({ text }: Reading, { start, end }: NameWord): boolean {
  return /^(?:-[\p{L}\d]| \p{Lu}| \d)/u.test(text.slice(end, end + 2)) || text.slice(start, end) === text.slice(start, end).toUpperCase();
}

/** Fields 1 and 2 of a driving licence: letters, and nothing that an interface says there. */
const onLicences = (reading: Reading): Finding[] =>
  licenceFields(reading)
    .filter(
      ({ field, start, end }) => (field === 'surname' || field === 'names') && /^[\p{L}'’. -]{2,48}$/u.test(reading.text.slice(start, end)),
    )
    .map(({ start, end }) => ({ start, end, confidence: 0.8, tier: 'mask', why: 'label' }));

/** Names in the columns of a file, but for firms. */
const inNameColumns = (reading: Reading): Finding[] =>
  inColumns(reading, ['name'], /^\p{L}[\p{L}'’.-]{0,24}(?:,? \p{L}[\p{L}'’.-]{0,24}){0,4}$/u).filter(
    ({ start, end }) => !isFirm(reading, start, end),
  );

export const personNameDetector = defineDetector({
  id: 'person-name',
  entity: 'PERSON_NAME',
  find: (reading) =>
    [
      ...reading.slots('name').flatMap((slot) => besideLabel(reading, slot, false)),
      ...reading.slots('role').flatMap((slot) => besideLabel(reading, slot, true)),
      ...reading.slots('username', 'phone', 'email').flatMap((slot) => fullNameBeside(reading, slot)),
      ...afterGreeting(reading),
      ...inAddress(reading),
      ...afterClosing(reading),
      ...inChats(reading),
      ...byLexicon(reading),
      ...beforeAddress(reading),
      ...likeAddress(reading),
      ...aboveContact(reading),
      ...alone(reading),
      ...onLicences(reading),
      ...inNameColumns(reading),
    ].map((found) => withTitle(reading, found)),
  examples: {
    match: [
      { text: 'id,name,phone\n1001,Zqra Lemoine,+33 6 48 21 73 05\n1002,Zqriselda Quillor,+33 6 48 21 73 06', found: 'Zqriselda Quillor' },
      { text: 'Team: Olivia Brown, Thandeka Nkosi', found: 'Olivia Brown' },
      { text: 'Ad Soyad: Işıl Öztürk', found: 'Işıl Öztürk' },
      { text: 'Full name: YILMAZ, Ayşe Nur (Mrs)', found: 'YILMAZ, Ayşe Nur (Mrs)' },
      { text: 'Full name\nMaria von Trapp', found: 'Maria von Trapp' },
      { text: '1. ZQRHAN\n2. ZQRÜ\n4a. 05.08.2019\n4b. 05.08.2029', found: 'ZQRHAN' },
      { text: 'Sayın Öykü Çağlayan, siparişiniz', found: 'Öykü Çağlayan' },
      // "Şube" is a mark of firms; in small letters, or as the beginning of a longer word, it is none.
      { text: 'SAYIN ABDURREZZAK YUMUŞAK, TALEBINIZ ŞUBEMIZDEDIR', found: 'ABDURREZZAK YUMUŞAK' },
      { text: 'Sayın Abdurrezzak Yumuşak kargo ile yola çıktı', found: 'Abdurrezzak Yumuşak' },
      { text: 'Hi Imogen, bank details are below', found: 'Imogen' },
      { text: 'Dear Imogen Thistle support has replied', found: 'Imogen Thistle' },
      { text: 'Dear Siobhan,', found: 'Siobhan' },
      { text: 'Thanks for writing to us, Quorrin. How can we help?', found: 'Quorrin' },
      { text: 'Tebrikler, Zelkıf! Siparişin yolda', found: 'Zelkıf' },
      { text: 'All the best,\nQuorrin', found: 'Quorrin' },
      { text: 'Zelkıf sohbete katıldı', found: 'Zelkıf' },
      { text: 'Müşteri: Hatice Nur Şahin', found: 'Hatice Nur Şahin' },
      { text: 'Saygılarımla,\nZeynep Akın', found: 'Zeynep Akın' },
      { text: 'sorumu Mehmet Bey yanıtladı', found: 'Mehmet' },
      { text: 'sent to Olivia Brown today', found: 'Olivia Brown' },
      { text: 'Attendees: Thandeka Nkosi, Tivadar Szabo', found: 'Tivadar Szabo' },
      { text: 'Hi, I am Thandeka Nkosi. It fails', found: 'Thandeka Nkosi' },
      { text: 'ipek Uysal 20:15', found: 'ipek Uysal', source: 'ocr' },
      { text: 'Can Köroğlu\nToday', found: 'Can Köroğlu' },
      { text: 'Surname: Brown', found: 'Brown' },
      { text: 'Surname / first name: Zqrvelt / Defne', found: 'Zqrvelt / Defne' },
      { text: 'Passenger 1: Zqrilla', found: 'Zqrilla' },
      { text: 'Cdtr=Zqrilla Vorbelt  Amt=1', found: 'Zqrilla Vorbelt' },
      { text: 'Surname and initials    Zqrmande TP', found: 'Zqrmande TP' },
      { text: 'Lehtar Adı Soyadı: Zqrim Zqrtaş', found: 'Zqrim Zqrtaş' },
      { text: 'Motorista    Zqrcilene', found: 'Zqrcilene' },
      { text: 'Echtgenote Zqruus was aanwezig', found: 'Zqruus' },
      { text: 'Emergency contact    Zqrdous', found: 'Zqrdous' },
      { text: 'Geachte collega Zqrkort,', found: 'Zqrkort' },
      { text: 'Consignee: Sheikha Noura bint Khalifa Al Zqrzem', found: 'Sheikha Noura bint Khalifa Al Zqrzem' },
      { text: 'Thandeka Mac Quillor <t.q@example.org>', found: 'Thandeka Mac Quillor' },
      { text: 'Meadhbh Ó Zqrnaill joined', found: 'Meadhbh Ó Zqrnaill' },
      { text: 'Direct Debit: A W Price', found: 'A W Price' },
      { text: 'Hazırlayan: Nuran Ö. (Bordro)', found: 'Nuran Ö.' },
      { text: 'Oi, Zqrmundinha! Seu carrinho', found: 'Zqrmundinha' },
      { text: 'seen by Zeynep', found: 'Zeynep' },
      { text: 'Prof. Dr. Zeynep Akın', found: 'Prof. Dr. Zeynep Akın' },
      { text: 'Thandeka Nkosi <t.nkosi@example.org>', found: 'Thandeka Nkosi' },
      { text: 'Thandeka Nkosi    Open    t.nkosi@example.org', found: 'Thandeka Nkosi' },
      { text: 'Owner    Thandeka Nkosi', found: 'Thandeka Nkosi' },
      { text: '[10:42] Thandeka: the chat does not load', found: 'Thandeka' },
      { text: 'Customer Phone Status\nThandeka Nkosi 0532 123 45 67 Open', found: 'Thandeka Nkosi' },
    ],
    suggest: [{ text: 'the Aino update', found: 'Aino' }],
    noMatch: [
      'Vessel: Olivia Brown',
      'Meeting room: Olivia Brown',
      'Visa type    Olivia',
      '"plan": "Olivia Gold"',
      'parked in Olivia Street',
      "dinner at Olivia's Diner",
      'in Halide Edip salonunda',
      'Jack & Jones order',
      'Toplantı odası: Zeynep Akın',
      'sku;name;price\n1001;Desk lamp;12.50\n1002;Chair;99.00',
      'Guests 2\nBoutique Suite',
      "Hi! I'm Robin, your virtual assistant",
      'Merhaba, ben Maxi! Dijital asistanınız',
      "2 x Maria's Garlic Bread",
      'Ticari Adı    MEGANE TOUCH 1.5 dCi',
      'Name            Memory      CPU\nFirefox (5337)  231 MB      9.4 %',
      'Dear Customer,',
      'Sayın Müşterimiz,',
      'Merhaba Dünya',
      'Hello there!',
      'Customer Support',
      'Müşteri Hizmetleri',
      'Company name: Acme Ltd',
      'GÖNDERİCİ\nMarmaratek Bilisim A.§.',
      'Product name: Blue Kettle',
      'name: payments-secret',
      'April 2026',
      'Order Confirmed',
      '10:42 Error: could not connect',
      'Monday 10:42',
      '09:30 Günlük Standup',
      'Ad\nEv modemi',
      '14:00 Sprint Review',
    ],
  },
});
