import { findLeaks } from './leak-check';
import { REMOVED } from './placeholders';
import { scrubUrl } from './scrub-url';

/** Takes personal data out of words; `utils/pii` does it in the product. */
export type WordScrubber = (text: string) => string;

const ADDRESS = /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s"'<>„“”‘’]+/gi;
/** Punctuation that ends the sentence around an address rather than the address. */
const TRAILING = /[),.;:!?…\]}]+$/;

/** Signs that are not seen but split or turn what is: controls, zero-width and direction marks. */
const UNSEEN = /[\p{Cc}\p{Cf}]+/gu;

/** One line of visible signs. A page may write anything; unseen signs would hide an e-mail address from every pattern. */
export function visibleLine(text: string): string {
  return text
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replace(UNSEEN, '')
    .trim();
}

/** An e-mail address that was cut off with its text, as long labels and messages are: patterns want its whole domain. */
const CUT_ADDRESS = /[^\s@<>()[\]"']{1,64}@(?!\d)[\p{L}\d.-]{0,255}…?$/u;

/**
 * Words that may leave. Addresses inside them are taken apart as addresses; the rest goes through the detectors; whatever is still found
 * after that goes as a whole, because a sentence with a hole helps nobody as much as it may harm.
 */
export function scrubWords(text: string, scrub: WordScrubber, knownTexts: readonly string[]): string {
  const isPersonal = (part: string) => scrub(part) !== part;
  const withAddresses = visibleLine(text).replace(ADDRESS, (address) => {
    const tail = TRAILING.exec(address)?.[0] ?? '';
    const bare = tail === '' ? address : address.slice(0, -tail.length);
    return `${scrubUrl(bare, isPersonal) || REMOVED.any}${tail}`;
  });
  const scrubbed = scrub(withAddresses).replace(CUT_ADDRESS, REMOVED.email);
  return findLeaks(scrubbed, knownTexts).length === 0 ? scrubbed : REMOVED.any;
}
