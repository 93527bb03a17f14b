import type { Answer, AnyCause, LookUp } from '../causes/define-cause';
import type { Scene } from '../causes/scene/scene';
import type { Evidence, EvidenceId, EvidenceMap } from '../evidence/schema';
import type { JudgedCause } from './schema';

/** The evidence that a cause declared and that was collected; nothing else reaches it. */
function pick(cause: AnyCause, evidence: Evidence): { given: Partial<EvidenceMap>; missing: EvidenceId[] } {
  const given: Partial<Record<EvidenceId, unknown>> = {};
  for (const id of [...cause.requires, ...cause.optional]) {
    const outcome = evidence[id];
    if (outcome?.status === 'collected') given[id] = outcome.value;
  }
  return { given: given as Partial<EvidenceMap>, missing: cause.requires.filter((id) => !(id in given)) };
}

function judged(cause: AnyCause, part: Partial<JudgedCause> & Pick<JudgedCause, 'assessment'>): JudgedCause {
  return {
    id: cause.id,
    confidence: 0,
    side: cause.side,
    vendorId: null,
    because: [],
    remedies: part.assessment === 'supported' || part.assessment === 'inconclusive' ? [...cause.remedies] : [],
    rule: null,
    wouldHelp: [],
    ...part,
  };
}

function toJudged(cause: AnyCause, answer: Answer): JudgedCause {
  switch (answer.assessment) {
    case 'supported':
      return judged(cause, {
        assessment: 'supported',
        confidence: Math.min(1, Math.max(0, answer.confidence)),
        side: answer.side ?? cause.side,
        vendorId: answer.vendorId ?? null,
        because: answer.because,
        rule: answer.rule ?? null,
        wouldHelp: answer.wouldHelp ?? [],
      });
    case 'undecided':
      return judged(cause, {
        assessment: 'inconclusive',
        vendorId: answer.vendorId ?? null,
        because: answer.because,
        wouldHelp: answer.wouldHelp,
      });
    case 'ruled-out':
      return judged(cause, { assessment: 'ruled-out', vendorId: answer.vendorId ?? null, because: answer.because });
    case 'not-applicable':
      return judged(cause, { assessment: 'not-applicable' });
  }
}

/**
 * Asks one cause. Where an item that it requires was not collected it is `inconclusive`: not having looked is neither a sign for nor
 * against it.
 */
export function runCause(cause: AnyCause, evidence: Evidence, scene: Scene, lookUp: LookUp): JudgedCause[] {
  if (cause.occasion === 'trouble' && scene.troubled.length === 0) return [judged(cause, { assessment: 'not-applicable' })];
  const { given, missing } = pick(cause, evidence);
  if (missing.length > 0) return [judged(cause, { assessment: 'inconclusive', wouldHelp: missing })];
  const answers = cause.assess(given, scene, lookUp);
  return (Array.isArray(answers) ? answers : [answers]).map((answer) => toJudged(cause, answer));
}
