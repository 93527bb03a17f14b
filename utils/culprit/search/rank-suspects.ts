import type { Suspect } from './suspect';

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

/** The suspects, those first who may do most to a page with these hosts and are known for it. */
export function rankSuspects(installed: readonly Installed[], hosts: readonly string[]): Suspect[] {
  return installed.map((extension) => ({ id: extension.id, weight: weigh(extension, hosts) })).sort((a, b) => b.weight - a.weight);
}
