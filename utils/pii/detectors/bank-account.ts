import { defineDetector, type Finding } from '../define-detector';
import { isOfSupplier } from '../labels/doubtful-labels';
import { countDigits } from '../ocr-noise';
import type { Reading } from '../reading';

/** As payees are listed in Britain: sort code and account. */
const BRITISH = /(?<![\p{L}\d.,/-])\d\d-\d\d-\d\d(?: {1,3}| ?[/|,;·][ \n]?)\d{8}(?![\p{L}\d-])/gu;
/** "GTBank · 0123847756", "Sparkasse 44120387": behind the name of a bank stands an account. */
const BEHIND_BANK =
  /(?<=(?:[Bb]ank|BANK|[Bb]ankas[ıi]|Banco|Banca|Banque|[Ss]parkasse|Monzo|Revolut|Starling|Barclays|HSBC|Santander|Lloyds|OPay|PalmPay)(?: ?[·•|,:–-][ \n]?| {1,4}))\d{8,17}(?![\p{L}\d.,-])/gu;
/** "Routing 021000021 Account 123456789": behind the number of a bank or branch the account, whose label alone is too common a word. Folded. */
const BEHIND_ROUTING =
  /(?<![a-z])(?:routing|aba|bsb|sort code|blz|bankleitzahl|transit)(?: (?:no|number|nr))?[.:#]{0,2} {1,4}[\d-]{5,11}[ ,;/|·\n]{1,6}(?:account|acct|a\/c|konto)(?: (?:no|number|nr))?[.:#]{0,2} {1,4}(\d[\d -]{4,16}\d)(?![\d-])/g;
/**
 * "sort 60-83-71 acc 24917035", "bsb is 063-000", "transit 58189": the code of a branch in the form that its country has, as people tell it in chats, and
 * the account behind it. Folded.
 */
const BRANCH_CODE =
  /(?<![a-z])(?:(?:sort(?: ?code)?|s\/c|sc)(?:[.:#=]| is|'s| no| number){0,2} {0,4}(\d\d[- ]\d\d[- ]\d\d)|bsb(?:[.:#=]| is|'s| no| number){0,2} {0,4}(\d{3}[- ]\d{3})|(?:transit|branch transit)(?:[.:#=]| is| no| number){0,2} {0,4}(\d{5}(?:-\d{3})?)|(?:routing|aba|rtn)(?:[.:#=]| is| no| number){0,2} {0,4}(\d{9}))(?![\d/]|-\d)/g;
const ACCOUNT_BEHIND_CODE =
  /^(?:[ ,;/|·\n&]|and |with |ve ){0,4}(?:(?:the |my |bank )?(?:account|acc|acct|a\/c|ac|an)(?:[.:#=]| is|'s| no| number| nr){0,3} {0,4})?(\d{2,4}[ -]?\d{3,4}[ -]?\d{0,4}\d)(?![\d/]|-\d)/;
const BEHIND_CODE = 64;

const findBranchCodes = ({ folded }: Reading): Finding[] =>
  Array.from(folded.matchAll(BRANCH_CODE)).flatMap((found): Finding[] => {
    const code = found.slice(1).find((group) => group !== undefined) as string;
    const end = found.index + found[0].length;
    const whole: Finding = { start: end - code.length, end, confidence: 0.8, tier: 'mask', why: 'label' };
    const behind = ACCOUNT_BEHIND_CODE.exec(folded.slice(end, end + BEHIND_CODE));
    if (!behind) return [whole];
    const account = behind[1] as string;
    return [whole, { ...whole, start: end + behind[0].length - account.length, end: end + behind[0].length }];
  });

/** "7X4-118820": letters of the number before its digits belong to it. */
const NUMBER = /(?<![\p{L}\d])(?:(?=[A-Z\d]{0,5}[A-Z])[A-Z\d]{1,6}-)?\d[\d -]{3,24}\d/u;

/** Account numbers that are no IBAN (sort code and account, routing number, "hesap no"): only a label tells them from any other number. */
export const bankAccountDetector = defineDetector({
  id: 'bank-account',
  entity: 'IBAN',
  find: (reading: Reading): Finding[] => [
    ...Array.from(
      reading.text.matchAll(BRITISH),
      (found): Finding => ({ start: found.index, end: found.index + found[0].length, confidence: 0.75, tier: 'mask', why: 'shape' }),
    ),
    ...Array.from(
      reading.text.matchAll(BEHIND_BANK),
      (found): Finding => ({ start: found.index, end: found.index + found[0].length, confidence: 0.7, tier: 'mask', why: 'context' }),
    ),
    ...Array.from(
      reading.folded.matchAll(BEHIND_ROUTING),
      (found): Finding => ({
        start: found.index + found[0].length - (found[1] as string).length,
        end: found.index + found[0].length,
        confidence: 0.8,
        tier: 'mask',
        why: 'context',
      }),
    ),
    ...findBranchCodes(reading),
    ...reading.slots('bankAccount').flatMap((slot): Finding[] => {
      if (isOfSupplier(reading.folded.slice(slot.label.start, slot.label.end), reading.folded)) return [];
      const found = NUMBER.exec(reading.text.slice(slot.start, Math.min(slot.end, slot.start + 40)));
      if (!found || found.index > 10 || countDigits(found[0]) < 5) return [];
      return [
        { start: slot.start + found.index, end: slot.start + found.index + found[0].length, confidence: 0.95, tier: 'mask', why: 'label' },
      ];
    }),
  ],
  examples: {
    match: [
      { text: 'Sort code: 20-00-00', found: '20-00-00' },
      { text: 'Refund account    0031 8877 2140', found: '0031 8877 2140' },
      { text: 'Rosalind 20-44-91 77120934', found: '20-44-91 77120934' },
      { text: 'Direct Debit 20-44-91 / 77120934', found: '20-44-91 / 77120934' },
      { text: 'GTBank · 0123847756', found: '0123847756' },
      { text: 'Routing 021000021 Account 123456789', found: '123456789' },
      { text: 'Account number    7X4-118820', found: '7X4-118820' },
      { text: 'Konto: 1234567890', found: '1234567890' },
      { text: 'Hesap no: 1234567-5001', found: '1234567-5001' },
      { text: 'Account number\n12345678', found: '12345678' },
      { text: 'Send by bank then, sort 60-83-71 acc 24917035', found: '24917035' },
      { text: 'my sort code is 60-83-71', found: '60-83-71' },
      { text: 'Transit number: 58189', found: '58189' },
      { text: 'NUBAN 0925952223', found: '0925952223' },
    ],
    noMatch: [
      'Account number 2000 4471 8836\nBill issued 3 Feb 2026\nModem',
      'sort 10-20-30-40 ascending',
      'Current account 1,204.50',
      'Account 123456789 created',
      '26-11-26 20261126-1',
      'Bank account required',
      'Hesap numarası giriniz',
    ],
  },
});
