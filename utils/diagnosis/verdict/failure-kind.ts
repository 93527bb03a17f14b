import type { EvidenceMap } from '../evidence/schema';
import type { Verdict } from './schema';

export type FailureKind = NonNullable<EvidenceMap['incognito-comparison']['privateFailure']>;

const NETWORK_CAUSES: ReadonlySet<string> = new Set([
  'host-unreachable',
  'websocket-blocked',
  'websocket-dropped',
  'offline-or-slow',
  'certificate-error',
]);

/** Causes that an extension is behind; a refused socket is one where the rule says that it was the person's own side. */
export const BLAMES_EXTENSION: ReadonlySet<string> = new Set([
  'content-blocker',
  'tag-manager-blocked',
  'vendor-api-blocked',
  'hidden-by-cosmetic-filter',
]);

/** The chat was seen not to work. Not knowing is not bad. */
export function isBad(status: Verdict['status']): boolean {
  return status === 'broken' || status === 'no-widget';
}

/** What stands behind a failure, by its own first claim. */
export function failureOf({ status, causes }: Pick<Verdict, 'status' | 'causes'>): FailureKind {
  const first = causes.find(({ assessment, id }) => assessment === 'supported' && id !== 'outside-hours');
  if (first?.id === 'third-party-storage-blocked') return 'storage';
  if (first?.id === 'browser-tracking-protection') return 'protection';
  if (first && first.side !== 'user' && NETWORK_CAUSES.has(first.id)) return 'network';
  if (first && (BLAMES_EXTENSION.has(first.id) || (first.id === 'websocket-blocked' && first.side === 'user'))) return 'extension';
  if (status === 'no-widget' || first?.side === 'site') return 'nothing-requested';
  return 'other';
}
