/** What a sticky pattern (flag `y`) reads at a place; empty where it reads nothing there. Spares cutting the text for every question. */
export function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** At most `reach` signs before a place, for patterns that end there. */
export function textBefore(text: string, at: number, reach: number): string {
  return text.slice(Math.max(0, at - reach), at);
}
