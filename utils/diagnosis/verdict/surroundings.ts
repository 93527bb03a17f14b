import { hostOf } from '@/utils/foundation/url';
import { isSlowLine, isTooOld } from '../causes/environment';
import { isClockWrong, measureClock } from '../causes/scene/clock';
import { collected } from '../evidence/collected';
import type { Evidence, EvidenceId } from '../evidence/schema';
import type { Unknown } from './schema';
import { untoldValues } from './untold';

/** What is looked at around a chat, whatever became of the chat itself. */
export const SURROUNDING_IDS = ['clock', 'connection', 'notifications', 'storage', 'browser'] as const;
export type SurroundingId = (typeof SURROUNDING_IDS)[number];

export interface Surrounding {
  id: SurroundingId;
  /** `unseen`: nobody could look; that is neither good nor bad. `unrated`: it is there, but nobody can tell how good it is. */
  state: 'fine' | 'off' | 'unrated' | 'unseen';
  /** Small facts for the sentence: `minutes`, `type`, `name`, `version`. */
  values: Readonly<Record<string, string | number>>;
  /** Why nobody could look; `no-answer` where nobody answered who could have told. */
  reason: Unknown['reason'] | 'no-answer' | null;
}

const MINUTE_MS = 60_000;

/** Why an item is not there; `null` where it is. */
function missingReason(evidence: Evidence, id: EvidenceId): Unknown['reason'] | null {
  const outcome = evidence[id];
  if (outcome === undefined) return 'not-asked';
  if (outcome.status === 'collected') return null;
  return outcome.status === 'failed' ? 'failed' : outcome.reason;
}

/** Each of the surroundings, in the order in which they are shown. */
export function tellSurroundings(evidence: Evidence): Surrounding[] {
  const environment = collected(evidence, 'browser-environment');
  const notifications = collected(evidence, 'browser-settings')?.notifications ?? 'unknown';
  const clock = measureClock({ network: collected(evidence, 'network-log') }, hostOf(collected(evidence, 'page-survey')?.pageUrl ?? ''));
  const rooms = (collected(evidence, 'frame-storage')?.frames ?? []).map(({ isFull }) => isFull ?? null);
  const isOff = environment !== null && (!environment.isOnline || isSlowLine(environment));
  const isRated = environment?.effectiveType !== null;
  const untold = untoldValues(evidence).find((one) => one.evidence === 'notifications');
  const tell = (
    id: SurroundingId,
    item: EvidenceId,
    seen: Exclude<Surrounding['state'], 'unseen'> | null,
    values: Surrounding['values'],
    otherwise: Surrounding['reason'] = null,
  ): Surrounding => ({
    id,
    state: seen ?? 'unseen',
    values,
    reason: seen === null ? (missingReason(evidence, item) ?? otherwise) : null,
  });
  const badIf = (isBad: boolean) => (isBad ? 'off' : 'fine');
  return [
    tell(
      'clock',
      'network-log',
      clock && badIf(isClockWrong(clock)),
      { minutes: Math.round(Math.abs(clock?.offsetMs ?? 0) / MINUTE_MS) },
      'no-answer',
    ),
    tell('connection', 'browser-environment', environment && (isOff ? 'off' : isRated ? 'fine' : 'unrated'), {
      type: environment?.effectiveType ?? '',
    }),
    tell(
      'notifications',
      'browser-settings',
      notifications === 'unknown' ? null : badIf(notifications === 'blocked'),
      {},
      untold?.reason ?? null,
    ),
    tell(
      'storage',
      'frame-storage',
      rooms.some((isFull) => isFull !== null) ? badIf(rooms.includes(true)) : null,
      {},
      rooms.length > 0 ? 'not-in-this-browser' : 'page-not-reachable',
    ),
    tell('browser', 'browser-environment', environment && badIf(isTooOld(environment) || environment.missingFeatures.length > 0), {
      name: environment?.name ?? '',
      version: environment?.version ?? '',
    }),
  ];
}
