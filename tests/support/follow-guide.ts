import { setTimeout as sleep } from 'node:timers/promises';
import type { GuideState } from '@/utils/guide/schema';
import type { FixBench } from './fix-bench.ts';

type Path = NonNullable<GuideState['path']>;

/** The guide of a browser as somebody sees and works it who sits before its panel. */
export interface FollowedGuide {
  start(tabId: number, path?: Path, timeoutMs?: number): Promise<GuideState>;
  state(): Promise<GuideState | null>;
  tell(type: 'continue' | 'cancel' | 'pause' | 'back' | 'skip'): Promise<unknown>;
  until(isReached: (state: GuideState) => boolean, limitMs?: number): Promise<GuideState>;
  /** Until nothing is being done any more: it waits, rests or is over. */
  untilItRests(limitMs?: number): Promise<GuideState>;
}

/** @param bench Asked anew each time, because a browser may be started again in between. */
export function followGuide(bench: () => Pick<FixBench, 'send'>): FollowedGuide {
  const state = async () => (await bench().send<{ state: GuideState | null }>('guide/state', {})).state;
  const until = async (isReached: (state: GuideState) => boolean, limitMs = 90_000): Promise<GuideState> => {
    const end = performance.now() + limitMs;
    let last: GuideState | null = null;
    while (performance.now() < end) {
      last = await state();
      if (last && isReached(last)) return last;
      await sleep(100);
    }
    throw new Error(`The guide did not get there: ${JSON.stringify(last)}`);
  };
  return {
    start: (tabId, path = 'private-window', timeoutMs = 20_000) => bench().send<GuideState>('guide/start', { tabId, timeoutMs, path }),
    state,
    tell: (type) => bench().send('guide/event', { type }),
    until,
    untilItRests: (limitMs) => until(({ status }) => status !== 'running', limitMs),
  };
}
