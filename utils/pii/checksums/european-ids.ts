/** ISO 7064 MOD 11,10: German Steuer-ID (eleven digits), Croatian OIB. */
export function passesMod11Of10(digits: string): boolean {
  let product = 10;
  for (const sign of digits.slice(0, -1)) {
    const sum = (Number(sign) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits.at(-1));
}

/** Spanish DNI (eight digits, letter) and NIE (X, Y or Z, seven digits, letter). */
export function isDniOrNie(value: string): boolean {
  const found = /^([XYZ]?)(\d{7,8})([A-Z])$/.exec(value);
  if (!found) return false;
  const [, prefix = '', digits = '', letter] = found;
  if (prefix.length + digits.length !== 8) return false;
  const number = Number(`${prefix === '' ? '' : 'XYZ'.indexOf(prefix)}${digits}`);
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23] === letter;
}

/** French NIR: thirteen digits (Corsica 2A, 2B) and a two-digit key, 97 minus the remainder. */
export function isNir(value: string): boolean {
  const found = /^([1-478]\d{4})(\d{2}|2A|2B)(\d{6})(\d{2})$/.exec(value);
  if (!found) return false;
  const [, head = '', department = '', tail = '', key] = found;
  const body = head + department.replace('2A', '19').replace('2B', '18') + tail;
  return 97 - Number(BigInt(body) % 97n) === Number(key);
}

const CODICE_ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/** Italian codice fiscale: sixteen signs, the last a check letter. */
export function isCodiceFiscale(value: string): boolean {
  if (!/^[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]$/.test(value)) return false;
  let sum = 0;
  for (let i = 0; i < 15; i++) {
    const sign = value[i] as string;
    const index = /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65;
    sum += i % 2 === 0 ? (CODICE_ODD[index] as number) : index;
  }
  return String.fromCharCode(65 + (sum % 26)) === value[15];
}

/** Dutch BSN, the "elfproef" with a negative last weight. */
export function isBsn(digits: string): boolean {
  if (!/^\d{9}$/.test(digits)) return false;
  const sum = Array.from(digits, Number).reduce((total, digit, i) => total + digit * (i === 8 ? -1 : 9 - i), 0);
  return sum > 0 && sum % 11 === 0;
}

const PENSION_WEIGHTS = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];

/** Rentenversicherungsnummer (VKVV § 3): the letter counts as its two-digit place in the alphabet, cross sums are added up. Without blanks. */
export function isPensionNumber(value: string): boolean {
  if (!/^\d{8}[A-Z]\d{3}$/.test(value)) return false;
  const letter = String(value.charCodeAt(8) - 64).padStart(2, '0');
  const digits = `${value.slice(0, 8)}${letter}${value.slice(9, 11)}`;
  const sum = PENSION_WEIGHTS.reduce((total, weight, at) => {
    const product = weight * Number(digits[at]);
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return sum % 10 === Number(value[11]);
}

/** Chile, RUT: weights 2 to 7 from the right, mod 11; K stands for ten. Without dots and dash. */
export function isRut(value: string): boolean {
  if (!/^\d{7,8}[\dK]$/.test(value)) return false;
  const digits = Array.from(value.slice(0, -1), Number).reverse();
  const rest = 11 - (digits.reduce((sum, digit, at) => sum + digit * (2 + (at % 6)), 0) % 11);
  return value.at(-1) === (rest === 11 ? '0' : rest === 10 ? 'K' : String(rest));
}
