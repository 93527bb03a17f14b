import type { i18n } from 'i18next';
import type { JudgedCause, Side, Verdict } from '@/utils/diagnosis/verdict/schema';

/** Chats that the catalogue does not know: they have no name that a person would recognise. */
const NAMELESS_VENDORS: ReadonlySet<string> = new Set(['generic']);

export type Sureness = 'possibly' | 'probably' | 'clearly';

/** The borders of `judgedCauseSchema.confidence`. */
export function surenessOf(confidence: number): Sureness {
  if (confidence < 0.6) return 'possibly';
  return confidence < 0.85 ? 'probably' : 'clearly';
}

/** The claim that the screens speak of: the best supported cause, where the chat is not simply working. */
export function leadingClaim(verdict: Verdict): JudgedCause | null {
  const claims = verdict.causes.filter(({ assessment }) => assessment === 'supported');
  const [first = null] = claims;
  if (verdict.status !== 'working') return first;
  // A working chat may still deserve a word: nobody is there, replies go unnoticed, the connection is slow.
  return first && verdict.vendors.every(({ state }) => state === 'working') ? first : null;
}

/** No chat was found by a look that could not have seen one which comes late: nobody listened to the page. */
export const isNoneSoFar = (verdict: Verdict, isFirst: boolean): boolean =>
  verdict.status === 'no-widget' && (isFirst || verdict.unknowns.some(({ evidence }) => evidence === 'network-log'));

/** A chat stands on the page and nobody has tried it: this look was too short to say more. */
export const isOnlySeen = (verdict: Verdict): boolean =>
  verdict.status === 'inconclusive' && leadingClaim(verdict) === null && verdict.vendors.some(({ state }) => state === 'working');

/** Name of the chat a claim or verdict speaks of; `null` where nobody named it. */
export function chatName(verdict: Verdict, claim: JudgedCause | null): string | null {
  const named = verdict.vendors.filter(({ id }) => !NAMELESS_VENDORS.has(id));
  const isOfWorking = verdict.status === 'working' || (claim === null && isOnlySeen(verdict));
  const wanted = named.find(({ id }) => id === claim?.vendorId) ?? named.find(({ state }) => isOfWorking === (state === 'working'));
  return (wanted ?? named[0])?.name ?? null;
}

function say(texts: i18n, key: string, values: Record<string, string | null>): string {
  const { vendor, ...others } = values;
  return vendor ? texts.t(key, { ...others, vendor, context: 'named' }) : texts.t(key, others);
}

export interface VerdictWords {
  /** What stopped which chat, in everyday words. */
  sentence: string;
  /** The public rule behind it, where one is known. */
  rule: string | null;
  side: Side | null;
  sideSentence: string | null;
  sureness: Sureness | null;
  surenessSentence: string | null;
}

/**
 * A verdict in the words of the screens. Texts: `causes:<id>.sentence` with its form `sentence_named` for a chat whose name is known
 * (`{{vendor}}`), `verdict:status.<status>.sentence` likewise where nothing is claimed (`verdict:onlySeen.sentence` where a chat stands there
 * untried), `verdict:side.<side>`, `verdict:sure.<sureness>` and
 * `verdict:rule` (`{{list}}`). The first result of a check that goes on (`isFirst`), and a quick look, have no last word
 * on what may still come: `verdict:soFar.sentence`.
 */
export function sayVerdict(verdict: Verdict, texts: i18n, { isFirst = false } = {}): VerdictWords {
  if (isNoneSoFar(verdict, isFirst)) {
    return {
      sentence: texts.t('verdict:soFar.sentence'),
      rule: null,
      side: null,
      sideSentence: null,
      sureness: null,
      surenessSentence: null,
    };
  }
  const claim = leadingClaim(verdict);
  const vendor = chatName(verdict, claim);
  if (!claim) {
    const sentence = say(texts, isOnlySeen(verdict) ? 'verdict:onlySeen.sentence' : `verdict:status.${verdict.status}.sentence`, {
      vendor,
    });
    return { sentence, rule: null, side: null, sideSentence: null, sureness: null, surenessSentence: null };
  }
  const sureness = surenessOf(claim.confidence);
  return {
    sentence: say(texts, `causes:${claim.id}.sentence`, { vendor }),
    rule: claim.rule ? texts.t('verdict:rule', { list: claim.rule.list }) : null,
    side: claim.side,
    sideSentence: texts.t(`verdict:side.${claim.side}`),
    sureness,
    surenessSentence: texts.t(`verdict:sure.${sureness}`, { count: claim.because.length }),
  };
}
