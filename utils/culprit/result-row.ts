import type { ExtensionSearch } from './extension-search';

/** What came out, as a key for the words of it. */
export function resultRow({ status, how, named }: Pick<NonNullable<ExtensionSearch['conclusion']>, 'status' | 'how' | 'named'>): string {
  if (status === 'none') return 'none';
  if (status === 'unresolved') return named.length > 0 ? 'unresolved' : 'nobody';
  if (named.length === 1) return status;
  const isTogether = how === 'both' || how === 'all-of-three';
  return `${status}-${isTogether ? 'together' : 'each'}`;
}
