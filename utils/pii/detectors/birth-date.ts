import { DATE, DAY_AND_MONTH } from '../dates';
import { defineDetector, type Finding } from '../define-detector';
import { inColumns } from '../delimited';
import { licenceFields } from '../licence-fields';
import { matchAt } from '../match-at';
import { isOrdinaryWord } from '../names/ordinary-words';
import { type Line, lineAt, type Reading } from '../reading';
import { SPOKEN_DATE } from '../spoken-numbers';

const DATE_IN_PLACE = new RegExp(`(?<![\\p{L}\\d])${DATE}(?![\\p{L}\\d])`, 'u');
/** A year, with the month and day behind it where their signs were lost in reading. */
const YEAR = /^(?:19[0-9]{2}|20[01][0-9])(?!\d)(?:[ ./,-]{1,2}[0-9oilsbzg|]{1,2}(?![a-z\d])){0,2}/;

/** Ranges of a laboratory and versions are no dates, and who was born this year has no account yet. */
function isBirthDate(date: string): boolean {
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(date);
  if (year) return Number(year[0]) <= LATEST_YEAR;
  return !/^\d{1,2}\.\d{1,2} ?[-,] ?\d/.test(date);
}
const LATEST_YEAR = 2023;

/** Somebody asks in a chat, or says what is needed. Folded. */
const ASKED =
  /\?|(?<![a-z])(?:please|confirm|verify|provide|tell (?:me|us)|need|lutfen|teyit|alabilir|paylas[a-z]{0,8}|yazar|soyler|iletir|bitte|confirmer|indiquer|confirmar)(?![a-z])/;
const ANSWER_LINES = 3;
const LONGEST_QUESTION = 240;
const LONGEST_ANSWER = 120;

/** "Could you confirm your date of birth?" and, in the answer, a date with a year in which customers were born. */
function asAnswers(reading: Reading): Finding[] {
  return reading.labels
    .filter(({ kind, isGuess }) => kind === 'birthDate' && !isGuess)
    .flatMap((label): Finding[] => {
      const at = lineAt(reading.lines, label.start);
      const question = reading.lines[at] as Line;
      if (question.end - question.start > LONGEST_QUESTION || !ASKED.test(reading.folded.slice(question.start, question.end))) return [];
      for (const { start, end } of reading.lines.slice(at + 1, at + 1 + ANSWER_LINES)) {
        if (end - start > LONGEST_ANSWER) continue;
        const found = DATE_IN_PLACE.exec(reading.folded.slice(start, end));
        const year = found && /(?<!\d)(?:19[2-9]|20[01])\d(?!\d)/.exec(found[0]);
        if (found && year)
          return [
            { start: start + found.index, end: start + found.index + found[0].length, confidence: 0.8, tier: 'mask', why: 'context' },
          ];
      }
      return [];
    });
}

/** "Thursday 21 May 1981": the day of the week says what the date is. Folded, right before the date. */
const WEEKDAY =
  /(?<![a-z])(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo)\.?,? {1,2}(?:the |den |le |el )?$/;

/** "Pet born", "Dog's date of birth", "Hayvanın doğumu": no person's. Folded, right before the label. */
const OF_ANIMAL =
  /(?<![a-z])(?:pet|animal|dog|cat|horse|pony|puppy|kitten|foal|rabbit|bird|litter|hayvan|kopek|kedi|kedinin|kopegin|hayvanin|atin|yavru|tier|hund|katze|pferd|chien|chat|cheval|perro|gato|cane|gatto)(?:['’]?s|in|nin)? $/;

const isOfAnimal = ({ folded }: Pick<Reading, 'folded'>, { start }: { start: number }): boolean =>
  OF_ANIMAL.test(folded.slice(Math.max(0, start - 20), start));

function find(reading: Reading): Finding[] {
  return reading.slots('birthDate').flatMap((slot): Finding[] => {
    if (isOfAnimal(reading, slot.label)) return [];
    const place = reading.folded.slice(slot.start, Math.min(slot.end, slot.start + (slot.joint === 'below' ? 200 : 48)));
    const found = DATE_IN_PLACE.exec(place);
    if (found && /\d{2}/.test(found[0]) && isBirthDate(found[0])) {
      const weekday = WEEKDAY.exec(place.slice(0, found.index))?.[0].length ?? 0;
      return [
        {
          start: slot.start + found.index - weekday,
          end: slot.start + found.index + found[0].length,
          confidence: 0.95,
          tier: 'mask',
          why: 'label',
        },
      ];
    }
    const year = YEAR.exec(place);
    return year ? [{ start: slot.start, end: slot.start + year[0].length, confidence: 0.7, tier: 'mask', why: 'label' }] : [];
  });
}

/** "14.03.1988 doğumluyum": in Turkish the word stands behind the date. */
const BORN_BEHIND = new RegExp(`(?<![\\p{L}\\d])${DATE}(?= {1,2}(?:dogumlu|tarihinde dog(?:dum|du|mus)))`, 'gu');

const beforeBorn = ({ folded }: Reading): Finding[] =>
  [...folded.matchAll(BORN_BEHIND)].map(({ 0: date, index }) => ({
    start: index,
    end: index + date.length,
    confidence: 0.9,
    tier: 'mask',
    why: 'context',
  }));

/**
 * Labels that are written for men and women at once or hold a place as well, which no list of phrases has: "Né(e) le", "Nato/a a Padova il", "Doğum
 * yeri, tarihi". Folded.
 */
const BORN_BEFORE = new RegExp(
  `(?<![a-z])(?:ne(?:\\(e\\)|/e)?e?s?(?: a [a-z' -]{2,30}?)? le|nat[oa](?:/a|\\(a\\))?(?: a [a-z' -]{2,30}?)? il|n(?:ac|asc)id[oa](?:/a|\\(a\\))?(?: en [a-z' -]{2,30}?)? (?:el|em)|urodzon[ya](?:/a|\\(a\\))?(?: w [a-z' -]{2,30}?)?|dogum (?:yeri|tarihi) ?[,/&+-] ?(?:dogum )?(?:yeri|tarihi)|dogum yeri:? [a-z]{2,20}, ?(?:dogum )?tarih[i]?)[ :]{0,40}(?:\\n ?)?[^\\n\\d]{0,32}?(?<![a-z\\d])(${DATE})(?![a-z\\d])`,
  'g',
);

/** "ur. 12.03.1984" in Polish, "*12.03.1984" in German, "born in 1984", "1984 doğumlu". Folded. */
const MARKED_BORN = new RegExp(
  `(?<![a-z*.\\d])(?:(?:ur|geb|nac|nasc|dog|roj|szul|nar|rozh|synt|zn)\\. ?|(?:born|bday|dob|dogum[um]?|dogdu|geboren|nato|nata|nee?|nacido|nacida|nascido|nascida|urodzon[ya]|fodt|fodd|naissance|jahrgang|jg\\.)[: ]{1,3}(?:on |am |op |il |le |el |em |dnia )?|(?<=[a-z] )\\* ?)(${DATE})(?![a-z\\d])`,
  'g',
);
/** "b. 5 May 1991", "b. 1952": one letter stands for more than birth, so the year must be that of somebody who can live. */
const LETTER_BORN = new RegExp(
  `(?<=(?:^|[\\n(,;·|–-]|[a-z)]) ?)(?:b|n|f|d\\.o\\.b|d(?=\\. \\d{1,2}[ ./-][a-z\\d]+[ ./-]\\d{4} *(?:$|\\n| {3})))\\.[ \\n]?(${DATE}|(?<=b\\. ?)(?:19[2-9]|20[01])\\d(?![\\d/-]))(?![a-z\\d])`,
  'gm',
);
const BORN_IN = /(?<=(?<![a-z])born (?:in|c\.) )(?:19\d\d|20[01]\d)(?![\d-])|(?<!\d[./-]?)(?:19\d\d|20[01]\d)(?=['’]?(?:li|lu)? dogumlu)/g;

/** "Jana Berg *12.03.1984": behind a name; a star before any other date is a footnote. */
const BEHIND_NAME = /\p{Lu}\p{Ll}+,? \p{Lu}[\p{L}-]+,? $/u;

const markedBorn = ({ text, folded }: Reading): Finding[] => [
  ...[...folded.matchAll(MARKED_BORN)].flatMap(({ 0: whole, 1: date = '', index }): Finding[] =>
    isBirthDate(date) &&
    !isOfAnimal({ folded }, { start: index }) &&
    (!whole.startsWith('*') || BEHIND_NAME.test(text.slice(Math.max(0, index - 48), index)))
      ? [{ start: index + whole.length - date.length, end: index + whole.length, confidence: 0.75, tier: 'mask', why: 'context' }]
      : [],
  ),
  ...[...folded.matchAll(LETTER_BORN)].flatMap(({ 0: whole, 1: date = '', index }): Finding[] =>
    /(?<!\d)(?:19[2-9]|20[012])\d(?!\d)/.test(date) && isBirthDate(date)
      ? [{ start: index + whole.length - date.length, end: index + whole.length, confidence: 0.7, tier: 'mask', why: 'context' }]
      : [],
  ),
  ...[...folded.matchAll(BORN_IN)].map(
    ({ 0: year, index }): Finding => ({ start: index, end: index + year.length, confidence: 0.7, tier: 'mask', why: 'context' }),
  ),
];

const behindBorn = ({ folded }: Reading): Finding[] =>
  [...folded.matchAll(BORN_BEFORE)].flatMap(({ 0: whole, 1: date = '', index }): Finding[] =>
    isBirthDate(date)
      ? [{ start: index + whole.length - date.length, end: index + whole.length, confidence: 0.9, tier: 'mask', why: 'label' }]
      : [],
  );

/** "38 yaş", "aged 38", "38 y/o". Folded. */
const AGE =
  /(?<![\d.,:/-])(\d{1,3}) ?(?:yasinda|yas(?:i|\b)|years? old|yrs?\b(?! ago)|y ?\/ ?o\b|yo\b|y\.o\.|jahre(?: alt)?\b|ans\b|anos\b|anni\b|jaar\b|lat\b)|(?:\baged?|\byas(?:i)?|\balter|\beta|\bedad|\bidade|\bleeftijd|\bwiek)[ :]{1,4}(\d{1,3})(?![\d.,:/-])/g;
const ANY_DATE = new RegExp(`(?<![\\p{L}\\d])${DATE}(?![\\p{L}\\d])`, 'gu');
const NEAR_AGE = 90;
const YOUNGEST = 3;
/** When screens may have been made on which an age and a birth date fit together. */
const [EARLIEST_SCREEN, LATEST_SCREEN] = [2020, 2040];

/** "38 yaş - Kadın / 4 Mayıs 1988": a date as long ago as somebody is old, beside their age. */
function ofAge({ folded }: Reading): Finding[] {
  const ages = [...folded.matchAll(AGE)].map((found) => ({ at: found.index, age: Number(found[1] ?? found[2]) }));
  if (ages.length === 0) return [];
  return [...folded.matchAll(ANY_DATE)].flatMap(({ 0: date, index }): Finding[] => {
    const year = Number(/(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(date)?.[0] ?? Number.NaN);
    const isTheirs = ages.some(
      ({ at, age }) =>
        age >= YOUNGEST &&
        year < EARLIEST_SCREEN &&
        Math.abs(index - at) <= NEAR_AGE &&
        year + age >= EARLIEST_SCREEN &&
        year + age <= LATEST_SCREEN,
    );
    return isTheirs ? [{ start: index, end: index + date.length, confidence: 0.75, tier: 'mask', why: 'context' }] : [];
  });
}

/** Two words with capitals that are no words of every day, as a whole cell or before a bracket. */
const NAME_WORDS = "\\p{Lu}[\\p{L}'’.-]{1,30}(?: \\p{Lu}[\\p{L}'’.-]{1,30}){1,3}";
/** "UMAY KIZILTAN-BROOKS (14 Sep 1985)", "İREM AKINCI / 2011-04-23": a date of long ago right behind or below somebody. */
const BEHIND_PERSON = new RegExp(
  `(?:(?<=^|\\n| {3})(${NAME_WORDS}) *\\n ?|(?<![\\p{L}'’.-])(${NAME_WORDS}) \\()(?=\\d|\\p{Lu}\\p{Ll}{2})`,
  'gu',
);
const DATE_HERE = new RegExp(`${DATE}(?= *(?:\\)|\\n|$| {3}))`, 'y');
/** Below a name a date may be that of a letter; in brackets it says who is meant. */
const LATEST_BELOW = 2014;
const LATEST_BEHIND = 2018;

function ofPersons({ text, folded, labels }: Reading): Finding[] {
  const found = [...text.matchAll(BEHIND_PERSON)].flatMap(({ 0: whole, 1: below, 2: before, index }) => {
    const start = index + whole.length;
    const date = matchAt(DATE_HERE, folded, start);
    const name = below ?? before ?? '';
    const words = folded.slice(index, index + name.length).split(/[ .]+/);
    const isLabel = labels.some((label) => label.start < index + name.length && label.end > index);
    const year = Number(/(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(date)?.[0] ?? Number.NaN);
    return isLabel || words.every(isOrdinaryWord) || Number.isNaN(year)
      ? []
      : [{ start, end: start + date.length, year, isBehind: before !== undefined }];
  });
  // Beside one who was born long ago the date behind another is a birth date too, however young.
  const isSure = found.some(({ year, isBehind }) => isBehind && year <= LATEST_BEHIND);
  return found
    .filter(({ year, isBehind }) => (isBehind ? year <= LATEST_BEHIND || isSure : year <= LATEST_BELOW))
    .map(({ start, end }) => ({ start, end, confidence: 0.7, tier: 'mask', why: 'context' }));
}

const spoken = ({ folded }: Reading): Finding[] =>
  [...folded.matchAll(SPOKEN_DATE)].map(({ 0: date, index }) => ({
    start: index,
    end: index + date.length,
    confidence: 0.75,
    tier: 'mask',
    why: 'context',
  }));

/** Field 3 of a driving licence: the date, and the place behind it. */
const ofLicences = (reading: Reading): Finding[] =>
  licenceFields(reading)
    .filter(({ field }) => field === 'birth')
    .flatMap(({ start }): Finding[] => {
      const date = matchAt(DATE_AT, reading.folded, start);
      return date ? [{ start, end: start + date.length, confidence: 0.85, tier: 'mask', why: 'label' }] : [];
    });
const DATE_AT = new RegExp(DATE, 'y');

/** "Date of birth corrected: 12/10/1972 -> 10/12/1972", "Doğum tarihi 12.10.1972 yerine 10.12.1972": both, before and after a change. */
const CHANGED = new RegExp(`(?:->|=>|→|»| to| yerine| olarak)[ ]{1,2}(${DATE})(?![\\p{L}\\d])`, 'uy');
const CHANGE_BEFORE = new RegExp(`^[a-z ]{0,24}[: ]{1,3}${DATE} {1,2}`, 'u');

function corrected(reading: Reading): Finding[] {
  return reading.slots('birthDate').flatMap(({ label, end }): Finding[] => {
    const first = CHANGE_BEFORE.exec(reading.folded.slice(label.end, Math.min(Math.max(end, label.end), label.end + 80)))?.[0];
    if (first === undefined) return [];
    CHANGED.lastIndex = label.end + first.length;
    const [whole, date = ''] = CHANGED.exec(reading.folded) ?? [];
    const to = CHANGED.lastIndex;
    return whole === undefined ? [] : [{ start: to - date.length, end: to, confidence: 0.85, tier: 'mask', why: 'label' }];
  });
}

/** Birthdays are shown without their year; in a cell of their own they are nothing else. */
const BIRTHDAY = /^(?:birthday|birth day|dogum gun\w*|geburtstag|cumpleanos|compleanno|verjaardag|date d'anniversaire)$/;
const YEARLESS = new RegExp(`^ ?(${DAY_AND_MONTH})(?= *(?:\\n|$| {3}|[·|(]))`);

const yearless = (reading: Reading): Finding[] =>
  reading.slots('birthDate').flatMap(({ label, joint, start, end }): Finding[] => {
    if (joint === 'space' || !BIRTHDAY.test(reading.folded.slice(label.start, label.end))) return [];
    const found = YEARLESS.exec(reading.folded.slice(start, Math.min(end, start + 32)));
    if (!found) return [];
    const from = start + found[0].length - (found[1] as string).length;
    return [{ start: from, end: start + found[0].length, confidence: 0.8, tier: 'mask', why: 'label' }];
  });

/** Dates of birth stand beside a label; without one a date is just a date and stays readable. */
export const birthDateDetector = defineDetector({
  id: 'birth-date',
  entity: 'DATE_OF_BIRTH',
  find: (reading) => [
    ...find(reading),
    ...asAnswers(reading),
    ...beforeBorn(reading),
    ...behindBorn(reading),
    ...markedBorn(reading),
    ...yearless(reading),
    ...ofLicences(reading),
    ...ofAge(reading),
    ...ofPersons(reading),
    ...spoken(reading),
    ...inColumns(reading, ['birthDate'], /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}$/),
    ...corrected(reading),
  ],
  examples: {
    match: [
      { text: 'id;ad_soyad;dogum\n1;Zqra Marsh;16.01.1974\n2;Zqri Marsh;22.07.1969', found: '22.07.1969' },
      { text: 'Date of birth corrected: 12/10/1972 -> 10/12/1973', found: '10/12/1973' },
      { text: 'DOB 12/05/1980', found: '12/05/1980' },
      { text: 'Born: Thursday 21 May 1981', found: 'Thursday 21 May 1981' },
      { text: '1. ZQRHAN\n2. ZQRÜ\n3. 29.09.1999 Zara\n4a. 05.08.2019\n4b. 05.08.2029', found: '29.09.1999' },
      { text: 'Date of birth: 12/03/1985', found: '12/03/1985' },
      { text: 'Doğum tarihi\n3 Mart 1990', found: '3 Mart 1990' },
      { text: 'Doğum yılı ve yeri\n12.12.1993, İnegöl', found: '12.12.1993' },
      { text: 'D.O.B. 1985-03-12', found: '1985-03-12' },
      { text: 'born on March 12, 1985', found: 'March 12, 1985' },
      { text: 'Doğum yılı: 1990', found: '1990' },
      { text: 'Could you confirm your date of birth?\nsure, it is 22/10/1990', found: '22/10/1990' },
      { text: '14.03.1988 doğumluyum, kimliğim yanımda', found: '14.03.1988' },
      { text: 'Né(e) le    12/03/1996', found: '12/03/1996' },
      { text: 'Nato/a a Padova il 7 marzo 1984', found: '7 marzo 1984' },
      { text: 'Doğum yeri, tarihi    Bolu, 30.05.1968', found: '30.05.1968' },
      { text: 'born the 8th of May 1990, if you need it', found: '8th of May 1990' },
      { text: 'Data de nascimento: 4 de abril de 1979', found: '4 de abril de 1979' },
      { text: 'ur. 12.03.1984 w Lublinie', found: '12.03.1984' },
      { text: 'Zqrna Zqrova *12.03.1984', found: '12.03.1984' },
      { text: 'I was born in 1984', found: '1984' },
      { text: 'Birthday: 3 October', found: '3 October' },
      { text: 'Zqrssius Thorne (living)\nb. 5 May 1991\nGhent', found: '5 May 1991' },
      { text: 'Spieler: Zqrnik    Jahrgang: 02.05.2014', found: '02.05.2014' },
      { text: 'Data e luogo di nascita    07/03/1984', found: '07/03/1984' },
      { text: 'Zqrna Zqrova\n38 yaş - Kadın\n4 Mayıs 1988', found: '4 Mayıs 1988' },
      { text: 'Applicants: ZQRAY KIZILZQR (14 Sep 1985) and', found: '14 Sep 1985' },
      { text: 'İREM ZQRINCI\n2011-04-23\nVoleybol', found: '2011-04-23' },
      { text: 'Patient (aged 71), 1955-02-03', found: '1955-02-03' },
      { text: 'Doğum tarihi / Cinsiyet    01.07.1963 / K', found: '01.07.1963' },
      { text: 'the twenty third of June nineteen sixty eight', found: 'twenty third of June nineteen sixty eight' },
      { text: 'Zqre teyze doğumu 1/1/1947', found: '1/1/1947' },
      { text: 'Zqrbowen, b.\n12.6.1969. co-owner', found: '12.6.1969' },
      { text: 'doğum yeri Of, tarih 30 Mart 1992', found: '30 Mart 1992' },
      { text: 'Born: 1992-07 05', found: '1992-07 05', source: 'ocr' },
    ],
    noMatch: [
      'Pet born: 04/05/2021',
      'Hayvanın doğum tarihi: 04.05.2021',
      'id;title;date\n1;Lamp;16.01.1974',
      '1. Step\n2. Press\n3. 29.09.1999 update\n4. Done',
      'Order date: 12/03/2026',
      '38 yaş üstü\n4 Mayıs 2026',
      'warranty of 5 years old stock, 12.03.2012',
      'the third of June',
      'Annual Report\n2011-04-23',
      'Annual Report (14 Sep 1985)',
      'Tarih: 22.11.2026',
      'Valid until 12/2028',
      'Please confirm your date of birth and order\nbought on 22.10.2026',
      'born to chat',
      'Teslim yeri Of, tarih 30 Mart 1992',
      'Section b. 12 May 2026',
      'Jahrgang 2014',
      'born in 2024',
      '* 12.03.2026 maintenance',
      'İndirim *15.10.2020',
      'Birthday offer ends 3 October',
      'Birthday: 3 Octobers ago',
      'Wysłano: 12.03.1996',
      'le 12/03/1996 à 14:00',
      '14.03.2026 tarihinde başvurdum',
    ],
  },
});
