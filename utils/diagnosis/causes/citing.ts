import type { EvidenceId } from '../evidence/schema';
import type { Citation } from '../verdict/schema';
import type { Answer } from './define-cause';
import type { Part, Scene, SceneVendor } from './scene/scene';

/** A reason with its small facts. `key` is a text below `because.`. */
export const cite = (evidence: EvidenceId, key: string, values: Citation['values'] = {}): Citation => ({ evidence, key, values });

const KIND_TEXT_LIMIT = 200;

/** Reason texts by what became of a part. Values: `host`, `type`, `error`, `status`, `seconds`. */
function keyOf({ fate, failure }: Part): string {
  switch (fate) {
    case 'refused-by-extension':
      return 'requestRefused';
    case 'refused-by-browser':
      return 'browserRefused';
    case 'unreachable':
      return failure === 'dns' ? 'nameNotFound' : 'connectionFailed';
    case 'tls':
    case 'tls-date':
      return 'secureConnectionFailed';
    case 'http-error':
      return 'answeredWithError';
    case 'hanging':
      return 'noAnswer';
    case 'framing':
      return 'framingRefused';
    case 'response-blocked':
      return 'answerNotAllowed';
    case 'unusable':
      return 'scriptUnusable';
    case 'mixed-content':
      return 'insecureAddress';
    case 'offline':
      return 'deviceOffline';
    case 'ok':
      return 'answered';
    default:
      return 'requestFailed';
  }
}

/** What was seen of one part: its request, and the second look where there was one. */
export function citePart(part: Part): Citation[] {
  const values = {
    host: part.host,
    type: part.type,
    error: (part.error ?? part.failure ?? '').slice(0, KIND_TEXT_LIMIT),
    status: part.statusCode ?? 0,
    seconds: Math.round(part.waitedMs / 1_000),
  };
  const source: EvidenceId = part.request ? 'network-log' : part.refetch ? 'refetch' : 'page-survey';
  const citations = [cite(source, keyOf(part), values)];
  const { refetch } = part;
  if (refetch && refetch.fromPage.status === 'failed' && refetch.fromExtension.status === 'ok') {
    citations.push(cite('refetch', 'onlyPageFails', { host: part.host }));
  } else if (refetch && refetch.fromPage.status === 'failed' && refetch.fromExtension.status === 'failed') {
    citations.push(cite('refetch', 'bothFail', { host: part.host }));
  }
  return citations;
}

/** The same host need not be told three times. */
export function citeParts(parts: readonly Part[], limit = 3): Citation[] {
  const told = new Set<string>();
  const citations: Citation[] = [];
  for (const part of parts) {
    const key = `${part.host}|${part.fate}`;
    if (told.has(key) || told.size >= limit) continue;
    told.add(key);
    citations.push(...citePart(part));
  }
  return citations;
}

/** 0.95 where the browser named the reason and another look agrees, 0.9 where it named it, 0.8 where two signs agree, 0.6 for one. */
export function confidenceOf(parts: readonly Part[]): number {
  if (parts.some(({ certainty, refetch, events }) => certainty === 'certain' && (refetch !== null || events.length > 0))) return 0.95;
  if (parts.some(({ certainty }) => certainty === 'certain')) return 0.9;
  return parts.some(({ certainty }) => certainty === 'strong') ? 0.85 : 0.6;
}

/** One answer per chat that is in trouble and that the rule has something to say about. */
export function forTroubled(scene: Scene, tell: (vendor: SceneVendor) => Answer | null): Answer[] {
  const answers = scene.troubled.flatMap((vendor) => {
    const answer = tell(vendor);
    return answer ? [answer] : [];
  });
  return answers.length > 0 ? answers : [{ assessment: 'not-applicable' }];
}
