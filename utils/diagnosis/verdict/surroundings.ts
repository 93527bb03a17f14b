import { hostOf } from '@/utils/foundation/url';
import { isSlowLine, isTooOld } from '../causes/environment';
import { isClockWrong, measureClock } from '../causes/scene/clock';
import type { Evidence, EvidenceId, EvidenceMap } from '../evidence/schema';

/** What is looked at around a chat, whatever became of the chat itself. */
export const SURROUNDING_IDS = ['clock', 'connection', 'notifications', 'storage', 'browser'] as const;
export type SurroundingId = (typeof SURROUNDING_IDS)[number];

export interface Surrounding {
  id: SurroundingId;
  /** `unseen`: nobody could look; that is neither good nor bad. */
  state: 'fine' | 'off' | 'unseen';
  /** Small facts for the sentence: `minutes`, `type`, `version`. */
  values: Readonly<Record<string, string | number>>;
}

const MINUTE_MS = 60_000;

function itemOf<Id extends EvidenceId>(evidence: Evidence, id: Id): EvidenceMap[Id] | null {
  const outcome = evidence[id];
  return outcome?.status === 'collected' ? (outcome.value as EvidenceMap[Id]) : null;
}

/** Each of the surroundings, in the order in which they are shown. */
export function tellSurroundings(evidence: Evidence): Surrounding[] {
  const environment = itemOf(evidence, 'browser-environment');
  const notifications = itemOf(evidence, 'browser-settings')?.notifications ?? 'unknown';
  const clock = measureClock({ network: itemOf(evidence, 'network-log') }, hostOf(itemOf(evidence, 'page-survey')?.pageUrl ?? ''));
  const rooms = (itemOf(evidence, 'frame-storage')?.frames ?? []).map(({ isFull }) => isFull ?? null);
  const state = (isSeen: boolean, isOff: boolean): Surrounding['state'] => (isSeen ? (isOff ? 'off' : 'fine') : 'unseen');
  return [
    {
      id: 'clock',
      state: state(clock !== null, isClockWrong(clock)),
      values: { minutes: Math.round(Math.abs(clock?.offsetMs ?? 0) / MINUTE_MS) },
    },
    {
      id: 'connection',
      state: state(environment !== null, environment !== null && (!environment.isOnline || isSlowLine(environment))),
      values: { type: environment?.effectiveType ?? '' },
    },
    { id: 'notifications', state: state(notifications !== 'unknown', notifications === 'blocked'), values: {} },
    {
      id: 'storage',
      state: state(
        rooms.some((isFull) => isFull !== null),
        rooms.includes(true),
      ),
      values: {},
    },
    {
      id: 'browser',
      state: state(environment !== null, environment !== null && (isTooOld(environment) || environment.missingFeatures.length > 0)),
      values: { name: environment?.name ?? '', version: environment?.version ?? '' },
    },
  ];
}
