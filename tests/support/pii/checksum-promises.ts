import { isBsn, isCodiceFiscale, isDniOrNie, isNir, isPensionNumber, isRut, passesMod11Of10 } from '@/utils/pii/checksums/european-ids';
import { passesLuhn } from '@/utils/pii/checksums/luhn';
import { passesMod97 } from '@/utils/pii/checksums/mod97';
import { isTckn, isVkn } from '@/utils/pii/checksums/turkish-ids';
import { isBase58Check, isBech32 } from '@/utils/pii/checksums/wallets';
import type { Promised } from './promises';

interface Checksum {
  check: (text: string) => boolean;
  /** Published examples, and a few more so that every branch of the rule is walked. */
  right: readonly string[];
  /** Wrong in another way than one changed sign. */
  wrong: readonly string[];
  /** Whether every single changed digit must be noticed; some of the rules are weaker than that by their design. */
  noticesEveryDigit: boolean;
}

const CHECKSUMS: Readonly<Record<string, Checksum>> = {
  // Card schemes' public test numbers.
  luhn: {
    check: passesLuhn,
    right: ['4111111111111111', '5555555555554444', '378282246310005', '6011111111111117', '18', '0000000000000000'],
    wrong: ['0', '', '4111111111111112', '1411111111111111'],
    noticesEveryDigit: true,
  },
  // SWIFT IBAN Registry.
  mod97: {
    check: passesMod97,
    right: ['GB29NWBK60161331926819', 'DE89370400440532013000', 'TR330006100519786457841326', 'MT84MALT011000012345MTLCAST001S'],
    wrong: ['GB29NWBK60161331926 19', 'GB92NWBK60161331926819', '', 'GB29NWBK6016133192681-'],
    noticesEveryDigit: true,
  },
  tckn: {
    check: isTckn,
    right: ['10000000146', '11111111110', '12345678950', '98765432150', '19191919190'],
    wrong: ['01000000146', '1000000014', '100000001466', '1000000014a', ' 10000000146', '00000000000', '10000000146 '],
    noticesEveryDigit: true,
  },
  vkn: {
    check: isVkn,
    right: ['1234567890', '0123456789', '4540536920'],
    wrong: ['123456789', '12345678900', '123456789a', '1234567891'],
    noticesEveryDigit: false,
  },
  'mod 11,10': {
    check: passesMod11Of10,
    right: ['86095742719', '47036892816', '65929970489', '69435151530'],
    wrong: ['86095742718', '47036892815'],
    noticesEveryDigit: true,
  },
  'DNI and NIE': {
    check: isDniOrNie,
    right: ['12345678Z', '00000000T', 'X1234567L', 'Y1234567X', 'Z1234567R'],
    wrong: ['1234567Z', 'X12345678Z', '12345678I', 'A1234567L', '12345678', '112345678Z', '12345678ZZ', '1234567L'],
    noticesEveryDigit: true,
  },
  NIR: {
    check: isNir,
    right: ['255081416802538', '180012A00100161', '180012B00100188'],
    wrong: ['355081416802538', '25508141680253', '2550814168025388', '180012C00100142', '1255081416802538'],
    noticesEveryDigit: true,
  },
  'codice fiscale': {
    check: isCodiceFiscale,
    right: ['RSSMRA85T10A562S', 'BNCLRA90A41H501F', 'RSSMRA85T10A56NH'],
    wrong: ['RSSMRA85T10A562T', 'RSSMRA85G10A562S', 'RSSMRA85T10A562', 'XRSSMRA85T10A562S', 'RSSMRA85T10A562SX', 'rssmra85t10a562s'],
    noticesEveryDigit: true,
  },
  Rentenversicherungsnummer: {
    check: isPensionNumber,
    right: ['65180590W005', '65230984V516'],
    wrong: ['65180590W006', '65180590005', '65180590W0055', '165180590W005', '65180590w005'],
    noticesEveryDigit: false,
  },
  RUT: {
    check: isRut,
    right: ['123456785', '111111111'],
    wrong: ['123456786', '1234567850', '12345678', '12345678K', '12345678k'],
    noticesEveryDigit: false,
  },
  BSN: {
    check: isBsn,
    right: ['111222333', '123456782', '010464554'],
    wrong: ['000000000', '11122233', '1112223333', '11122233a', '123456781'],
    noticesEveryDigit: true,
  },
  // BIP 173, BIP 350; the first Bitcoin address ever paid to; a Tron contract.
  base58check: {
    check: isBase58Check,
    right: ['1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', '3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy', 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t'],
    wrong: [
      '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb',
      '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfN0',
      '',
      '5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ',
    ],
    noticesEveryDigit: true,
  },
  bech32: {
    check: isBech32,
    right: [
      'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
      'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4',
      'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0',
    ],
    wrong: ['bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5', 'bc1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4', 'qw508d6qejxtdg4y5r3zarvary', ''],
    noticesEveryDigit: false,
  },
};

/** Every text that differs from this one in a single digit. */
function withOneOtherDigit(text: string): string[] {
  return [...text].flatMap((sign, at) =>
    /\d/.test(sign)
      ? [...'0123456789'].filter((digit) => digit !== sign).map((digit) => text.slice(0, at) + digit + text.slice(at + 1))
      : [],
  );
}

/** What every check promises: its published examples pass, wrong ones and mistyped ones do not. */
export function checksumPromises(): Promised[] {
  return Object.entries(CHECKSUMS).flatMap(([of, { check, right, wrong, noticesEveryDigit }]) => [
    ...right.map((text) => ({ of, name: `passes "${text}"`, broken: () => (check(text) ? null : 'fails') })),
    ...wrong.map((text) => ({ of, name: `fails "${text}"`, broken: () => (check(text) ? 'passes' : null) })),
    ...(noticesEveryDigit ? right : []).map((text) => ({
      of,
      name: `notices every mistyped digit of "${text}"`,
      broken: () => withOneOtherDigit(text).filter(check).join(', ') || null,
    })),
  ]);
}
