import { isLineCrowded } from '../../evidence/crowded-line';
import { networkOutcome, searchOutcome, weighNetwork, weighSearch } from '../changes';
import { cite, citeParts, confidenceOf, forTroubled } from '../citing';
import { type Answer, defineCause } from '../define-cause';
import { CODE_ROLES, isBelievable, isNeeded } from '../failures';
import { addressOf } from '../scene/collected';
import { isFailed } from '../scene/parts';
import type { Fate, Part, SceneVendor } from '../scene/scene';

/** Fates that have a cause of their own. */
const ELSEWHERE: ReadonlySet<Fate> = new Set(['refused-by-policy', 'mixed-content', 'offline', 'tls', 'tls-date', 'not-asked']);

/** The live connection cannot be opened at all, and nothing stands in for it. */
export const websocketBlockedCause = defineCause({
  id: 'websocket-blocked',
  side: 'network',
  requires: ['network-log'],
  optional: ['page-events', 'refetch', 'page-survey', 'change-comparison'],
  remedies: ['try-other-network', 'turn-off-vpn', 'ask-network-admin'],
  assess({ 'network-log': network, 'change-comparison': changes }, scene, lookUp) {
    const search = searchOutcome(changes);
    return forTroubled(scene, (vendor) => {
      const { sockets } = vendor;
      if (sockets.attempted === 0 || sockets.opened > 0 || sockets.hasFallback || !isBelievable(vendor, scene)) return null;
      const failed = sockets.parts.filter(({ fate }) => fate !== 'ok' && fate !== 'unknown' && !ELSEWHERE.has(fate));
      if (failed.length === 0 || vendor.parts.some((part) => CODE_ROLES.has(part.role) && isFailed(part))) return null;
      const because = [...citeParts(failed), cite('network-log', 'noFallback'), ...heardClose(vendor)];
      const refused = failed.filter(({ fate }) => fate === 'refused-by-extension');
      if (refused.length > 0) {
        const rules = refused.flatMap(({ url, type }) => lookUp.ruleFor({ url, type, pageUrl: scene.pageUrl }) ?? []);
        return {
          assessment: 'supported',
          side: 'user',
          confidence: weighSearch(confidenceOf(refused), search.verdict),
          vendorId: vendor.id,
          rule: rules[0] ?? null,
          because: [...because, ...search.because],
        };
      }
      const addresses = new Set(failed.map(({ url }) => addressOf(url)));
      // Neither a bare failure nor silence tells the network from a browser that has had enough of this page's connections.
      if (!isNamed(failed) && isLineCrowded(network.requests, ({ url }) => addresses.has(addressOf(url)))) {
        return {
          assessment: 'undecided',
          vendorId: vendor.id,
          because: [...because, cite('network-log', 'crowdedLine')],
          wouldHelp: ['change-comparison'],
        };
      }
      return fromNetwork(vendor, failed, because, networkOutcome(changes));
    });
  },
});

/** The browser or the server said what went wrong. */
const isNamed = (failed: readonly Part[]): boolean => failed.some(({ fate }) => fate === 'unreachable' || fate === 'http-error');

function heardClose({ sockets }: SceneVendor) {
  return sockets.parts.some(({ request }) => request === null)
    ? [cite('page-events', 'socketNeverOpened', { count: sockets.attempted })]
    : [];
}

function fromNetwork(
  vendor: SceneVendor,
  failed: readonly Part[],
  because: Extract<Answer, { assessment: 'supported' }>['because'],
  otherWay: ReturnType<typeof networkOutcome>,
): Answer {
  const isHttpFine = vendor.parts.some((part) => isNeeded(part) && part.role !== 'socket' && part.fate === 'ok');
  const isSeen = failed.some(({ request }) => request !== null);
  // Chromium gives sockets no reason, so a bare failure beside working requests is all that there is to see.
  const confidence = !isSeen ? 0.6 : isNamed(failed) ? 0.9 : isHttpFine ? 0.82 : 0.65;
  return {
    assessment: 'supported',
    confidence: weighNetwork(confidence, otherWay.verdict),
    vendorId: vendor.id,
    because: [...because, ...(isHttpFine ? [cite('network-log', 'otherRequestsFine')] : []), ...otherWay.because],
    wouldHelp: isNamed(failed) ? [] : ['refetch', 'incognito-comparison'],
  };
}
