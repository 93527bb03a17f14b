import { collected } from '@/utils/diagnosis/evidence/collected';
import type { Evidence } from '@/utils/diagnosis/evidence/schema';
import { hostsAmong, mayRefuse, rankSuspects } from '@/utils/suspects/rank-suspects';
import { defineFix } from '../define-fix';
import type { SwitchableExtension } from '../fix-ports';

const MAX_CHOICES = 8;
const EVERYWHERE = /^(?:<all_urls>|\*:\/\/\*\/|https?:\/\/\*\/)/;

const maySwitchOff = ({ isEnabled, mayDisable, isByPolicy }: SwitchableExtension): boolean => isEnabled && mayDisable && !isByPolicy;

/** An extension that may refuse requests or change pages everywhere, and that the person may switch. */
function isSuspect(extension: SwitchableExtension): boolean {
  return maySwitchOff(extension) && (mayRefuse(extension) || extension.hostPermissions.some((host) => EVERYWHERE.test(host)));
}

/** Without which the chat was seen working, by a search among the extensions. */
function foundGuilty(evidence: Evidence): ReadonlySet<string> {
  const changes = collected(evidence, 'change-comparison')?.changes ?? [];
  return new Set(
    changes.flatMap(({ change, reading, names }) => (change === 'extensions' && reading === 'works-after' ? (names ?? []) : [])),
  );
}

/** What the page and its chat asked for. */
const askedFor = (evidence: Evidence): string[] => (collected(evidence, 'network-log')?.requests ?? []).map(({ url }) => url);

/** Switches one suspected extension off, and on again afterwards. Browsers can do that only for all sites at once. */
export const pauseExtensionFix = defineFix({
  id: 'pause-extension',
  remedies: ['allow-site-in-blocker'],
  permissions: ['management'],
  isInPage: false,
  spans: ['quarter-hour', 'hour', 'browser'],
  reloads: true,
  isPossible: (_occasion, { extensions }) => extensions !== null,
  preview: ({ session }) => {
    const known = collected(session.evidence, 'extensions')?.items;
    return known && !known.some(isSuspect) ? null : { names: [] };
  },
  async draft({ session }, { extensions }, { choice }) {
    if (!extensions) return null;
    const guilty = foundGuilty(session.evidence);
    const installed = await extensions.list();
    const named = installed.filter((extension) => guilty.has(extension.name) && maySwitchOff(extension));
    const others = installed.filter((extension) => isSuspect(extension) && !named.includes(extension));
    const choices = [...named, ...rankSuspects(others, hostsAmong([session.pageUrl, ...askedFor(session.evidence)]))]
      .slice(0, MAX_CHOICES)
      .map(({ id, name }) => ({ id, name }));
    if (choices.length === 0) return null;
    const chosen = choices.find(({ id }) => id === choice);
    const changes = chosen ? [{ kind: 'extension' as const, target: chosen.id, before: 'enabled', after: 'disabled' }] : [];
    return { names: chosen ? [chosen.name] : [], choices, changes };
  },
});
