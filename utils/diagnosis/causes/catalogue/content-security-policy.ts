import type { PageEvent } from '../../evidence/schema';
import { cite, forTroubled } from '../citing';
import { type Answer, defineCause } from '../define-cause';
import { isNeeded, partsWith } from '../failures';
import { isInlineViolation } from '../scene/collected';
import type { Part, SceneVendor } from '../scene/scene';

const directiveOf = (part: Part): string => part.events.find(({ kind }) => kind === 'csp-violation')?.detail ?? '';

/** A refused inline script: the snippet itself never ran, so nothing else was ever asked for. */
const inlineViolation = (events: readonly PageEvent[]): PageEvent | null => events.find(isInlineViolation) ?? null;

const neverAsked = ({ parts, snippets }: SceneVendor): boolean =>
  snippets > 0 && parts.every(({ fate }) => fate === 'not-asked' || fate === 'unknown');

/** The page's own policy refuses a script, frame or connection of the chat. Policies that only report refuse nothing. */
export const contentSecurityPolicyCause = defineCause({
  id: 'content-security-policy',
  side: 'site',
  occasion: 'always',
  requires: ['page-survey'],
  optional: ['network-log', 'page-events', 'late-violations', 'refetch'],
  remedies: ['tell-site-owner', 'contact-otherwise'],
  assess({ 'page-events': heard, 'late-violations': late }, scene) {
    if (scene.vendors.length === 0 && scene.refusedMaybes.length > 0) {
      return { assessment: 'undecided', because: scene.refusedMaybes.slice(0, 3).map(citeViolation), wouldHelp: [] };
    }
    const inline = inlineViolation([...(heard?.events ?? []), ...(late?.events ?? [])]);
    return forTroubled(scene, (vendor): Answer | null => {
      // Once a socket was opened by another way, or polling carries the chat, a refused connection is no trouble.
      const hits = partsWith(vendor, ['refused-by-policy']).filter((part) => part.role !== 'socket' || vendor.sockets.opened === 0);
      const first = hits[0];
      if (first) {
        const isBoth = hits.some(({ certainty }) => certainty === 'certain');
        return {
          assessment: 'supported',
          confidence: isBoth ? 0.96 : 0.88,
          vendorId: vendor.id,
          because: hits.slice(0, 3).map((part) => citeViolation(part)),
        };
      }
      if (inline && neverAsked(vendor)) {
        return {
          assessment: 'supported',
          confidence: 0.75,
          vendorId: vendor.id,
          because: [cite(heard ? 'page-events' : 'late-violations', 'inlineScriptRefused', { directive: inline.detail })],
        };
      }
      const needed = vendor.parts.filter(isNeeded);
      const isRuledOut = needed.length > 0 && needed.every(({ fate }) => fate === 'ok');
      return isRuledOut ? { assessment: 'ruled-out', vendorId: vendor.id, because: [cite('network-log', 'everythingArrived')] } : null;
    });
  },
});

function citeViolation(part: Part) {
  const directive = directiveOf(part);
  return part.events.length > 0
    ? cite('page-events', 'policyRefused', { directive, host: part.host })
    : cite('network-log', 'policyForbids', { host: part.host });
}
