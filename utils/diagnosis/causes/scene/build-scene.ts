import { siteOf } from '@/utils/foundation/site';
import { hostOf } from '@/utils/foundation/url';
import { tagManagerOfUrl } from '@/utils/vendors/tag-managers';
import type { Evidence, PageEvent } from '../../evidence/schema';
import { attribute } from './attribution';
import { measureClock } from './clock';
import { addressOf, type Collected, isInlineViolation, pagePolicies, readCollected } from './collected';
import { readLine } from './line';
import { HANGING_AFTER_MS, isFailed, listMentions, type Mention, mayHaveFailed, type PartContext, toPart } from './parts';
import { findVendors } from './recognise';
import type { Part, Scene, SceneVendor } from './scene';

/** Address of the page: what the survey says, or the document that the network saw. */
function pageUrlOf({ survey, network }: Collected): string {
  return survey?.pageUrl ?? network?.requests.findLast(({ type }) => type === 'document')?.url ?? '';
}

function tellElsewhere({ network }: Collected, pageHost: string): Scene['elsewhere'] {
  const slowest = new Map<string, boolean>();
  for (const { url, outcome, startMs, endMs, failure, type } of network?.requests ?? []) {
    const host = hostOf(url);
    const isOther = host !== '' && siteOf(host.replace(/:\d+$/, '')) !== siteOf(pageHost.replace(/:\d+$/, ''));
    // A refusal comes at once, and a socket stays open; neither says how fast the line is.
    if (!isOther || type === 'socket' || outcome === 'redirected' || failure === 'blocked-by-extension') continue;
    const isSlow = outcome === 'pending' || failure === 'timeout' || (endMs !== null && endMs - startMs >= HANGING_AFTER_MS);
    slowest.set(host, (slowest.get(host) ?? true) && isSlow);
  }
  return { hosts: slowest.size, slowHosts: [...slowest.values()].filter(Boolean).length };
}

function findTagManagers(mentions: readonly Mention[], context: PartContext): Scene['tagManagers'] {
  return mentions.flatMap((mention) => {
    const manager = mention.type === 'script' ? tagManagerOfUrl(mention.url) : null;
    return manager ? [{ id: manager.id, name: manager.name, part: toPart(mention, manager.id, context) }] : [];
  });
}

/** What would have brought the chats that wait, and did not come itself. One that came is enough for all. */
function lostCarriers(parts: readonly Part[]): readonly Part[] {
  return parts.some(({ fate }) => fate === 'ok') ? [] : parts.filter((part) => isFailed(part) && !REFUSED.has(part.fate));
}

/** These have a cause of their own. */
const REFUSED: ReadonlySet<Part['fate']> = new Set(['refused-by-extension', 'refused-by-browser']);

function tellPage({ events }: Collected, pageUrl: string): Pick<Scene, 'pageErrors' | 'isInlineRefused'> {
  const address = addressOf(pageUrl);
  const isOfPage = ({ frameId, url }: PageEvent): boolean => frameId === 0 && url !== '' && addressOf(url) === address;
  return {
    pageErrors: events.filter((event) => event.kind === 'script-error' && isOfPage(event) && /\S/.test(event.detail)),
    isInlineRefused: events.some(isInlineViolation),
  };
}

const isGlobalOnly = ({ want, parts, elements, launchers, hints, snippets, gatedScripts }: SceneVendor): boolean =>
  want === 'pointed' && parts.length + elements.length + launchers.length + hints.length + snippets + gatedScripts === 0;

/** A chat that still stands open reaches nobody while the device is offline. */
const withoutLine = (vendor: SceneVendor): SceneVendor =>
  vendor.state === 'working' ? { ...vendor, state: 'broken', isStateCertain: false } : vendor;

/** What every rule needs to know of the page, derived once from whatever was collected. */
export function buildScene(evidence: Evidence): Scene {
  const collected = readCollected(evidence);
  const pageUrl = pageUrlOf(collected);
  const pageHost = hostOf(pageUrl);
  const sawNetwork = collected.network !== null && !collected.network.truncated;
  const context: PartContext = { collected, pageUrl, policies: pagePolicies(collected), sawNetwork };
  const mentions = listMentions(collected);
  const attribution = attribute(collected, pageHost);
  const tagManagers = findTagManagers(mentions, context);
  const consents = (collected.survey?.frames ?? []).map(({ consent }) => consent);
  const consent = {
    isWaiting: consents.some(({ isWaiting }) => isWaiting),
    manager: consents.find(({ manager }) => manager !== null)?.manager ?? null,
  };
  // A global alone may be a lie or a left-over; it counts where something held back what would have filled it, or nobody could look.
  const isHeldBack = consent.isWaiting || tagManagers.some(({ part }) => mayHaveFailed(part));
  const carriers = lostCarriers(tagManagers.map(({ part }) => part));
  const found = findVendors(mentions, attribution, context, carriers);
  const line = readLine(collected);
  const present = found.vendors.filter((vendor) => isHeldBack || !sawNetwork || !isGlobalOnly(vendor));
  const vendors = line.isOffline ? present.map(withoutLine) : present;
  return {
    pageUrl,
    pageHost,
    vendors,
    troubled: vendors.filter(({ state }) => state !== 'working'),
    refusedMaybes: found.refusedMaybes,
    tagManagers,
    consent,
    isStorageFull: (collected.storage?.frames ?? []).some(({ isFull }) => isFull === true),
    clock: measureClock(collected, pageHost),
    line,
    ...tellPage(collected, pageUrl),
    mutedErrors: collected.events.filter(({ kind, url, frameId }) => kind === 'script-error' && url === '' && frameId === 0).length,
    elsewhere: tellElsewhere(collected, pageHost),
    sawNetwork,
    sawPage: collected.survey?.frames.some(({ isTop, couldNotLook }) => isTop && !couldNotLook) === true,
    heardPage: collected.heardPage,
  };
}
