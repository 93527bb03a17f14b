import { hostOf } from '@/utils/foundation/url';
import type { Collected } from './collected';

/** Difference between the servers' clocks and the device's. */
export interface Clock {
  /** Positive where the device is behind. */
  offsetMs: number;
  /** How many servers agree. One alone may simply be wrong itself. */
  hosts: number;
}

/** Servers agree when they differ by no more than this. */
const AGREEMENT_MS = 120_000;

/**
 * The device's clock as the servers see it. Stored answers carry an old date and only make the device look ahead, so the freshest answer
 * of each host counts. Where servers disagree, the page's own decides only if most others agree with it.
 */
export function measureClock({ network }: Pick<Collected, 'network'>, pageHost: string): Clock | null {
  const freshest = new Map<string, number>();
  for (const { url, headers, fromCache } of network?.requests ?? []) {
    const offset = headers.clockOffsetMs;
    if (offset === null || fromCache) continue;
    const host = hostOf(url);
    freshest.set(host, Math.max(freshest.get(host) ?? Number.NEGATIVE_INFINITY, offset));
  }
  const offsets = [...freshest.values()].sort((a, b) => a - b);
  const middle = freshest.get(pageHost) ?? offsets[Math.floor(offsets.length / 2)];
  if (middle === undefined) return null;
  const agreeing = offsets.filter((offset) => Math.abs(offset - middle) <= AGREEMENT_MS);
  if (agreeing.length * 2 < offsets.length || (offsets.length > 1 && agreeing.length === 1)) return null;
  return { offsetMs: middle, hosts: agreeing.length };
}

/** From here on certificates and sign-in tokens begin to fail; less is ordinary drift. */
const WRONG_AFTER_MS = 3 * 60_000;

export const isClockWrong = (clock: Clock | null): boolean => clock !== null && Math.abs(clock.offsetMs) >= WRONG_AFTER_MS;
