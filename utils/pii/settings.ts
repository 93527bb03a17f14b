import { matchAt } from './match-at';
import { oncePerReading } from './once-per-reading';
import type { Reading } from './reading';

/** One setting of a program as files, shells and consoles hold it: `DB_PASSWORD=…`, `"clientSecret": "…"`. */
export interface Setting {
  /** Words of its name, folded: `clientSecret` is "client", "secret". */
  words: readonly string[];
  /** The file says itself that it is a setting, by a tag or a call; one word is name enough then. */
  isMarked: boolean;
  start: number;
  end: number;
}

/** Names of settings are joined words; a single word is a label as others are. */
const NAME = '[A-Za-z][A-Za-z0-9]{0,40}(?:[_.-][A-Za-z0-9]{1,40}){0,8}';
const QUOTED = `(?:"[^"\\n]{1,400}"|'[^'\\n]{1,400}'|\`[^\`\\n]{1,400}\`)`;
const FORMS: readonly RegExp[] = [
  // `NAME=value`, `name: value`, `"name": "value"`, `'name' => 'value'`.
  new RegExp(`(?<![\\w.$-])["']?(${NAME})["'\\]]{0,2} {0,3}(?:=>|:=|=|:(?!\\/\\/)) {0,3}(${QUOTED}|[^\\s;,"'<>&]{3,400})`, 'g'),
  // `<add key="name" value="…" />`.
  new RegExp(`(?:key|name|id)=["'](${NAME})["'] {1,3}value=(${QUOTED})`, 'gi'),
  // `- name: NAME` and below it `value: …`.
  new RegExp(`(?:^|\\n)[ -]{0,24}name: ?["']?(${NAME})["']? *\\n *value: ?(${QUOTED}|[^\\s;,"'<>]{3,400})`, 'g'),
  // `define('NAME', 'value')`.
  new RegExp(`(?:define|setenv|putenv|env|config) ?\\( ?["'](${NAME})["'] ?, ?(${QUOTED})`, 'g'),
  // `<name>value</name>`.
  new RegExp(`<(${NAME})>([^<>\\n]{3,400})(?=<\\/)`, 'g'),
];
/** In files of variables a value may hold blanks up to the end of its line: `SESSION_SECRET=keyboard cat`. */
const VARIABLE = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/;
const REST_OF_LINE = /^(?: [\p{L}\d]{1,20}){1,6}(?= *(?:\n|$| {3}))/u;
/** What a file holds in place of the value: variables, calls, nothing at all. */
const NO_VALUE =
  /^(?:\$|%|<|\{\{|\*+$|[•●x]+$|(?:null|none|nil|undefined|true|false|yes|no|on|off|string|required|redacted|hidden|masked|empty|todo|changeme)$|process\.env|os\.|env\.|getenv|secrets?\.|var\.|data\.|vault:|arn:|https?:|file:|\/|\.\/)/i;

function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[_.-]/);
}

/** All settings of a text whose names are joined of two words or more. */
export const settingsOf = oncePerReading(({ text }: Reading): readonly Setting[] =>
  FORMS.flatMap((form, at) =>
    Array.from(text.matchAll(form)).flatMap((found): Setting[] => {
      const [whole, name = '', given = ''] = found;
      const words = wordsOf(name);
      const isQuoted = /^["'`]/.test(given);
      const end = found.index + whole.length - (isQuoted ? 1 : 0);
      const start = end - given.length + (isQuoted ? 2 : 0);
      const rest = VARIABLE.test(name) && !isQuoted ? (REST_OF_LINE.exec(text.slice(end, end + 160))?.[0].length ?? 0) : 0;
      const value = text.slice(start, end + rest);
      return NO_VALUE.test(value) ? [] : [{ words, isMarked: at > 0, start, end: end + rest }];
    }),
  ),
);

/** Behind the word that counts: `SECRET_KEY_BASE`, `PASSWORD_OLD`, `API_KEY_1`. */
const TAIL = /^(?:base|value|old|new|prod|production|staging|stage|test|dev|live|local|b64|base64|encoded|plain|\d{1,2})$/;

/** The words of a setting's name up to the one that says what it holds. */
export function telling({ words }: Setting): readonly string[] {
  let length = words.length;
  while (length > 1 && TAIL.test(words[length - 1] as string)) length--;
  return words.slice(0, length);
}

/** `PASSWORD_TIMEOUT=10800`: the name goes on behind the word of a label and says something else. */
const GOES_ON = /[_.-][A-Za-z][\w.-]{0,40}["']? ?[=:]/y;

export function isInName({ text }: Reading, { end }: { end: number }): boolean {
  return matchAt(GOES_ON, text, end) !== '';
}
