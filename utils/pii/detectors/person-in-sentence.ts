import { defineDetector, type Finding } from '../define-detector';
import { type Candidate, candidateAt, isPartOfLabel, isUnknownName } from '../names/candidates';
import { isForeignWord } from '../names/foreign-words';
import { isAmbiguousName, isCommonGivenName, isGivenName, isNameStop, isSurname, type NameWord, nameFinding } from '../names/name-words';
import { hasFirmMark } from '../names/not-names';
import { isOrdinaryWord } from '../names/ordinary-words';
import type { Reading } from '../reading';

/** What may stand between a person and what they do. Folded. */
const ADVERB =
  '(?: (?:already|just|also|still|only|never|kindly|then|now|always|really|again|dun|bugun|yarin|az once|sonra|hala|bana|beni|bize|bizi|size|sizi|ona|onu|bu sabah|bu aksam))?';

/** What only people do, behind their name. Folded. */
const DOES = new RegExp(
  `^${ADVERB} (?:called|rang|phoned|texted|emailed|messaged|told|promised|agreed|explained|apologi[sz]ed|insisted|forgot|lives|moved|wants|wanted|thinks|thought|knows|knew|likes|loves|sits|drove|drives|stayed|owes?|owed|swaps|swapped|fills in|filled in|picked|dropped (?:off|by|it|the)|met|saw|heard|brought|complained|noticed|assured|spoke|books|brings|presents|drafts|writes|attended|visited|borrowed|resigned|retired|died|passed away|was born|got married|is (?:ill|sick|off|late|my|your|our|his|her|pregnant|allergic|not well|coming|going|driving|looking|handling|taking|waiting|from)|was (?:born|late|rude|so|very|looking|supposed|wearing)|has been (?:so|very|really|a great)|had (?:a|an|his|her|the) |turn(?:s|ed) \\d|(?:will|would|can|could) (?:send|bring|pick|take|be (?:there|here|late|out|in touch|joining)|join|help|let|drop|follow|meet|handle|cover)|aradi|dedi ki|soyledi|gelecek|gelmedi|gitti|istedi|istiyor|bekliyor|biliyor|ilgilenecek|ilgileniyor|ilgilendi|unuttu|imzaladi|arayacak|getirecek|getirdi|gonderecek|iletecek|hastalandi|dogdu|evlendi|tasindi|anlatti|sordu|soruyor|diyor|izinde|izinli|raporlu|yardimci oldu|gorustu|konustu|katilacak|katilamayacak|hazirlayacak|birakti|birakacak|ulasti|ugradi|ugrayacak)(?![a-z])`,
);

/** What is done to people only, right before their name. Folded. */
const DONE_TO =
  /(?<![a-z])(?:tell|told|asked|thank|thanked|remind|reminded|inviting|met|phoned|rang|texted|paid|owe|owes|married|interviewed|hired|congratulate|introduce you to|forward(?:ed)? (?:it|this|that) to|(?:send|sent|gave|give) (?:it|this|that|them) to|copy(?:ing)? in|cc(?:'?ing|ed)?|looping in|adding|reach out to|check with|sitting with|living with|(?:is|was) called|(?:boy|girl|man|woman|lady|guy|person|child|kid|baby|student|someone|somebody|chap|bloke) (?:called|named)|signed,?|behalf of|regards to|love to) $/;

/** What belongs to people, behind the genitive of their name. Folded. */
const BELONGS =
  /^(?:'s? (?:party|recital|wedding|concert|match|graduation|funeral|surgery|rent|lunch|dinner|dog|cat|bike|keys|jacket|lesson|practice|baby|account|order|orders|phone|number|email|e-mail|address|card|birthday|room|house|flat|desk|parents|school|teacher|class|medication|results|passport|laptop|computer|salary|payslip|leave|car|parcel|package|bag|coat|seat|ticket|booking|appointment|place|mum|mom|dad|mother|father|wife|husband|son|daughter|sister|brother|partner|manager|message|reply|comment|post|turn|shift|name|surname|signature|contract|homework|report|calendar|inbox)|'n?[iu]n (?:siparis|hesab|rapor|telefon|numara|adres|kart|evi|oda|dogum|anne|baba|kiz|ogl|esi|maas|izni|borc|odeme|paket|kargo|mail|mesaj|yerine|dosya|randevu|tahlil|not|odev|veli|cocu|kardes|arkadas|imza|sozlesme|dilekce|bilet|pasaport|arac|araba))/;

/** Who somebody is in a call or a group, in brackets behind the name, and where they speak from. Folded. */
const IS_SOMEBODY =
  /^ (?:\((?:\d+ (?:unread|new)|host|organi[sz]er|you|owner|co-host|me|muted|presenter|moderator|external|guest|sen|siz|ben|toplanti sahibi|duzenleyen|sunucu|konuk|yonetici|she|he|they|(?:my|his|her) )|next door(?![a-z])|(?:across|down) the (?:road|street|hall|landing)|from (?:no\.? ?\d|support|sales|billing|accounts|accounting|reception|finance|it|hr|marketing|customer|our|your|apartment|flat|number|room|school|work|upstairs|downstairs|next door|the (?:\w+ )?(?:team|office|desk|department|school|bank|clinic|surgery|agency|shop))(?![a-z]))/;

/** How a message ends before who wrote it. Folded, up to the name. */
const SIGNED =
  /(?:^|\n|[.!?,] ?|(?<=[a-z] ))(?:(?:many |kind |best |warm )?(?:thanks|thx|cheers|regards|(?:best|love|ty|br|kr)(?=,)|xo+|x{1,3}|rgds|sevgiler|saygilar|saygilarimla|tesekkurler|tsk|optum|kolay gelsin)[,.!]? {0,2})$|[.!?)]\n? ?[-~] ?$/;

/** "picked up by", "fixed by": what is done by somebody; firms power, host, sell and make. Folded. */
const DONE_BY =
  /(?<![a-z])(?!(?:power|protect|provid|support|verifi|sponsor|trust|operat|manufactur|host|sold|shipp|distribut|publish|develop|brought|recommend|secur|licen[sc]|regulat|certifi|insur|process|built|made|fulfill|market|produc|suppli|design|serv|manag|own|issu|track|generat|block|caus|affect|us|call|requir|follow|separat|multipli|divid|sort|group|filter|limit|inspir|driven|run|given|by)(?:ed|d|en|ied)? )[a-z]{2,14}(?:ed|en|wn|ught|aid|ade|one|ept|ead|un|elt)(?: (?:up|off|in|out|on|over|down|back|away))? by $/;

const CAPITAL = /(?<![\p{L}\p{N}_'’@./\\#:-])\p{Lu}/gu;
const LONGEST_FRAME = 32;
/** Below those of the detectors that say more, which explain a name first where both found it. */
const SURE = 0.44;

/** Verbs and participles of Turkish that no list holds: "Gönderdiğiniz gelmedi". Folded. */
const TURKISH_FORM =
  /(?:d[iu]g[iu][mn]?|[ae]c[ae][gk][iu]?\w{0,4}|yor\w{0,3}|m[iu]s\w{0,3}|m[ae]k|m[ae]d[ae]n|[ae]r[ae]k|[iu]nc[ae]|l[ae]r[iu]?|c[iu](?:m|s[iu])?|ml?[iu]z|n[iu]z)$/;

/** Whether a word could only be a name: no language knows it. */
function isNew(reading: Reading, word: NameWord): boolean {
  return isUnknownName(reading, word) && !isForeignWord(word.folded) && !TURKISH_FORM.test(word.folded);
}

/** "Hevin, yarınki toplantıya katılabilecek misin?": a line that begins with whom it speaks to. Folded, behind the name. */
const SPEAKS_TO =
  /^, (?:(?:you|your|you're|please|pls|can (?:you|we)|could (?:you|we)|would you|will you|do you|did you|are you|have you|let's|thanks|thank you|sen|siz|sana|size|seni|sizi|senin|sizin|lutfen)(?![a-z])|[^\n]{0,80}?(?:(?<![a-z])m[iu]s[iu]n(?:[iu]z)?(?![a-z])|[a-z](?:d[iu]n(?:[iu]z)?|s[iu]n[iu]z|r[iu]m)(?= ?[?!])))/;

function endOf(words: readonly NameWord[]): number {
  return (words.at(-1) as NameWord).end;
}

/** A person of whom the sentence says what is only said of people. */
function spokenOf(reading: Reading, { words, isGiven, isWordy }: Candidate): Finding | null {
  const { text, folded } = reading;
  const [first] = words as [NameWord];
  const end = endOf(words);
  if (!isGiven && !isWordy && !isNew(reading, first)) return null;
  if (isPartOfLabel(reading, first.start, end) || hasFirmMark(text, folded, first.start, end)) return null;
  const before = folded.slice(Math.max(0, first.start - LONGEST_FRAME), first.start);
  if (/(?:^|[^a-z])(?:the|an?) $/.test(before)) return null;
  const behind = folded.slice(end, end + LONGEST_FRAME);
  if (DOES.test(behind) || BELONGS.test(behind) || IS_SOMEBODY.test(behind)) return nameFinding(words, SURE, 'context');
  // "told Visa", but "told Amber": a word that is also a name is one where people are told things.
  if ((DONE_TO.test(before) || DONE_BY.test(before)) && !/ \p{Lu}/u.test(text.slice(end, end + 2)))
    return nameFinding(words, SURE, 'context');
  const beginsLine = /(?:^|\n| {3}|[.!?:] )$/.test(text.slice(Math.max(0, first.start - 3), first.start));
  if (beginsLine && words.length === 1 && SPEAKS_TO.test(folded.slice(end, end + 100)) && !isOrdinaryWord(first.folded))
    return nameFinding(words, SURE, 'context');
  if (SIGNED.test(before) && words.length <= 2 && /^[.!]? {0,3}(?:\n|$)/.test(text.slice(end, end + 5)))
    return nameFinding(words, SURE, 'context');
  return null;
}

/** "My surname is zqrak", "adım zqrhan soyadım quillor": people spell their own names as they like. Folded. */
const OWN_NAME =
  /(?<![a-z])(?:my (?:first |last |full |family |sur)?name(?:'s| is)|i am called|i'm called|(?:soy ?)?adim(?: soyadim)?|(?:soy ?)?ismim)(?: da| de)?[:,]? {1,2}([a-z][a-z'-]{1,20})(?=(?: ([a-z][a-z'-]{2,24}))?)(?![a-z\d@_])/g;
/** Said of names: "my name is wrong", "adım yanlış". Folded. */
const SAID_OF_NAMES =
  /^(?:not|no|on|in|the|a|an|is|so|too|very|m?i?s?spel\w*|wrong|incorrect|correct|different|missing|right|fine|already|still|listed|shown|back|when|if|later|tomorrow|today|again|please|at|yanlis|dogru|eksik|hatali|farkli|gorunm\w*|yazm\w*|yazil\w*|ve|ile|var|yok|soyad\w*|adim|gibi|bile|icin|neden|niye|olarak|once|sonra)$/;

function ownNames(reading: Reading): Finding[] {
  return Array.from(reading.folded.matchAll(OWN_NAME)).flatMap((found): Finding[] => {
    const [whole, first = '', second] = found;
    const end = found.index + whole.length;
    if (SAID_OF_NAMES.test(first) || (isOrdinaryWord(first) && !isGivenName(first, 'page') && !isSurname(first, 'page'))) return [];
    const goesOn = second !== undefined && !SAID_OF_NAMES.test(second) && !isOrdinaryWord(second);
    return [{ start: end - first.length, end: end + (goesOn ? second.length + 1 : 0), confidence: SURE, tier: 'mask', why: 'context' }];
  });
}

/** "selam hilal ben onur", "hi ayse,": whom a greeting is for, in small letters. Folded. */
const SMALL_GREETING =
  /(?<![a-z])(?:hi|hello|hey|dear|thanks|thank you|selam|merhaba|gunaydin|iyi gunler|iyi aksamlar|canim|sayin|tesekkurler) ([a-z]{3,15})(?= ?(?:[,.!]|\n|$)| (?:ben|naber|nasilsin|i'm|im|its|it's|this is|how are|just|hope you)(?![a-z]))/g;

function smallGreetings({ text, folded }: Reading): Finding[] {
  return Array.from(folded.matchAll(SMALL_GREETING)).flatMap((found): Finding[] => {
    const name = found[1] as string;
    const end = found.index + found[0].length;
    const isSmall = /\p{Ll}/u.test(text[end - name.length] as string);
    return isSmall && isGivenName(name, 'page') && !isNameStop(name)
      ? [{ start: end - name.length, end, confidence: SURE, tier: 'mask', why: 'context' }]
      : [];
  });
}

/** "canım ben derya, telefonum bozuldu": who it is, known as a name though it may be a word. Folded. */
const ITS_ME = /(?<![a-z'])ben ([a-z]{3,15})(?=[,.!\n]|$)/g;

function itsMe({ folded }: Reading): Finding[] {
  return Array.from(folded.matchAll(ITS_ME)).flatMap((found): Finding[] => {
    const name = found[1] as string;
    const end = found.index + found[0].length;
    return isGivenName(name, 'page') ? [{ start: end - name.length, end, confidence: SURE, tier: 'mask', why: 'context' }] : [];
  });
}

/** A word in small letters with its neighbour, between blanks as in a sentence. */
const SMALL_WORD = /(?<![^\s("“,.:!?/-])\p{Ll}[\p{Ll}'’]{2,24}(?=[\s,.!?;:)"”/]|$)/gu;
const SHORTEST_SMALL = 4;
const SHORTEST_NEW = 5;
/** Given names that mean something in small letters: "teslim alan", "metin kutusu". Folded. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'hadi anne baba alan eren ozan sevda irmak kerem emir vefa arif kadir mert riza sila yeter dilek erdem metin murat aydin ferah kader tekin mehtap nazar gamze melek fidan filiz cemre hilal yonca meltem ozlem seda yasin hazal burcu gokce gokhan alper sabri sakin olcay frank josh randy dick harry nelson regina carol jean martin julia andes francis christian'.split(
    ' ',
  ),
);
/** Behind a name in small letters: what elders are called, and a letter for the family name. Folded. */
const HONOUR = /^ (?:teyze|abla|abi|amca|dayi|hala|yenge|hanim|bey|hoca|hocam|usta|dede|nine|[a-z]\.?(?= ?(?:$|\n| {2}|[·|,])))(?![a-z])/;

/** "please ask gareth quillor", "ayşe aradı", "mehmet'in kartı": known names in small letters, as people type them. */
function inSmallLetters(reading: Reading): Finding[] {
  const { text, folded } = reading;
  const findings: Finding[] = [];
  let covered = 0;
  for (const found of text.matchAll(SMALL_WORD)) {
    const start = found.index;
    if (start < covered) continue;
    const [given = ''] = folded.slice(start, start + found[0].length).split("'");
    if (
      given.length < SHORTEST_SMALL ||
      isAmbiguousName(given) ||
      !isGivenName(given, 'page') ||
      SMALL_WORDS.has(given) ||
      isOrdinaryWord(given) ||
      isForeignWord(given)
    )
      continue;
    const next = /^ (\p{Ll}{3,24})(?![\p{L}\p{N}_@./-]\S)/u.exec(text.slice(start + found[0].length, start + found[0].length + 28));
    const family = next ? folded.slice(start + found[0].length + 1, start + found[0].length + next[0].length) : '';
    // "fatma teyze", "joanne p".
    const isHonoured = isCommonGivenName(given) && HONOUR.test(folded.slice(start + found[0].length, start + found[0].length + 10));
    const isFamily = isSurname(family, 'page') && !isNameStop(family) && (!isOrdinaryWord(family) || isCommonGivenName(given));
    const isNewFamily =
      family.length >= SHORTEST_NEW &&
      given.length >= SHORTEST_NEW &&
      !isOrdinaryWord(family) &&
      !isForeignWord(family) &&
      !TURKISH_FORM.test(family);
    const isSentence =
      /\p{L}[,.!?]? $/u.test(text.slice(Math.max(0, start - 3), start)) ||
      /^[,.!?]? \p{Ll}/u.test(text.slice(start + found[0].length, start + found[0].length + 3));
    if (!isFamily && !isNewFamily && !isHonoured && !(isCommonGivenName(given) && isSentence)) continue;
    const behind = HONOUR.exec(folded.slice(start + found[0].length, start + found[0].length + 10))?.[0].length ?? 0;
    covered =
      start + (isFamily || isNewFamily ? found[0].length + 1 + family.length : isHonoured ? found[0].length + behind : given.length);
    findings.push({ start, end: covered, confidence: SURE, tier: 'mask', why: 'context' });
  }
  return findings;
}

/** Cases of Turkish that are written without their apostrophe: "Ayşenin", "Mehmetten". Folded. */
const WITHOUT_APOSTROPHE = /(?<![\p{L}\p{N}_'@./-])\p{L}{4,20}?(?:[ıiuü]n|y[ea]|[dt][ea]n|yl[ea]|y[ıiuü])(?![\p{L}\p{N}_'@/-])/gu;
const CASE = /(?:n[iu]n|[iu]n|y[ea]|[dt][ea]n|yl[ea]|y[iu])$/;

function withoutApostrophes(reading: Reading): Finding[] {
  return Array.from(reading.text.matchAll(WITHOUT_APOSTROPHE)).flatMap((found): Finding[] => {
    const word = reading.folded.slice(found.index, found.index + found[0].length);
    if (isOrdinaryWord(word) || isForeignWord(word) || isGivenName(word, 'page') || isSurname(word, 'page')) return [];
    const stems = [...word.matchAll(ENDINGS)].map(({ index }) => word.slice(0, index));
    const isName = stems.some((stem) => stem.length >= SHORTEST_SMALL && isCommonGivenName(stem) && !isOrdinaryWord(stem));
    return isName ? [{ start: found.index, end: found.index + word.length, confidence: SURE, tier: 'mask', why: 'context' }] : [];
  });
}
const ENDINGS = new RegExp(`(?=${CASE.source})`, 'g');

function find(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  let covered = 0;
  for (const capital of reading.text.matchAll(CAPITAL)) {
    if (capital.index < covered) continue;
    const candidate = candidateAt(reading, capital.index);
    if (!candidate) continue;
    covered = endOf(candidate.words);
    const finding = spokenOf(reading, candidate);
    if (finding) findings.push(finding);
  }
  return [
    ...findings,
    ...ownNames(reading),
    ...itsMe(reading),
    ...smallGreetings(reading),
    ...inSmallLetters(reading),
    ...withoutApostrophes(reading),
  ];
}

/** People in sentences that nobody announces: what they do, what belongs to them, and names typed in small letters or without an apostrophe. */
export const personInSentenceDetector = defineDetector({
  id: 'person-in-sentence',
  entity: 'PERSON_NAME',
  find,
  examples: {
    match: [
      { text: 'then Zqrim books the room', found: 'Zqrim' },
      { text: 'it was picked up by Zqrim today', found: 'Zqrim' },
      { text: 'canım ben derya, telefonum bozuldu', found: 'derya' },
      { text: 'selam hilal ben onur', found: 'hilal' },
      { text: 'I told Zqrim about it', found: 'Zqrim' },
      { text: "18:00 Hope's recital", found: 'Hope' },
      { text: 'done, but Will still owes us the numbers', found: 'Will' },
      { text: 'Faith next door reset hers', found: 'Faith' },
      { text: 'Zqrim swaps with somebody on Friday', found: 'Zqrim' },
      { text: "please open Zqrim's account", found: 'Zqrim' },
      { text: 'Zqrim dün aradı, yine açılmıyor', found: 'Zqrim' },
      { text: "Zqrim'in siparişi gelmedi", found: 'Zqrim' },
      { text: 'Zqrim (host)', found: 'Zqrim' },
      { text: 'it works now, thx Zqrim', found: 'Zqrim' },
      { text: 'adım zqrhan soyadım quillor', found: 'zqrhan' },
      { text: 'adım zqrhan soyadım quillor', found: 'quillor' },
      { text: 'could you ask gareth quillor about it', found: 'gareth quillor' },
      { text: 'mehmet aradı ama açmadım', found: 'mehmet' },
      { text: 'Ayşenin siparişi', found: 'Ayşenin' },
    ],
    noMatch: [
      'my name is wrong on the invoice',
      'adım yanlış yazılmış',
      'hi can you help',
      'powered by Zqrim',
      'Hope this helps',
      'the shop next door',
      'Copilot suggested a change',
      'the Zqrim phoned twice',
      'Gönderdiğiniz gelmedi',
      'Kargo gelmedi',
      'npm install julia',
      'Chrome wants to update',
      "Visa's card terms",
      'Ekranın altında',
    ],
  },
});
