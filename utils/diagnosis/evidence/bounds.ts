/** Longest text kept of anything that a page wrote. */
export const MAX_TEXT_LENGTH = 2_000;

/** Text cut to what the schemas accept; what is no text becomes empty. */
export function cutText(value: unknown, maxLength = MAX_TEXT_LENGTH): string {
  return typeof value === 'string' ? value.slice(0, maxLength) : '';
}
