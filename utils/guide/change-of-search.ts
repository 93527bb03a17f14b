import type { ExtensionSearch } from '@/utils/culprit/extension-search';
import type { Change } from './define-step';

/**
 * What a search among extensions adds to the check as evidence: that the chat works without those named, or fails without any of them.
 * `null` where neither was seen; what is only probable is told to the person, and is evidence of nothing.
 */
export function changeOfSearch({ conclusion }: ExtensionSearch): Change | null {
  if (conclusion === null) return null;
  const { status, named, isProved, by } = conclusion;
  const shared = { change: 'extensions', before: 'broken', beforeFailure: 'other', isSeen: by === 'probes', by } as const;
  if (isProved && status !== 'unresolved' && named.length > 0)
    return { ...shared, after: 'working', reading: 'works-after', afterFailure: null, names: named.map(({ name }) => name) };
  if (status === 'none' && conclusion.checks > 0) return { ...shared, after: 'broken', reading: 'fails-after', afterFailure: 'other' };
  return null;
}
