import { hostnameOf } from '@/utils/foundation/url';

/** What the browser tells of an installed extension. */
export interface Installed {
  id: string;
  name: string;
  permissions: readonly string[];
  hostPermissions: readonly string[];
}

/** Words in the names of extensions whose work is to keep things from loading. */
const BLOCKER_NAME =
  /\bad\s?-?\s?(?:block|guard|nauseam)|ublock|adguard|ghostery|privacy badger|no-?script|umatrix|disconnect|blocker|anti-?(?:track|ad)|engelleyici|reklam/i;
const GUARD_NAME = /privacy|security|protect|shield|track|cookie|script|vpn|antivirus|safe|gizlilik|güvenlik/i;
/** Permissions with which requests can be refused or changed. */
const BLOCKING = ['declarativeNetRequest', 'declarativeNetRequestWithHostAccess', 'webRequestBlocking', 'webRequest'];

/** Whether a match pattern covers a host, as browsers read it. */
function covers(pattern: string, host: string): boolean {
  if (pattern === '<all_urls>') return true;
  const covered = /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1] ?? '';
  if (covered === '*') return true;
  return covered.startsWith('*.') ? host === covered.slice(2) || host.endsWith(covered.slice(1)) : host === covered;
}

function weigh({ name, permissions, hostPermissions }: Installed, hosts: readonly string[]): number {
  const touches = hosts.some((host) => hostPermissions.some((pattern) => covers(pattern, host)));
  const mayBlock = permissions.some((permission) => BLOCKING.includes(permission));
  // Rules of declarativeNetRequest refuse requests without any access to the page.
  if (!touches && !mayBlock) return 1;
  const byName = BLOCKER_NAME.test(name) ? 8 : GUARD_NAME.test(name) ? 3 : 1;
  return (touches ? 4 : 2) * (mayBlock ? 4 : 1) * byName;
}

/** Permissions with which a request can be refused for sure, and not only looked at. */
const REFUSING = /^(?:webRequestBlocking|declarativeNetRequest)/;

/** Whether the extension may refuse requests by what the browser has granted it. */
export const mayRefuse = ({ permissions }: Pick<Installed, 'permissions'>): boolean => permissions.some((name) => REFUSING.test(name));

/** The hosts that a page and its chat were seen to ask, as `rankSuspects` wants them. */
export const hostsAmong = (urls: readonly string[]): string[] => [...new Set(urls.map(hostnameOf).filter((host) => host !== ''))];

/** An extension with how much speaks against it beforehand, above 0; only the ratio to the others' counts. */
export type Weighed<One extends Installed> = One & { weight: number };

/**
 * The suspects, those first who may do most to a page with these hosts and are known for it. The one order of them all: for what is cited
 * against one, for what is offered to be paused, and for the search among them.
 */
export function rankSuspects<One extends Installed>(installed: readonly One[], hosts: readonly string[]): Weighed<One>[] {
  return installed.map((extension) => ({ ...extension, weight: weigh(extension, hosts) })).sort((a, b) => b.weight - a.weight);
}
