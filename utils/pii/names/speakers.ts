import { oncePerReading } from '../once-per-reading';
import type { Line, Reading } from '../reading';
import { isForeignWord } from './foreign-words';
import { isAmbiguousName, isGivenName, isWordAndName } from './name-words';
import { isOrdinaryWord } from './ordinary-words';

/** Whoever says something in a chat or on a call, by the places where a line begins with them. */
export interface Speaker {
  start: number;
  end: number;
  /** Called as nobody is at birth: `mossy_toad`, `PixelNana`. */
  isLogin: boolean;
}

/** A clock, then who speaks: up to three words, and the sign behind them. */
const HEAD =
  /^ {0,4}(?:[[(]?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]m)?[\])]? {1,2})?[@<]?([\p{L}][\p{L}\d_.'’-]{1,24}(?: [\p{L}][\p{L}.]{0,20}){0,2})>?(?: ?[:»]| →| ➜|>) {1,3}(?=\S)/u;
/** "From anders h to Everyone:", "Von Anders an alle:": calls tell who wrote to whom. */
const FROM_TO =
  /^ {0,4}(?:\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]m)? {1,2})?(?:from|von|de|da|van|od) {1,2}([\p{L}][\p{L}\d_.'’-]{0,24}(?: [\p{L}][\p{L}\d.'’-]{0,24}){0,3}) {1,2}(?:to|an|a|à|para|aan|do) {1,2}(?:everyone|everybody|all|me|you|hosts?|panelists?|waiting room|alle|mich|tous|moi|todos|mi|tutti|iedereen|wszyscy)(?: ?\([^)\n]{1,24}\))? ?:?/iu;
/** What is said to somebody, and not the value of a label: it speaks of me and you, asks, exclaims, or greets. Folded. */
const SPEECH =
  /[?!](?: |$)|(?<![a-z])(?:i|i'm|im|i've|ive|you|your|u|ur|me|my|we|us|our|they|he|she|it's|its|that's|lol|lmao|haha+|hi|hey|hello|yo|thanks|thx|ty|gg|wp|pls|please|yes|yep|yeah|nope|okay|sorry|can|could|ask|let's|what|why|how|when|who|anyone|ben|bana|beni|benim|sen|sana|seni|senin|biz|bize|siz|size|evet|hayir|selam|merhaba|tamam|olur|abi|hocam|ne|niye|neden|nasil|var mi|tesekkurler|ich|mir|mich|du|dir|dich|wir|euch|ja|nein|danke|hallo|je|moi|tu|toi|nous|vous|oui|merci|salut|yo|tu|gracias|hola|vale|io|ciao|grazie|ik|jij|bedankt|hoi|ja|nie|dzieki|czesc|eu|obrigad[oa]|oi)(?![a-z])/;
/** Programs and parts that people play for a firm, and words before what is only noted. Folded. */
const NOBODY =
  /bot$|^(?:agent|support|customer|visitor|client|caller|callee|system|admin|administrator|moderator|mod|operator|assistant|ai|user|username|name|me|you|ben|sen|siz|biz|musteri|temsilci|destek|sistem|asistan|kullanici|yonetici|misafir|guest|host|q|a|question|answer|soru|cevap|error|warning|warn|info|debug|notice|fatal|trace|hint|note|notes|tip|tips|total|status|step|result|edit|update|ps|fyi|todo|fixme|subject|betreff|konu|re|fwd|aw|from|to|cc|bcc|date|von|an|kimden|kime|hata|uyari|not|bilgi|toplam|fehler|hinweis|warnung|erreur|attention|nota|error|aviso|everyone|all|title|author|server|host|remote|origin|usage|example|default|expected|received|actual|message|reason|cause|caused by|https?|file|ftp|mailto|tel|std(?:out|err)|at|in|on)$/;
/** Written as nobody writes a name. */
const CHOSEN = /[_\d]|\p{Ll}\p{Lu}|^\p{Ll}+[.-]\p{Ll}/u;
const SHORTEST = 2;
/** Fewer lines that begin so are labels and their values as well. */
const FEWEST_LINES = 2;
/** Keeps pages of megabytes linear. */
const MOST_LINES = 400;
/** Of the lines that begin so, at least this share is speech. */
const SHARE_OF_SPEECH = 0.5;

interface Said {
  start: number;
  end: number;
  folded: string;
  isSpeech: boolean;
}

function saidOn({ text, folded }: Reading, { start, end }: Line): Said | null {
  const head = HEAD.exec(text.slice(start, Math.min(end, start + 110)));
  if (!head) return null;
  const name = head[1] as string;
  const said = folded.slice(start + head[0].length, Math.min(end, start + 300));
  // "Nr: 1    Player: …": a row of a table, each value with its head.
  if (/ {3}/.test(said)) return null;
  const from = start + head[0].lastIndexOf(name, head[0].length);
  return { start: from, end: from + name.length, folded: folded.slice(from, from + name.length), isSpeech: SPEECH.test(said) };
}

/** Whether the word can be somebody at all, and how many signs of a chat it takes to believe it. */
function isBelieved({ folded, start, end }: Said, times: number, others: number, reading: Reading): boolean {
  const words = folded.split(/[ .'’-]+/).filter((word) => word !== '');
  if (folded.length < SHORTEST || NOBODY.test(folded) || words.some((word) => NOBODY.test(word))) return false;
  if (reading.labels.some((label) => !label.isGuess && label.start < end && label.end > start && label.end - label.start >= end - start))
    return false;
  const isMentioned = reading.folded.includes(`@${folded}`);
  if (isMentioned || CHOSEN.test(reading.text.slice(start, end))) return times > 1 || others > 0;
  if (words.some((word) => isWordAndName(word) || (isGivenName(word, 'page') && !isAmbiguousName(word)))) return times > 1 || others > 0;
  // Words of every day head notes and logs as well.
  return !words.some((word) => isOrdinaryWord(word) || isForeignWord(word)) && (times > 1 || others > 1);
}

/** A line that is one word with a capital, and what goes on in small letters below it. */
const ALONE = /^ {0,4}(\p{Lu}\p{Ll}{2,20}) *$/u;
const GOES_ON = /^ {0,4}\p{Ll}\p{L}*(?:[ ,']+\S+){2,}/u;

const LONGEST_BUBBLE = 120;

/** In chats of phones whoever speaks stands alone above the bubble, again and again. */
function aboveBubbles({ text, folded, lines }: Reading): Speaker[] {
  const heads = lines.slice(0, MOST_LINES * 4).flatMap(({ start, end }, at): Speaker[] => {
    const word = end - start > 30 ? undefined : ALONE.exec(text.slice(start, end))?.[1];
    const next = lines[at + 1];
    if (word === undefined || !next || !GOES_ON.test(text.slice(next.start, Math.min(next.end, next.start + 200)))) return [];
    const from = text.indexOf(word, start);
    const name = folded.slice(from, from + word.length);
    return isOrdinaryWord(name) || isForeignWord(name) || NOBODY.test(name)
      ? []
      : [{ start: from, end: from + word.length, isLogin: false }];
  });
  const isSpeech = ({ end }: Speaker) => SPEECH.test(folded.slice(end, end + LONGEST_BUBBLE).split('\n\n', 1)[0] as string);
  if (!heads.some(isSpeech)) return [];
  const counts = new Map<string, number>();
  for (const { start, end } of heads) counts.set(folded.slice(start, end), (counts.get(folded.slice(start, end)) ?? 0) + 1);
  return heads.filter(({ start, end }) => (counts.get(folded.slice(start, end)) as number) > 1);
}

/**
 * Who speaks: where several lines begin with a word and a colon and what follows is speech, these words are people, whatever they read as, but
 * for programs and roles.
 */
export const speakersOf = oncePerReading(findSpeakers);

function findSpeakers(reading: Reading): readonly Speaker[] {
  const { text, folded } = reading;
  const found = (start: number, end: number): Speaker => ({ start, end, isLogin: CHOSEN.test(text.slice(start, end)) });
  const named = [
    ...aboveBubbles(reading),
    ...reading.lines.flatMap(({ start, end }): Speaker[] => {
      const match = FROM_TO.exec(text.slice(start, Math.min(end, start + 140)));
      if (!match) return [];
      const name = match[1] as string;
      const from = start + match[0].indexOf(name, match[0].search(/(?:from|von|de|da|van|od) /i) + 2);
      const isNobody = NOBODY.test(folded.slice(from, from + name.length));
      return isNobody ? [] : [found(from, from + name.length)];
    }),
  ];
  const said = reading.lines.flatMap((line) => saidOn(reading, line) ?? []).slice(0, MOST_LINES);
  if (said.length < FEWEST_LINES || said.filter(({ isSpeech }) => isSpeech).length < said.length * SHARE_OF_SPEECH) return named;
  const times = new Map<string, number>();
  for (const { folded: name } of said) times.set(name, (times.get(name) ?? 0) + 1);
  return [
    ...named,
    ...said
      .filter((one) => isBelieved(one, times.get(one.folded) as number, times.size - 1, reading))
      .map(({ start, end }) => found(start, end)),
  ];
}
