import type { Span } from '../define-detector';
import type { Reading } from '../reading';

/** How somebody is addressed before the name, of which the name alone is no more than half: "Mr Small", "Öğr. Gör. Haluk", "Big Ron". Folded. */
const BEFORE =
  /(?:(?<![\p{L}\p{N}.'’-])(?:mr|mrs|ms|miss|mx|dr|prof|sir|dame|lady|lord|rev|revd|reverend|father|fr|sister|sr|brother|br|pastor|imam|rabbi|canon|capt|captain|sgt|sergeant|cllr|councillor|uncle|aunt|auntie|aunty|granny|grandma|grandad|grandpa|big|little|old|doc|av|yrd|uzm|op|ogr|gor|dt|ecz|vet|hemsire|haci|hafiz)(?:\. ?| )){1,4}$/u;

/** And behind it: "Kemal hoca", "Fikriye hanım'ın", "Ayla h." A capital behind it begins the name of a firm. Folded. */
const BEHIND =
  /^ (?:(?:bey|hanim|hoca|usta|abi|abla|amca|teyze|dayi|hala|yenge|eniste|dede|nine|efendi|reis|hemsire|kaptan)(?:m|miz)?(?!\p{L})|[hb]\.(?= |\n|,|$))/u;

const LONGEST_BEFORE = 40;
const LONGEST_BEHIND = 16;

/** What is read of a person with the words that they are addressed by: half of a name beside its title says who is meant. "Sayın" and "Sn." are said to everybody. */
export function withTitles(span: Span, { text, folded }: Reading): Span {
  if (span.entity !== 'PERSON_NAME' || span.tier !== 'mask' || span.why === 'known') return span;
  const before = BEFORE.exec(folded.slice(Math.max(0, span.start - LONGEST_BEFORE), span.start))?.[0] ?? '';
  const behind = BEHIND.exec(folded.slice(span.end, span.end + LONGEST_BEHIND))?.[0] ?? '';
  const isFirm = /^ \p{Lu}/u.test(text.slice(span.end + behind.length));
  return { ...span, start: span.start - before.length, end: span.end + (isFirm ? 0 : behind.length) };
}
