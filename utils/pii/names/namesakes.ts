import { oncePerReading } from '../once-per-reading';
import type { Reading } from '../reading';
import { isForeignWord } from './foreign-words';
import { isGivenName, isNameStop, isWordAndName } from './name-words';
import { isOrdinaryWord } from './ordinary-words';

interface Place {
  start: number;
  end: number;
}

/** A whole name and the logins made of it that stand on the same screen. */
export interface Namesakes {
  names: readonly Place[];
  logins: readonly Place[];
}

/** A word in small letters as systems make them of names; not of addresses, paths and hosts. */
const LOGIN = /(?<![\p{L}\p{N}_@./\\:-])[a-z][a-z._-]{3,24}\d{0,4}(?![\p{L}\p{N}_@/\\]|[.-][\p{L}\p{N}])/gu;
const WHOLE_NAME =
  /(?<![\p{L}\p{N}'’.-])(\p{Lu}[\p{L}'’-]{0,20})\.? (?:\p{Lu}[\p{L}'’-]{0,20}\.? |(?:de|da|del|di|la|van|von|der|den|bin|al|el) ){0,3}(\p{Lu}[\p{L}'’-]{2,24})(?![\p{L}\p{N}@_]|['’-]\p{L})/gu;
const SHORTEST_FAMILY = 4;
/** Keeps pages of megabytes linear. */
const MOST_LOGINS = 400;

/** "Hope Marsh" and `hmarsh`: each is proof of the other, though no list knows either. */
export const namesakesOf = oncePerReading(findNamesakes);

function findNamesakes({ text, folded }: Reading): Namesakes {
  const tokens = new Map<string, Place[]>();
  for (const { 0: token, index } of text.matchAll(LOGIN)) {
    // `svc_tfernandez`, `ext-hmarsh`: what an account is for, before whose it is.
    const key = token.replace(/[._-]?\d+$/, '').replace(/^(?:svc|srv|adm|admin|ext|priv|usr)[._-]/, '');
    if (tokens.size >= MOST_LOGINS || isOrdinaryWord(token) || isForeignWord(token)) continue;
    const places = tokens.get(key);
    const place = { start: index, end: index + token.length };
    if (places) places.push(place);
    else tokens.set(key, [place]);
  }
  const names: Place[] = [];
  const logins = new Map<string, Place[]>();
  if (tokens.size === 0) return { names, logins: [] };
  for (const found of text.matchAll(WHOLE_NAME)) {
    const end = found.index + found[0].length;
    const first = folded.slice(found.index, found.index + (found[1] as string).length).replace(/[^a-z]/g, '');
    const family = folded.slice(end - (found[2] as string).length, end).replace(/[^a-z]/g, '');
    const isCalled = isGivenName(first, 'page') || isWordAndName(first) || (!isOrdinaryWord(first) && !isForeignWord(first));
    if (family.length < SHORTEST_FAMILY || first === '' || isNameStop(family) || !isCalled) continue;
    // "Wild Berries" and `wildberries`: what is written together is a mark as well, one letter before a name is not.
    const made = [`${first[0]}${family}`, `${first[0]}.${family}`, `${first[0]}_${family}`, `${family}${first[0]}`];
    const joined =
      first.length > 1 && !isOrdinaryWord(family)
        ? [...['', '.', '_', '-'].flatMap((joint) => [`${first}${joint}${family}`, `${family}${joint}${first}`]), `${first}${family[0]}`]
        : [];
    const hits = [...made, ...joined].filter((form) => tokens.has(form));
    if (hits.length === 0) continue;
    names.push({ start: found.index, end });
    for (const hit of hits) logins.set(hit, tokens.get(hit) as Place[]);
  }
  return { names, logins: [...logins.values()].flat() };
}
