import type { NetworkRequest } from '../../evidence/schema';
import type { Collected } from './collected';

/** Whether the device has a connection at all, by everything that tells. */
export interface Line {
  isOffline: boolean;
  /** What says so; more than one sign is as good as proof. */
  signs: readonly ('browser-environment' | 'network-log' | 'refetch')[];
  /** Something of the page was lost for want of a connection, whether or not it came back since. */
  hasLost: boolean;
}

const NO_WAY_OUT: ReadonlySet<NetworkRequest['failure']> = new Set(['offline', 'dns', 'refused', 'reset', 'timeout']);

/** A change of networks breaks what is under way; the browser names it by the same kind of failure, but the line is there. */
const isOfflineFailure = ({ failure, error }: NetworkRequest): boolean => failure === 'offline' && error !== 'net::ERR_NETWORK_CHANGED';

const isFromNetwork = ({ outcome, fromCache, statusCode }: NetworkRequest): boolean =>
  outcome === 'completed' && !fromCache && statusCode !== null;

/** A cache or a worker of the page answers without any line, but not behind the last thing that was lost, and never us. */
function isAnsweredSince({ network, refetches }: Collected): boolean {
  if (refetches.some(({ fromExtension }) => fromExtension.status === 'ok')) return true;
  const requests = network?.requests ?? [];
  const lostAtMs = Math.max(-1, ...requests.filter(({ failure }) => NO_WAY_OUT.has(failure)).map(({ startMs }) => startMs));
  return requests.some((request) => isFromNetwork(request) && (request.endMs ?? 0) > lostAtMs);
}

/**
 * Weighs the browser's word against what was answered. `navigator.onLine` is wrong on some devices with virtual adapters, so an answer that
 * came after everything that was lost counts for more. What got lost while the browser calls itself online was lost in passing, unless it
 * was the page itself.
 */
export function readLine(collected: Collected): Line {
  const { network, environment, refetches } = collected;
  const lost = network?.requests.filter(isOfflineFailure) ?? [];
  const saidOffline = environment?.isOnline === false;
  // The page's own address alone is asked again for the line's sake; of others the reason is told less exactly.
  const isAskedInVain = refetches.some(({ type, fromExtension }) => type === 'document' && fromExtension.failure === 'offline');
  const isLost = saidOffline || isAskedInVain || lost.some(({ type }) => type === 'document');
  const said: readonly [Line['signs'][number], boolean][] = [
    ['browser-environment', saidOffline],
    ['network-log', lost.length > 0],
    ['refetch', isAskedInVain],
  ];
  return {
    isOffline: isLost && !isAnsweredSince(collected),
    signs: said.flatMap(([sign, isSaid]) => (isSaid ? [sign] : [])),
    hasLost: lost.length > 0,
  };
}
