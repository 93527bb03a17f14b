import type { BrowserDriver, BrowserName, LaunchOptions } from '../../../scripts/browsers/browser-driver.ts';
import type { FirefoxDriver } from '../../../scripts/browsers/firefox-driver.ts';
import { VENDOR_HOSTS } from './hosts.ts';
import type { Lab } from './lab.ts';

/** Hosts that the browser cannot reach, although the lab would answer. */
export interface Unreachable {
  /** The name does not resolve. */
  readonly unresolved?: readonly string[];
  /** The connection is refused: nothing listens there. */
  readonly refused?: readonly string[];
}

/** A port on which nothing listens; Chromium would refuse 1 as unsafe before it even tried. */
const CLOSED_PORT = 9;

function chromiumArguments(lab: Lab, { unresolved = [], refused = [] }: Unreachable): string[] {
  // The first matching rule decides. Whatever is not of the lab does not resolve, so nothing leaves this machine.
  const rules = [
    ...unresolved.map((host) => `MAP ${host} ~NOTFOUND`),
    ...refused.map((host) => `MAP ${host} 127.0.0.1:${CLOSED_PORT}`),
    ...['shop.test', '*.shop.test', 'vendor.test', '*.vendor.test', ...VENDOR_HOSTS].flatMap((host) => [
      `MAP ${host}:443 127.0.0.1:${lab.httpsPort}`,
      `MAP ${host}:80 127.0.0.1:${lab.httpPort}`,
    ]),
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
    'EXCLUDE localhost',
  ];
  return [`--host-resolver-rules=${rules.join(',')}`, `--ignore-certificate-errors-spki-list=${lab.certificates.goodSpki}`];
}

function firefoxPreferences(lab: Lab, hosts: readonly string[], { unresolved = [], refused = [] }: Unreachable): Record<string, unknown> {
  // A name in this list is local whatever an override says, so those that must fail stay out.
  const local = [...hosts, ...VENDOR_HOSTS].filter((host) => !unresolved.includes(host) && !refused.includes(host));
  return {
    'network.dns.localDomains': local.join(','),
    'network.socket.forcePort': `443=${lab.httpsPort};80=${lab.httpPort}`,
    'network.dns.disableIPv6': true,
    // `.test` and vendors alike are https here; nothing may be upgraded or reported elsewhere.
    'dom.security.https_only_mode': false,
    'security.OCSP.enabled': 0,
    // Some real vendors' hosts are pinned to their own authorities.
    'security.cert_pinning.enforcement_level': 0,
  };
}

/**
 * How to start a browser so that it sees the lab under its host names, without a port in any address. Firefox knows no patterns, so
 * `hosts` names every host of the plays that will be run.
 */
export function labLaunchOptions(lab: Lab, browser: BrowserName, hosts: readonly string[], unreachable: Unreachable = {}): LaunchOptions {
  if (browser === 'chromium') return { args: chromiumArguments(lab, unreachable) };
  return { prefs: firefoxPreferences(lab, hosts, unreachable) };
}

/** What Firefox learns only after its start: the lab's authority, and which hosts are unreachable. Nothing to do in Chromium. */
export async function settleIntoLab(driver: BrowserDriver, lab: Lab, { unresolved = [], refused = [] }: Unreachable = {}): Promise<void> {
  if (driver.name !== 'firefox') return;
  const body = lab.certificates.ca.cert.replace(/-----[^-]+-----|\s/g, '');
  await (driver as FirefoxDriver).evaluatePrivileged(
    (certificate: string, unresolvedHosts: readonly string[], refusedHosts: readonly string[]) => {
      // biome-ignore lint/suspicious/noExplicitAny: Firefox's own objects, known only there.
      const { Cc, Ci } = globalThis as any;
      Cc['@mozilla.org/security/x509certdb;1'].getService(Ci.nsIX509CertDB).addCertFromBase64(certificate, 'CT,CT,CT');
      const names = Cc['@mozilla.org/network/native-dns-override;1'].getService(Ci.nsINativeDNSResolverOverride);
      for (const host of unresolvedHosts) names.addIPOverride(host, 'N/A');
      // Loopback too, but nothing listens at this address.
      for (const host of refusedHosts) names.addIPOverride(host, '127.0.0.9');
    },
    body,
    unresolved,
    refused,
  );
}
