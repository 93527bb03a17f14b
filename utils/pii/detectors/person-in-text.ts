import { defineDetector, type Finding } from '../define-detector';
import { type Candidate, candidateAt, isPartOfLabel, isUnknownName, OF_YOURS, SHORTEST_IN_CAPITALS, WRITTEN } from '../names/candidates';
import { isForeignWord } from '../names/foreign-words';
import {
  isAmbiguousName,
  isGivenName,
  isMonth,
  isNameStop,
  isParticle,
  isSurname,
  isWordAndName,
  type NameWord,
  nameFinding,
  nameWordsAt,
  skipTitles,
} from '../names/name-words';
import { namesakesOf } from '../names/namesakes';
import { FIRM_WORDS, hasFirmMark } from '../names/not-names';
import { isOrdinaryWord } from '../names/ordinary-words';
import { speakersOf } from '../names/speakers';
import type { Line, Reading } from '../reading';

/** What only people do, or what is only done to people, right before a name. Folded. */
const SURE_BEFORE =
  /(?:(?<![a-z])(?:c\/o|z\. ?hd\.|(?:re)?assigned to|assignee|shared with|under the name(?: of)?|(?:asks|asked|asking) for|(?:he|she|they)(?:['’]s| is|['’]re| are| was) (?:called|named)|not you\?|escalated to|(?:hand|pass)(?:ed|ing) (?:this |it )?(?:on |over )?(?:to|by)|put through to|transferred to|(?:familiar|known|recogni[sz]ed) (?:face|person|visitor)(?:,| detected| seen)?|signed by|muhtar|kapici|katip|hakim|savci|noter|eczaci|ebe|komiser|polis memuru|chatting (?:with|to)|speaking (?:to|with)|talking (?:to|with)|helped by|spoke (?:to|with)|spoken (?:to|with)|talked to|met with|meeting with|lunch with|dinner with|coffee with|agreed with|rode with|split with|ask for|ask|rate|call back|(?:logged|created|prepared|approved|reviewed|received|reported|requested|taken|handled|closed|posted|sent|driven|dropped off|checked|collected|edited|modified|uploaded|invited|added|submitted|resolved|answered|confirmed|opened|moved|booked|written|completed|entered|recorded|filed|liked|witnessed|referred|seen|accepted|declined|paid|delivered|left|owned) by|(?:served|serve) on|(?:issued|addressed|billed|sold|shipped|delivered|registered|licensed|belongs|handed) to|(?:owner|assignee|author|approver|manager|agent|contact) (?:set|changed) to|(?:transfer|payment|message|note|reply|letter|call|collected|mail|money|gift|request) from|(?:payment|transfer|refund|money|callback|call back|reply|ring|label) (?:to|for)|thanks to|left with|neighbou?r|parents? of|(?:my|his|her|their|our|your|the) (?:(?:line|account|project|case|class|team|key|head|house) ?)?(?:ex|fianc[e]{1,2}|boyfriend|girlfriend|flatmate|housemate|roommate|lodger|subtenant|stepchild|godson|goddaughter|grandchild|fiance|ex-wife|ex-husband|late (?:wife|husband|mother|father|brother|sister|son|daughter)|classmate|mate|stepson|stepdaughter|stepmother|stepfather|grandson|granddaughter|twin|toddler|baby|worker|lead|supervisor|student|tutor|advis[eo]r|consultant|solicitor|lawyer|accountant|technician|engineer|plumber|electrician|builder|client|customer|guest|host|trainer|coach|rep|representative|midwife|dentist|therapist|carer|caregiver|nanny|babysitter|cleaner|recruiter|interviewer|editor|worker|specialist|surgeon|gp|teacher|master|tenant|landlord|landlady|wife|husband|spouse|partner|son|daughter|child|brother|sister|mother|father|mum|mom|dad|grandmother|grandfather|nephew|niece|friend|colleague|manager|boss|assistant|guarantor|doctor|driver)|aunt|auntie|uncle|grandma|grandpa|granny|nana|cousin|courier|rider|nurse|witness|teacher|pupil|patient|tenant|landlord|policyholder|claimant|passenger|1:1|esim|esi|oglum|kizim|kardesim|kardesi|abim|ablam|annem|babam|dayim|amcam|halam|teyzem|arkadasim|mudurum|komsum|kurye|surucunuz|surucu|sofor|hemsire|doktor|tanik|kiraci|kiraya veren|kefil|sigortali|hasta|(?:temsilci|yetkili|ogrenci|danisman|egitmen|ogretmen|doktor|diyetisyen|psikolog|avukat|muhasebeci|ortag|misafir|calisan|personel|uye|musteri|usta|teknisyen|sorumlu|uzman|stajyer|komsu|kiraci|bakici|antrenor|koc|torun|yegen|kuzen|nisanli|sevgili|gelin|damad|kayinvalide|ogl|kiz|es|kardes|arkadas|mudur|sef)[iu]?(?:m|m[iu]z|n[iu]z)|operator|atayan|kaydeden|hazirlayan|onaylayan|teslim alan|teslim eden|birakilan|getiren|gonderen|duzenleyen|kontrol eden|ilgilenen|gorusulen|aktarildi|geri ara|para gonderildi|bolusuldu|begenenler|gelen (?:fast|eft|havale)|giden (?:fast|eft|havale)|(?:fast|eft|havale) (?:gelen|giden)|(?:hear|heard|keys|news|borrowed|invitation|invite|present|postcard) from|veli):? {1,2}["'“@]?)$/;
/** Words before people and other things alike. */
const PERHAPS_BEFORE = /(?:(?<![a-z])(?:with|from|for|to|by|and|ve|ile|call|tell|via)|[–-]) {1,2}$/;

/** What only people do, right behind a name. Folded. */
const SURE_BEHIND =
  /^(?: {1,2}(?:replied|wrote|writes|gave|gives|donated|bought|ordered|booked|paid|covers|answers|arrived|cancelled|rated|reviewed|checked in|checked out|takes over|said|says|asked|asks|answered|commented|joined|liked|invited|reacted|mentioned|thinks|told|called|came along|approved|uploaded|signed|accepted|declined|has (?:replied|written|approved|asked|joined|left|sent|signed|accepted|missed)|will (?:call|contact|reply|write|meet|visit|be with)|is (?:typing|writing|out|away|bringing|on holiday|on leave|off today|busy|calling)|would like|sent you|bagisladi|satin aldi|siparis verdi|odedi|iptal etti|geldi|bakacak|masaya bak|yanitladi|cevapladi|yazdi|yazmis|yorum yapti|yukledi|katildi|kapatti|onayladi|reddetti|ekledi|sildi|gonderdi|paylasti|begendi|degistirdi|olusturdu|aradi|bildirdi|soyledi|dedi|teslim al|teslim et|hazirladi|guncelledi|tamamladi|imzaladi|ile (?:gorus|konus|yemek|toplanti|birlikte|telefon)|bugun yok|devral|devrals|arayacak|size para|asamayi|adina|adli|isimli|yaziyor|yazmakta|siparisinizi|derse)|['’][dlnty]{0,2}[aeiu]n? (?:sor|ilet|aktar|ata|gonder|ver|yaz|bildir|teslim))/;

/** What is said begins small, or with a short word. */
const SAYS = /^: (?:\p{Ll}|\p{L}{1,4} \p{Ll})/u;
/** What trails of changes tell of people; programs do it as well, so that the name has two words or is known. Folded. */
const DOES_IN_LOGS =
  /^ (?:changed|updated|edited|created|deleted|removed|added|renamed|assigned|reassigned|closed|reopened|resolved|moved|merged|exported|viewed|downloaded|unlocked|locked|confirmed|corrected|requested|submitted|cancelled|rejected|escalated|transferred|verified|logged (?:in|out)|signed in|durumunu|kaydini|tarafindan) (?:the |status|an? |to |from |his |her |address|phone|e-?mail|name|password|priority|\d|[a-z]+ (?:to|from)|guncelle|degis|sil|ekle)/;

/** A date or a time, as behind the author of a message. */
const WHEN_BEHIND =
  /^ {1,2}[•·|–-]? ?(?:\d{1,4}[./-]\d\d?[./-]\d\d|\d\d?:\d\d|(?:\d\d? )?[a-z]{3,9} (?:\d\d?, )?\d{4}|\d\d? ?(?:min|h|d|dk|sa|gun)\b|yesterday|today|dun|bugun)/;
/** One more word with a capital, and the cell ends. */
const WORD_TO_END = /^( \p{Lu}\p{Ll}{2,20})(?:$|\n| {3})/u;
const CAPITAL = /(?<![\p{L}\p{N}_'’@.-])\p{Lu}/gu;
function judge(reading: Reading, { words, isGiven, isWordy, isPlausible }: Candidate): Finding | null {
  const { folded, detection } = reading;
  const [first, second] = words as [NameWord, NameWord | undefined];
  const end = (words.at(-1) as NameWord).end;
  // Two family names are marks of firms too: "Camille Park".
  const isParkOrChurch = (isGiven || isWordy) && words.length === 2 && /^(?:park|church)$/.test(second?.folded ?? '');
  const cell = folded.slice(end, end + 14).split(/\n| {3}| [·•|] /, 1)[0] as string;
  if (hasFirmMark(reading.text, folded, isParkOrChurch ? end : first.start, end + cell.length)) return null;
  if (words.some((word) => OF_YOURS.test(word.folded))) return null;
  const before = folded.slice(Math.max(0, first.start - 36), first.start);
  const behind = folded.slice(end, end + 24);
  const found = (confidence: number, tier?: Finding['tier']): Finding => nameFinding(words, confidence, 'context', tier);
  if (SURE_BEFORE.test(before) || SURE_BEHIND.test(behind)) return found(isGiven ? 0.8 : 0.65);
  // "The Juniper Loft": nobody is called so.
  if (/\bthe $/.test(before)) return null;
  const isCalled = isGiven || (isWordy && !isMonth(first.folded));
  const begins = /(?:^|\n|: | {3}|\d[.)] )$/.test(reading.text.slice(Math.max(0, first.start - 6), first.start));
  // "Rose August 4, 2025": who wrote it, and when.
  if (begins && isCalled && WHEN_BEHIND.test(behind)) return found(0.6);
  // "Zqrulcan: I have, …": a given name at the beginning of its line, and what is said.
  if (begins && isGiven && words.length === 1 && SAYS.test(reading.text.slice(end, end + 24))) return found(0.6);
  if ((second || isGiven) && DOES_IN_LOGS.test(behind)) return found(0.6);
  if (second && isPlausible && isWordy) return found(0.6);
  if (isGiven && second && isSurname((words.at(-1) as NameWord).folded, detection.source)) return found(0.7);
  // "Xqwelda Vroomstrate", wherever it stands: things are called by at least one word of everyday.
  if (second && isPlausible && !isPartOfTitle(reading, first.start, end) && areUnknown(reading, words)) return found(0.5);
  if (!isGiven && !isWordy && isPlacedAsName(reading, first) && areUnknown(reading, words)) return found(0.45);
  const whole = begins && isGiven && words.length === 1 ? WORD_TO_END.exec(reading.text.slice(end, end + 26)) : null;
  if (whole && !isPartOfLabel(reading, first.start, first.end)) return { ...found(0.55), end: end + (whole[1] as string).length };
  if (!PERHAPS_BEFORE.test(before)) return null;
  if (isGiven) return found(0.6);
  return second && isPlausible ? found(0.35, 'suggest') : null;
}

/** Behind a word at the beginning of its cell or line: an age, what the person says, a further part of the line. */
const BEHIND_HEAD = /^(?:, \d{2}(?![\d./-])|: (?=(?:[^\n ]+ ){2})\p{Ll}|: (?=(?:[^\n ]+ ){2}[^\n]*[?!])|: (?=\p{Ll}{2,15}, )| · )/u;
/** Who has a telephone or a computer: "Selin'in iPhone'u", "Xqrcan's iPad". Folded. */
const OWNS =
  /^['’](?:s|n?[iu]n) (?:iphone|ipad|phone|mac|macbook|watch|laptop|tablet|pc|galaxy|redmi|pixel|xiaomi|huawei|oppo|airpods|telefon|bilgisayar|saat)/;

/** One word where people are addressed or introduced: "Your parcel is here, Xqrcan!", "Xqrcan, 29", "Xqrcan: are you there?". */
function isPlacedAsName({ text, folded }: Reading, { start, end }: NameWord): boolean {
  if (OWNS.test(folded.slice(end, end + 20))) return true;
  const before = text.slice(Math.max(0, start - 24), start);
  // Addressed at the end of a sentence; without a sign towns stand there as well.
  if (/\p{L} \p{L}*\p{Ll}{2} ?, $/u.test(before) && /^ ?[!?] *(?:\n|$| {3})/.test(text.slice(end, end + 6))) return true;
  return /(?:^|\n| {3}) ?$/.test(before) && BEHIND_HEAD.test(text.slice(end, end + 60));
}

/** "ESM Bundler" and "PKZIP": abbreviations beside words, short words in capitals, and "Xqrcan-based" are of things. */
function areCasedAlike(words: readonly string[]): boolean {
  const long = words.filter((word) => word.replace('.', '').length > 1 && /^\p{Lu}/u.test(word));
  const inCapitals = long.filter((word) => word === word.toUpperCase());
  const isInitialled = words.length === 2 && long.length === 1 && long[0] === words[1];
  if (inCapitals.length > 0)
    return isInitialled
      ? (long[0] as string).length >= SHORTEST_IN_CAPITALS
      : inCapitals.length === long.length && long.length > 1 && long.every((word) => word.length >= SHORTEST_IN_CAPITALS);
  return !words.some((word) => /-\p{Ll}/u.test(word));
}
/** "White Xqruti Dzorre": between further words with capitals two unknown ones are a mark and its model. */
function isPartOfTitle({ text }: Reading, start: number, end: number): boolean {
  return /\p{Lu}\p{L}+ $/u.test(text.slice(Math.max(0, start - 24), start)) || / \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3));
}

/** Letters as which rings, crosses, arrows, bars and magnifiers are read. */
const LIKE_ICONS = /[qocgdixevulj]/;

/** A picture before a word is read as a letter: "Q Bearch" is a search field, "B Tabbed browsing" a menu. Only alone in its cell an initial without its dot says something: "W Stroud". */
function beginsWithIcon({ text, detection }: Reading, [first, second, ...more]: readonly NameWord[]): boolean {
  if (detection.source !== 'ocr' || first?.folded.length !== 1 || !second || more.length > 0) return false;
  if (/\p{L}[,:]? $/u.test(text.slice(Math.max(0, first.start - 3), first.start)) || text.slice(first.start, second.start).includes('.'))
    return false;
  return LIKE_ICONS.test(first.folded) || !/^ ?(?:$|\n| {3}|[,·•|])/.test(text.slice(second.end, second.end + 4));
}

/** Whether every word, but for initials, is written like a name and none is an everyday one. */
function areUnknown(reading: Reading, words: readonly NameWord[]): boolean {
  const { text } = reading;
  return (
    !beginsWithIcon(reading, words) &&
    !isPartOfLabel(reading, (words[0] as NameWord).start, (words.at(-1) as NameWord).end) &&
    // "Estimada …", "Ihre Kundennummer": said in another language.
    !isForeignWord((words[0] as NameWord).folded) &&
    !/^[IVX]+$/.test(text.slice((words.at(-1) as NameWord).start, (words.at(-1) as NameWord).end)) &&
    areCasedAlike(words.map((word) => text.slice(word.start, word.end))) &&
    words.every(
      (word) =>
        isParticle(word.folded) ||
        word.folded.length === 1 ||
        (WRITTEN.test(text.slice(word.start, word.end)) && !isOrdinaryWord(word.folded)),
    )
  );
}
/** What people in chats say before who they are. Folded. */
const HELLO = /(?:hi|hello|hey|hiya|g['’]day|merhaba|selam|iyi gunler|iyi aksamlar)[,!]? /u;
const I_AM = /(?:it['’]?s|this is|i['’]?m)/u;
/** One word or two; people write their own names in small letters there. */
const SMALL_NAME = / ([a-z]{3,20})(?: ([a-z]{3,24}))?(?![\p{L}\d@_'’-])/u;

/** "hi its gareth llewellyn", "merhaba ben zeynep": a known name behind what people say before their own. */
const INTRODUCED = new RegExp(
  `(?<![a-z'’])(?:${HELLO.source}(?:${I_AM.source}|i am|ben)|my name(?: is|['’]s)|adim|ismim|ich bin|mein name ist|je m['’]appelle|je suis|me llamo)${SMALL_NAME.source}`,
  'gu',
);

function introduced(reading: Reading): Finding[] {
  return Array.from(reading.folded.matchAll(INTRODUCED)).flatMap((found): Finding[] => {
    const [whole, given = '', family] = found;
    if (!isGivenName(given, 'page') || isAmbiguousName(given)) return [];
    const isFamily = family !== undefined && !isOrdinaryWord(family);
    const end = found.index + whole.length - (family !== undefined && !isFamily ? family.length + 1 : 0);
    const start = found.index + whole.length - (family === undefined ? 0 : family.length + 1) - given.length;
    return [{ start, end, confidence: 0.65, tier: 'mask', why: 'context' }];
  });
}

/**
 * "its zqrseun quillor, …", "this is Zqrchie from …", "EFT giden - zqran quillor": in these places stands a name, known or not. The name is two
 * unknown words, or one where the sentence goes on as after a name. Folded.
 */
const PLACED = new RegExp(
  `(?:(?<![a-z])${HELLO.source}(?:${I_AM.source}|i am|ben)|(?<=^|\\n|[!.?:,] )${I_AM.source}|(?<![a-z])(?:fast|eft|havale) (?:gelen|giden)(?: ?[-–:])?)${SMALL_NAME.source}`,
  'gu',
);
/** How a sentence goes on behind who speaks. Folded. */
const ON_THE_LINE =
  /^(?: (?:from|here|speaking|calling|again|new number|ilandan|yeni numara\w*|buradan)(?![a-z])|, (?:i |my |we |the |about ))/;

function introducedByNobody(reading: Reading): Finding[] {
  const isNew = (word: string | undefined): word is string => word !== undefined && !isOrdinaryWord(word) && !isForeignWord(word);
  return Array.from(reading.folded.matchAll(PLACED)).flatMap((found): Finding[] => {
    const [whole, first = '', second] = found;
    const start = found.index + whole.length - first.length - (second === undefined ? 0 : second.length + 1);
    const end = start + first.length;
    if (isNew(first) && isNew(second)) return [{ start, end: found.index + whole.length, confidence: 0.6, tier: 'mask', why: 'context' }];
    if (!isNew(first) || !ON_THE_LINE.test(reading.folded.slice(end, end + 24))) return [];
    return [{ start, end, confidence: 0.55, tier: 'mask', why: 'context' }];
  });
}

/** "Zqrntan, (617) 555-0133", "Zqride (0533 204 61 17)": one word with a capital right before a telephone. */
const BEFORE_PHONE =
  /(?<![\p{L}\p{N}.'’-] ?)(\p{Lu}\p{Ll}{2,20})(?:, |: | ?\(| [-–·] )\(?(?:\+\d{1,3}[ ()\d-]{7,16}\d|\(\d{3,4}\)[ \d-]{6,14}\d|0 ?\d{3}[ )\d-]{6,14}\d)(?!\d)/gu;

function beforeContacts(reading: Reading): Finding[] {
  return Array.from(reading.text.matchAll(BEFORE_PHONE)).flatMap((found): Finding[] => {
    const end = found.index + (found[1] as string).length;
    const word = reading.folded.slice(found.index, end);
    if (isOrdinaryWord(word) || isPartOfLabel(reading, found.index, end) || FIRM_WORDS.test(word)) return [];
    return [{ start: found.index, end, confidence: 0.6, tier: 'mask', why: 'context' }];
  });
}

/** "Zqrzan (Zqrran'ın annesi)", "Zqrzan's mum": whose kin somebody is. */
const KIN_OF =
  /(?<![\p{L}\p{N}])(?:(\p{Lu}\p{Ll}{2,20}) ?\()?(\p{Lu}\p{Ll}{2,20})['’](?:s (?:mum|mom|dad|mother|father|wife|husband|son|daughter|sister|brother|gran)|(?:n?[ıiuü]n) (?:annesi|babası|eşi|oğlu|kızı|ablası|abisi|kardeşi|velisi|teyzesi|halası|dayısı|amcası))(?!\p{L})/gu;

function ofKin(reading: Reading): Finding[] {
  return Array.from(reading.text.matchAll(KIN_OF)).flatMap((found): Finding[] => {
    const [, outer, inner = ''] = found;
    const from = outer === undefined ? found.index : reading.text.indexOf(inner, found.index + outer.length);
    const findings: Finding[] = [];
    if (outer !== undefined && !isNameStop(reading.folded.slice(found.index, found.index + outer.length)))
      findings.push({ start: found.index, end: found.index + outer.length, confidence: 0.65, tier: 'mask', why: 'context' });
    // "Emrecan'ın annesi" is how one is called as a whole.
    if (!isNameStop(reading.folded.slice(from, from + inner.length)))
      findings.push({ start: from, end: found.index + found[0].length, confidence: 0.65, tier: 'mask', why: 'context' });
    return findings;
  });
}

/** "Zqrhunde-iPhone": devices call themselves after their owner. */
const OWNED_DEVICE =
  /(?<![\p{L}\p{N}_-])(\p{Lu}\p{Ll}{2,20})-(?:(?:n?[ıiuü]n|s)-)?(?:iPhone|iPad|iMac|MacBook|Mac|PC|Laptop|Desktop|Galaxy|Pixel|Watch|Telefon|Bilgisayar)(?![\p{Ll}])/gu;

function onDevices(reading: Reading): Finding[] {
  return Array.from(reading.text.matchAll(OWNED_DEVICE)).flatMap((found): Finding[] => {
    const end = found.index + (found[1] as string).length;
    if (isOrdinaryWord(reading.folded.slice(found.index, end))) return [];
    return [{ start: found.index, end, confidence: 0.65, tier: 'mask', why: 'context' }];
  });
}

/** "Yelda Hanım", "Yağmur Hn.", "Zqrat Teyze": behind a word with a capital these are said of people only, whatever the word. */
const HONOURED =
  /(?<![\p{L}\p{N}.'’-])((?:\p{Lu}\p{Ll}{2,20} )?\p{Lu}\p{Ll}{1,20}) (?:Hanım|Hanim|Bey|Hn\.|Abla|Abi|Ağabey|Teyze|Amca|Hoca|Hocam|Öğretmen|Usta|Efendi)(?![\p{L}\p{N}])/gu;

/** "Ökkeş Şef'e danışın": at work people are called by what they are. Folded stems stand behind other words too: "Genel Müdür". */
const RANKED =
  /(?<![\p{L}\p{N}.'’-])(\p{Lu}\p{Ll}{2,20}) (?:Şef|Müdür|Başkan|Kaptan|Doktor|Hemşire|Amir|Komiser|Dayı|Hala|Yenge|Enişte|Dede|Nine)(?:im|ım|um|üm)?(?![\p{L}\p{N}])/gu;

function beforeRanks(reading: Reading): Finding[] {
  return Array.from(reading.text.matchAll(RANKED)).flatMap((found): Finding[] => {
    const end = found.index + (found[1] as string).length;
    const word = reading.folded.slice(found.index, end);
    if (isOrdinaryWord(word) || isForeignWord(word)) return [];
    return [{ start: found.index, end, confidence: 0.7, tier: 'mask', why: 'context' }];
  });
}

/** "Eşim Çiçek adına", "my wife Misty": behind one's own kin stands a name, whatever word it is. */
const OWN_KIN =
  /(?<![\p{L}\p{N}])(?:[Mm]y[ \n](?:neighbou?r|landlord|landlady|wife|husband|spouse|son|daughter|brother|sister|mother|father|mum|mom|dad|niece|nephew|cousin|aunt|uncle|fiancée?|girlfriend|boyfriend|flatmate|roommate)|(?:[Ee]ş|[Kk]ız|[Oo]ğl|[Aa]bi|[Aa]bla|[Aa]nne|[Bb]aba|[Kk]ardeş|[Dd]ayı|[Aa]mca|[Hh]ala|[Tt]eyze|[Yy]enge|[Yy]eğen|[Kk]uzen|[Tt]orun|[Nn]işanlı|[Gg]elin|[Dd]amad|[Kk]omşu|[Aa]rkadaş)[ıiuü]?m|(?:[Tt]orunu|[Gg]elini|[Dd]amadı|[Yy]eğeni|[Ee]şi|[Kk]ızı|[Oo]ğlu|[Kk]uzeni|[Nn]işanlısı|[Bb]akıcısı)) (\p{Lu}\p{Ll}{1,20})(?=[ ,.!?'’\n]|$)(?! \p{Lu})/gu;
/** The same in small letters, where the sentence goes on as behind a name: "kardeşim umut adına", "my sister hope is". */
const OWN_KIN_SMALL =
  /(?<![a-z])(?:my (?:wife|husband|son|daughter|brother|sister|mother|father|mum|mom|dad|cousin|niece|nephew)|(?:es|kiz|ogl|abi|abla|anne|baba|kardes|dayi|amca|hala|teyze|yenge|yegen|kuzen|torun|arkadas)[iu]?m) ([a-z]{3,15})(?= (?:adina|adli|isimli|icin aldig|uzerine|ile|aradi|and i|needs|cannot|can't|wants|called|rang|ordered|bought)(?![a-z]))/g;

function ofOwnKin(reading: Reading): Finding[] {
  const behind = (found: RegExpExecArray): Finding => {
    const end = found.index + found[0].length;
    return { start: end - (found[1] as string).length, end, confidence: 0.65, tier: 'mask', why: 'context' };
  };
  const word = ({ start, end }: Finding) => reading.folded.slice(start, end);
  return [
    ...Array.from(reading.text.matchAll(OWN_KIN), behind).filter((found) => !isNameStop(word(found)) && !isMonth(word(found))),
    ...Array.from(reading.folded.matchAll(OWN_KIN_SMALL), behind).filter(
      (found) => isGivenName(word(found), 'page') || isWordAndName(word(found)),
    ),
  ];
}

/** `Wilhelmina "Mina" de Ruyter`: what a person is called for short stands in the middle of the name. */
const NICKNAMED =
  /(?<![\p{L}\p{N}.'’-])(\p{Lu}\p{Ll}{1,20}) ["“«(‘']\p{Lu}\p{Ll}{1,15}["”»)’'] (?:(?:de|van|von|der|den|da|di|la|el|al|bin|ter|ten) ){0,2}(\p{Lu}[\p{L}'’-]{1,24})(?![\p{L}\p{N}@_])/gu;

function nicknamed(reading: Reading): Finding[] {
  return Array.from(reading.text.matchAll(NICKNAMED)).flatMap((found): Finding[] => {
    const end = found.index + found[0].length;
    const first = reading.folded.slice(found.index, found.index + (found[1] as string).length);
    const last = reading.folded.slice(end - (found[2] as string).length, end);
    const isCalled = isGivenName(first, 'page') || !isOrdinaryWord(first);
    if (
      !isCalled ||
      isNameStop(last) ||
      (isOrdinaryWord(last) && !isSurname(last, 'page') && !isGivenName(first, 'page')) ||
      hasFirmMark(reading.text, reading.folded, found.index, end)
    )
      return [];
    return [{ start: found.index, end, confidence: 0.7, tier: 'mask', why: 'context' }];
  });
}

/** "~Haydar": whom the address book does not hold is shown by the name of their own choice. */
const OWN_CHOICE = /(?<=^|\n| {3})~ ?(\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{L}{0,20}\.?){0,2})(?![\p{L}\p{N}/])/gu;

function ofOwnChoice(reading: Reading): Finding[] {
  return Array.from(reading.text.matchAll(OWN_CHOICE)).flatMap((found): Finding[] => {
    const end = found.index + found[0].length;
    const start = end - (found[1] as string).length;
    const [first = ''] = reading.folded.slice(start, end).split(' ');
    const isName = isGivenName(first, 'page') || isWordAndName(first) || !isOrdinaryWord(first);
    if (!isName || isNameStop(first)) return [];
    return [
      {
        start,
        end: hasFirmMark(reading.text, reading.folded, start, end) ? start + first.length : end,
        confidence: 0.65,
        tier: 'mask',
        why: 'context',
      },
    ];
  });
}

/** "Reviewed-by: Ye-jin Baek": the last lines of a commit's message. */
const TRAILER =
  /(?<![\p{L}\p{N}-])(?:Signed-off|Reviewed|Acked|Tested|Co-authored|Reported|Suggested|Approved|Helped|Reported-and-tested)-by: {1,2}(\p{Lu}[\p{L}'’.-]{0,20}(?: \p{L}[\p{L}'’.-]{0,24}){0,3})/gu;

function onTrailers(reading: Reading): Finding[] {
  return Array.from(reading.text.matchAll(TRAILER), (found): Finding => {
    const end = found.index + found[0].length;
    return { start: end - (found[1] as string).length, end, confidence: 0.8, tier: 'mask', why: 'label' };
  });
}

/** `"first":"Okan","last":"Zqrbilek"`: people as programs send them. */
const IN_JSON =
  /["'](?:first|last|middle|given|family|maiden|sur|full|display|soy)(?:[_-]?(?:name|ad|adi))?["'] ?: ?["'](\p{Lu}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}'’-]{0,24}){0,3})["']/giu;

function inJson(reading: Reading): Finding[] {
  return Array.from(reading.text.matchAll(IN_JSON)).flatMap((found): Finding[] => {
    const end = found.index + found[0].length - 1;
    const start = end - (found[1] as string).length;
    const words = reading.folded.slice(start, end).split(' ');
    if (
      !/\p{Lu}/u.test(reading.text[start] as string) ||
      words.some(isNameStop) ||
      words.every((word) => isOrdinaryWord(word) && !isSurname(word, 'page'))
    )
      return [];
    return [{ start, end, confidence: 0.8, tier: 'mask', why: 'label' }];
  });
}

/** "K. S. Ata": two initials and a word; states, courts and boxes have such letters as well. */
const INITIALLED = /(?<![\p{L}\p{N}.])((?:\p{Lu}\. ?){2,3})(\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})?)(?![\p{L}\p{N}@_])/gu;
const OF_STATES = /^(?:u\.?s|u\.?k|e\.?u|n\.?y|d\.?c|l\.?a|p\.?o|t\.?c|a\.?s|b\.?v|s\.?a|n\.?v|g\.?b|r\.?i\.?p|p\.?s|e\.?g|i\.?e|z\.?b)/;

function initialled(reading: Reading): Finding[] {
  return Array.from(reading.text.matchAll(INITIALLED)).flatMap((found): Finding[] => {
    const end = found.index + found[0].length;
    const last = reading.folded.slice(end - (found[2] as string).length, end);
    const letters = (found[1] as string).replace(/ /g, '').toLowerCase();
    const isCell = /(?:^|\n|: | {3})$/.test(reading.text.slice(Math.max(0, found.index - 3), found.index));
    const isWord = isOrdinaryWord(last) && !isSurname(last, 'page') && !isGivenName(last, 'page');
    if (OF_STATES.test(letters) || isNameStop(last) || (isWord && !isCell) || hasFirmMark(reading.text, reading.folded, found.index, end))
      return [];
    return [{ start: found.index, end, confidence: 0.6, tier: 'mask', why: 'context' }];
  });
}

/** "Internal note by Faith": pages and things are also by somebody, so only what is known as a name counts. Folded. */
const NOTED_BY =
  /(?<![a-z])(?:note|comment|reply|review|answer|post|message|entry|remark|feedback|statement|complaint|request|report|summary|visit|signature) by (?=[a-z])/g;
/** "Visitor (Jolanta): hello?": who speaks, by the role. */
const ROLE_OF =
  /(?<![\p{L}\p{N}])(?:[Vv]isitor|[Cc]ustomer|[Cc]lient|[Gg]uest|[Cc]aller|[Aa]gent|[Oo]perator|[Ss]ender|[Mm]üşteri|[Zz]iyaretçi|[Tt]emsilci|[Mm]isafir|[Uu]zman|[Dd]anışman) \((\p{Lu}\p{Ll}{1,20}(?: \p{Lu}[\p{L}.]{0,20})?)\)(?=:| ?\n|$)/gu;

function ofRoles(reading: Reading): Finding[] {
  const { text, folded } = reading;
  const noted = Array.from(folded.matchAll(NOTED_BY)).flatMap((found): Finding[] => {
    const candidate = /\p{Lu}/u.test(text[found.index + found[0].length] as string)
      ? candidateAt(reading, found.index + found[0].length)
      : null;
    const isName = candidate && (candidate.isGiven || (candidate.isWordy && !isMonth((candidate.words[0] as NameWord).folded)));
    return isName ? [nameFinding(candidate.words, 0.6, 'context')] : [];
  });
  const roles = Array.from(text.matchAll(ROLE_OF)).flatMap((found): Finding[] => {
    const start = found.index + found[0].lastIndexOf('(') + 1;
    const end = start + (found[1] as string).length;
    const words = folded.slice(start, end).split(' ');
    const isThing = words.every((word) => isOrdinaryWord(word) && !isGivenName(word, 'page') && !isWordAndName(word));
    return isThing || words.some(isNameStop) ? [] : [{ start, end, confidence: 0.75, tier: 'mask', why: 'context' }];
  });
  return [...noted, ...roles];
}

/** "May I have your full name?": the answer on the next line is one, however it is typed. Folded. */
const ASKED_NAME =
  /(?:(?:your|the) (?:full |first |last |sur|family )?name(?: and [a-z ]{3,24})?(?: please| pls)? ?(?:\?|$)|who am i (?:speaking|chatting|talking) (?:to|with)|(?:adinizi|isminizi|adinizi soyadinizi|ad soyad\w*)[a-z ,]{0,40}(?:alabilir|ogrenebilir|yazar|paylasir|belirtir|rica)|adiniz(?: ve soyadiniz)? (?:nedir|neydi)|isminiz (?:nedir|neydi)|kiminle gorusuyorum|(?:which|what) name (?:is (?:it )?|should (?:it|i) )?(?:on the (?:bell|door|buzzer|intercom|mailbox)|under)|name on the (?:bell|door|buzzer)|(?:zilde|kapida|posta kutusunda) (?:hangi|ne|kimin) (?:isim|yaziyor|adi)|hangi isim(?:le|de)? (?:yaziyor|kayitli)|kimin adina)/;
const FAR_ANSWERS = 2;
/** A time and a speaker before what is said. */
const SAID = /^ {0,3}(?:[[(]?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?[\])]? {1,2})?(?:[\p{L}][\p{L} ()]{0,24}: {1,2}|> {1,2})?/u;
const ANSWER =
  /^(?:(?:it'?s|i am|i'm|ben|adim|ismim|sure|yes|evet|tabii?),? {1,2})?(\p{L}[\p{L}'’-]{1,20}(?: (?!yaz[ıa])\p{L}[\p{L}'’-]{1,24}){0,2})(?= {0,2}(?:$|[,.;\d]| and | ve | yaz(?:ar|ıyor)))/iu;

function answered(reading: Reading): Finding[] {
  const { text, folded, lines } = reading;
  return lines.flatMap(({ start, end }, index): Finding[] => {
    if (end - start > 300 || !ASKED_NAME.test(folded.slice(start, end))) return [];
    for (const line of lines.slice(index + 1, index + 1 + FAR_ANSWERS)) {
      const given = text.slice(line.start, Math.min(line.end, line.start + 160));
      const at = SAID.exec(given)?.[0].length ?? 0;
      const answer = ANSWER.exec(given.slice(at));
      if (!answer) continue;
      const from = line.start + at + answer[0].length - (answer[1] as string).length;
      const to = line.start + at + answer[0].length;
      const words = folded.slice(from, to).split(' ');
      const isName =
        words.every((word) => !isNameStop(word)) &&
        words.some((word) => isGivenName(word, 'page') || (!isOrdinaryWord(word) && !isForeignWord(word)));
      if (isName && !isPartOfLabel(reading, from, to)) return [{ start: from, end: to, confidence: 0.7, tier: 'mask', why: 'shape' }];
    }
    return [];
  });
}

/** "come on Simi,", "Teşekkürler Deniz'ciğim", "hadi Zqrko!": called by name in the middle of what is said. */
const CALLED =
  /(?<![\p{L}\p{N}])(?:[Cc]ome on|[Hh]urry up|[Ww]ell done|[Gg]ood job|[Nn]ice one|[Cc]ongrats|[Hh]appy birthday|[Gg]et well soon|[Mm]iss you|[Ll]ove you|[Hh]adi|[Hh]aydi|[Aa]ferin|[Bb]ravo|[Hh]elal olsun|[Gg]eçmiş olsun|[İi]yi ki doğdun|[Mm]utlu yıllar|[Tt]ebrikler|[Kk]olay gelsin|[Ee]line sağlık|[Cc]anım) (\p{Lu}\p{Ll}{1,20})(?=[,.!?"”\n]|['’]c[iıuü]|$)/gu;
/** Said to dear ones only: "Deniz'ciğim", "Elifciğim". */
const DEAR = /(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}{1,20}?)['’]?c[iıuü][gğ][iıuü]m(?!\p{L})/gu;

/** "… love Zqrarney", "sevgiler Zqroğu" at the end of a message: who sends it, whatever word it is. */
const SENT_WITH_LOVE =
  /(?<![\p{L}\p{N}])(?:[Ll]ots of love|[Aa]ll my love|[Ll]ove|[Hh]ugs|[Kk]isses|[Ss]evgiler(?:imle)?|[Öö]ptüm|[Öö]püyorum|[Kk]ucak dolusu sevgi(?:ler)?|[Ss]elamlar|[Gg]ros bisous|[Ll]iebe Grüße|[Uu]n abrazo),? (?:from |[-–] ?)?(\p{Lu}\p{Ll}{1,20}(?: (?:&|and|ve) \p{Lu}\p{Ll}{1,20})?)(?=[.!x ]*(?:$|\n| {3}))/gu;

function calledByName(reading: Reading): Finding[] {
  const isThing = (word: string) =>
    isNameStop(word) || isMonth(word) || (isOrdinaryWord(word) && !isWordAndName(word) && !isGivenName(word, 'page'));
  const called = Array.from(reading.text.matchAll(CALLED), (found): Finding => {
    const end = found.index + found[0].length;
    return { start: end - (found[1] as string).length, end, confidence: 0.6, tier: 'mask', why: 'context' };
  });
  const dear = Array.from(
    reading.text.matchAll(DEAR),
    (found): Finding => ({
      start: found.index,
      end: found.index + (found[1] as string).length,
      confidence: 0.6,
      tier: 'mask',
      why: 'context',
    }),
  );
  const senders = Array.from(reading.text.matchAll(SENT_WITH_LOVE), (found): Finding => {
    const end = found.index + found[0].length;
    return { start: end - (found[1] as string).length, end, confidence: 0.6, tier: 'mask', why: 'shape' };
  }).filter(({ start, end }) => !isNameStop(reading.folded.slice(start, end)) && !isMonth(reading.folded.slice(start, end)));
  return [...senders, ...[...called, ...dear].filter(({ start, end }) => !isThing(reading.folded.slice(start, end)))];
}

/** "Hi it's Dev from no. 14": behind this stands who it is, whatever word. */
const ITS =
  /(?<![\p{L}\p{N}'’])(?:(?:[Hh]i|[Hh]ello|[Hh]ey|[Hh]iya),? )?(?:[Ii]t['’]?s|[Tt]his is|[Ii]['’]?m) (\p{Lu}\p{Ll}{1,20})(?= (?:from (?:no\.?|number|flat|apartment|room|unit|house|across|next door|upstairs|downstairs|down|work|school|the (?:gym|office|club|school|class|team|course))|here|speaking|again from)(?![a-z]))/gu;

function itIs(reading: Reading): Finding[] {
  return Array.from(reading.text.matchAll(ITS)).flatMap((found): Finding[] => {
    const end = found.index + found[0].length;
    const start = end - (found[1] as string).length;
    return isNameStop(reading.folded.slice(start, end)) ? [] : [{ start, end, confidence: 0.6, tier: 'mask', why: 'context' }];
  });
}

/**
 * "Barış'ın kasım kirası", "Umut'a söyle": an apostrophe before a case is written behind names only, so a word that is also a name is one. Not behind a
 * word with a capital or before one ("Yeni Umut'un", "Barış'ın Yeri"), and not what maps and calendars call so.
 */
const CASED_NAME =
  /(?<!\p{Lu}[\p{L}'’-]{0,30} )(?<![\p{L}\p{N}'’.-])(\p{Lu}\p{Ll}{2,14})['’](?:n?[ıiuü]n|y?[aeıiuü]|[dt][ae]n?|y?l[ae]|[ıiuü]m)(?![\p{L}\p{N}])(?! \p{Lu})/gu;
const ON_MAPS =
  /^(?:asya|nil|sahra|ada|dunya|guney|kuzey|gunes|ay|toros|dicle|firat|aras|ege|imran|islam|bayram|ramazan|cuma|pazar|hayat|doga|london|paris|florence|sydney|victoria|virginia|georgia|jordan|israel|roman|dallas|austin|brooklyn|milan|roma|aurora|can)$/;

function inCases(reading: Reading): Finding[] {
  return Array.from(reading.text.matchAll(CASED_NAME)).flatMap((found): Finding[] => {
    const end = found.index + (found[1] as string).length;
    const word = reading.folded.slice(found.index, end);
    return isWordAndName(word) && !isMonth(word) && !ON_MAPS.test(word)
      ? [{ start: found.index, end, confidence: 0.55, tier: 'mask', why: 'context' }]
      : [];
  });
}

function beforeHonours(reading: Reading): Finding[] {
  return Array.from(reading.text.matchAll(HONOURED)).flatMap((found): Finding[] => {
    const words = reading.folded.slice(found.index, found.index + (found[1] as string).length).split(' ');
    if (isNameStop(words.at(-1) as string)) return [];
    // "Acenteniz Yelda Hanım": only the last word before the title where the first is an ordinary one.
    const skipped = words.length === 2 && isOrdinaryWord(words[0] as string) ? (words[0] as string).length + 1 : 0;
    return [
      { start: found.index + skipped, end: found.index + (found[1] as string).length, confidence: 0.75, tier: 'mask', why: 'context' },
    ];
  });
}

/** "@Selda Künefeci": in chats of phones whole names are mentioned. */
const MENTIONED = /(?<![\p{L}\p{N}@._-])@(\p{Lu}\p{Ll}{1,20}) (\p{Lu}\p{Ll}{1,20})(?![\p{L}\p{N}@_])/gu;

function mentioned(reading: Reading): Finding[] {
  return Array.from(reading.text.matchAll(MENTIONED)).flatMap((found): Finding[] => {
    const family = reading.folded.slice(found.index + 2 + (found[1] as string).length, found.index + found[0].length);
    if (isOrdinaryWord(family) && !isSurname(family, 'page')) return [];
    return [{ start: found.index, end: found.index + found[0].length, confidence: 0.7, tier: 'mask', why: 'context' }];
  });
}

function speaking(reading: Reading): Finding[] {
  return speakersOf(reading)
    .filter(({ isLogin }) => !isLogin)
    .map(({ start, end }) => ({ start, end, confidence: 0.7, tier: 'mask', why: 'context' }));
}

const FULL = "(?:\\p{Lu}[\\p{L}'’-]{0,40}\\.? ){1,3}\\p{Lu}[\\p{L}'’-]{2,24}";
/** Kin of any language, before a name in brackets or with a comma. */
const KIN_ABROAD =
  '(?:mum|mom|mam|dad|mother|father|wife|husband|son|daughter|sister|brother|partner|spouse|anne(?:si)?|baba(?:sı)?|eşi?|oğlu|kızı|ablası|abisi|kardeşi|halası|teyzesi|dayısı|amcası|[Mm]utter|[Vv]ater|[Mm]ama|[Pp]apa|[Ee]hefrau|[Ee]hemann|[Tt]ochter|[Ss]ohn|[Bb]ruder|[Ss]chwester|mère|père|femme|mari|fille|fils|sœur|frère|madre|padre|mamá|papá|esposa|esposo|marido|mujer|hija|hijo|hermana|hermano|moglie|marito|figlia|figlio|sorella|fratello|mamma|papà|moeder|vader|vrouw|dochter|zoon|zus|broer|mama|mamy|mamie|tata|taty|tacie|żona|żony|mąż|męża|córka|córki|syn|syna|brat|brata|siostra|siostry|mãe|pai|filha|filho|irmã|irmão)';
/** Who somebody is beside their name: "Mercy (HR)", "Sunny the plumber", "Vi (mobile)". */
const BESIDE_NAME =
  '(?: \\((?:HR|IT|[Hh]ome|[Ww]ork|[Oo]ffice|[Mm]obile|[Cc]ell|[Mm]um|[Mm]om|[Dd]ad|[Ss]chool|[Gg]ym|[Cc]hurch|[Cc]lub|[Uu]ni|[Nn]eighbou?r|[Ll]andlord|[Ll]andlady|[Bb]oss|[Bb]uilder|[Pp]lumber|[Cc]leaner|[Nn]anny|[Bb]abysitter|[Vv]et|[Dd]entist|[Hh]ost|[Gg]uest|[Ee]xternal|[Yy]ou|[Mm]e|[Ll]iving|[Dd]eceased|[Ww]itness|[Ii]ş|[Ee]v|[Oo]kul|[Kk]omşu|[Kk]uaför|[Uu]sta|[Bb]akıcı|[Ss]en|[Aa]rbeit|[Pp]rivat|[Mm]obil|[Tt]ravail|[Mm]aison|[Tt]rabajo|[Cc]asa|[Ll]avoro|[Ww]erk|[Tt]huis|[Pp]raca|[Dd]om|[Tt]rabalho)\\)| the (?:plumber|electrician|builder|cleaner|gardener|window cleaner|neighbou?r|landlord|landlady|babysitter|nanny|dog walker|dog sitter|barber|hairdresser|vet|dentist|mechanic|handyman|painter|joiner|carpenter|roofer|locksmith|postman|milkman|caretaker|janitor|driver|tutor|trainer|coach|nurse|midwife|doctor|estate agent))(?= *(?:$|\\n| {3}|[·•|]))';
/** What people are before a court, at a school or in a practice, behind the name and a comma. */
const OFFICE_BEHIND =
  '(?:Petitioner|Respondent|Plaintiff|Defendant|Appellant|Appellee|Claimant|Esq|Attorney|Counsel|Notary|Executor|Executrix|Trustee|Witness|Treasurer|Secretary|Registrar|Headteacher|Principal|Teacher|Nurse|Midwife|Physician|Surgeon|Cardiologist|Therapist|RN|RVN|MD|PhD|DDS|MRCVS|GP|cardioloog|huisarts|arts|notaris|advocaat|verpleegkundige|notaire|avocate?|huissier|médecin|infirmière?|Rechtsanw[aä]lt(?:in)?|Notarin?|Ärztin|Arzt|Hebamme|Schriftführerin?|Kassenwart|abogad[oa]|notari[oa]|médic[oa]|enfermer[oa]|avvocato|notaio|medico|infermier[ae]|adwokat|notariusz|lekarz|pielęgniarka|advogad[oa]|enfermeir[oa])';

interface Form {
  pattern: RegExp;
  /** Whether the words of the name could be anybody's. */
  isName(words: readonly string[]): boolean;
  confidence: number;
  /** The form alone says so, whatever the words are like. */
  isSure?: true;
}

const isNobody = (word: string) => isNameStop(word) || isMonth(word);
const isUnknown = (word: string) => isGivenName(word, 'page') || isWordAndName(word) || (!isOrdinaryWord(word) && !isForeignWord(word));

/** Forms in which people are written of, whatever the name reads as; the name is the first group and each further one. */
const FORMS: readonly Form[] = [
  // "Auntie Vi", "Granny Dot": kin before a name, but for what is sold under such a name.
  {
    pattern:
      /(?<![\p{L}\p{N}.'’-])((?:Babaanne|Anneanne|Büyükanne|Büyükbaba|Teyze|Hala|Dayı|Amca|Yenge|Enişte|Dede|Kapıcı|Aunt|Auntie|Aunty|Uncle|Granny|Grandma|Grandpa|Grandad|Granddad|Gran|Nana|Nan|Nanny|Cousin|Mummy|Daddy|Whaea|Matua) \p{Lu}\p{Ll}{1,20})(?![\p{L}\p{N}]|['’]s (?:\p{Lu}|$)| \p{Lu})/dgu,
    isName: (words) => !isNobody(words.at(-1) ?? '') && !/^(?:sam|ben|bens|bessie|jemima)$/.test(words.at(-1) ?? ''),
    confidence: 0.7,
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(\\p{Lu}\\p{Ll}{1,20})${BESIDE_NAME}`, 'dgu'),
    isName: ([word = '']) => !isNobody(word) && isUnknown(word),
    confidence: 0.65,
  },
  {
    pattern: new RegExp(`(?<!\\p{L})${KIN_ABROAD},? \\((\\p{Lu}\\p{Ll}{1,20}(?: \\p{Lu}\\p{Ll}{1,20})?)\\)`, 'dgu'),
    isName: ([word = '']) => !isNobody(word),
    confidence: 0.7,
  },
  // "GALLIGAN (née Tiernan), Philomena"
  {
    pattern:
      /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}'’-]{1,24}){0,3}),? \(?(?:née?|geb\.|geborene?|formerly|born|z domu|roz\.|rozená|f\.|født|kızlık soyadı:?|nata|nacida) (\p{Lu}[\p{L}'’-]{1,24})(?![\p{L}\p{N}])/dgu,
    isName: (words) => !words.some(isNobody),
    confidence: 0.75,
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}.])(${FULL}), ${OFFICE_BEHIND}(?![\\p{L}\\p{N}])`, 'dgu'),
    isName: (words) => words.some(isUnknown) && !words.some(isNobody),
    confidence: 0.7,
  },
  // "HAILE, Selam" in its cell: lists of results and passengers.
  {
    pattern: /(?<=^|\n|: | {3})(\p{Lu}{3,24}(?:[ -]\p{Lu}{2,20})?, \p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{L}{0,20}\.?)?)(?= *(?:$|\n| {3}))/dgu,
    isName: ([family = '', ...given]) => isUnknown(family) && ![family, ...given].some(isNobody),
    confidence: 0.65,
  },
  // "Zqrottoline Graves changed status to": two words at the beginning of an entry, of which the first is nobody's word.
  {
    pattern:
      /(?<=^|\n| {3})(\p{Lu}\p{Ll}{2,20} \p{Lu}[\p{L}'’-]{1,24})(?= (?:changed|updated|edited|created|deleted|removed|added|renamed|assigned|reassigned|closed|reopened|approved|rejected) (?:the |an? |\d|(?:status|address|phone|email|name|password|priority|role|owner|ticket|case|file|note)(?!\p{L})))/dgu,
    isName: (words) => isUnknown(words[0] ?? '') && !words.some(isNobody),
    confidence: 0.6,
    isSure: true,
  },
  // "Önceki abone Döndü Zqrabacak adına": a given name that is a word as well, and a family name that is none.
  {
    pattern:
      /(?<=\p{L}[,:]? )(\p{Lu}\p{Ll}{1,20} \p{Lu}\p{Ll}{2,24})(?= (?:adına|(?:adlı|isimli) (?:kişi|müşteri|kullanıcı|üye|abone)))/dgu,
    isName: ([given = '', family = '']) =>
      isGivenName(given, 'page') && (isSurname(family, 'page') || !isOrdinaryWord(family)) && !isNobody(family),
    confidence: 0.65,
    isSure: true,
  },
  // "The minor child, J.C.,": who must not be named.
  {
    pattern:
      /(?<!\p{L})(?:child|minor|juvenile|victim|patient|infant|student|pupil|ward|client|complainant|Kind|Mandant|çocuk|mağdur)(?: child)?,? ((?:\p{Lu}\.){2,3})(?![\p{L}])/dgu,
    isName: () => true,
    confidence: 0.65,
  },
  // "SAKİNE TÜRKSEVEN kızı MELİKE": Turkish papers name people by their parents.
  {
    pattern:
      /(?<!\p{L})(?:[Oo]ğlu|[Kk]ızı|OĞLU|KIZI|[Ee]şi|EŞİ|[Aa]nne(?:si)?|[Bb]aba(?:sı)?)[: ]{1,2}(\p{Lu}{3,20})(?= *(?:$|[\n,.;)]| {3}))/dgu,
    isName: ([word = '']) => !isNobody(word),
    confidence: 0.7,
  },
  // `=?utf-8?Q?Eliska_Havlova?=`: names in heads of mail as they are sent (RFC 2047).
  {
    pattern: /(?<=(?:From|To|Cc|Reply-To|Sender): "?=\?[\w-]{3,12}\?[Qq]\?)([\p{L}\d=_.-]{3,60})(?=\?=)/dgu,
    isName: () => true,
    confidence: 0.8,
  },
  // "… who writes: “Penny, your bit made me cry”": addressed at the beginning of what is said.
  {
    pattern:
      /(?<=["“„«])(\p{Lu}\p{Ll}{2,14}), (?=(?:you|your|you're|thank|thanks|can|could|would|please|is|are|do|did|I|I'm|we|it|this|that|sen|senin|bana|lütfen|du|dein|tu|ton)(?!\p{L}))/dgu,
    isName: ([word = '']) => !isNobody(word) && isUnknown(word),
    confidence: 0.6,
  },
  // "dhr. P.J. van der Wielen"
  {
    pattern:
      /(?<![\p{L}\p{N}.])((?:\p{Lu}\. ?){1,4}(?:van|von|de|der|den|ten|ter|el|al|di|da|du|la) (?:(?:de|der|den|la|het|'t) )?\p{Lu}\p{Ll}[\p{L}'’-]{1,24})(?![\p{L}\p{N}@_])/dgu,
    isName: (words) => !OF_STATES.test(words.join('')),
    confidence: 0.7,
  },
  // "Ata & Arya" alone in the cell: beside a given name stands another one.
  {
    pattern: /(?<=^|\n| {3}) ?(\p{Lu}\p{Ll}{1,14} (?:&|ve|and|und|et|y|e|en|i) \p{Lu}\p{Ll}{1,14})(?= *(?:$|\n| {3}))/dgu,
    isName: (words) =>
      words.some((word) => isGivenName(word, 'page') && !isAmbiguousName(word)) &&
      [words[0], words.at(-1)].every((word = '') => !isNobody(word) && (!isOrdinaryWord(word) || isGivenName(word, 'page'))),
    confidence: 0.6,
  },
  // "E. Havlova, Customer Support Lead" alone in the line below what closes a letter.
  {
    pattern: /(?<=(?:^|\n)-{2,3} ?\n ?)(\p{Lu}(?:\p{L}{1,20}|\.)(?: \p{Lu}[\p{L}.'’-]{0,24}){1,2})(?= *(?:,|\n|$|\|))/dgu,
    isName: (words) => words.some(isUnknown) && !words.some(isNobody),
    confidence: 0.7,
  },
];

function byForm(reading: Reading): Finding[] {
  const { text, folded } = reading;
  return FORMS.flatMap(({ pattern, isName, confidence, isSure }) =>
    Array.from(text.matchAll(pattern)).flatMap((found) =>
      (found.indices ?? []).slice(1).flatMap((place): Finding[] => {
        if (!place) return [];
        const [start, end] = place;
        const words = folded
          .slice(start, end)
          .split(/[ ,._=]+/)
          .filter((word) => word.length > 1);
        return isName(words) && !hasFirmMark(text, folded, start, end)
          ? [{ start, end, confidence, tier: 'mask', why: isSure ? 'shape' : 'context' }]
          : [];
      }),
    ),
  );
}

/** "Hope Marsh" where somebody is logged in as `hmarsh`. */
/** "Surname changed from Zqrast to Zqrast-Yeo", "Soyadı Zqrak iken Zqrok oldu": both names of a change. */
const RENAMED =
  /(?<![\p{L}\p{N}])(?:[Ss]urname|(?:[Ll]ast|[Ff]amily|[Ff]irst|[Mm]iddle|[Mm]aiden|[Ff]ull|[Cc]ustomer|[Cc]ontact|[Aa]ccount holder|[Cc]ardholder) name|[Nn]ame|[Ss]oyadı|[Aa]dı|[Aa]d [Ss]oyad) (?:was |has been )?(?:(?:changed|updated|corrected|amended)(?: from|:)?|değişti(?:rildi)?:?|güncellendi:?):? ["“]?(\p{Lu}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}'’-]{1,24}){0,2})["”]? (?:to|->|→|=>|yerine|iken) ["“]?(\p{Lu}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}'’-]{1,24}){0,2})/dgu;

const renamed = (reading: Reading): Finding[] =>
  Array.from(reading.text.matchAll(RENAMED)).flatMap((found) =>
    (found.indices ?? [])
      .slice(1)
      .flatMap((place): Finding[] => (place ? [{ start: place[0], end: place[1], confidence: 0.75, tier: 'mask', why: 'shape' }] : [])),
  );

function withLogins(reading: Reading): Finding[] {
  return namesakesOf(reading).names.map((name) => ({ ...name, confidence: 0.75, tier: 'mask', why: 'context' }));
}

/** "Cc: Rui Sequeira; Inês Valadares": who writes and reads a letter, parted by commas or semicolons. */
const LETTER_HEAD = /^ {0,4}(?:from|to|cc|bcc|kimden|kime|bilgi|von|an|de|para|a|gonderen|alici) {0,2}: {1,4}/;
/** Journeys and payments have a "From" and a "To" as well; only letters have one of these beside it. */
const ALSO_OF_ROUTES = /(?:from|to|von|an|de|para|a)[: ]*$/;
const ONLY_ON_LETTERS = /^ {0,4}(?:subject|cc|bcc|reply[ -]to|konu|bilgi|betreff|asunto|objet|assunto|oggetto|onderwerp) {0,2}:/;
const NEAR_LINES = 3;
const ADDRESSEE = /^["“]?(\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{0,20}\.?){1,3})["”]?(?: <.*)?$/u;
const LONGEST_HEAD = 600;

function onLetters(reading: Reading): Finding[] {
  const foldedAt = ({ start, end }: Line, most: number) => reading.folded.slice(start, Math.min(end, start + most));
  return reading.lines.flatMap((line, index): Finding[] => {
    const head = LETTER_HEAD.exec(foldedAt(line, 24));
    if (!head || line.end - line.start > LONGEST_HEAD) return [];
    const near = reading.lines.slice(Math.max(0, index - NEAR_LINES), index + NEAR_LINES + 1);
    const isLetter = !ALSO_OF_ROUTES.test(head[0]) || near.some((other) => ONLY_ON_LETTERS.test(foldedAt(other, 24)));
    const findings: Finding[] = [];
    let at = line.start + head[0].length;
    for (const piece of reading.text.slice(at, line.end).split(/[;,]/)) {
      const name = ADDRESSEE.exec(piece.trim())?.[1];
      const start = name === undefined ? 0 : reading.text.indexOf(name, at);
      const words = name === undefined ? [] : reading.folded.slice(start, start + name.length).split(' ');
      if (
        name !== undefined &&
        (isLetter || (isGivenName(words[0] as string, 'page') && !isAmbiguousName(words[0] as string))) &&
        !words.every(isOrdinaryWord) &&
        !isOrdinaryWord(words.at(-1) as string) &&
        !FIRM_WORDS.test(words.join(' '))
      )
        findings.push({ start, end: start + name.length, confidence: 0.65, tier: 'mask', why: 'context' });
      at += piece.length + 1;
    }
    return findings;
  });
}

/** What joins two people: "Mei / Ethan", "Zülal ve Lamia". */
const JOINT = /^ ?(?:\/|,|&|\+|,? and| ve| ile| \d{1,2}[.)]) {1,2}$/;

/** "Íñigo Larrea, Tesorero": one more word behind a full name, at the end of the cell, is what the person is. */
function isOffice(reading: Reading, left: Candidate, right: Candidate): boolean {
  const end = (right.words.at(-1) as NameWord).end;
  return (
    left.words.length > 1 &&
    right.words.length === 1 &&
    !right.isGiven &&
    reading.text.slice((left.words.at(-1) as NameWord).end, (right.words[0] as NameWord).start).trim() === ',' &&
    /^ *(?:$|\n| {3})/.test(reading.text.slice(end, end + 4))
  );
}

/** Beside a person stands a person: what is joined to a found name and could be one. */
function joined(reading: Reading, candidates: readonly Candidate[], found: readonly (Finding | null)[]): Finding[] {
  const people = candidates.map((candidate, index) => found[index]?.tier === 'mask' || isKnownPerson(candidate));
  const findings: Finding[] = [];
  const pass = (at: number, beside: number) => {
    const [left, right] = [candidates[Math.min(at, beside)], candidates[Math.max(at, beside)]] as [Candidate, Candidate];
    const end = (left.words.at(-1) as NameWord).end;
    const { start } = right.words[0] as NameWord;
    if (!people[at] || people[beside] || start - end > 6 || !JOINT.test(reading.folded.slice(end, start))) return;
    const { words, isPlausible } = candidates[beside] as Candidate;
    if (!isPlausible || words.length > 2 || isOffice(reading, left, right)) return;
    people[beside] = true;
    findings.push(nameFinding(words, 0.55, 'context'));
  };
  for (let i = 0; i + 1 < candidates.length; i++) pass(i, i + 1);
  for (let i = candidates.length - 1; i > 0; i--) pass(i, i - 1);
  return findings;
}

function isKnownPerson({ words, isGiven }: Candidate): boolean {
  return isGiven && words.length <= 2;
}

function find(reading: Reading): Finding[] {
  const candidates: Candidate[] = [];
  let covered = 0;
  for (const capital of reading.text.matchAll(CAPITAL)) {
    if (capital.index < covered) continue;
    const at = skipTitles(reading.folded, capital.index);
    const candidate = candidateAt(reading, at);
    if (!candidate) continue;
    covered = (candidate.words.at(-1) as NameWord).end;
    candidates.push(candidate);
  }
  const judged = candidates.map((candidate) => judge(reading, candidate));
  const sure = judged.filter((finding) => finding !== null);
  return [
    ...sure,
    ...joined(reading, candidates, judged),
    ...wrapped(reading, candidates, judged),
    ...introduced(reading),
    ...onLetters(reading),
    ...onTickets(reading),
    ...listedInCapitals(reading),
    ...reversed(reading),
    ...behindTitles(reading),
    ...besideHandles(reading),
    ...introducedByNobody(reading),
    ...beforeContacts(reading),
    ...ofKin(reading),
    ...onDevices(reading),
    ...beforeHonours(reading),
    ...beforeRanks(reading),
    ...ofOwnKin(reading),
    ...nicknamed(reading),
    ...ofOwnChoice(reading),
    ...onTrailers(reading),
    ...inJson(reading),
    ...initialled(reading),
    ...ofRoles(reading),
    ...answered(reading),
    ...calledByName(reading),
    ...itIs(reading),
    ...inCases(reading),
    ...mentioned(reading),
    ...speaking(reading),
    ...withLogins(reading),
    ...renamed(reading),
    ...byForm(reading),
  ];
}

/** "… my manager Greta" and on the next line "Whitaker has approved …": a given name ends one line and a name begins the next. */
function wrapped(reading: Reading, candidates: readonly Candidate[], judged: readonly (Finding | null)[]): Finding[] {
  const { text, folded, detection } = reading;
  return candidates.flatMap(({ words, isGiven }, index): Finding[] => {
    const { start, end } = words[0] as NameWord;
    if (
      (!isGiven && judged[index]?.tier !== 'mask') ||
      words.length > 1 ||
      text[end] !== '\n' ||
      !/\S {1,2}$/.test(text.slice(Math.max(0, start - 3), start))
    )
      return [];
    const [next] = nameWordsAt(text, folded, end + 1, text.length, 'cased', detection.source);
    // The sentence goes on behind it; "Redwood Mobile" on the line below is something else.
    if (!next || !/^(?: \p{Ll}|[,.:])/u.test(text.slice(next.end, next.end + 2))) return [];
    if (!isSurname(next.folded, detection.source) && !isUnknownName(reading, next)) return [];
    return [{ start, end: next.end, confidence: 0.6, tier: 'mask', why: 'context' }];
  });
}

/** "Mrs Price", "a Mr Kettering": behind these titles stands a family name, whatever word it is. */
const TITLED =
  /(?<![\p{L}\p{N}.'’-])(?:Mr|Mrs|Ms|Miss|Mx|Herr|Frau|Mme|Madame|Monsieur|Rev|Cllr|Rabbi|(?<=[a-z,:;] )(?:PC|DC|DS|DI|WPC|PCSO)|Dt\.|Hem\.|Ecz\.|Vet\.|Kom\.|Dyt\.|Fzt\.|Psk\.)\.? {1,2}((?:\p{Lu}\.? ?){0,2}\p{Lu}\p{Ll}[\p{L}'’-]{1,24})(?![\p{L}\p{N}@_])/gu;

/**
 * "Fr Colm", "Hr. Wimmer", "Opa Staf", "Szanowna Pani Bożeno": orders, courtesies and kin of other languages, which also stand before words
 * that are no names.
 */
const TITLED_ABROAD =
  /(?<![\p{L}\p{N}.'’-])(?:Fr|Sr|Br|Hr|Fru|Hrn|Dhr|Mevr|Mw|[Mm]evrouw|[Mm]eneer|Pan|Pani|Panie|Pana|Panu|Sra|Srta|Señora|Señorita|Don|Doña|Dona|Dott|Sig|Sig\.ra|Opa|Oma|Onkel|Tante|Tía|Tío|Tia|Tio|Abuela|Abuelo|Nonna|Nonno|Vovó|Vovô|Babcia|Ciocia|Wujek|Pastor|Sheikh|Sheikha|Capt|Sgt|Cpl|Dame|Reverend)\.? {1,2}((?:\p{Lu}\.? )?\p{Lu}\p{Ll}[\p{L}'’-]{1,24})(?![\p{L}\p{N}@_])/gu;

function behindTitles(reading: Reading): Finding[] {
  const behind = (found: RegExpExecArray): Finding => {
    const end = found.index + found[0].length;
    return { start: end - (found[1] as string).length, end, confidence: 0.75, tier: 'mask', why: 'context' };
  };
  return [
    ...Array.from(reading.text.matchAll(TITLED), behind),
    ...Array.from(reading.text.matchAll(TITLED_ABROAD), behind).filter(({ start, end }) => {
      const word = reading.folded.slice(start, end).split(' ').at(-1) as string;
      // "Sr Developer", "Fr März": seniors and Fridays.
      return !isNameStop(word) && !isMonth(word) && (!isOrdinaryWord(word) || isGivenName(word, 'page'));
    }),
  ];
}

/** "Koray Üstün @koray88": what a person is called beside what he calls himself. */
const BESIDE_HANDLE =
  /(?<![\p{L}\p{N}@._-])(\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{0,20}\.?){0,2}) {0,2}[@©] ?([\p{L}\d][\p{L}\d_.]{2,30})(?![\p{L}\p{N}@])/gu;

function besideHandles(reading: Reading): Finding[] {
  return Array.from(reading.text.matchAll(BESIDE_HANDLE)).flatMap((found): Finding[] => {
    const name = reading.folded.slice(found.index, found.index + (found[1] as string).length);
    const handle = reading.folded.slice(found.index + found[0].length - (found[2] as string).length, found.index + found[0].length);
    const isAlike = name.split(/[ .'-]+/).some((part) => part.length >= SHORTEST_SHARED && handle.includes(part));
    return isAlike ? [{ start: found.index, end: found.index + found[0].length, confidence: 0.75, tier: 'mask', why: 'context' }] : [];
  });
}
const SHORTEST_SHARED = 3;

/** "Day, Benedict" alone in its cell: lists of pupils and members put the family name first. */
const REVERSED =
  /(?<=^|\n|: | {3})((?:(?:De|Van|Von|Der|Den|Da|Di|La|Le|El|Al|Mac|Ter|Ten|van|von|de|der|den) ){0,2}\p{Lu}[\p{L}'’-]{1,24}), (\p{Lu}[\p{L}-]{1,20})(?: \p{Lu}[\p{L}.]{0,20})?(?= *(?:$|\n| {3}))/gu;

function reversed(reading: Reading): Finding[] {
  return Array.from(reading.text.matchAll(REVERSED)).flatMap((found): Finding[] => {
    const start = found.index + (found[1] as string).length + 2;
    const given = reading.folded.slice(start, start + (found[2] as string).length);
    // "De Groot, Lieven": towns have no particle before them.
    const hasParticle = isParticle(reading.folded.slice(found.index, start).split(' ')[0] ?? '') && !isOrdinaryWord(given);
    if (!hasParticle && (!isGivenName(given, reading.detection.source) || isAmbiguousName(given))) return [];
    return [{ start: found.index, end: found.index + found[0].length, confidence: 0.7, tier: 'mask', why: 'context' }];
  });
}

/** "STRAND, Oddvar", "KING Solomon", with the number of the row or seat before it: how lists of crews, pupils and candidates write people. */
const LISTED =
  /(?<=^|\n|: | {3})(?:[A-Z]?\d{1,3}[.)]? )?(\p{Lu}{2,20}(?:[ '’-]\p{Lu}{2,20}){0,2},? \p{Lu}\p{Ll}{1,20}(?:[ -]\p{Lu}\p{Ll}{1,20}){0,2})(?= *(?:\n|$| {3}))/gu;
const FEWEST_LISTED = 3;
/** So many of them must have a given name that is known: "USB Cable" has none. */
const SHARE_KNOWN = 0.5;

function listedInCapitals({ text, folded }: Reading): Finding[] {
  const rows = Array.from(text.matchAll(LISTED), ({ 0: whole, 1: name = '', index }) => {
    const end = index + whole.length;
    return {
      start: end - name.length,
      end,
      given: folded
        .slice(end - name.length, end)
        .split(/,? /)
        .at(-1) as string,
    };
  });
  const known = rows.filter(({ given }) => isGivenName(given, 'page'));
  if (new Set(rows.map(({ start, end }) => folded.slice(start, end))).size < FEWEST_LISTED || known.length < rows.length * SHARE_KNOWN)
    return [];
  return rows.map(({ start, end }) => ({ start, end, confidence: 0.75, tier: 'mask', why: 'shape' }));
}

/** Passengers as airlines print them (IATA Resolution 722): `BANKS/ZADIE MRS`. */
const ON_TICKET =
  /(?<![\p{L}\p{N}/])[\p{Lu}ı]{2,24}(?:[ -][\p{Lu}ı]{2,20})?\/[\p{Lu}iı]{2,24}(?: [\p{Lu}iı]{2,20}){0,2} ?(?:MRS|MR|MS|MISS|MSTR|CHD|INF|DR)(?![\p{L}\p{N}])/gu;

function onTickets(reading: Reading): Finding[] {
  return Array.from(
    reading.text.matchAll(ON_TICKET),
    (found): Finding => ({ start: found.index, end: found.index + found[0].length, confidence: 0.8, tier: 'mask', why: 'shape' }),
  );
}

/** People in running text: what is done by and to people, their roles, and people beside them say so, whether a list knows the name or not. */
export const personInTextDetector = defineDetector({
  id: 'person-in-text',
  entity: 'PERSON_NAME',
  find,
  examples: {
    match: [
      { text: 'Önceki abone Döndü Zqrabacak adına borç görünmektedir', found: 'Döndü Zqrabacak' },
      { text: 'Surname changed from Zqrast to Zqrast-Yeo', found: 'Zqrast-Yeo' },
      { text: 'Zqrottoline Graves changed status to Pending', found: 'Zqrottoline Graves' },
      { text: 'Message    Happy birthday, lots of love Zqrarney', found: 'Zqrarney' },
      { text: 'Which name is on the bell?\nZqrdlicka, but ring twice', found: 'Zqrdlicka' },
      { text: 'Zilde hangi isim yazıyor?\nZqrsoylar yazıyor', found: 'Zqrsoylar' },
      { text: 'later learned from PC Zqrmore that it was', found: 'Zqrmore' },
      { text: 'Your driver Quorrin is arriving in 5 min', found: 'Quorrin' },
      { text: 'Reservation under the name Brackmoor', found: 'Brackmoor' },
      { text: 'Not you? Quorrin', found: 'Quorrin' },
      { text: 'the case was escalated to Zqrcan today', found: 'Zqrcan' },
      { text: 'Assigned to Dashiell by Ursula', found: 'Ursula' },
      { text: 'Call logged by Hope Lefèvre 09:36', found: 'Hope Lefèvre' },
      { text: 'Thabo joined Sales', found: 'Thabo' },
      { text: 'Lunch with Hope', found: 'Hope' },
      { text: '1:1 Mei / Ethan', found: 'Mei' },
      { text: 'my colleague Ravindu will call you', found: 'Ravindu' },
      { text: 'eşim Güllü imzaladı', found: 'Güllü' },
      { text: 'Görüşmeyi kaydeden: Lamia Nacar', found: 'Lamia Nacar' },
      { text: 'Şahan kapattı: REQ-17665', found: 'Şahan' },
      { text: 'Eilidh Petrov rent', found: 'Eilidh Petrov' },
      { text: 'Ask for Lorcan at reception', found: 'Lorcan' },
      { text: 'Hope W. 2 Apr 2026', found: 'Hope W.' },
      { text: 'Rose August 4, 2025', found: 'Rose' },
      { text: 'Joy Banks: address change', found: 'Joy Banks' },
      { text: 'My manager Greta\nWhitaker has approved it', found: 'Greta\nWhitaker' },
      { text: 'Invoice issued to Zqrtharaman\nZqrkatasubman. Need help?', found: 'Zqrtharaman\nZqrkatasubman' },
      { text: 'BANKS/ZADIE MRS', found: 'BANKS/ZADIE MRS' },
      { text: '1 STRAND, Mehmet    2 DAĞ, Kar\n3 TUN, Emily', found: 'DAĞ, Kar' },
      { text: 'A1 KING Emily    12\nC3 SÁ Inês    13\nMOLE Zqr Adrian    14', found: 'SÁ Inês' },
      { text: 'or the head of year, Mrs Price, before Monday', found: 'Price' },
      { text: 'Zqran Quillor @zqran88', found: 'Zqran Quillor @zqran88' },
      { text: 'the customer Xqwelda Quillor cannot open it', found: 'Xqwelda Quillor' },
      { text: 'S. van der Quillor', found: 'S. van der Quillor' },
      { text: 'Your parcel is on its way, Xqrcan!', found: 'Xqrcan' },
      { text: "Xqrcan'in iPhone'u", found: 'Xqrcan' },
      { text: 'Xqrcan: yarın uygun musun?', found: 'Xqrcan' },
      { text: 'Xqrcan, 29', found: 'Xqrcan' },
      { text: 'Camille Park', found: 'Camille Park' },
      { text: 'Hülya Yolcu', found: 'Hülya Yolcu' },
      { text: 'Nerys Fox gave £12.00', found: 'Nerys Fox' },
      { text: 'owner set to "Charity Zielinska"', found: 'Charity Zielinska' },
      { text: 'hi its gareth llewellyn, my parcel never came', found: 'gareth llewellyn' },
      { text: 'its zqrseun quillor, 14b the street', found: 'zqrseun quillor' },
      { text: "G'day this is Zqrchie from the listing", found: 'Zqrchie' },
      { text: 'EFT giden - zqran quillor', found: 'zqran quillor' },
      { text: 'did you get the keys from Zqrsin?', found: 'Zqrsin' },
      { text: 'Zqrntan, (617) 555-0133', found: 'Zqrntan' },
      { text: "Zqrzan (Baran'ın annesi)", found: 'Zqrzan' },
      { text: 'c/o Zqrngersdorfer', found: 'Zqrngersdorfer' },
      { text: 'Zqrhunde-iPhone', found: 'Zqrhunde' },
      { text: 'Acenteniz: Zqrlda Teyze aradı', found: 'Zqrlda' },
      { text: 'hesap kimde @Selda Künefeci', found: '@Selda Künefeci' },
      { text: 'Cc: Rui Zqranka; Vebran Quillor', found: 'Rui Zqranka' },
      { text: "You're chatting with Zqranka · Support", found: 'Zqranka' },
      { text: "You're chatting with Zqranka", found: 'Zqranka' },
      { text: 'Zebran Quillor\n+251 91 144 8207', found: 'Zebran Quillor' },
      { text: '101    Day, Benedict    12', found: 'Day, Benedict' },
      { text: '101    De Quillor, Zqrven    12', found: 'De Quillor, Zqrven' },
      { text: 'Hr. Zqrmmer kommt um neun', found: 'Zqrmmer' },
      { text: 'Baptisms: Fr Zqrvan', found: 'Zqrvan' },
      { text: 'Szanowna Pani Zqrżeno, dziękujemy', found: 'Zqrżeno' },
      { text: "izin için Zqrkeş Şef'e danışın", found: 'Zqrkeş' },
      { text: 'Eşim Çiçek adına aldım', found: 'Çiçek' },
      { text: 'Teslim alan: gelini Sevim', found: 'Sevim' },
      { text: 'I ordered it for my wife Misty.', found: 'Misty' },
      { text: 'merhaba kardeşim umut adına verdim', found: 'umut' },
      { text: 'Zqrmina "Mina" de Quillor', found: 'Zqrmina "Mina" de Quillor' },
      { text: '~Zqrdar +90 536 771 20 48', found: 'Zqrdar' },
      { text: 'Reviewed-by: Zqr-jin Baek', found: 'Zqr-jin Baek' },
      { text: '{"first":"Zqrkan","last":"Zqrbilek"}', found: 'Zqrbilek' },
      { text: 'Sicil kartı: K. S. Ata, kan grubu', found: 'K. S. Ata' },
      { text: 'Internal note by Faith: refunded', found: 'Faith' },
      { text: 'Visitor (Zqrlanta): hello?', found: 'Zqrlanta' },
      { text: 'May I have your full name?\nVisitor: zqrlanta quillor, thanks', found: 'zqrlanta quillor' },
      { text: 'Adınızı öğrenebilir miyim?\nzqrhan quillor', found: 'zqrhan quillor' },
      { text: 'come on Zqrmi, meet us', found: 'Zqrmi' },
      { text: "Teşekkürler Deniz'ciğim, iyi ki varsın", found: 'Deniz' },
      { text: "Hi it's Dev from no. 14", found: 'Dev' },
      { text: "Açıklama   Barış'ın kasım kirası", found: 'Barış' },
      { text: "yarın Umut'a söyle", found: 'Umut' },
      { text: 'Familiar face: Zqrye', found: 'Zqrye' },
      { text: 'cc hmarsh, Hope Marsh to verify', found: 'Hope Marsh' },
      { text: 'Auntie Vi\nmobile', found: 'Auntie Vi' },
      { text: 'Yes. My\nneighbor Walt\nis here', found: 'Walt' },
      { text: 'Sunny the plumber', found: 'Sunny' },
      { text: 'Mercy (HR)', found: 'Mercy' },
      { text: 'Tel. taty (Zqrwek): 601', found: 'Zqrwek' },
      { text: 'ZQRIGAN (née Tierqan), late of', found: 'ZQRIGAN' },
      { text: 'v. Zqrne Allen Coates, Respondent.', found: 'Zqrne Allen Coates' },
      { text: 'ZQRLE, Zqrma', found: 'ZQRLE, Zqrma' },
      { text: 'The minor child, J.C., was', found: 'J.C.' },
      { text: 'Fatma kızı MELİKE', found: 'MELİKE' },
      { text: 'From: =?utf-8?Q?Zqriska_Zqrlova?= <', found: 'Zqriska_Zqrlova' },
      { text: 'who writes: "Penny, your bit about it', found: 'Penny' },
      { text: 'dhr. P.J. van der Zqrlen, geb.', found: 'P.J. van der Zqrlen' },
      { text: '--\nE. Zqrlova, Customer Support Lead', found: 'E. Zqrlova' },
      { text: "he's called Zqrorg, hard to hear", found: 'Zqrorg' },
      { text: 'Zqrtek\nthink she came home in them\nMe\nok\nZqrtek\nparty at ours on friday', found: 'Zqrtek' },
      { text: 'Zqra & Arya', found: 'Zqra & Arya' },
      { text: 'From zqrders h to Everyone:\ncan you hear me?', found: 'zqrders h' },
      { text: 'Zqrol: can you try again?\nAgent: yes, please wait\nZqrol: ok, works for me!', found: 'Zqrol' },
      { text: 'Zqrtice-nin-iPhone', found: 'Zqrtice' },
    ],
    suggest: [{ text: 'a word from Neue Kundennummer about it', found: 'Neue Kundennummer' }],
    noMatch: [
      'Service Desk updated the ticket',
      'Payment Service created a case',
      'Status changed from Open to Closed',
      'Lots of love',
      'Not you? Sign in',
      'USB Cable    2\nHDMI Adapter    1\nVGA Port    3',
      'DAĞ, Kar    2\nVGA Port    3',
      'Warning: you need to restart\nWarning: can not open it!',
      'Wild Berries on wildberries today',
      'Monday (work)',
      'Router (home)',
      'ERROR, Invalid',
      'Terms, Notary fees',
      'wrote: "Today, your order',
      'Nightbot: hi!\nAgent: can we help you?',
      'Zqrport: 8080\nZqrhost: local\nZqrport: 8081',
      'Sr Developer wanted',
      'Fr Nov 27',
      'Genel Müdür toplantıda',
      'eşim dün aradı',
      'The "Big" Event',
      '~Documents',
      'Reviewed-by: bot',
      '{"first":"Monday","last":"Friday"}',
      'U. S. Army',
      'Reply by Friday',
      'Customer (Premium): 12',
      'What is your name?\nI do not know',
      'come on Monday, please',
      "it's Support here",
      "Yeni Umut'un Yeri",
      "Nil'in suyu",
      "Eylül'ün sonu",
      'Familiar face: Unknown',
      'Shared with Everyone',
      'Assigned to Support',
      'Paid by UPI',
      'Home-PC',
      'its broken again, this is urgent from here',
      "Today's dad joke",
      'Sayın Bey',
      'The Zqrniper Loft',
      'Zqrko Poliçeniz',
      'Zqrtin V',
      'Payment from Visa',
      'Transfer to Savings',
      'Verified by Visa',
      'Chrome closed unexpectedly',
      'Bluetooth joined the network',
      'My Account',
      'the driver Update failed',
      'Kurye Takip',
      'Assigned to Unassigned',
      'Invoice and Receipt',
      'Windows / Linux',
      'Istanbul, Ankara',
      'May 4, 2026',
      'August 28, 2025 12:10',
      'Will Price changes apply?',
      'To: Support Desk, Customer Service',
      'From: Tel Aviv\nTo: Cape Town\nDepart 12:40',
      'TCP/IP settings',
      'hi its broken again',
      'Austin, Texas',
      'Version A. Released',
    ],
  },
});
