/** Stands for what is not shown; how many letters it stands for is not told. */
const HIDDEN = '•••';
/** A part with fewer letters would be known from its first one. */
const LEAST_LETTERS = 3;

/**
 * What may be left of a covered value so that the desk can compare it, or `null` where nothing may: an e-mail address keeps the first
 * letters of its two halves and its ending, cards and bank accounts keep their last four digits, phone numbers their last two. A text that
 * does not have exactly the expected form is shown not at all, because the reader may have misread it.
 */
export function partialText(text: string | null, entity: string | null): string | null {
  const plain = (text ?? '').normalize('NFKC').replace(/\s/g, '');
  switch (entity) {
    case 'EMAIL':
      return partialAddress(plain);
    case 'PAYMENT_CARD':
      return lastDigits(plain, { shown: 4, least: 12, most: 19 });
    case 'IBAN':
      return /^[A-Z]{2}\d{2}/i.test(plain) ? lastDigits(plain.slice(2), { shown: 4, least: 13, most: 32 }) : null;
    case 'PHONE':
      return lastDigits(plain, { shown: 2, least: 10, most: 15 });
    default:
      return null;
  }
}

function partialAddress(address: string): string | null {
  const match = /^([\p{L}\d._%+-]+)@((?:[\p{L}\d-]+\.)+)([a-z]{2,12})$/iu.exec(address);
  if (!match) return null;
  const [, name = '', hosts = '', ending = ''] = match;
  const [host = ''] = hosts.split('.');
  return `${firstLetter(name)}${HIDDEN}@${firstLetter(host)}${HIDDEN}.${ending}`;
}

function firstLetter(part: string): string {
  const letters = [...part];
  return letters.length >= LEAST_LETTERS ? (letters[0] ?? '') : '';
}

function lastDigits(text: string, { shown, least, most }: { shown: number; least: number; most: number }): string | null {
  // A sign that belongs to no number is a misread one, and then nobody knows which digits are the last.
  if (!/^[+(\d][\d().\-/]*$/.test(text)) return null;
  const digits = text.replace(/\D/g, '');
  if (digits.length < least || digits.length > most) return null;
  return `${HIDDEN}• ${digits.slice(-shown)}`;
}
