import { CAUSES } from '../causes/registry';
import type { Assessment, JudgedCause } from './schema';

const ORDER: Readonly<Record<Assessment, number>> = { supported: 0, inconclusive: 1, 'ruled-out': 2, 'not-applicable': 3 };
const PRIORITY: ReadonlyMap<string, number> = new Map(CAUSES.map(({ id }, index) => [id, index]));

/** Claims that lie closer together than this are ordered by what the person can act on. */
const EQUAL_WITHIN = 0.1;

/** Says something true of the chat, but not why it fails. */
const REMARKS: ReadonlySet<string> = new Set(['outside-hours', 'notifications-blocked']);

/** Whether a claimed cause explains why a chat cannot be used. */
export const isBreaking = ({ id, assessment }: JudgedCause): boolean =>
  assessment === 'supported' && !REMARKS.has(id) && id !== 'widget-not-installed';

const weightOf = ({ confidence }: JudgedCause): number => Math.round(confidence / EQUAL_WITHIN);
const priorityOf = ({ id }: JudgedCause): number => PRIORITY.get(id) ?? PRIORITY.size;

/** Claims first, the surest first, and among equally sure ones those that the person can act on; then what could not be told, then the rest. */
export function rankCauses(causes: readonly JudgedCause[]): JudgedCause[] {
  return [...causes].sort((a, b) => {
    const byAssessment = ORDER[a.assessment] - ORDER[b.assessment];
    if (byAssessment !== 0) return byAssessment;
    const byKind = Number(isBreaking(b)) - Number(isBreaking(a));
    return byKind || weightOf(b) - weightOf(a) || priorityOf(a) - priorityOf(b) || b.confidence - a.confidence;
  });
}
