import { sha256 } from './sha256';

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** Base58Check with a 21-byte payload (Bitcoin, Litecoin, Dogecoin, Tron): last four bytes are the double SHA-256 of the rest. */
export function isBase58Check(text: string): boolean {
  let value = 0n;
  for (const sign of text) {
    const digit = BASE58.indexOf(sign);
    if (digit === -1) return false;
    value = value * 58n + BigInt(digit);
  }
  const bytes = new Uint8Array(25);
  for (let i = 24; i >= 0; i--) {
    bytes[i] = Number(value & 255n);
    value >>= 8n;
  }
  if (value !== 0n) return false;
  const sum = sha256(sha256(bytes.slice(0, 21)));
  return bytes.slice(21).every((byte, i) => byte === sum[i]);
}

const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** BIP 173 (remainder 1) and BIP 350 (bech32m). Takes one case only, as the BIPs demand. */
export function isBech32(text: string): boolean {
  const lower = text.toLowerCase();
  if (lower !== text && text.toUpperCase() !== text) return false;
  const split = lower.lastIndexOf('1');
  if (split < 1) return false;
  const head = lower.slice(0, split);
  const values = [...head].map((sign) => sign.charCodeAt(0) >> 5);
  values.push(0, ...[...head].map((sign) => sign.charCodeAt(0) & 31), ...[...lower.slice(split + 1)].map((sign) => BECH32.indexOf(sign)));
  let check = 1;
  for (const value of values) {
    if (value < 0) return false;
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    GENERATOR.forEach((generator, i) => {
      if ((top >> i) & 1) check ^= generator;
    });
  }
  return check === 1 || check === 0x2bc830a3;
}
