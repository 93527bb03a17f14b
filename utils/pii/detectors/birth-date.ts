import { DATE } from '../dates';
import { defineDetector, type Finding } from '../define-detector';
import { type Line, lineAt, type Reading } from '../reading';

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

function find(reading: Reading): Finding[] {
  return reading.slots('birthDate').flatMap((slot): Finding[] => {
    const place = reading.folded.slice(slot.start, Math.min(slot.end, slot.start + (slot.joint === 'below' ? 200 : 48)));
    const found = DATE_IN_PLACE.exec(place);
    if (found && /\d{2}/.test(found[0]) && isBirthDate(found[0])) {
      return [
        { start: slot.start + found.index, end: slot.start + found.index + found[0].length, confidence: 0.95, tier: 'mask', why: 'label' },
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

/** Dates of birth stand beside a label; without one a date is just a date and stays readable. */
export const birthDateDetector = defineDetector({
  id: 'birth-date',
  entity: 'DATE_OF_BIRTH',
  find: (reading) => [...find(reading), ...asAnswers(reading), ...beforeBorn(reading)],
  examples: {
    match: [
      { text: 'Date of birth: 12/03/1985', found: '12/03/1985' },
      { text: 'Doğum tarihi\n3 Mart 1990', found: '3 Mart 1990' },
      { text: 'D.O.B. 1985-03-12', found: '1985-03-12' },
      { text: 'born on March 12, 1985', found: 'March 12, 1985' },
      { text: 'Doğum yılı: 1990', found: '1990' },
      { text: 'Could you confirm your date of birth?\nsure, it is 22/10/1990', found: '22/10/1990' },
      { text: '14.03.1988 doğumluyum, kimliğim yanımda', found: '14.03.1988' },
      { text: 'Born: 1992-07 05', found: '1992-07 05', source: 'ocr' },
    ],
    noMatch: [
      'Order date: 12/03/2026',
      'Tarih: 22.11.2026',
      'Valid until 12/2028',
      'Please confirm your date of birth and order\nbought on 22.10.2026',
      'born to chat',
      '14.03.2026 tarihinde başvurdum',
    ],
  },
});
