import { isBase58Check, isBech32 } from '../checksums/wallets';
import { defineDetector, type Finding } from '../define-detector';
import type { Slot } from '../labels/slots';
import type { Reading } from '../reading';

interface WalletShape {
  pattern: RegExp;
  check: ((text: string) => boolean) | null;
}

/** Address forms; a transaction hash (0x and 64 hex digits, or 64 hex digits) is none and stays readable. */
const SHAPES: readonly WalletShape[] = [
  { pattern: /(?<![A-Za-z0-9])[13][1-9A-HJ-NP-Za-km-z]{25,34}(?![A-Za-z0-9])/g, check: isBase58Check },
  { pattern: /(?<![A-Za-z0-9])(?:bc|tb|ltc)1[a-z0-9]{25,87}(?![A-Za-z0-9])/gi, check: isBech32 },
  { pattern: /(?<![A-Za-z0-9])[LMDT][1-9A-HJ-NP-Za-km-z]{25,34}(?![A-Za-z0-9])/g, check: isBase58Check },
  { pattern: /(?<![A-Za-z0-9])0[xX][0-9a-fA-F]{40}(?![A-Za-z0-9])/g, check: null },
  { pattern: /(?<![A-Za-z0-9])addr1[a-z0-9]{50,110}(?![A-Za-z0-9])/g, check: null },
  { pattern: /(?<![A-Za-z0-9])cosmos1[a-z0-9]{38}(?![A-Za-z0-9])/g, check: null },
  // Bech32 of other chains: their word, a one and the alphabet without "1", "b", "i" and "o".
  {
    pattern:
      /(?<![A-Za-z0-9])(?:bnb|erd|iota|smr|osmo|inj|terra|sei|celestia|kava|juno|axelar|dydx|thor|maya|akash|secret|zil|one|stake|addr_test|npub|nsec|nprofile|lnurl|lnbc\d{0,8}[munp]?|stars|evmos|kujira|neutron|noble|band|persistence|regen|certik|cro|pb|agoric|archway|dym|nym|umee|xprt|avax|fil|hs|bcrt|grs|vtc|dgb|via|mona|sys|nmc|pokt|zs|u)1(?=[a-z]*\d[a-z]*\d[a-z]*\d)[02-9ac-hj-np-z]{38,110}(?![A-Za-z0-9])/g,
    check: null,
  },
  { pattern: /(?<![A-Za-z0-9])(?:bitcoincash|bchtest|kaspa|ecash):[a-z0-9]{40,64}(?![A-Za-z0-9])/g, check: null },
  { pattern: /(?<![A-Za-z0-9])(?:nano|xrb|ban)_[13][13-9a-km-uw-z]{59}(?![A-Za-z0-9])/g, check: null },
  // Names that stand for an address.
  { pattern: /(?<![A-Za-z0-9@/._-])[a-z\d][a-z\d-]{2,40}\.eth(?![A-Za-z0-9_/-]|\.[a-z])/g, check: null },
  { pattern: /(?<![A-Za-z0-9])4[0-9AB][1-9A-HJ-NP-Za-km-z]{93}(?![A-Za-z0-9])/g, check: null },
  { pattern: /(?<![A-Za-z0-9])r[1-9A-HJ-NP-Za-km-z]{24,34}(?![A-Za-z0-9])/g, check: (text) => /\d/.test(text) && /[A-Z]/.test(text) },
  { pattern: /(?<![A-Za-z0-9])(?:UQ|EQ)[A-Za-z0-9_-]{46}(?![A-Za-z0-9])/g, check: null },
];

function isMixed(text: string): boolean {
  return /\d/.test(text) && /[A-Z]/.test(text) && /[a-z]/.test(text);
}

function findShaped(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  for (const { pattern, check } of SHAPES) {
    for (const found of reading.text.matchAll(pattern)) {
      const range = { start: found.index, end: found.index + found[0].length };
      if (check === null || check(found[0])) findings.push({ ...range, confidence: 0.95, tier: 'mask', why: check ? 'checksum' : 'shape' });
      // One misread sign fails the checksum; a string so mixed is nothing else.
      else if (isMixed(found[0]) || /^(?:bc|ltc)1/i.test(found[0]))
        findings.push({ ...range, confidence: 0.6, tier: 'mask', why: 'shape' });
    }
  }
  return findings;
}

const OCR_ETH = /(?<![A-Za-z0-9])[0O][xX×][ ]?[0-9a-fA-FOoIlSs]{36,42}(?![A-Za-z0-9])/g;
/** Keys of programs in base 64, which a public key is, hold signs and end in one: `xTIB…8Dg=`. */
const VALUE = /(?<![A-Za-z0-9+/=])[A-Za-z0-9]{20,110}(?![A-Za-z0-9+/=])/;

/** Addresses that look like hashes, numbers or names, told by a label of addresses: "Wallet address: 0x66c0…", "0.0.4829137", "zqr.near". */
const WHOLE_VALUE = /^(?:0x[\da-f]{16,64}|0\.0\.\d{4,9}|[a-z\d_-]{2,40}\.(?:near|eth|sol|crypto|nft|bnb|tez|ton))(?![\p{L}\d.])/iu;
const isAddress = ({ folded }: Reading, { label }: Slot): boolean => /address|adres/.test(folded.slice(label.start, label.end));

function find(reading: Reading): Finding[] {
  const findings = findShaped(reading);
  if (reading.detection.source === 'ocr') {
    for (const found of reading.text.matchAll(OCR_ETH))
      findings.push({ start: found.index, end: found.index + found[0].length, confidence: 0.8, tier: 'mask', why: 'shape' });
  }
  for (const slot of reading.slots('wallet')) {
    const whole = isAddress(reading, slot) ? WHOLE_VALUE.exec(reading.text.slice(slot.start, Math.min(slot.end, slot.start + 140))) : null;
    if (whole) {
      findings.push({ start: slot.start, end: slot.start + whole[0].length, confidence: 0.85, tier: 'mask', why: 'label' });
      continue;
    }
    const found = VALUE.exec(reading.text.slice(slot.start, Math.min(slot.end, slot.start + 140)));
    if (!found || found.index > 12 || !/\d/.test(found[0]) || /^0x[0-9a-f]{64}$/i.test(found[0])) continue;
    findings.push({
      start: slot.start + found.index,
      end: slot.start + found.index + found[0].length,
      confidence: 0.85,
      tier: 'mask',
      why: 'label',
    });
  }
  return findings;
}

export const cryptoWalletDetector = defineDetector({
  id: 'crypto-wallet',
  entity: 'CRYPTO_WALLET',
  find,
  examples: {
    match: [
      { text: 'send to 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', found: '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa' },
      { text: 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq', found: 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq' },
      { text: '0x52908400098527886E0F7030069857D2E4169EE7', found: '0x52908400098527886E0F7030069857D2E4169EE7' },
      { text: 'to bnb1u2esce9dcxdhksncmfkyj53vveddwhsu088p6z now', found: 'bnb1u2esce9dcxdhksncmfkyj53vveddwhsu088p6z' },
      {
        text: 'nano_3n8fxejnqpuusdriszk36w889qzijf8yykz31ehuqwbnkqeci1t76drngs44',
        found: 'nano_3n8fxejnqpuusdriszk36w889qzijf8yykz31ehuqwbnkqeci1t76drngs44',
      },
      { text: 'send it to zqrkettle.eth', found: 'zqrkettle.eth' },
      { text: 'Wallet address: zqrkettle.near', found: 'zqrkettle.near' },
    ],
    noMatch: [
      'PublicKey = xTIBA5rboUvnH4htodjb6e697QjLERt1NAB4mZqp8Dg=',
      'import zqr.eth.utils',
      'Wallet: 0x88df016429689c079f3b2f6ad39fa052532c56795b733da78a91ebe6a713944b',
      'tx 0x88df016429689c079f3b2f6ad39fa052532c56795b733da78a91ebe6a713944b',
      '1628f73a9c0de4b1f2a3c4d5e6f708192a3b4c5d',
    ],
  },
});
