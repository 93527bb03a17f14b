/** Shannon entropy in bits per sign. */
export function bitsPerSign(text: string): number {
  const counts = new Map<string, number>();
  for (const sign of text) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/**
 * How long the pieces are that a reader would see: words of a camelCase name, runs of digits. Names have pieces of four and more, random strings
 * of about two.
 */
export function signsPerPiece(text: string): number {
  const pieces = text.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g) ?? [];
  return pieces.length === 0 ? 0 : pieces.reduce((sum, piece) => sum + piece.length, 0) / pieces.length;
}
