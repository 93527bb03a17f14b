import type { Random } from '../random.ts';

const BASE62 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/**
 * Fills `%tckn%`, `%vkn%`, `%card%`, `%amex%`, `%iban:TR:24%` (country, signs behind the check digits; letters of a pattern such as `NWBK14`
 * stay), `%hex:32%`, `%b62:40%`, `%n:10%` with values whose check digits are right.
 */
export function fillValues(text: string, random: Random): string {
  return text.replace(
    /%([a-z0-9]+)(?::([A-Z0-9]+))?(?::([A-Z0-9]+))?%/g,
    (whole, kind: string, a: string | undefined, b: string | undefined) => {
      switch (kind) {
        case 'tckn':
          return tckn(random);
        case 'vkn':
          return vkn(random);
        case 'card':
          return withLuhn(random.pick(['4', '53', '55']), 16, random).replace(/(.{4})(?=.)/g, '$1 ');
        case 'card16':
          return withLuhn(random.pick(['4', '53', '55']), 16, random);
        case 'amex':
          return withLuhn('37', 15, random).replace(/^(.{4})(.{6})/, '$1 $2 ');
        case 'imei':
          return withLuhn('35', 15, random);
        case 'iban':
          return iban(a ?? 'TR', b ?? '22', random).replace(/(.{4})(?=.)/g, '$1 ');
        case 'iban0':
          return iban(a ?? 'TR', b ?? '22', random);
        case 'hex':
          return random.signs('0123456789abcdef', Number(a));
        case 'b62':
          return random.signs(BASE62, Number(a));
        case 'n':
          return `${random.between(1, 9)}${random.digits(Number(a) - 1)}`;
        default:
          return whole;
      }
    },
  );
}

function tckn(random: Random): string {
  const nine = [random.between(1, 9), ...Array.from({ length: 8 }, () => random.between(0, 9))];
  const sum = (from: number) => nine.filter((_, i) => i % 2 === from).reduce((total, n) => total + n, 0);
  const tenth = (((sum(0) * 7 - sum(1)) % 10) + 10) % 10;
  return [...nine, tenth, (nine.reduce((total, n) => total + n, 0) + tenth) % 10].join('');
}

function vkn(random: Random): string {
  const nine = Array.from({ length: 9 }, () => random.between(0, 9));
  const sum = nine.reduce((total, digit, i) => {
    const shifted = (digit + 9 - i) % 10;
    return total + (shifted === 0 ? 0 : (shifted * 2 ** (9 - i)) % 9 || 9);
  }, 0);
  return [...nine, (10 - (sum % 10)) % 10].join('');
}

function withLuhn(head: string, length: number, random: Random): string {
  const body = head + random.digits(length - 1 - head.length);
  const sum = [...body].reverse().reduce((total, sign, i) => {
    const doubled = Number(sign) * (i % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return body + ((10 - (sum % 10)) % 10);
}

/** `body`: a count of digits, or letters followed by a count (`NWBK14`). */
function iban(country: string, body: string, random: Random): string {
  const [, letters = '', count = '22'] = /^([A-Z]*)(\d+)$/.exec(body) ?? [];
  const bban = letters + random.digits(Number(count));
  let rest = 0;
  for (const sign of `${bban}${country}00`) {
    const value = /\d/.test(sign) ? sign : String(sign.charCodeAt(0) - 55);
    for (const digit of value) rest = (rest * 10 + Number(digit)) % 97;
  }
  return `${country}${String(98 - rest).padStart(2, '0')}${bban}`;
}
