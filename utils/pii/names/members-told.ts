import type { Line, Reading } from '../reading';
import { isNameOfProgram } from './chosen-names';
import { isForeignWord } from './foreign-words';
import { isOrdinaryWord } from './ordinary-words';

const HAS_SIGN = /[_\d#]|\p{Ll}\.\p{Ll}/u;
const CAMEL = /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u;

/** Whether a word is nothing else than what somebody is called: it holds a sign or a capital inside, or is small and none of a language. */
function isOwn(written: string, word: string): boolean {
  if (!/[a-z]{2}/.test(word)) return false;
  return HAS_SIGN.test(written) || CAMEL.test(written) || (/^\P{Lu}+$/u.test(written) && !isOrdinaryWord(word) && !isForeignWord(word));
}

/** "Dr. Zqraffles changed nickname to Prof. Zqraffles", "Efsane Zqr takma adını Emekli Zqr yaptı": who it was, and who it is now. Folded. */
const RENAMED =
  / (?:(?:has )?changed (?:(?:their|his|her|its) )?(?:nick(?:name)?|(?:user|display) ?name) (?:from [^\n]{2,32}? )?to|(?:takma|kullanici|gorunen) (?:adini|ismini)) (?=[^\s])/g;
const NEW_NAME = /^["'“]?([^\n|·•"'”/:]{2,32}?)(?=["'”]| *(?:\.? *(?:\n|$)| {2}|[·•|]))/;
const NEW_NAME_BEFORE_VERB = /^["'“]?([^\n|·•"'”]{2,32}?)["'”]? (?:yapti|olarak (?:degistirdi|ayarladi)|ile degistirdi)(?![a-z])/;
const OLD_NAME = /(?:^|\n| {3}|[\]·•|] )[ ]?([^\n\]·•|,]{2,32})$/;
const MOST_WORDS = 3;
const NO_MEMBER =
  /^(?:you|someone|somebody|(?:the |a )?(?:user|member|admin|moderator|server|bot|system)|sen|siz|biri|(?:bir )?(?:kullanici|uye|yonetici))(?![a-z])|(?<![a-z])(?:you|can|cannot|have|has|sizin|nasil)(?![a-z])/;

function renamed({ text, folded }: Reading): Line[] {
  return Array.from(folded.matchAll(RENAMED)).flatMap(({ 0: whole, index }): Line[] => {
    const from = Math.max(0, index - 36);
    const old = OLD_NAME.exec(text.slice(from, index))?.[1]?.trimStart() ?? '';
    const behind = index + whole.length;
    const now = (whole.endsWith('to ') ? NEW_NAME : NEW_NAME_BEFORE_VERB).exec(folded.slice(behind, behind + 48))?.[1] ?? '';
    if (now === '') return [];
    const isName = (word: string) => {
      const words = word.split(' ');
      return word.length > 1 && words.length <= MOST_WORDS && !NO_MEMBER.test(word) && (words.length > 1 || !isOrdinaryWord(word));
    };
    const at = behind + folded.slice(behind, behind + 48).indexOf(now);
    return [
      ...(isName(folded.slice(index - old.length, index)) ? [{ start: index - old.length, end: index }] : []),
      ...(isName(now) ? [{ start: at, end: at + now.length }] : []),
    ];
  });
}

/** The rank of a member of a forum behind the name of their own choice: "ohm_my_zqr · Member · 88 posts", "Deli Zqr 61 · Kıdemli Üye". Folded. */
const RANK =
  / ?[·•|] ?(?:(?:senior|new|junior|full|active|top|trusted|regular|veteran|premium|vip|gold|silver|registered|kidemli|yeni|aktif|uzman|caliskan|deneyimli|onursal|standart|emekli) )?(?:member|contributor|uye|moderator|kurucu|yonetici)(?= *(?:\n|$| {3}|[·•|]))/g;
const BEFORE_RANK = /(?:^|\n| {3})[ ]?@?([\p{L}\d][\p{L}\d._' -]{1,24})$/u;

function rankedMembers({ text, folded }: Reading): Line[] {
  return Array.from(folded.matchAll(RANK)).flatMap(({ index }): Line[] => {
    const name = BEFORE_RANK.exec(text.slice(Math.max(0, index - 30), index))?.[1] ?? '';
    const start = index - name.length;
    const words = folded.slice(start, index).split(/[ ._\d'-]+/);
    const isTold = HAS_SIGN.test(name) || !words.every((word) => word === '' || isOrdinaryWord(word));
    return name.length < 3 || !isTold || !/[a-z]{2}/.test(folded.slice(start, index)) ? [] : [{ start, end: index }];
  });
}

/** The head of a list of players: who they are, and what only players have. Folded. */
const ROSTER =
  /^ ?(?:# {3,40}|rank {3,40}|sira {3,40})?(?:player|oyuncu|nick(?:name)?|rumuz|gamer|summoner|in-game name|character|karakter|member|uye|user|kullanici) {3}.{0,120}(?:rank|trophies|level|lvl|score|points|kills|k\/d|kda|clan|guild|elo|mmr|power|last (?:online|seen)|rutbe|kupa|seviye|puan|skor|klan|lonca|guc|son (?:gorulme|cevrimici))(?![a-z])/;
const MEMBER_CELL = /^ ?(?:#?\d{1,3}[.)]? {1,40})?([\p{L}\d][\p{L}\d._-]{2,24})(?= {3})/u;
const MOST_MEMBERS = 40;

function rosters({ text, folded, lines }: Reading): Line[] {
  return lines.flatMap((head, at): Line[] => {
    if (!ROSTER.test(folded.slice(head.start, Math.min(head.end, head.start + 200)))) return [];
    const members: Line[] = [];
    for (const { start, end } of lines.slice(at + 1, at + 1 + MOST_MEMBERS)) {
      const found = MEMBER_CELL.exec(text.slice(start, end));
      if (!found) break;
      const name = found[1] as string;
      const from = start + found[0].length - name.length;
      const word = folded.slice(from, from + name.length);
      if (isOwn(name, word) && !isNameOfProgram(word)) members.push({ start: from, end: from + name.length });
    }
    return members;
  });
}

/** "PatlıcanZqr, sessiz_zqr kullanıcısını susturdu": whoever did it stands before the comma. Folded. */
const DONE_TO =
  /(?<=^|\n| {3}|[\]·•|] )[ ]?([a-z][a-z\d._]{2,29}), ([a-z\d][a-z\d._#-]{2,30})(?= (?:adli |isimli )?(?:kullanici|uye|oyuncu)[a-z]{1,8} [^\n]{0,40}(?:sustur|yasakla|banla|engelle|atti|uyar|rol|hediye|davet|bagisla|sikayet|gonder|ekle|cikar))/g;

function doneTo({ text, folded }: Reading): Line[] {
  return Array.from(folded.matchAll(DONE_TO)).flatMap(({ 0: whole, 1: who = '', 2: whom = '', index }): Line[] => {
    const end = index + whole.length;
    const places = [
      { start: end - whom.length - 2 - who.length, end: end - whom.length - 2 },
      { start: end - whom.length, end },
    ];
    return places.filter((place) => isOwn(text.slice(place.start, place.end), folded.slice(place.start, place.end)));
  });
}

/** `$zqrello requested`, "Cash App: $zqrello": the sign of sums before a name. */
const CASH_TAG = /(?<![\p{L}\d$/\\`"'([{])\$(?=[\w-]{0,20}[a-z])([A-Za-z][\w-]{2,19})(?![\w({[.=/-])/gu;
const OF_PAYMENT =
  /(?<![a-z])(?:cash ?tag|cash ?app|requested|paid|pay|sent you|sent|received|venmo|payment|transfer|donations?|tips?)(?![a-z])/;

function cashTags({ text, folded }: Reading): Line[] {
  return Array.from(text.matchAll(CASH_TAG)).flatMap(({ 0: tag, index }): Line[] => {
    const end = index + tag.length;
    const around = folded.slice(Math.max(0, index - 40), end + 60);
    return OF_PAYMENT.test(around) && !isOrdinaryWord(folded.slice(index + 1, end)) ? [{ start: index + 1, end }] : [];
  });
}

/** Members of games, forums and apps where only they are told of, under the names that they chose. */
export function membersTold(reading: Reading): Line[] {
  return [...renamed(reading), ...rankedMembers(reading), ...rosters(reading), ...doneTo(reading), ...cashTags(reading)];
}
