import { collected } from '../collected';
import { defineFix } from '../define-fix';
import type { SwitchableExtension } from '../fix-ports';

const MAX_CHOICES = 8;
const EVERYWHERE = /^(?:<all_urls>|\*:\/\/\*\/|https?:\/\/\*\/)/;

/** An extension that may refuse requests or change pages everywhere, and that the person may switch. */
function isSuspect({ isEnabled, mayDisable, isByPolicy, permissions, hostPermissions }: SwitchableExtension): boolean {
  const mayRefuse = permissions.some((name) => /^(?:webRequestBlocking|declarativeNetRequest)/.test(name));
  return isEnabled && mayDisable && !isByPolicy && (mayRefuse || hostPermissions.some((host) => EVERYWHERE.test(host)));
}

/** Blockers by trade come first. */
const weightOf = ({ permissions }: SwitchableExtension): number =>
  permissions.some((name) => /^(?:webRequestBlocking|declarativeNetRequest)/.test(name)) ? 1 : 0;

/** Switches one suspected extension off, and on again afterwards. Browsers can do that only for all sites at once. */
export const pauseExtensionFix = defineFix({
  id: 'pause-extension',
  remedies: ['allow-site-in-blocker'],
  permissions: ['management'],
  spans: ['quarter-hour', 'hour', 'browser'],
  reloads: true,
  isPossible: (_occasion, { extensions }) => extensions !== null,
  preview: ({ session }) => {
    const known = collected(session.evidence, 'extensions')?.items;
    return known && !known.some(isSuspect) ? null : { names: [] };
  },
  async draft(_occasion, { extensions }, { choice }) {
    if (!extensions) return null;
    const suspects = (await extensions.list()).filter(isSuspect).sort((a, b) => weightOf(b) - weightOf(a));
    const choices = suspects.slice(0, MAX_CHOICES).map(({ id, name }) => ({ id, name }));
    if (choices.length === 0) return null;
    const chosen = choices.find(({ id }) => id === choice);
    const changes = chosen ? [{ kind: 'extension' as const, target: chosen.id, before: 'enabled', after: 'disabled' }] : [];
    return { names: chosen ? [chosen.name] : [], choices, changes };
  },
});
