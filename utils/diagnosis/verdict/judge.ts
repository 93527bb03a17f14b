import { knownRuleFor } from '@/utils/filters/known-rules';
import type { KnownRule } from '@/utils/vendors/define-vendor';
import { vendorById } from '@/utils/vendors/vendor-of-url';
import type { LookUp } from '../causes/define-cause';
import { CAUSES } from '../causes/registry';
import { buildScene } from '../causes/scene/build-scene';
import { GENERIC_ID } from '../causes/scene/names';
import type { Scene } from '../causes/scene/scene';
import { EVIDENCE_IDS, type Evidence } from '../evidence/schema';
import { isBreaking, rankCauses } from './rank';
import { runCause } from './run-cause';
import type { JudgedCause, Verdict } from './schema';
import { untoldValues } from './untold';

/** What a judgement may know beyond the evidence. */
export interface JudgeContext {
  /** Rules of imported lists, found beforehand by `findInLists` for the addresses of the network log. */
  importedRules?: readonly { url: string; rule: KnownRule }[];
}

function toLookUp({ importedRules = [] }: JudgeContext): LookUp {
  const imported = new Map(importedRules.map(({ url, rule }) => [url, rule]));
  // A list that the person uses is nearer than one that many people use.
  return { ruleFor: (request) => imported.get(request.url) ?? knownRuleFor(request) };
}

/**
 * Nobody listened while the chat came: nothing of its requests and connections is known. An item that is not there yet may still come.
 */
const isUnheard = (evidence: Evidence): boolean =>
  (['network-log', 'page-events'] as const).every((id) => evidence[id] !== undefined && evidence[id].status !== 'collected');

/**
 * Can this person use a chat here now? A button that stands on the page proves nothing by itself: where it was neither pressed nor its
 * connections heard, nobody can tell what is behind it.
 */
function statusOf(evidence: Evidence, scene: Scene, causes: readonly JudgedCause[]): Verdict['status'] {
  const seeming = scene.vendors.filter(({ state }) => state === 'working');
  if (seeming.some(({ isStateCertain }) => isStateCertain || !isUnheard(evidence))) return 'working';
  if (scene.vendors.length === 0) {
    // What would have brought a chat may have been refused, or the page was not ready: then nobody can tell.
    return causes.some(({ id, assessment }) => id === 'widget-not-installed' && assessment === 'supported') ? 'no-widget' : 'inconclusive';
  }
  // Beside one that may work, the fault of another does not decide.
  const decides = ({ vendorId }: JudgedCause) => seeming.length === 0 || vendorId === null || seeming.some(({ id }) => id === vendorId);
  if (causes.some((cause) => isBreaking(cause) && cause.confidence >= 0.6 && decides(cause))) return 'broken';
  if (seeming.length > 0) return 'inconclusive';
  const isSeenBroken = scene.vendors.some(({ want, state, isStateCertain }) => want === 'strong' && isStateCertain && state !== 'stub');
  return isSeenBroken ? 'broken' : 'inconclusive';
}

/** What could not be seen, as far as a cause that is still open or claimed would have looked there. */
function unseenItems(evidence: Evidence, causes: readonly JudgedCause[]): Verdict['unknowns'] {
  const open = new Set(causes.filter(({ assessment }) => assessment !== 'not-applicable').map(({ id }) => id));
  const wanted = new Set(CAUSES.filter(({ id }) => open.has(id)).flatMap(({ requires, optional }) => [...requires, ...optional]));
  return EVIDENCE_IDS.flatMap((id): Verdict['unknowns'] => {
    const outcome = evidence[id];
    if (!wanted.has(id) || outcome === undefined || outcome.status === 'collected') return [];
    if (outcome.status === 'failed') return [{ evidence: id, reason: 'failed' }];
    return outcome.reason === 'not-asked' ? [] : [{ evidence: id, reason: outcome.reason }];
  });
}

/**
 * The values that nobody told. A cause that rests on one of them is silent for just that reason, so it does not matter here whether it
 * seems open: each counts where a chat is in trouble. Where none was found, it may be in a frame; beside one that works only
 * notifications matter.
 */
function untoldOf(evidence: Evidence, scene: Scene, status: Verdict['status']): Verdict['unknowns'] {
  const isInTrouble = scene.troubled.length > 0 || status === 'inconclusive';
  const alone = status === 'working' ? 'notifications' : 'frames-out-of-reach';
  return untoldValues(evidence).filter(({ evidence: id }) => isInTrouble || id === alone);
}

/**
 * A chat that is in trouble for a reason of its own is broken, whatever the page's furniture looks like. Where nobody could look at the
 * page, a guess is no state: such a chat is not listed.
 */
function vendorsOf(scene: Scene, causes: readonly JudgedCause[]): Verdict['vendors'] {
  return scene.vendors.flatMap(({ id, name, state, isStateCertain }) => {
    const isClaimed = causes.some((cause) => isBreaking(cause) && cause.vendorId === id && !KEEPS_STATE.has(cause.id));
    if (!isStateCertain && !isClaimed && !scene.sawPage) return [];
    return [{ id, name, state: isClaimed && !isStateCertain ? ('broken' as const) : state }];
  });
}

/** Causes that say why a placeholder or a hidden launcher stays what it is. */
const KEEPS_STATE: ReadonlySet<string> = new Set([
  'tag-manager-blocked',
  'consent-not-given',
  'facade-not-hydrated',
  'hidden-by-site',
  'hidden-by-cosmetic-filter',
  'covered-by-page',
]);

/** The id that reports know: a library has no vendor behind it. */
const reportedId = (id: string): string => (vendorById(id)?.isLibrary ? GENERIC_ID : id);

/**
 * The verdict on one check: pure, and never throws on evidence that its schema accepts. Missing evidence makes causes inconclusive; it
 * never rules one out.
 */
export function judge(evidence: Evidence, context: JudgeContext = {}): Verdict {
  const scene = buildScene(evidence);
  const lookUp = toLookUp(context);
  const causes = rankCauses(CAUSES.flatMap((cause) => runCause(cause, evidence, scene, lookUp)));
  const status = statusOf(evidence, scene, causes);
  return {
    status,
    vendors: vendorsOf(scene, causes).map((vendor) => ({ ...vendor, id: reportedId(vendor.id) })),
    causes: causes.map((cause) => ({ ...cause, vendorId: cause.vendorId === null ? null : reportedId(cause.vendorId) })),
    unknowns: [...unseenItems(evidence, causes), ...untoldOf(evidence, scene, status)],
  };
}
