/** A chord such as `Control+Shift+Tab`, split into what is held and what is pressed. `+` alone is the plus key. */
export function parseChord(chord: string): { modifiers: string[]; key: string } {
  if (chord === '+') return { modifiers: [], key: '+' };
  const parts = chord.endsWith('++') ? [...chord.slice(0, -2).split('+'), '+'] : chord.split('+');
  const key = parts.pop() ?? '';
  if (!key) throw new Error(`"${chord}" names no key.`);
  return { modifiers: parts, key };
}
