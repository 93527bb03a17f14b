import { vendorById } from '@/utils/vendors/vendor-of-url';
import type { PageEvent } from '../../evidence/schema';
import { cite, citeParts, forTroubled } from '../citing';
import { type Answer, defineCause } from '../define-cause';
import { isExplained, isPuzzling, partsWith, TALK_ROLES } from '../failures';
import type { Part, Scene, SceneVendor } from '../scene/scene';
import { isNoRoomError } from './stale-site-data';

/** Answers that mean "there is no such thing here": a wrong address or key in the snippet. */
const WRONG_KEY: ReadonlySet<number> = new Set([400, 401, 402, 404, 405, 410, 422]);

const isWrongKey = ({ fate, statusCode }: Part): boolean => fate === 'http-error' && WRONG_KEY.has(statusCode ?? 0);

/** The chat's code on this page is wrong: not found, no script, changed on the way, put in twice, or it throws. */
export const siteScriptErrorCause = defineCause({
  id: 'site-script-error',
  side: 'site',
  requires: ['page-survey', 'network-log'],
  optional: ['page-events'],
  remedies: ['reload-page', 'tell-site-owner', 'contact-otherwise'],
  assess(_evidence, scene) {
    return forTroubled(scene, (vendor) => fromAnswers(vendor) ?? fromPage(vendor, scene));
  },
});

function fromAnswers(vendor: SceneVendor): Answer | null {
  const wrong = vendor.parts.filter((part) => part.role !== 'socket' && part.role !== 'other' && isWrongKey(part));
  const isTalkDead = vendor.parts.filter(({ role }) => TALK_ROLES.has(role)).every((part) => isWrongKey(part));
  const missing = wrong.filter(({ role }) => !TALK_ROLES.has(role) || role === 'boot' || isTalkDead);
  if (missing.length > 0) {
    const isCode = missing.some(({ role }) => role === 'loader' || role === 'script' || role === 'frame');
    return { assessment: 'supported', confidence: isCode ? 0.92 : 0.8, vendorId: vendor.id, because: citeParts(missing) };
  }
  const unusable = partsWith(vendor, ['unusable', 'response-blocked'], true).filter(({ role }) => role === 'loader' || role === 'script');
  if (unusable.length === 0) return null;
  const isSure = unusable.some(({ certainty }) => certainty !== 'weak');
  return { assessment: 'supported', confidence: isSure ? 0.9 : 0.7, vendorId: vendor.id, because: citeParts(unusable) };
}

function fromPage(vendor: SceneVendor, scene: Scene): Answer | null {
  // A browser without room makes good scripts throw.
  if (scene.isStorageFull && [...vendor.scriptErrors, ...scene.pageErrors].some(isNoRoomError)) return null;
  if (isExplained(vendor) || isPuzzling(vendor) || (vendor.state === 'hidden' && vendor.isStateCertain)) return null;
  const error = vendor.scriptErrors[0];
  if (error && !vendor.isReady && /\S/.test(error.detail)) {
    return {
      assessment: 'supported',
      confidence: 0.75,
      vendorId: vendor.id,
      because: [cite('page-events', 'scriptThrew', { message: error.detail.slice(0, 200) })],
    };
  }
  const ownError = scene.pageErrors.find((one) => concerns(one, vendor));
  // What the page's policy refused to a snippet ends in an error too; then the policy is the cause.
  if (ownError && !vendor.isReady && !scene.isInlineRefused) {
    return {
      assessment: 'supported',
      confidence: 0.75,
      vendorId: vendor.id,
      because: [cite('page-events', 'scriptThrew', { message: ownError.detail.slice(0, 200) })],
    };
  }
  if (isInert(vendor) && scene.mutedErrors > 0) {
    return { assessment: 'supported', confidence: 0.72, vendorId: vendor.id, because: [cite('page-events', 'scriptThrewUnnamed')] };
  }
  const doubled = Math.max(vendor.snippets, vendor.loaderElements);
  if (doubled > 1 && scene.heardPage) {
    return {
      assessment: 'supported',
      confidence: 0.65,
      vendorId: vendor.id,
      because: [cite('page-survey', 'snippetDoubled', { count: doubled })],
    };
  }
  return null;
}

/**
 * Browsers keep the errors of other hosts' scripts to themselves. One that fell while the loader arrived and changed nothing is its own:
 * its placeholder is still there, or it neither asked for anything more nor drew anything.
 */
export function isInert({ isStub, isReady, parts, launchers, elements }: SceneVendor): boolean {
  if (isReady || !parts.some(({ role, fate }) => role === 'loader' && fate === 'ok')) return false;
  return isStub || (launchers.length + elements.length === 0 && parts.every(({ role }) => role === 'loader'));
}

/** An error in the page itself that kept this chat's snippet from running, or that speaks of the chat. */
function concerns({ detail }: PageEvent, { id, parts, snippets }: SceneVendor): boolean {
  const isNeverAsked = snippets > 0 && parts.every(({ fate }) => fate === 'not-asked' || fate === 'unknown');
  const names = (vendorById(id)?.globals ?? []).map((path) => path.split('.')[0] ?? path);
  return isNeverAsked || names.some((name) => name.length > 3 && detail.includes(name));
}
