import { sha256 } from '@noble/hashes/sha2.js';
import { bech32, bech32m, createBase58check } from '@scure/base';

const base58check = createBase58check(sha256);
/** Version byte and 20-byte hash (Bitcoin, Litecoin, Dogecoin, Tron). */
const PAYLOAD_BYTES = 21;

/** Base58Check of an address: its last four bytes are the double SHA-256 of the rest. */
export function isBase58Check(text: string): boolean {
  return holds(() => base58check.decode(text).length === PAYLOAD_BYTES);
}

/** BIP 173 and BIP 350 (bech32m), of any length. Takes one case only, as the BIPs demand. */
export function isBech32(text: string): boolean {
  const address = text as `${string}1${string}`;
  return [bech32, bech32m].some((code) => holds(() => code.decode(address, false).words.length > 0));
}

/** The codes throw on what is not theirs. */
function holds(check: () => boolean): boolean {
  try {
    return check();
  } catch {
    return false;
  }
}
