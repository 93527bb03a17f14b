import { defineDetector, type Finding } from '../define-detector';
import { fold } from '../fold';
import { isPlural } from '../labels/label-words';
import type { Slot } from '../labels/slots';
import { CHOSEN_WORD, isChosenName, isFirmAccount, isNameOfProgram } from '../names/chosen-names';
import { isForeignWord } from '../names/foreign-words';
import { loginsInLogs } from '../names/logins-in-logs';
import { membersTold } from '../names/members-told';
import { isAmbiguousName, isCommonGivenName, isGivenName, isKnownFamily, nameWordsAt } from '../names/name-words';
import { namesakesOf } from '../names/namesakes';
import { isOrdinaryWord } from '../names/ordinary-words';
import { speakersOf } from '../names/speakers';
import { isServiceAccount } from '../names/things';
import type { Reading } from '../reading';
import { settingsOf, telling } from '../settings';

const VALUE = /^(?:@|live:(?:\.cid\.)?)?[\p{L}\p{N}][\p{L}\p{N}._@+#\\-]{1,63}/u;
/** What stands beside "user" in messages without naming one. Folded. */
const NOBODY =
  /^(?:me|us|do|should|would|null|undefined|none|unknown|anonymous|guest|misafir|anonim|bilinmiyor|yok|not|is|was|has|does|did|could|cannot|can|must|may|will|with|without|from|and|or|to|the|a|an|in|on|at|of|for|no|required|error|agent|interface|experience|manual|guide|settings|account|accounts|hesabi|hesap|adi|ve|veya|ile|icin|bulunamadi|degil|zorunlu|girisi|kaydi|sozlesmesi|deneyimi|yorumlari|puani|sayisi|failed|successful|found|name|denied|page|form|button|here|now|support|center|community|reviews?|post|video|profile|official|https?|www|default|varsayilan|operator|moderator|console|server|enabled|disabled|active|inactive|pending|paused|authentication|authorization|linked|buraya|gir|girin|giriniz|yazin|yaziniz|secin|etkin|acik|kapali|aktif|pasif|beklemede|bagli)$/;

/** "10.2.1", "v12": of a program, not of a person. */
const VERSION = /^(?:v\d+|v?\d+(?:\.\d+)+)$/i;
/** Labels that are programs as well, of which something may be said in the same line. Folded. */
const OF_PROGRAMS =
  /^(?:discord|telegram|instagram|twitter|github|steam|snapchat|tiktok|facebook|linkedin|psn|roblox|minecraft|xbox|viber|skype|origin)$/;

function judge(reading: Reading, slot: Slot): Finding | null {
  const place = reading.text.slice(slot.start, slot.end);
  const indent = place.length - place.trimStart().length;
  const start = slot.start + indent;
  const found = VALUE.exec(reading.text.slice(start, slot.end));
  if (!found) return null;
  const value = found[0].replace(/[.\\-]+$/, '');
  // "Telegram: t.me/zqr_ach": the service is no one. `CORP\hfink` is one login.
  const domain = /^[A-Za-z][\w.-]{0,30}\\(?=\w)/.exec(value)?.[0].length ?? 0;
  const service = /^(?:https?:\/\/)?(?:[\w-]{1,40}\.){1,3}[a-z]{2,6}\/@?(?=\w)/i.exec(reading.text.slice(start, slot.end))?.[0].length ?? 0;
  if (domain + service > 0) {
    const own = judge(reading, { ...slot, start: start + Math.max(domain, service) });
    return own && domain > 0 ? { ...own, start } : own;
  }
  // "Username: admin" of a router is the same everywhere.
  if (/^(?:admin|administrator|root|guest|user|yonetici)$/.test(reading.folded.slice(start, start + value.length))) return null;
  const login = reading.folded.slice(start, start + value.length);
  // `svc_tfernandez`: of a program, but called like whoever set it up.
  if (isServiceAccount(login) && !isGluedName(login.replace(/^(?:svc|srv)[._-]/, ''))) return null;
  if (VERSION.test(value) || value.length < 2 || NOBODY.test(reading.folded.slice(start, start + value.length))) return null;
  // "GitHub  a3f9c1e failed on main": the beginning of a commit.
  if (/^(?=[a-f]*\d)(?=\d*[a-f])(?:[\da-f]{7,12}|[\da-f]{40})$/.test(value)) return null;
  // Ids of accounts and of things in a cluster: a number or a UUID names no one to whoever does not hold the list.
  if (
    /^uid$/.test(reading.folded.slice(slot.label.start, slot.label.end)) &&
    !/^(?=.*\p{L}{2})(?![0-9a-f]{6,}(?:-|$))(?!.{17})/iu.test(value)
  )
    return null;
  const words = nameWordsAt(reading.text, reading.folded, start, slot.end, 'cased', reading.detection.source);
  // "Registered user: Hannelore Fink" is a name.
  if (words.length > 1 && reading.text.slice((words.at(-1) as { end: number }).end, slot.end).trim() === '') return null;
  const nameEnd = words.length > 1 ? (words.at(-1) as { end: number }).end : 0;
  const rest = reading.text.slice(start, slot.end).trimEnd();
  // "Export CSV" below a column, "Pearl Pack" of a game: two words with capitals, of which the first is one of everyday.
  if (/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(rest) && isOrdinaryWord(reading.folded.slice(start, start + value.length))) return null;
  // An underscore that OCR lost leaves a blank inside the name.
  const isSplit =
    reading.detection.source === 'ocr' &&
    slot.joint !== 'space' &&
    rest.length <= 30 &&
    /^\S+[ |]{1,2}[\p{L}\d_.|]{1,12}$/u.test(rest) &&
    /\d/.test(rest);
  // "XJH 884 201 773": numbers of members in groups.
  const groups = /^[A-Z]{1,4}\d*(?: \d{2,5}){1,5}(?!\d)/.exec(rest)?.[0].length ?? 0;
  // "Xbox: Zqr Moss 77": their names hold blanks and numbers behind.
  const isGamertag =
    slot.joint !== 'space' &&
    !isOrdinaryWord(login) &&
    /gamer ?(?:tag|id)|xbox/.test(reading.folded.slice(slot.label.start, slot.label.end)) &&
    /^\p{L}[\p{L}\d ]{1,13}\d$/u.test(rest);
  const end = isGamertag
    ? start + rest.length
    : groups > value.length
      ? start + groups
      : isSplit
        ? start + rest.length
        : Math.max(start + value.length, nameEnd);
  const isAlone = reading.text.slice(end, slot.end).trim().length === 0;
  const isTelling = /[\d_.@]/.test(value) || groups > value.length;
  const isPlainLabel = /^(?:user|kullanici|login|handle|nick|rumuz|identifiant|member|usuario|benutzer|utilisateur|utente)$/.test(
    reading.folded.slice(slot.label.start, slot.label.end),
  );
  if (!isTelling && isPlural(reading.folded.slice(slot.label.start, slot.label.end))) return null;
  if (slot.joint === 'space' && isPlainLabel && (!isTelling || /[A-Z]{2,}_/.test(value))) return null;
  // "snapchat version 12.3", "discord user nightowl_77": what is said of a program, or what comes before the name.
  const isOfProgram = slot.joint === 'space' && OF_PROGRAMS.test(reading.folded.slice(slot.label.start, slot.label.end));
  if (isOfProgram && isOrdinaryWord(reading.folded.slice(start, start + value.length))) return null;
  // "You are not signed in / Sign in and keep …": a sentence begins there.
  const beginsSentence = isPlainLabel || isOrdinaryWord(reading.folded.slice(start, end));
  if (slot.joint === 'below' && beginsSentence && !isAlone && !isTelling) return null;
  return { start, end, confidence: isTelling || isAlone ? 0.9 : 0.75, tier: 'mask', why: 'label' };
}

/** "Previous names    zqrvexo, Qrvx_zqr": several of them, one behind the other. Folded. */
const SEVERAL =
  /(?<![a-z])(?:(?:previous|former|past|other|old) (?:(?:user|nick|in-game )?names|handles|aliases|gamertags)|aliases|aka|alts?|alt accounts|smurfs?|smurf accounts|(?:eski|diger|onceki) (?:kullanici adlari|nickler[a-z]{0,2}|rumuzlar[a-z]{0,2}|oyun adlari)|yan hesaplar[a-z]{0,2})(?: ?: ?| {3,40}|\n ?)([a-z\d][a-z\d._#-]{2,24}(?: ?[,;/] [a-z\d][a-z\d._#-]{2,24}){1,8})(?= *(?:\n|$| {3}))/g;

function severalNames({ text, folded }: Reading): Finding[] {
  return Array.from(folded.matchAll(SEVERAL)).flatMap(({ 0: whole, 1: list = '', index }): Finding[] => {
    const from = index + whole.length - list.length;
    return Array.from(list.matchAll(/[^,;/ ]+/g)).flatMap(({ 0: value, index: at }): Finding[] => {
      const start = from + at;
      const isName = HAS_SIGN.test(text.slice(start, start + value.length)) || !(isOrdinaryWord(value) || isForeignWord(value));
      return isName && !OF_THINGS.test(value) ? [{ start, end: start + value.length, confidence: 0.7, tier: 'mask', why: 'label' }] : [];
    });
  });
}

/** "Bidder  karapanda216", "Author: night.owl": people stand beside labels of roles under the names that they chose. */
const CHOSEN_NAME = /^[a-z][a-z]*(?:[._-][a-z\d]{1,20}|\d{1,4}){1,2}$/;
const OF_THINGS =
  /(?:^|[._-])(?:bots?|team|system|service|svc|prod|dev|test|api|app|admin|support|destek|sistem|null|v\d+|deploy|ci|build|git)(?:$|[._-])/;

/** Labels of names that members show to others. Folded. */
const SHOWN_NAME = /^(?:display|screen|profile|public|shown|gorunen|gorunecek|profil) ?(?:name|adi?|isim|ismi)$/;

/** "Display name (shown in reviews)    zqr_ach". */
function besideShownName(reading: Reading, slot: Slot): Finding[] {
  return SHOWN_NAME.test(reading.folded.slice(slot.label.start, slot.label.end)) ? besideRole(reading, slot) : [];
}

function besideRole(reading: Reading, slot: Slot): Finding[] {
  if (slot.joint === 'space' || slot.joint === 'below') return [];
  const place = reading.text.slice(slot.start, Math.min(slot.end, slot.start + 60));
  const [value = ''] = /^[^\s]+(?= *$| {3})/.exec(place) ?? [];
  if (!CHOSEN_NAME.test(value) || value.length < 5 || OF_THINGS.test(value) || isNameOfProgram(value)) return [];
  return [{ start: slot.start, end: slot.start + value.length, confidence: 0.7, tier: 'mask', why: 'label' }];
}

/** "zqrf.akd kullanıcı adımla", "zqrkus_x tarafından", "zqr_ach is my username": the word for it stands behind the name. Folded. */
const BEFORE_WORD =
  /(?<![\p{L}\d@._/-])([a-z][a-z\d._-]{2,29}) (?:kullanici (?:adi|ismi)[a-z]{0,6}|kullanicisi[a-z]{0,4}|(?:adli|isimli|rumuzlu|nickli) (?:kullanici|uye|oyuncu|hesap|karakter|satici|alici)[a-z]{0,6}|rumuzu(?:yla|m|mla)|nickim\w{0,4}|tarafindan|(?:is|as|was) my (?:user ?name|login|handle|nick(?:name)?|gamertag|ign|screen name))(?![a-z])/gu;
/** Only people are told of so, and not "modem kullanıcısı". Folded. */
const DOES_AS_USER =
  /(?<![a-z])(?:(?:adli|isimli|rumuzlu|nickli) |kullanici[a-z]{2,8} (?:oturum|giris yap|cikis yap|baglan|sustur|yasakla|banla|engelle|atildi|atti|uyar|kilitlen))/;
/** "Account    zqrano_hodl · verified as", "Hesap: zqrano_hodl". Folded. */
const BEHIND_ACCOUNT =
  /(?<![a-z])(?:account|hesap|kullanici|profile|profil)(?: ?: ?| {3,40})([a-z][a-z\d._]{2,29})(?= *(?:\n|$| {3}|[·•|–(,]))/g;

/** Names of their own choice right beside the word for them; by itself a dot parts the words of a program as well. */
function besideTheirWord({ text, folded }: Reading): Finding[] {
  return [BEFORE_WORD, BEHIND_ACCOUNT].flatMap((pattern) =>
    Array.from(folded.matchAll(pattern)).flatMap(({ 0: whole, 1: value = '', index }): Finding[] => {
      const start = pattern === BEFORE_WORD ? index : index + whole.length - value.length;
      const written = text.slice(start, start + value.length);
      const isEveryday = value.split(/[._\d-]+/).every((part) => part === '' || isOrdinaryWord(part));
      // "zqrpanda adlı oyuncu", "zqrina kullanıcısı oturum açtı": small words that no language has.
      const isUnknown =
        /^\p{Ll}{5,}$/u.test(written) && DOES_AS_USER.test(whole + folded.slice(index + whole.length, index + whole.length + 20));
      const isTold = isUnknown ? !isForeignWord(value) && !isFirmAccount(value) : HAS_SIGN.test(written) && isChosenName(written, value);
      return !isTold || isEveryday || OF_THINGS.test(value)
        ? []
        : [{ start, end: start + value.length, confidence: 0.7, tier: 'mask', why: 'label' }];
    }),
  );
}

/** Somebody asks in a chat or a form what the other is called. Folded. */
const ASKS_CALLED =
  /(?<![a-z])(?:(?:what|which|your|hangi)(?: is| was)?(?: your| the)? (?:user ?name|login|handle|nick(?:name)?|gamertag|ign|in-game name|screen name|kullanici ad[a-z]{1,5})|kullanici ad[a-z]{1,6}|rumuz[a-z]{1,5}|nick[a-z]{0,5}|oyun ici (?:ad|isim|nick)[a-z]{0,5}|karakter ad[a-z]{1,5})(?![a-z])[^\n?]{0,48}(?:\?|yazar misin|alabilir|nedir|please)/;
const CALLED_ANSWER =
  /^[> ]*(?:(?:it['’]?s|it is|i['’]?m|my (?:username|login|handle|nick) is|username|user|sure|yes|ben|benim|tabii?|evet|kullanici adim|kullanici adi|nick(?:im)?|rumuzum)[:,]? ){0,2}([a-z\d][a-z\d._-]{2,29})(?=$| *\n| (?:and|but|i |ve|ama|olmali|idi)(?![a-z])|[,;]| {3})/;
const ANSWERS_BELOW = 2;

/** "Which username do you sign in with?" and below it "zqrobiora_77 and I remember …". */
function answersToAsked({ text, folded, lines }: Reading): Finding[] {
  return lines.flatMap(({ start, end }, at): Finding[] => {
    if (!ASKS_CALLED.test(folded.slice(start, end))) return [];
    for (const answer of lines.slice(at + 1, at + 1 + ANSWERS_BELOW)) {
      const value = CALLED_ANSWER.exec(folded.slice(answer.start, answer.end))?.[1];
      if (value === undefined) continue;
      const from = answer.start + folded.slice(answer.start, answer.end).indexOf(value);
      const isName = HAS_SIGN.test(text.slice(from, from + value.length)) && /[a-z]{2}/.test(value) && !DOMAIN.test(value);
      return isName ? [{ start: from, end: from + value.length, confidence: 0.7, tier: 'mask', why: 'context' }] : [];
    }
    return [];
  });
}

/** What only people are on a screen of friends, and what things are as well. Folded. */
const OF_FRIENDS =
  /(?<![a-z])(?:last seen|last online|in[ -]game|in (?:a )?(?:match|lobby)|macta|lobide|playing|typing|active now|do not disturb|away|son gorulme|oyunda|rahatsiz etmeyin|yaziyor|cevrimici oynuyor)(?![a-z])/;
const PRESENCE =
  '(?:in (?:a )?(?:match|lobby|queue|party|menu)|level \\d|lvl \\d|invisible|macta|lobide|online|offline|active|idle|playing|in[ -]game|away|busy|do not disturb|last (?:seen|online)|typing|cevrimici|cevrimdisi|oyunda|son gorulme|uzakta|mesgul|rahatsiz etmeyin|bosta|yaziyor|aktif)';
const BEFORE_PRESENCE = new RegExp(
  `(?<=^|\\n| {3}) ?([a-z\\d][\\p{L}\\d._]{2,24})(?=(?: {0,9}\\n| {2}| [·•|–-]) {0,40}${PRESENCE}(?![a-z]))`,
  'gu',
);
const FEWEST_FRIENDS = 2;

/** "buzkirankiz / Çevrimiçi", "Zqrpik / Last seen 3 h ago": a list of friends, where each has a name of their own choice and tells where they are. */
function friends({ folded }: Reading): Finding[] {
  if (!OF_FRIENDS.test(folded)) return [];
  const found = Array.from(folded.matchAll(BEFORE_PRESENCE)).flatMap((match): Finding[] => {
    const word = match[1] as string;
    const end = match.index + match[0].length;
    return !/\p{L}/u.test(word) || isOrdinaryWord(word) || OF_THINGS.test(word)
      ? []
      : [{ start: end - word.length, end, confidence: 0.65, tier: 'mask', why: 'context' }];
  });
  return found.length < FEWEST_FRIENDS ? [] : found;
}

/** Words that members choose, written as nobody writes a word: `plumb_zqr_1966`, `SirZqrcake77`, `xX_Zqr_K92`. */
const CHOSEN_FORM =
  '(?=[\\p{L}\\d._]*\\d)(?:\\p{Lu}?\\p{Ll}+(?:_[\\p{L}]+)*_\\d{1,4}|(?:\\p{Lu}\\p{Ll}+){2,4}\\d{2,3}(?!\\d)|[xX]{1,2}_[\\p{L}\\d_]{3,20})';
/** What boards and lists of players tell beside a member, and who says something in a chat. */
const BESIDE_MEMBER = new RegExp(
  `(?<=^|\\n| {3}|\\] |[Pp]layer:? |[Oo]yuncu:? |[Kk]illed by )[ ]?(${CHOSEN_FORM})(?=(?<=(?:[Pp]layer|[Oo]yuncu):? \\1|illed by \\1)|(?: {1,40}|\\n ?)(?:\\(|[·•|] ?)?(?:[Pp]osted|[Ee]dited|[Jj]oined|[Mm]ember since|[Ll]vl|[Ll]evel \\d|[Rr]ank|[Pp]osts:|[Mm]esaj(?:lar)?:|[Kk]ayıt|[Üü]yelik|[Oo]nline|[Oo]ffline|[Aa]way|[Çç]evrim|[Ii]n match)|: (?:my|i|im|hey|hi|hello|lol|yes|yep|no|ok|okay|can|u|you|we|the|what|when|who|why|anyone|gg|thx|thanks|evet|hayır|ben|sen|selam|merhaba|tamam|bu|ne)(?![\\p{L}]))`,
  'gu',
);

function besideMembers({ text }: Reading): Finding[] {
  return Array.from(text.matchAll(BESIDE_MEMBER)).flatMap((found): Finding[] => {
    const value = found[1] as string;
    const end = found.index + found[0].length;
    return OF_THINGS.test(value.toLowerCase()) ? [] : [{ start: end - value.length, end, confidence: 0.65, tier: 'mask', why: 'context' }];
  });
}

/** "Watchers: zqrhanna, zqrdupont3": who takes part in an issue or a repository, one beside the other. Folded. */
const TAKING_PART =
  /(?<![a-z])(?:watchers?|reviewers?|assignees?|collaborators?|contributors?|approvers?|maintainers?|followers|mentions?|izleyenler|takipciler|katkida bulunanlar|inceleyenler|beobachter|observateurs|observadores)(?: ?: ?| {3,40})([a-z][a-z\d._-]{2,24}(?:, ?[a-z][a-z\d._-]{2,24}){0,7})(?= *(?:\n|$| {3}))/g;

function takingPart({ text, folded }: Reading): Finding[] {
  return Array.from(folded.matchAll(TAKING_PART)).flatMap((found): Finding[] => {
    const list = found[1] as string;
    const from = found.index + found[0].length - list.length;
    return Array.from(list.matchAll(/[^, ]+/g)).flatMap(({ 0: value, index }): Finding[] => {
      const start = from + index;
      const isName = /\p{Lu}/u.test(text[start] as string) || isOrdinaryWord(value) || isForeignWord(value) || OF_THINGS.test(value);
      return isName ? [] : [{ start, end: start + value.length, confidence: 0.65, tier: 'mask', why: 'context' }];
    });
  });
}

/** Computers and telephones are called by their owners: `zqr-laptop`, `Annikas-MacBook-Pro`, `DESKTOP-ANNIKA`. Folded. */
const DEVICE =
  '(?:laptop|notebook|macbook(?:-?(?:pro|air))?|mbp|imac|iphone|ipad|pixel|galaxy|thinkpad|desktop|pc|workstation|tablet|phone|telefon|bilgisayar|dizustu|masaustu)';
const OWNED_DEVICE = new RegExp(
  `(?<![a-z\\d@./\\\\_-])(?:([a-z]{3,16}?)s?(?:[-_.][a-z]{2,16})?[-_.]${DEVICE}(?:[-_.]?\\d{1,3})?|(?:desktop|laptop|pc)-([a-z]{3,16}))(?![a-z\\d@/_-]|\\.(?!local|lan|home|internal)[a-z])`,
  'g',
);

function ownedDevices({ folded }: Reading): Finding[] {
  return Array.from(folded.matchAll(OWNED_DEVICE)).flatMap((found): Finding[] => {
    const owner = found[1] ?? found[2] ?? '';
    const isOwner = isGivenName(owner, 'page') && !isAmbiguousName(owner);
    return isOwner ? [{ start: found.index, end: found.index + found[0].length, confidence: 0.65, tier: 'mask', why: 'context' }] : [];
  });
}

/** "SSID    Yilmaz_Home", "Ağ adı: YilmazEv_5G": networks and computers are called by the family too. Folded. */
const NETWORK_NAME =
  /(?<![a-z])(?:ssid|(?:wi-?fi|wireless|network) name|(?:wi-?fi|kablosuz)(?: ag)? adi|ag adi|host ?name|computer name|bilgisayar adi)(?: ?\([^()\n]{1,12}\))?(?: ?: ?| {3,40}|\n{1,3})([a-z][a-z\d_ '’-]{3,31})(?= *(?:\n|$| {3}))/g;
const SHORTEST_OF_HOME = 5;

function homeNetworks({ text, folded }: Reading): Finding[] {
  return Array.from(folded.matchAll(NETWORK_NAME)).flatMap(({ 0: whole, 1: given = '', index }): Finding[] => {
    const start = index + whole.length - given.length;
    const value = given.trimEnd();
    const parts = text
      .slice(start, start + value.length)
      .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
      .split(/[^\p{L}]+/u);
    const isOwner = parts.some((part) => {
      const own = fold(part);
      if (own.length < SHORTEST_OF_HOME || isOrdinaryWord(own) || isForeignWord(own)) return false;
      return isKnownFamily(own) || (isGivenName(own, 'page') && !isAmbiguousName(own));
    });
    return isOwner ? [{ start, end: start + value.length, confidence: 0.65, tier: 'mask', why: 'context' }] : [];
  });
}

/** "Syncing repository: zqrpilar-ib/storefront": whose repository it is, where the owner is called like a person. Folded. */
const REPOSITORY =
  /(?<![a-z])(?:(?:repository|repo|depo|fork(?:ed)? (?:of|from)|cloning|origin|remote)[: ]{1,3}["']?|(?:github|gitlab|bitbucket|codeberg)\.(?:com|org)[:/])([a-z][a-z\d_-]{2,30})(?=\/[a-z\d._-]{2,40})/g;
/** "profile/zqrmina-0a91", "in/mina-deruyter-0a91": what sites add to a name that others have too. Folded. */
const PROFILE_PATH =
  /(?<![a-z\d.-])(?:profile|profil|profiles|in|people|user|users|u|member|members)\/([a-z]{2,20}(?:[-.][a-z]{2,20}){0,3}[-.](?=[a-z\d]*\d)[a-z\d]{3,10})(?![\w/-])/g;

function inAddresses({ folded }: Reading): Finding[] {
  const isPerson = (value: string) =>
    value
      .split(/[-_.\d]+/)
      .some(
        (part) =>
          part.length >= 4 && ((isGivenName(part, 'page') && !isAmbiguousName(part)) || (isKnownFamily(part) && !isOrdinaryWord(part))),
      );
  // Behind two words that no language has the tail of letters and digits is proof enough.
  const isTailed = (value: string) =>
    /^[a-z]+-[a-z]+-(?=[\da-f]*[a-f])(?=[\da-f]*\d)[\da-f]{3,10}$/.test(value) && !value.split('-').slice(0, 2).every(isOrdinaryWord);
  return [...folded.matchAll(REPOSITORY), ...folded.matchAll(PROFILE_PATH)].flatMap((found): Finding[] => {
    const value = found[1] as string;
    const end = found.index + found[0].length;
    return isPerson(value) || isTailed(value) ? [{ start: end - value.length, end, confidence: 0.65, tier: 'mask', why: 'context' }] : [];
  });
}

/** Folders and prompts of a person: `C:\\Users\\ayse\\…`, `/home/ayse/…`, `ayse@laptop:~$`. */
const IN_PATHS =
  /(?:(?:[a-z]:|\\\\[\w.-]{2,40})[\\/]{1,2}(?:users?\$?|documents and settings|homes?\$?|profiles?\$?|redirected\$?)[\\/]{1,2}|(?<![\w/])\/(?:home|users)\/)([\p{L}\p{N}._ -]{2,40}?)(?=[\\/"'\s:>]|$)/giu;
const PROMPT = /(?<![\w@])([a-z_][\w.-]{1,31})@[\w.-]{2,40}:[ ]?(?:~|\/(?!\/))/giu;
/** `CORP\\hfink`: a Windows domain and its user, which together are the login. Not a path, which begins with a drive or has further parts. */
const DOMAIN_USER =
  /(?<![\p{L}\p{N}:\\/._-])(?<!NT )(?!HK|NT |BUILTIN)(?:[A-Z][A-Z0-9-]{1,14}\\(?=[a-z])|(?:AzureAD|MicrosoftAccount)\\)([A-Za-z][\w.-]{1,30})(?![\w\\])/gu;
/** Access logs: `203.0.113.7 - ayse [21/Nov/2026:…`. */
const LOG_USER = /(?<=[\d:a-f] - )([A-Za-z][\w.@-]{1,40})(?= \[\d)/g;
/** Messages of login services: `Failed password for invalid user ayse from …`, `session opened for user ayse`. */
const LOGIN_USER =
  /(?<=(?:invalid user|password for|publickey for|opened for user|closed for user|authenticating user) )([A-Za-z_][\w.-]{1,31})(?= (?:from|by|\d)|$)/gm;
/** Audit logs: `user ayse signed in from …`. */
const SIGNED_USER =
  /(?<=(?<![\w-])[Uu]ser ["'“]?)([a-z][a-z\d_.-]{2,31})(?=["'”]? (?:(?:signed|logged) (?:in|out|on|off)|failed (?:login|to)|was (?:locked|deleted|created|disabled))(?!\w))/g;
/** Sessions as `last` and `who` list them: `ayse   pts/0   …`. */
const SESSION_USER = /^[ ]*([a-z_][\w.-]{1,31})(?= {1,20}(?:pts\/\d|tty\d|console|:\d))/gm;
const SYSTEM_USERS =
  /^(?:reboot|public|default|all users|default user|shared|root|runner|node|www-data|ubuntu|user|username|admin|administrator|app|git|invalid|nobody|daemon|postgres|mysql|redis|nginx)$/i;

function inPaths(reading: Reading): Finding[] {
  const whole = [
    ...reading.text.matchAll(LOG_USER),
    ...reading.text.matchAll(LOGIN_USER),
    ...reading.text.matchAll(SESSION_USER),
    ...reading.text.matchAll(SIGNED_USER),
    ...reading.text.matchAll(DOMAIN_USER),
  ]
    .filter((found) => !SYSTEM_USERS.test(found[1] as string))
    .map((found): Finding => ({ start: found.index, end: found.index + found[0].length, confidence: 0.85, tier: 'mask', why: 'context' }));
  const parts = [...reading.text.matchAll(IN_PATHS), ...reading.text.matchAll(PROMPT)]
    .filter((found) => !SYSTEM_USERS.test(found[1] as string))
    .map((found): Finding => {
      const start = found.index + (found[0].includes('@') ? 0 : found[0].length - (found[1] as string).length);
      return { start, end: start + (found[1] as string).length, confidence: 0.85, tier: 'mask', why: 'context' };
    });
  return [...whole, ...parts];
}

const COMPOUND = /(?<![\p{L}\p{N}@./\\:#?&=_-])\p{L}{3,20}(?:[._]\p{L}{1,20}){0,2}(?:[._]?\d{1,4})?(?![\p{L}\p{N}@/\\=(_-]|\.\p{L})/gu;

/** "Reklam kodu: YOSUN15", "Use code EMMA20": what takes something off a price is called by whoever spreads it, in capitals. */
const CODE_BEFORE = /(?<![a-z])(?:codes?|kod[a-z]{0,4}|coupon|kupon|promo|voucher|discount|indirim)(?: ?: ?| {1,40}|\n ?)["'“]?$/;
const FARTHEST_OFFER = 120;

function isOffer(reading: Reading, start: number, value: string): boolean {
  if (!/^\p{Lu}+\d{1,4}$/u.test(value)) return false;
  return (
    CODE_BEFORE.test(reading.folded.slice(Math.max(0, start - 30), start)) ||
    reading.labels.some((label) => label.kind === 'promo' && label.end <= start && start - label.end < FARTHEST_OFFER)
  );
}

/** A word that no language has but that holds a person's name: `ayse_92`, `mehmet.kaya`, `johnsmith84`. */
function compounds(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  for (const found of reading.text.matchAll(COMPOUND)) {
    if (!/[._\d]/.test(found[0])) continue;
    const parts = reading.folded.slice(found.index, found.index + found[0].length).split(/[._\d]+/);
    // "adler2" is a package as well as a person: one digit is enough behind the commonest names alone.
    const isVersioned = /^\p{L}+\d$/u.test(found[0]);
    const isNamed =
      parts.some(
        (part) => part.length >= 4 && !isAmbiguousName(part) && (isVersioned ? isCommonGivenName(part) : isGivenName(part, 'page')),
      ) ||
      (!isVersioned && parts.some((part) => part.length >= 5 && isKnownFamily(part) && !isOrdinaryWord(part) && !isForeignWord(part)));
    if (isNamed && !isOffer(reading, found.index, found[0]))
      findings.push({ start: found.index, end: found.index + found[0].length, confidence: 0.65, tier: 'mask', why: 'context' });
  }
  return findings;
}

const LETTERS = /(?<![\p{L}\p{N}@./\\:#?&=_$<'’-])(?:\p{Ll}{7,24}|[xX]{1,2}\p{L}{4,16}[xX]{1,2})(?![\p{L}\p{N}@/\\=(_'’.-])/gu;
const SHORTEST_FAMILY = 6;

function isGluedName(word: string): boolean {
  if (isOrdinaryWord(word) || isGivenName(word, 'page') || isKnownFamily(word)) return false;
  const framed = /^x{1,2}(.{4,16}?)x{1,2}$/.exec(word)?.[1];
  const isFamily = (part: string) => part.length >= SHORTEST_FAMILY && isKnownFamily(part) && !isOrdinaryWord(part);
  const isGlued = Array.from(word, (_, at) => at).some((at) => {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    return head.length >= 4 && tail.length >= 4 && isCommonGivenName(head) && isKnownFamily(tail) && !isOrdinaryWord(tail);
  });
  return isFamily(word.slice(1)) || (framed !== undefined && isGivenName(framed, 'page')) || isGlued;
}

/** "tfernandez", "johnsmith", "xXZehraXx": an initial or a given name and a family name in one word that no language knows. */
function gluedNames(reading: Reading): Finding[] {
  return Array.from(reading.text.matchAll(LETTERS)).flatMap((found): Finding[] => {
    const end = found.index + found[0].length;
    return isGluedName(reading.folded.slice(found.index, end))
      ? [{ start: found.index, end, confidence: 0.6, tier: 'mask', why: 'context' }]
      : [];
  });
}

/** `@ayse_kaya` as people are named in chats. Not packages (`@scope/name`), not CSS rules, not decorators. */
const HANDLE = /(?<![\p{L}\p{N}_.@/+%-])@[\p{L}_][\p{L}\p{N}_.]{2,29}(?:-\n?[\p{L}\p{N}_.]{1,20}){0,3}(?![\p{L}\p{N}_@/(-])/gu;
const CODE_WORDS =
  /^@(?:media|import|charset|keyframes|font|supports|layer|page|namespace|container|property|include|mixin|extend|use|forward|if|else|for|each|return|param|returns|type|see|deprecated|override|author|version|since|throws|example|todo|here|everyone|channel|all|herkes|kanal|buradakiler|tümü|me|ts|eslint|jest|vitest|types|babel|angular|vue|react|component|injectable|input|output|test|autowired|bean|service)/i;
/** Profiles on social networks. */
const PROFILE =
  /(?<![\p{L}\p{N}-])(?:instagram\.com|reddit\.com\/u(?:ser)?|facebook\.com|fb\.com|twitter\.com|x\.com|t\.me|tiktok\.com\/@|linkedin\.com\/in|snapchat\.com\/add|vk\.com|medium\.com\/@|youtube\.com\/@|threads\.net\/@|twitch\.tv|pinterest\.(?:com|co\.uk|de|fr)|soundcloud\.com|steamcommunity\.com\/id|paypal\.me|cash\.app\/\$|venmo\.com(?:\/u)?|revolut\.me|monzo\.me|buymeacoffee\.com|open\.spotify\.com\/user|last\.fm\/user|letterboxd\.com|ebay\.(?:com|co\.uk|de|fr)\/usr|etsy\.com\/people|eksisozluk\.com\/biri|onlyfans\.com|patreon\.com|ko-fi\.com|linktr\.ee|vsco\.co|deviantart\.com|behance\.net|dribbble\.com|chess\.com\/member|lichess\.org\/@|kick\.com|bsky\.app\/profile|mastodon\.social\/@|discordapp\.com\/users)\/?([\p{L}\p{N}_][\p{L}\p{N}_.-]{2,39})/giu;
const PAGES =
  /^(?:directory|downloads?|jobs|p|pricing|features|explore|discover|following|videos|film|films|signup|register|shop|store|charts|you|stream|upload|share|sharer|intent|login|home|explore|about|help|hashtag|search|i|tr|en|pages|groups|watch|policy|privacy|legal|settings|p|reel|stories)$/i;

/** Bots say in their name that they are some: `kargo_bildirim_bot`, `@BotFather`. */
const BOT = /(?:_[Bb]ot|[a-z]Bot|^@?BotFather)$/;

function handles(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  for (const found of reading.text.matchAll(HANDLE)) {
    const value = found[0].replace(/\.+$/, '');
    if (CODE_WORDS.test(value) || BOT.test(value) || isFirmAccount(reading.folded.slice(found.index + 1, found.index + value.length)))
      continue;
    findings.push({ start: found.index, end: found.index + value.length, confidence: 0.7, tier: 'mask', why: 'shape' });
  }
  for (const found of reading.text.matchAll(PROFILE)) {
    if (PAGES.test(found[1] as string) || BOT.test(found[1] as string)) continue;
    const end = found.index + found[0].length;
    findings.push({ start: end - (found[1] as string).length, end, confidence: 0.6, tier: 'mask', why: 'context' });
  }
  // "[~ayse]": mentions of issue trackers.
  for (const found of reading.text.matchAll(/(?<=\[~)[\p{L}\d][\p{L}\d._-]{1,40}(?=\])/gu))
    findings.push({ start: found.index, end: found.index + found[0].length, confidence: 0.85, tier: 'mask', why: 'shape' });
  return findings;
}

/** "Yevhen Ostapchuk (yostap)", "Maja Lindqvist (lindqvist.m)": the login of a person behind the name that it was made of, or any word that is none of a language. Folded. */
const BEHIND_NAME =
  /(?<![\p{L}\p{N}])([a-z][a-z'’-]{1,20})(?: [a-z]\.?| ([a-z][a-z'’-]{1,20}))? ([a-z]{3,24}) {0,2}\(([a-z][a-z\d._-]{2,24})\)/gu;

function behindNames(reading: Reading): Finding[] {
  return Array.from(reading.folded.matchAll(BEHIND_NAME)).flatMap((found): Finding[] => {
    const [whole, first = '', middle = '', family = '', login = ''] = found;
    const isCapital = (at: number) => /\p{Lu}/u.test(reading.text.charAt(at));
    // "written by Maja Lindqvist": what has no capital is none of the name.
    const givens = [
      ...(isCapital(found.index) ? [first] : []),
      ...(middle !== '' && isCapital(found.index + first.length + 1) ? [middle] : []),
    ];
    const letters = login.replace(/[^a-z]/g, '');
    const head = family.slice(0, SHARED_WITH_NAME);
    const isMadeOf = (initial: string) =>
      letters.startsWith(initial + head) || (letters.startsWith(head) && letters.endsWith(initial) && letters !== family);
    const isMade = givens.some((given) => isMadeOf(given.charAt(0)));
    const isChosen = !isOrdinaryWord(login) && !isForeignWord(login) && ![...givens, family].some(isOrdinaryWord);
    if (givens.length === 0 || (!isMade && !isChosen)) return [];
    const end = found.index + whole.length - 1;
    return [{ start: end - login.length, end, confidence: 0.75, tier: 'mask', why: 'context' }];
  });
}
const SHARED_WITH_NAME = 4;

/** The user before the password on a command line: `curl -u user:password`. */
const IN_COMMANDS =
  /(?<=(?<!\S)(?:-u|--user|--proxy-user|--basic-auth)[ =]["']?)[\p{L}_][\p{L}\p{N}._@-]{1,60}(?=:(?!\/\/|\d+(?!\S)|\$)\S{3})/gu;

/** Who signs in, behind the switch of a tool, in a statement of a database, in a `.netrc`. */
const TO_TOOLS =
  /(?<![\w-])(?:(?:mysql(?:dump|admin|import)?|mariadb|psql|pg_(?:dump|restore|dumpall|basebackup)|createdb|mongo(?:sh|dump|restore|export|import)?|cqlsh|(?:docker|podman|helm registry|oras) login|sqlcmd|bcp|osql|smbclient|rpcclient|influx|az login)(?= )[^\n]{0,80}? (?:-u|-U|--user(?:name)?[ =])[ ]?["']?|machine \S{3,80} login |wget [^\n]{0,80}--(?:http-|ftp-)?user=|(?:CREATE|ALTER|DROP|create|alter|drop) (?:USER|LOGIN|ROLE|user|login|role) (?:IF (?:NOT )?EXISTS )?["'`]?|(?<=(?:GRANT|REVOKE) [^\n]{2,100})(?:TO|FROM) ["'`](?=[^"'`\n]{2,40}["'`]@)|sp_addlogin ["'])(?![-$<])([A-Za-z_][\w.-]{1,40})(?![\w(])/g;

function inCommands({ text }: Reading): Finding[] {
  const toTools = Array.from(text.matchAll(TO_TOOLS)).flatMap(({ 0: whole, 1: value = '', index }): Finding[] => {
    const end = index + whole.length;
    return SYSTEM_USERS.test(value) || OF_THINGS.test(value) || /^(?:sa|if|mapping|with)$/i.test(value)
      ? []
      : [{ start: end - value.length, end, confidence: 0.75, tier: 'mask', why: 'context' }];
  });
  return [
    ...toTools,
    ...Array.from(
      text.matchAll(IN_COMMANDS),
      (found): Finding => ({ start: found.index, end: found.index + found[0].length, confidence: 0.85, tier: 'mask', why: 'context' }),
    ),
  ];
}

/** Last words of settings that name who signs in: `NETGSM_USERCODE`, `spring.datasource.username`. */
const OF_USER = /^(?:\w*username|usercode|usr|kullanici|kullaniciadi|kullanicikodu|abonekodu)$/;

function inSettings(reading: Reading): Finding[] {
  return settingsOf(reading).flatMap((setting): Finding[] => {
    const { start, end } = setting;
    const value = reading.text.slice(start, end);
    const words = telling(setting);
    const last = words.at(-1) as string;
    const isUser =
      OF_USER.test(last) || (last === 'user' && words.length > 1 && /^[A-Z\d_]+$/.test(reading.text.slice(start - 6, start - 1)));
    if (!isUser || words.length < 2 || value.includes(' ')) return [];
    return SYSTEM_USERS.test(value) || NOBODY.test(value) || isServiceAccount(value.toLowerCase()) || /^sa$/i.test(value)
      ? []
      : [{ start, end, confidence: 0.75, tier: 'mask', why: 'label' }];
  });
}

/** Names of their own choice with the mark of the site: `u/night_owl`, `nightowl#4471`. */
const MARKED =
  /(?<![\p{L}\p{N}_./-])\/?u\/(?=[\d_-]*\p{L})[\p{L}\p{N}_-]{3,20}(?![\p{L}\p{N}_/-])|(?<![\p{L}\p{N}_.#@/-])[\p{L}\p{N}_.]{3,32}#\d{4,5}(?![\p{L}\p{N}-])/gu;

function marked({ text, folded }: Reading): Finding[] {
  return Array.from(text.matchAll(MARKED)).flatMap((found): Finding[] => {
    const [word = ''] = folded.slice(found.index, found.index + found[0].length).split('#');
    // "Ticket#4471", "INC#4471": what things are called, and abbreviations.
    const isThing = found[0].includes('#') && (!/\p{Ll}/u.test(found[0]) || isOrdinaryWord(word.replace(/[^a-z]/g, '')));
    return isThing ? [] : [{ start: found.index, end: found.index + found[0].length, confidence: 0.75, tier: 'mask', why: 'shape' }];
  });
}

/** "ig: peachie.reads", "snapchat me lil.peach04": where people tell each other how they are called elsewhere. Folded. */
const ELSEWHERE =
  /(?<![a-z@./-])(?:snap(?:chat)?|insta(?:gram)?|ig|discord|telegram|tg|twitter|tik ?tok|twitch|steam|psn|kik|skype|wechat|gamertag|venmo|cash ?app|revolut|revtag|vinted|depop|poshmark|mercari|letgo|roblox|reddit|mastodon|bluesky|ps[45]|xbox|switch|nintendo|fortnite|valorant|riot|insta(?:gram)?['’]?[iu]?m)(?: (?:me|is|id|handle|name|user(?:name)?|account|tag|adim|adi|hesabim|hesabi|ismim|at|as)){0,3}( ?[:=])? {1,2}([a-z\d][a-z\d_.]{2,30})(?![\w@/#-])/g;
const TELLING = /^(?=.*[a-z])(?!v\d[\d.]*$)(?=.*(?:_|[a-z]\d|[a-z]\.[a-z\d]))/;
const DOMAIN = /\.(?:com|net|org|io|gg|tv|me|app|co|tr|uk|js|ts|py)$/;

function elsewhere(reading: Reading): Finding[] {
  return Array.from(reading.folded.matchAll(ELSEWHERE)).flatMap((found): Finding[] => {
    const [whole, sign, given = ''] = found;
    const value = given.replace(/\.+$/, '');
    const isChosen = sign !== undefined && !isOrdinaryWord(value) && !isForeignWord(value);
    if (DOMAIN.test(value) || VERSION.test(value) || (!TELLING.test(value) && !isChosen)) return [];
    const start = found.index + whole.length - given.length;
    return [{ start, end: start + value.length, confidence: 0.7, tier: 'mask', why: 'context' }];
  });
}

/** "thewanderingtuba commented": what members of a site do, behind the name of their own choice at the beginning of a line. Folded. */
const MEMBER_DOES =
  /(?<=^|\n| {3}|\] |[·•|] )[ ]?([a-z\d][a-z\d_.-]{3,29})(?= (?:[·•|–-] ?)?(?:commented|replied|liked|upvoted|is now following|started following|followed|mentioned you|sent you|invited you|tagged you|added you|posted|subscribed|pushed \d|force-pushed|merged|wants to merge|requested (?:changes|a review)|approved these|self-assigned|opened this|closed this|starred|forked|is live|reacted|gifted|raided|pinned|donated|promoted|demoted|banned|unbanned|kicked|muted|unmuted|warned|timed out|deleted (?:a|\d)|(?:added|removed|gave|took) (?:the|a) role|changed (?:nick|their)|joined (?:via|the)|left the|was (?:promoted|demoted)|requested to join|earned (?:the|a)|unlocked|reached level|(?:[a-z]{3,16} ){0,2}?(?:yorum yapti|begendi)|takip etmeye basladi|seni|sizi|yanitladi|paylasti|bahsetti|etiketledi|sustu(?:ruldu|rdu)?|yasaklandi|yasakladi|banlandi|banladi|atildi|uyarildi|engellendi|bagisladi|seviye atladi|rozet kazandi|(?:klan|sunucu|grup|kanal|parti|lobi)(?:a|dan|ya|tan))(?![a-z]))/g;

function members({ folded, text }: Reading): Finding[] {
  return Array.from(folded.matchAll(MEMBER_DOES)).flatMap((found): Finding[] => {
    const value = found[1] as string;
    const end = found.index + found[0].length;
    const isChosen =
      TELLING.test(value) || (!/\p{Lu}/u.test(text.slice(end - value.length, end)) && !isOrdinaryWord(value) && !isForeignWord(value));
    return isChosen && !OF_THINGS.test(value) && !DOMAIN.test(value) && !FILE.test(value)
      ? [{ start: end - value.length, end, confidence: 0.65, tier: 'mask', why: 'context' }]
      : [];
  });
}

/** "opened by jankowiak", "DM from stitchwitch": whoever does something on a site is called as they chose, in small letters. Folded. */
const DONE_BY_MEMBER =
  /(?<=(?<![a-z])(?:(?:review|question|opened|merged|closed|assigned|requested|reviewed|pushed|committed|authored|approved|posted|uploaded|edited|reported|started|locked|invited|modified|claimed|streamed|replied) by|denied to|(?:dm|pm|whisper|(?:direct )?message|mail|e-mail|comment|question|reply|review|offer|gift|friend request|invite|messages?|role [a-z ]{2,24}|kick|ban) from|(?:duoed|teamed(?: up)?|queued|partied|grouped|played|squadded) with|via invite by|quote from|reply(?:ing)? to|(?:reviewers?|assignees?|approvers?)(?: required| requested)?|co-authored-by|blocked user|(?:banned|unbanned|kicked|muted|unmuted|warned|timed out|demoted|promoted|impersonated)(?: user| member)?|(?:(?:banned|unbanned|kicked|muted|unmuted|warned|shared|created|invited|referred|sold|hosted|listed|sent|added|removed|deleted|cancelled|updated|changed|revoked|granted)(?: [a-z\d_.-]{3,29})?(?: with you)? by))[:]? )([a-z\d][a-z\d_.-]{3,29})(?:, ([a-z\d][a-z\d_.-]{3,29}))?(?![a-z\d@/(])/g;

function doneByMembers({ text, folded }: Reading): Finding[] {
  return Array.from(folded.matchAll(DONE_BY_MEMBER)).flatMap((found): Finding[] =>
    [found[1], found[2]].flatMap((given, index): Finding[] => {
      if (given === undefined) return [];
      const value = given.replace(/[.-]+$/, '');
      const start = index === 0 ? found.index : found.index + found[0].length - given.length;
      const isKnown = isOrdinaryWord(value) || isForeignWord(value) || value.split(/[._-]/).every(isOrdinaryWord);
      // "duoed with PolarZqr77": with a capital only what no word is written like.
      const isWord = /\p{Lu}/u.test(text[start] as string) && (!TELLING.test(value) || value.length < 5 || isNameOfProgram(value));
      if (isWord || isKnown || OF_THINGS.test(value) || DOMAIN.test(value)) return [];
      return [{ start, end: start + value.length, confidence: 0.6, tier: 'mask', why: 'context' }];
    }),
  );
}

/** Commands that name who goes to which computer: `ssh ayse@build-07`. */
const TO_HOST = /(?<![\w-])(?:ssh|scp|sftp|rsync|mosh|ssh-copy-id) [^\n]{1,160}/g;
const AT_HOST = /(?<![\w.@/-])([a-z_][\w.-]{1,31})@(?=[\w-])/g;
/** `radka@mbp ~ %`: prompts of other shells. */
const OTHER_PROMPT = /(?<=^|\n)([a-z_][\w.-]{1,31})(?=@[\w.-]{2,40} [~/\w.-]{1,60} [%$#](?:\s|$))/g;
/** Who is spoken to, who does or says something, whose something is: places where only people stand. Around the name as it is written. */
const GREETED = `(?<=(?<!\\p{L})(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Tt]hanks|[Tt]hank you|[Tt]hx|[Cc]heers|[Mm]erhaba(?:lar)?|[Ss]elam(?:lar)?|[Ss]lm|[Ss]evgili|[Ss]ayın|[Tt]eşekkürler|[Ss]ağ ?ol|[Hh]allo|[Bb]onjour|[Hh]ola|[Cc]iao),? )(${CHOSEN_WORD})(?=[,!.?:]|\\n|$| {3}| -)`;
const ACTING = `(?<=^|\\n| {3}|[\\])>•·|] )[ ]?(${CHOSEN_WORD})(?= (?:wrote|said|says|asked|answered|left feedback|left a review|joined|has joined|left the|has left|is (?:online|offline|typing|away|live|now)|was (?:slain|killed|kicked|banned|eliminated)|has been (?:kicked|banned|muted)|killed|eliminated|knocked|defeated|added you|invited|challenged|traded|bought|sold|bid|and \\S{3,30} (?:liked|commented|followed|reacted)|yazdı|demiş|diyor|dedi|sordu|cevapladı|yorumladı|katıldı|ayrıldı|oyuna|sunucudan|öldürüldü|öldürdü|davet|ekledi|satın aldı|teklif)(?!\\p{L}))`;
const ACTED = `(?<=(?<!\\p{L})(?:[Uu]ploaded by|[Pp]osted by|[Ss]hared by|[Ww]ritten by|[Rr]eviewed by|[Aa]nswered by|[Aa]sked by|[Ss]old by|[Ss]tarted by|[Cc]reated by|[Ll]ast post(?: by)?|[Ss]lain by|[Kk]illed by|[Ee]liminated by|[Cc]hat with|[Cc]onversation with|[Tt]rade with|[Oo]ffer from|[Rr]eply to|[Rr]eplying to|[Qq]uote(?:d)?(?: from)?|[Tt]opic starter|[Tt]hread starter|[Aa]uthor|[Ss]eller|[Bb]uyer|[Bb]idder|[Hh]ost|[Gg]uest|[Rr]eviewer|[Cc]reator|[Ss]treamer|[Pp]layer|[Mm]ember|[Ff]rom|[Tt]o|OP|[Aa]lıntı|[Ss]on mesaj|[Kk]onuyu açan|[Kk]onu sahibi|[Yy]azan|[Gg]önderen|[Ss]atıcı|[Aa]lıcı|[Ii]lan sahibi|İlan sahibi|[Yy]orumu yapan|[Yy]orumlayan|[Yy]ükleyen|[Oo]yuncu|[Üü]ye|[Cc]haracter|[Kk]arakter|[Aa]vatar|[Gg]amertag|IGN|[Nn]ick|and|ve|ile)(?: ?: ?| {1,40}))(${CHOSEN_WORD})(?= {0,2}(?:[,|·•(:]|\\n|$)| {3}| (?:liked|commented|reacted|on \\d|beğendi|yorum|geldi|katıldı))`;
const WITH_RANK = `(?<=^|\\n| {3}|[\\]>•·|] )[ ]?(${CHOSEN_WORD})(?= ?[([](?:[Mm]od(?:erator)?|[Aa]dmin|OP|[Hh]ost|[Gg]uest|[Ss]eller|[Bb]uyer|[Yy]ou|[Ss]en|[Ss]iz|[Ss]atıcı|[Aa]lıcı|[Vv][Ii][Pp]|\\d{1,3}(?:[.,]\\d{3})?)[)\\]])`;
const SPEAKING = `(?<=^|\\n|[\\]>] )[ ]?(${CHOSEN_WORD})(?=: \\p{L}[\\p{L}'’]* \\p{L})`;
/** "kitchen_nomad_77    19 Dec 2025    My husband …": beside the day, the stars or the rank of what members write. */
const BESIDE_DAY = `(?<=^|\\n)[ ]?(${CHOSEN_WORD})(?=(?: {3,40}| ?[·•|] ?|\\n ?)(?:\\d{1,2}[ ./]\\p{L}{3,8}[ .]?\\d{2,4}|\\p{L}{3,9} \\d{1,2}, \\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{1,2} (?:min|hour|day|week|month|year|saat|gün|dakika|hafta|ay|yıl)|[1-5][.,]\\d(?: |\\n|$)|[1-5] ?(?:\\/ ?5|★|stars?|yıldız)|★|[Vv]erified [Pp]urchase|[Dd]oğrulanmış|[Üü]yelik|[Mm]esaj(?:lar)? ?:|[Pp]osts? ?:|[Jj]oined|[Mm]ember since|[Kk]ayıt))`;
const ONLY_PEOPLE = [GREETED, ACTING, ACTED, WITH_RANK].map((source) => new RegExp(source, 'gu'));
const PEOPLE_AND_THINGS = [SPEAKING, BESIDE_DAY].map((source) => new RegExp(source, 'gu'));
/** Boards and lists in whose cells nothing but members and numbers stand. Folded. */
const BOARD =
  /(?:^|\n| {3}) ?(?:friends?|followers?|following|(?:clan |guild |crew |squad )?(?:members?|roster)|players?|leaderboard|high ?scores?|ranking|standings|lobby|party|squad|team members|blocked (?:users|accounts)|muted (?:users|accounts)|close friends|suggested for you|liked by|viewers|subscribers|arkadaslar\w{0,4}|takipci\w{0,4}|takip edilen\w{0,4}|(?:klan |lonca |takim )?uyeler[a-z]{0,2}|oyuncu(?:lar)?|liderlik tablosu|skor tablosu|siralama|puan durumu|engellenen\w{0,4}|yasakli (?:kullanicilar|uyeler|oyuncular)|susturulan(?:lar)?|banned (?:users|players|members)|ban list|cevrimici uyeler|begenenler|lobi|takim)(?: ?\(?\d{1,6}\)?)? ?:?(?= *(?:\n|$| {3}))/;
const IN_BOARD = new RegExp(`(?<=^|\\n| {3}|(?:^|\\n)[ ]?#?\\d{1,3}[.)]? )[ ]?(${CHOSEN_WORD})(?= *(?:\\n|$| {3})| ?[-–:] ?\\d)`, 'gu');
/** Without a sign inside, a word must end in digits or hold a capital to be told from everyday ones. */
const HAS_SIGN = /[_\d]|\p{Ll}\.\p{Ll}/u;

function amongPeople({ text, folded }: Reading): Finding[] {
  const boards = BOARD.test(folded) ? [IN_BOARD] : [];
  return [...ONLY_PEOPLE, ...PEOPLE_AND_THINGS, ...boards].flatMap((pattern) =>
    Array.from(text.matchAll(pattern)).flatMap((found): Finding[] => {
      const value = found[1] as string;
      const start = found.index + found[0].length - value.length;
      const word = folded.slice(start, start + value.length);
      // Of what may be a thing, a name that is all everyday words needs a number behind it.
      const isEveryday =
        !ONLY_PEOPLE.includes(pattern) && pattern !== IN_BOARD && !/\d{2,4}$/.test(word) && word.split(/[._\d]+/).every(isOrdinaryWord);
      // "Author night.owl": a dot alone tells too little behind a mere blank.
      const isDotted =
        !/[_\d]/.test(value) &&
        pattern.source === ACTED &&
        !/(?:(?<![a-z])(?:by|with|and|ve|ile)|:| {3}) ?$/.test(folded.slice(Math.max(0, start - 8), start));
      if (!HAS_SIGN.test(value) || isDotted || !isChosenName(value, word) || OF_THINGS.test(word) || isEveryday || isFirmAccount(word))
        return [];
      return [{ start, end: start + value.length, confidence: 0.65, tier: 'mask', why: 'context' }];
    }),
  );
}

/** What systems print about whose something is: `ls -l`, `git blame`, `id`, `sudo -u`, `chown`. */
const OWNERS: readonly RegExp[] = [
  OTHER_PROMPT,
  /(?<=^[ ]{0,4}[-dlbcps][-rwxsStT]{9}[.+@]? {1,4}\d{1,5} {1,4})([a-z_][\w.-]{1,31})(?= )/gm,
  /(?<=\()([\p{L}_][\p{L}\w. -]{1,40}?)(?= +\d{4}-\d\d-\d\d(?: \d\d:\d\d(?::\d\d)?(?: [+-]\d{4})?)? +\d{1,6}\))/gu,
  /(?<=(?<!\w)uid=\d{1,8}\()([a-z_][\w.-]{1,31})(?=\))/g,
  /(?<=(?<![\w-])(?:sudo -i?u|su -|su -l|chown|chown -R|useradd|adduser|userdel|passwd|loginctl show-user) )([a-z_][\w.-]{1,31})(?=[\s:]|$)/gm,
  /(?<=(?:^|\n|[$#%>] ?)(?:whoami|id -un|logname)\n(?:[\w-]{1,32}\\)?)([a-z_][\w.-]{1,31})(?=\s|$)/g,
];

function onSystems({ text }: Reading): Finding[] {
  const finding = (start: number, value: string): Finding[] =>
    SYSTEM_USERS.test(value) || OF_THINGS.test(value)
      ? []
      : [{ start, end: start + value.length, confidence: 0.8, tier: 'mask', why: 'context' }];
  return [
    ...[...text.matchAll(TO_HOST)].flatMap(({ 0: command, index }) =>
      [...command.matchAll(AT_HOST)].flatMap((found) => finding(index + found.index, found[1] as string)),
    ),
    ...OWNERS.flatMap((pattern) => [...text.matchAll(pattern)].flatMap((found) => finding(found.index, found[1] as string))),
  ];
}

/** Files that are listed above what is known of them. Folded. */
const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|png|jpe?g|gif|zip|csv|txt|log|[jt]sx?|json|html?|css|py|md|ya?ml|apk|mp[34])$/;
/** A word that is none of a language and has a line to itself, above a line that says something. */
const ABOVE_WORDS = /(?<=^|\n) ?([\p{L}\d][\p{L}\d_.]{3,31}) ?(?=\n ?\p{L}[\p{L}'’]*,? [\p{L}\d'’/]+)/gu;
/** What programs call their events and fields. Folded. */
const OF_DATA =
  /(?:^|[._])(?:[a-z]+(?:ed|ing)|ids?|name|type|status|state|count|errors?|time|at|date|key|value|total|size|data|events?|logs?|file|page|items?|user|orders?|payment|request|response|job|task|hook|success|failure|version|url|code)\d*$/;
const FEWEST_TURNS = 2;
const SHORTEST_WITHOUT_SIGN = 8;

/** "moth_zqr", "zqrisreal71", "GölgeZqr_42" above what each of them says, more than once: members of a chat under the names that they chose. */
function aboveTurns({ text, folded }: Reading): Finding[] {
  const turns = Array.from(text.matchAll(ABOVE_WORDS)).flatMap(({ 0: whole, 1: value = '', index }) => {
    const start = index + whole.indexOf(value);
    const word = folded.slice(start, start + value.length);
    const isMade = /\p{L}/u.test(value) && /[_\d]|\p{Ll}\.\p{Ll}/u.test(value);
    const isUnknown = value.length >= SHORTEST_WITHOUT_SIGN && /^\p{Ll}+$/u.test(value) && !isOrdinaryWord(word) && !isForeignWord(word);
    const isThing = FILE.test(word) || OF_DATA.test(word) || OF_THINGS.test(word) || /^\d|^\P{Ll}+$/u.test(value);
    return (isMade || isUnknown) && !isThing ? [{ start, end: start + value.length, word }] : [];
  });
  const count = new Map<string, number>();
  for (const { word } of turns) count.set(word, (count.get(word) ?? 0) + 1);
  return turns
    .filter(({ word }) => (count.get(word) as number) >= FEWEST_TURNS)
    .map(({ start, end }) => ({ start, end, confidence: 0.65, tier: 'mask', why: 'context' }));
}

/** Between words of a sentence: "xX_ottoman_Xx", "lil_kier09", "sude_the_healer" are written as people write what they are called, and no word is. */
const IN_SENTENCE =
  /(?<=^|[\n ("“'«])(?:[xX]{1,2}_[\p{L}\d_]{3,20}_?[xX]{0,2}|\p{Ll}{2,16}(?:_\p{Ll}{2,16}){0,3}_?(?<=_\p{Ll}{0,16})\d{0,4})(?=[)"”'»,.!?:;]{0,2}(?:[\n ]|$))/gu;
/** What comes before or behind what somebody is called. Folded. */
const BEFORE_CALLED =
  /(?<![a-z])(?:by|from|with|to|user|player|account|member|seller|buyer|host|id|name|named|called|is|its|it['’]s|am|i['’]m|handle|alias|owner|author|oyuncu|uye|hesap|kullanici|satici|alici|adi|adim|nick|von|par|por|da|door|przez|than|and|ve|ile)[:]?[ \n]{1,2}["“'(«]?$|(?: {3}|[:·•|] ?)$/;
const BEHIND_CALLED =
  /^["”')»,.]{0,2}(?:[ \n](?:is|was|has|had|keeps?|said|says|wrote|writes|did|won|sold|sent|added|changed|rated|reviewed|bought|bid|asked|answered|reported|doxxed|invited|joined|left|hesabi|adli|isimli|kullanicisi|diyor|yazdi|dedi)(?![a-z])|[ \n]?\(|:[ \n]\S)/;

const LONG_PART = 4;

function inSentences({ text, folded }: Reading): Finding[] {
  return Array.from(text.matchAll(IN_SENTENCE)).flatMap(({ 0: value, index }): Finding[] => {
    const end = index + value.length;
    const word = folded.slice(index, end);
    const parts = word.split(/[_\d]+/).filter((part) => part.length > 1);
    // "nightly_sync", "is_active": names of tables and jobs are made of everyday words.
    const isFramed = /^x{1,2}_/.test(word);
    const isThing = OF_THINGS.test(word) || (!isFramed && (parts.every(isOrdinaryWord) || /_(?:id|at|url|key|name|type)$/.test(word)));
    const isBehind = BEFORE_CALLED.test(folded.slice(Math.max(0, index - 14), index));
    const isBefore = BEHIND_CALLED.test(folded.slice(end, end + 20));
    const isNumbered = /\d$/.test(word);
    const isLong = parts.some((part) => part.length >= LONG_PART);
    const isCalled = isLong && [isBehind, isBefore, isFramed, isNumbered].filter(Boolean).length > 1;
    return isThing || !isCalled || !value.includes('_') ? [] : [{ start: index, end, confidence: 0.6, tier: 'mask', why: 'context' }];
  });
}

/** "User id usr_77120": what services call those who signed up. */
const NUMBERED_USER = /(?<![\p{L}\p{N}_./-])(?:usr|user|uid|member|mbr|acct)_(?=[\p{L}\d]*\d)[\p{L}\d]{4,32}(?![\p{L}\p{N}_/-])/gu;
/** "Pushing to registry as ci-maalbers with token", "Log in with 24118827". Folded. */
const COMES_IN_AS =
  /(?<=(?<![a-z])(?:(?:log(?:ged|ging)?|sign(?:ed|ing)?)[ -]?(?:in|on|into [a-z ]{2,20}) (?:as|with|using)|(?:pushing|connecting|connected|authenticated|authenticating)(?: [a-z]{2,12}){0,3} as) )(?:[a-z][a-z\d]{1,16}[._-][a-z\d][a-z\d._-]{1,24}|[a-z]{1,3}\d{5,10}|\d{6,10})(?<![._-])(?![\w@/-])/g;
/** "Permission to tuna/billing.git denied to denizt-dev.": whoever a repository lets in has a login. */
const LET_IN =
  /(?<=(?<![A-Za-z])(?:[Pp]ermission|[Aa]ccess) to \S{2,60} (?:denied|granted) to )[A-Za-z\d][A-Za-z\d-]{2,38}(?<!-)(?![\w@/-])/g;
/** Heads of mails that name an account without a domain. Folded. */
const OF_MAIL =
  /(?<=^|\n)(?:x-(?:original-)?(?:sender|auth(?:enticated)?-(?:user|sender)|from|authuser|user)|(?:authenticated|auth)-(?:user|sender|id)|envelope-from): ?([a-z][a-z\d._-]{2,40})(?= *(?:\n|$))/g;
/** "Arjen (arjen-test1)": in brackets behind the name that it begins with. Folded. */
const BEGINS_WITH_NAME = /(?<![\p{L}\d])([a-z]{3,20}) \((\1(?:[._-]|(?=\d))[a-z\d._-]{1,20}|[a-z\d]{1,12}[._-]\1)\)/gu;

function ofAccounts({ text, folded }: Reading): Finding[] {
  const found = (start: number, value: string): Finding => ({
    start,
    end: start + value.length,
    confidence: 0.75,
    tier: 'mask',
    why: 'context',
  });
  return [
    ...[...folded.matchAll(COMES_IN_AS)]
      .filter(
        ({ 0: value }) => !SYSTEM_USERS.test(value) && !/^(?:two|one|single)-/.test(value) && !value.split(/[._-]/).every(isOrdinaryWord),
      )
      .map(({ 0: value, index }) => found(index, value)),
    ...[...text.matchAll(LET_IN)].map(({ 0: value, index }) => found(index, value)),
    ...[...text.matchAll(NUMBERED_USER)].map(({ 0: value, index }) => found(index, value)),
    ...[...folded.matchAll(OF_MAIL)]
      .filter(({ 1: value = '' }) => !SYSTEM_USERS.test(value) && !OF_THINGS.test(value))
      .map(({ 0: whole, 1: value = '', index }) => found(index + whole.length - value.length, value)),
    ...[...folded.matchAll(BEGINS_WITH_NAME)]
      .filter(({ index }) => /\p{Lu}/u.test(text[index] as string))
      .map(({ 0: whole, 2: value = '', index }) => found(index + whole.length - 1 - value.length, value)),
  ];
}

/** "<NightOwl77> hi": who speaks in a chat of the network's old days. */
const IN_ANGLES = /(?<=^|\n|\] )[ ]?<[@+]?([\p{L}_[\]][\p{L}\d_[\]|-]{2,24})>(?= \S)/gu;
/** "by nightowl77 · 3 hours ago": whoever started a thread. Folded. */
const BY_MEMBER =
  /(?<=(?<![a-z])(?:by|from|yazan|von|par|por|op):? )([a-z][a-z\d_.-]{3,24})(?= {0,2}[·•|,-] {0,2}(?:\d{1,2} ?(?:s|m|h|d|w|sec|min|hour|hr|day|week|month|year|sa|dk|gun|saat|hafta|ay)|yesterday|today|just now|dun|bugun)(?![a-z]{4}))/g;

function starters({ text, folded }: Reading): Finding[] {
  const found = [
    ...[...text.matchAll(IN_ANGLES)].filter((match) => !isOrdinaryWord((match[1] as string).toLowerCase())),
    ...[...folded.matchAll(BY_MEMBER)].filter(
      ({ 1: value = '' }) => TELLING.test(value) && !DOMAIN.test(value) && !isOrdinaryWord(value.replace(/[^a-z]/g, '')),
    ),
  ];
  return found.flatMap((match): Finding[] => {
    const value = match[1] as string;
    const start = match.index + match[0].indexOf(value);
    return OF_THINGS.test(value.toLowerCase())
      ? []
      : [{ start, end: start + value.length, confidence: 0.65, tier: 'mask', why: 'context' }];
  });
}

function speaking(reading: Reading): Finding[] {
  return (
    speakersOf(reading)
      // "ParentPay balance: -£12.60" tells of a sum, and nobody says it.
      .filter(({ isLogin, end }) => isLogin && !/^ ?: ?[-+]? ?[£$€₺]? ?\d/.test(reading.text.slice(end, end + 8)))
      .map(({ start, end }) => ({ start, end, confidence: 0.7, tier: 'mask', why: 'context' }))
  );
}

function madeOfNames(reading: Reading): Finding[] {
  return namesakesOf(reading).logins.map((login) => ({ ...login, confidence: 0.7, tier: 'mask', why: 'context' }));
}

/** Where logs and boards tell of people, whoever is no account of a program. */
function told(reading: Reading): Finding[] {
  return [...loginsInLogs(reading), ...membersTold(reading)].flatMap(({ start, end }): Finding[] => {
    const value = reading.folded.slice(start, end);
    return SYSTEM_USERS.test(value) || OF_THINGS.test(value) || isServiceAccount(value)
      ? []
      : [{ start, end, confidence: 0.7, tier: 'mask', why: 'context' }];
  });
}

export const usernameDetector = defineDetector({
  id: 'username',
  entity: 'USERNAME',
  find: (reading) => [
    ...reading.slots('username').flatMap((slot) => judge(reading, slot) ?? []),
    ...reading.slots('role').flatMap((slot) => besideRole(reading, slot)),
    ...reading.slots('name').flatMap((slot) => besideShownName(reading, slot)),
    ...besideTheirWord(reading),
    ...answersToAsked(reading),
    ...inPaths(reading),
    ...compounds(reading),
    ...gluedNames(reading),
    ...handles(reading),
    ...behindNames(reading),
    ...inCommands(reading),
    ...inSettings(reading),
    ...aboveTurns(reading),
    ...amongPeople(reading),
    ...friends(reading),
    ...marked(reading),
    ...elsewhere(reading),
    ...members(reading),
    ...doneByMembers(reading),
    ...onSystems(reading),
    ...besideMembers(reading),
    ...starters(reading),
    ...inSentences(reading),
    ...ofAccounts(reading),
    ...takingPart(reading),
    ...ownedDevices(reading),
    ...homeNetworks(reading),
    ...inAddresses(reading),
    ...speaking(reading),
    ...madeOfNames(reading),
    ...told(reading),
    ...severalNames(reading),
  ],
  examples: {
    match: [
      { text: 'Display name (shown in reviews)    zqz_ach', found: 'zqz_ach' },
      { text: 'Merhaba, zqrf.akd kullanıcı adımla girince', found: 'zqrf.akd' },
      { text: 'tarihinde GeceZqrcisi_x tarafından kullanılmış', found: 'GeceZqrcisi_x' },
      { text: 'Account    zqrano_hodl · verified', found: 'zqrano_hodl' },
      { text: 'Karakter    AsiZqr61', found: 'AsiZqr61' },
      { text: 'Which username do you sign in with?\nzqrobiora_77 and I remember my old password', found: 'zqrobiora_77' },
      { text: 'zqrkka@buildbox: ~/shop-backend', found: 'zqrkka' },
      { text: 'plumb_zqr_1966    Posted 12 Nov 2026, 21:40', found: 'plumb_zqr_1966' },
      { text: 'ok but lil_zqrkier09 is his account', found: 'lil_zqrkier09' },
      { text: 'zqroth_priest\nis it on for Friday\n\nzqroth_priest\nwho is there', found: 'zqroth_priest' },
      { text: 'GölgeZqr_42\nkadro tamam mı\n\nGölgeZqr_42\nbekliyoruz, gel', found: 'GölgeZqr_42' },
      { text: 'pamukzqrenses\nben varım\n\npamukzqrenses\nolur mu yani', found: 'pamukzqrenses' },
      { text: 'Banned xX_zqrman_Xx for selling', found: 'xX_zqrman_Xx' },
      { text: 'Shared with you by zqrdigger_hv; message', found: 'zqrdigger_hv' },
      { text: 'Account    zqrshka_88 (Bogdana)', found: 'zqrshka_88' },
      { text: 'NETGSM_USERCODE=8503046617', found: '8503046617' },
      { text: 'docker login -u zqrole -p limon registry.test', found: 'zqrole' },
      { text: 'Hi zqr_finds_leeds, is this still available?', found: 'zqr_finds_leeds' },
      { text: 'zqr_nomad_77    19 Dec 2025    My husband loves it', found: 'zqr_nomad_77' },
      { text: 'Satıcı: zqr_dede    %98 olumlu', found: 'zqr_dede' },
      { text: 'zqr_kusu55 yazdı: Konu hakkında', found: 'zqr_kusu55' },
      { text: 'Followers\nzqr_knits', found: 'zqr_knits' },
      { text: 'shadow_zqr9 (Moderator)', found: 'shadow_zqr9' },
      { text: 'twitch.tv/zqr_panda', found: 'zqr_panda' },
      { text: 'Permission to zqr/billing.git denied to zqrt-dev.', found: 'zqrt-dev' },
      { text: 'Pushing to registry as ci-zqralbers with token', found: 'ci-zqralbers' },
      { text: 'Log in with 24118827.', found: '24118827' },
      { text: 'User id usr_77120', found: 'usr_77120' },
      { text: 'X-Original-Sender: zqrunh', found: 'zqrunh' },
      { text: 'Arjen (arjen-test1), other', found: 'arjen-test1' },
      { text: 'Home folder: \\\\FS01\\home$\\zqrabdi', found: 'zqrabdi' },
      { text: "sure, it's @zqrphia-\nknits. See", found: '@zqrphia-\nknits' },
      { text: 'Reviewers required: zqrhanne-lk', found: 'zqrhanne-lk' },
      { text: 'SirZqrcake77: my disc id is below', found: 'SirZqrcake77' },
      { text: 'Wendell Pryce    2026    TODO(wpryce): backoff', found: 'wpryce' },
      { text: 'card twice. cc [~zqrmarsh]', found: 'zqrmarsh' },
      { text: 'Message from zqrnehunter52: is it', found: 'zqrnehunter52' },
      { text: 'zqr_toad: gg that jump!!\nPixelZqrna: thx you too', found: 'PixelZqrna' },
      { text: 'Watchers    zqrhanna, zqrdupont3', found: 'zqrdupont3' },
      { text: '<ZqrtOwl77> hi all', found: 'ZqrtOwl77' },
      { text: '[14:02] NightZqrl77: hi there', found: 'NightZqrl77' },
      { text: 'Player: NightZqrl77', found: 'NightZqrl77' },
      { text: 'by zqrtowl77 · 3 hours ago', found: 'zqrtowl77' },
      { text: 'Network name (2.4 GHz)    YilmazEv_5G', found: 'YilmazEv_5G' },
      { text: 'annikas-mbp.local', found: 'annikas-mbp' },
      { text: 'Key pair    annika-laptop', found: 'annika-laptop' },
      { text: 'Annikas-MacBook-Pro', found: 'Annikas-MacBook-Pro' },
      { text: 'Syncing repository: annika-zq/storefront', found: 'annika-zq' },
      { text: 'restricted profile/zqrina-zqruyter-0a91', found: 'zqrina-zqruyter-0a91' },
      { text: 'Posted by u/zqr_kettle in r/techsupport', found: 'u/zqr_kettle' },
      { text: 'add me zqrwing#4471', found: 'zqrwing#4471' },
      { text: 'snapchat me zqr.peach04 later', found: 'zqr.peach04' },
      { text: 'zqrwanderingtuba commented: same here', found: 'zqrwanderingtuba' },
      { text: 'PR #412 opened by zqrkowiak', found: 'zqrkowiak' },
      { text: '[bot] zqrkovic pushed 3 commits', found: 'zqrkovic' },
      { text: 'owner    tfernandez    14:02', found: 'tfernandez' },
      { text: 'mehmetyilmaz', found: 'mehmetyilmaz' },
      { text: 'fernandez.exe7', found: 'fernandez.exe7' },
      { text: 'xXZehraXx', found: 'xXZehraXx' },
      { text: 'ig: zqteads', found: 'zqteads' },
      { text: 'ssh -p 2222 zqrczyk@build-07', found: 'zqrczyk' },
      { text: '-rw-r--r-- 1 zqrczyk staff 2210 Nov 12 notes.txt', found: 'zqrczyk' },
      { text: '9f1c2ab (Zqran Quillor 2026-10-02 12:30:11 +0300 12) return', found: 'Zqran Quillor' },
      { text: '$ whoami\nzqrczyk', found: 'zqrczyk' },
      { text: 'Username: isil_o92', found: 'isil_o92' },
      { text: 'Username: svcevetzqr', found: 'svcevetzqr' },
      { text: 'Username: Zqrpil Data now', found: 'Zqrpil' },
      { text: 'zqrkirankiz\nÇevrimiçi\nTosqrik\nSon görülme 3 saat önce', found: 'zqrkirankiz' },
      { text: 'Tosqrik    In game\nxX_Zqrgar    Online', found: 'xX_Zqrgar' },
      { text: 'Kullanıcı adı\nkedisever', found: 'kedisever' },
      { text: 'Skype: live:oriane.dv', found: 'live:oriane.dv' },
      { text: 'Yevhen Ostapchuk (yostap)', found: 'yostap' },
      { text: 'curl -u svenja:Zw3ifel! https://repo.test', found: 'svenja' },
      { text: 'GitHub: zqruade', found: 'zqruade' },
      { text: 'Signed in as nightowl7', found: 'nightowl7' },
      { text: 'C:\\Users\\isil\\Desktop', found: 'isil' },
      { text: 'thanks @night_owl!', found: '@night_owl' },
      { text: 'instagram.com/night.owl', found: 'night.owl' },
      { text: 'Bidder: karapanda216    Bid: 19,764.60', found: 'karapanda216' },
      { text: 'UID fokonkwo', found: 'fokonkwo' },
      { text: '10:17 user fokonkwo signed in', found: 'fokonkwo' },
      { text: 'Profile\nzeynep_k92', found: 'zeynep_k92' },
      { text: 'C:\\Users\\zqrczyk>whoami\nnorthgate\\zqrczyk', found: 'zqrczyk' },
      { text: 'Owner    AzureAD\\ZqrensaQuew', found: 'AzureAD\\ZqrensaQuew' },
      { text: 'Username: svc_tfernandez', found: 'svc_tfernandez' },
      { text: '10:14:03 user zqrweather portal vpn.zqr.test', found: 'zqrweather' },
      { text: 'failed for user "zqrwick"', found: 'zqrwick' },
      { text: 'Group <VPN> User <zqrweather> IP <203.0.113.7>', found: 'zqrweather' },
      { text: 'identity="zqre481"', found: 'zqre481' },
      { text: 'Authentication failed for zqrmoss', found: 'zqrmoss' },
      { text: 'actor=zqrmoss action=delete', found: 'zqrmoss' },
      { text: 'Get-ADUser -Identity zqrmoss', found: 'zqrmoss' },
      { text: '[Party] Zqrfox: ready?', found: 'Zqrfox' },
      { text: 'zqrmoss klandan atıldı', found: 'zqrmoss' },
      { text: 'Gamertag    Zqr Moss 77', found: 'Zqr Moss 77' },
      { text: 'Susturulan: zqrmoss', found: 'zqrmoss' },
      { text: 'New session 4402 of user zqrsandoval.', found: 'zqrsandoval' },
      { text: 'Login OK: [zqrweather/<via Auth-Type = EAP>]', found: 'zqrweather' },
      { text: 'openvpn[411]: zqrweather/203.0.113.7:51820 MULTI', found: 'zqrweather' },
      { text: '09:12 kullanıcı zqrtosun bağlandı', found: 'zqrtosun' },
      { text: 'UUID of player CobaltZqret is db26334d', found: 'CobaltZqret' },
      { text: 'CobaltZqret[/203.0.113.7:52144] logged in', found: 'CobaltZqret' },
      { text: '[18:23:30] Zqrwool lost connection: Timed out', found: 'Zqrwool' },
      { text: '[INFO]: Banned Zqrwool: griefing', found: 'Zqrwool' },
      { text: '"Zqrwool<12><STEAM_1:0:4411223><CT>" say "gg"', found: 'Zqrwool' },
      { text: 'saffron.zqr timed out bzzt_zq', found: 'saffron.zqr' },
      { text: 'zqrpanda · susturuldu · 10 dk', found: 'zqrpanda' },
      { text: 'zqrpanda adlı oyuncu sunucudan yasaklandı', found: 'zqrpanda' },
      { text: 'Dr. Waffles changed nickname to Prof. Waffles', found: 'Prof. Waffles' },
      { text: 'Efsane Zqoca takma adını Emekli Zqoca yaptı', found: 'Efsane Zqoca' },
      { text: 'PatlıcanZqr, sessizzq_ kullanıcısını susturdu', found: 'PatlıcanZqr' },
      { text: 'ohm_my_zq · Member · 88 posts', found: 'ohm_my_zq' },
      { text: 'Deli Zqumrul 61 · Üye', found: 'Deli Zqumrul 61' },
      { text: 'Player    Role    Trophies\nmegapzqle    Elder    4,310', found: 'megapzqle' },
      { text: '$dazzqrello requested $18.00', found: 'dazzqrello' },
      { text: 'paypal.me/tinaszqits sent you $125.00', found: 'tinaszqits' },
      { text: 'Previous names    zqrvexo, Qrvx_zqr', found: 'Qrvx_zqr' },
      { text: 'Online ID    StormyZqel_09', found: 'StormyZqel_09' },
      { text: 'I only duoed with PolarZq0nIce on map', found: 'PolarZq0nIce' },
      { text: '$ last\nfarukt    pts/0    203.0.113.7', found: 'farukt' },
    ],
    noMatch: [
      'Reklam kodu: YOSUN15',
      '@herkes geri alıyoruz',
      '@zqobievimcomtr',
      'SOFTWARE\\Microsoft',
      'User <unknown> IP <0.0.0.0>',
      'user data from cache',
      'Authentication failed for admin',
      'Login page for customers',
      'actor=system',
      'net user /domain',
      '[Party] Everyone: ready?',
      'user "settings" saved',
      'tcp/203.0.113.7:443',
      'ERROR worker left the game',
      'You can change your nickname to anything',
      'Yeni kullanıcı adını buraya yazın',
      'AutoModerator · Bot · 3 posts',
      'Amazon Prime · Member',
      'Player    Score    Level\nTotal    14    3',
      'echo $user sent mail',
      '$PATH sent to script',
      'Child account    Enabled',
      'Ticket#4471',
      'nightly_sync tarafından güncellendi',
      'Account: primary_checking',
      'Which username do you sign in with?\nI forgot it',
      'Karakter: 120/500',
      'Display name    order_id',
      'zqroth_failed\nfor customer Zed\n\nzqroth_failed\nfor customer Yve',
      'zqroth_one.pdf\nnew file here\n\nzqroth_one.pdf\nnew file here',
      'zqroth_priest\nis it on for Friday\n\nZqr\nwho is there',
      'pamukzq\nben varım\n\npamukzq\nolur mu yani',
      'retry_count: 3\nmax_size: 20 MB',
      'OrderStatus404: failed',
      'ReleaseNotes2026: the new version',
      'HttpClient2    Level 3',
      'utf8_general_ci    Online',
      'Watchers    none',
      'Reviewers: required',
      'kitchen-tablet',
      'SSID    HomeHub-5G-C1D0',
      'Network name: FiberNet_2G_48',
      'Host name: web-prod-03',
      'sync from nightly_sync failed',
      'column by created_at is missing',
      'GitHub    a3f9c1e failed on main',
      't.me/zqr_bildirim_bot',
      '@trendyol siparişim gelmedi',
      'report_q3_2025    19 Dec 2025    Ready for download',
      'payment_intent_failed    12:40    card declined',
      'Hi there, is this still available?',
      'yandex.com.tr/harita',
      'DB_USERNAME=root',
      'X-Original-Sender: bounce-service',
      'Ubuntu (lts)',
      'banned by default',
      'sign in with two-factor codes',
      'Log in with single-sign-on',
      '<button> clicked',
      'Player: Chromecast',
      'Kullanıcı adı: admin',
      'Username: svc-zqrmail',
      'Kullanıcı adı: srv_zqrarsiv',
      'Username: zqrmail-svc',
      'Kullanıcı: sistem',
      'User ID: ZQRT-ROLE-0042',
      'Username: Export CSV 2',
      'Username: Export Data now',
      'Syncing repository: actions/checkout',
      'users/settings-page',
      'INC#44710',
      'reviewed by bots',
      'merged by default',
      'telegram 10.2.1',
      'discord.gg/help',
      'scp build.zip deploy@build-07',
      '-rw-r--r-- 1 root root 2210 Nov 12 notes.txt',
      'You are not signed in\nSign in and keep your data private',
      'Central European Time (cest)',
      'docker run -u app:1000 web',
      'Sign in on the device where your logins are saved',
      'User not found',
      'User agent: Chrome',
      'Kullanıcı bulunamadı',
      '@media print',
      '@scope/package',
      '/home/runner/work',
      'user: null',
      'Author: docs-bot',
      'Agent: chat',
      'uid=1000',
      'UID c006a564-74d3-1c25-5eb4-4009b86c146a',
      'User Experience',
      'adler2 2.0.1',
    ],
  },
});
