/** Shannon entropy in bits per sign. */
export function bitsPerSign(text: string): number {
  const counts = new Map<string, number>();
  for (const sign of text) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/** How often the kind of sign changes along the text (lower, upper, digit, other), per sign: words change seldom, random strings often. */
export function changesPerSign(text: string): number {
  let changes = 0;
  let before = '';
  for (const sign of text) {
    const kind = /\d/.test(sign) ? '0' : /[a-z]/.test(sign) ? 'a' : /[A-Z]/.test(sign) ? 'A' : '-';
    // A capital at the head of a word is how names are written, not a change.
    if (before !== '' && kind !== before && !(before === 'A' && kind === 'a')) changes++;
    before = kind;
  }
  return text.length > 1 ? changes / (text.length - 1) : 0;
}
