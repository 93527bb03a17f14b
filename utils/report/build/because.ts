import type { i18n } from 'i18next';
import type { Citation } from '@/utils/diagnosis/verdict/schema';

/**
 * A citation as a sentence in the language of `texts`. A key that has no text yet is shown as it is: a bare fact is worth more to support
 * than a gap, and the contract test of the causes keeps it from happening.
 */
export function sayBecause(citation: Pick<Citation, 'key' | 'values'>, texts: i18n): string {
  const key = `because:${citation.key}`;
  if (texts.exists(key, citation.values)) return texts.t(key, citation.values);
  const facts = Object.entries(citation.values).map(([name, value]) => `${name} ${value}`);
  return [citation.key, ...facts].join(', ');
}
