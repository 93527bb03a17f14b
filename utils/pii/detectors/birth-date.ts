import { DATE } from '../dates';
import { defineDetector, type Finding } from '../define-detector';
import type { Reading } from '../reading';

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

/** Dates of birth stand beside a label; without one a date is just a date and stays readable. */
export const birthDateDetector = defineDetector({
  id: 'birth-date',
  entity: 'DATE_OF_BIRTH',
  find,
  examples: {
    match: [
      { text: 'Date of birth: 12/03/1985', found: '12/03/1985' },
      { text: 'Doğum tarihi\n3 Mart 1990', found: '3 Mart 1990' },
      { text: 'D.O.B. 1985-03-12', found: '1985-03-12' },
      { text: 'born on March 12, 1985', found: 'March 12, 1985' },
      { text: 'Doğum yılı: 1990', found: '1990' },
      { text: 'Born: 1992-07 05', found: '1992-07 05', source: 'ocr' },
    ],
    noMatch: ['Order date: 12/03/2026', 'Tarih: 22.11.2026', 'Valid until 12/2028', 'born to chat'],
  },
});
