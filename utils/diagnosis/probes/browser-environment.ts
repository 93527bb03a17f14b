import { cutText } from '../evidence/bounds';
import type { EvidenceMap } from '../evidence/schema';
import { defineProbe } from './define-probe';

/** The Network Information API; Chromium only. */
interface Connection {
  effectiveType?: string;
  downlink?: number;
}

/** Features without which current chat widgets do not start. */
const NEEDED_FEATURES: readonly [string, () => boolean][] = [
  ['WebSocket', () => typeof WebSocket === 'function'],
  ['WebAssembly', () => typeof WebAssembly === 'object'],
  ['indexedDB', () => typeof indexedDB === 'object'],
  ['structuredClone', () => typeof structuredClone === 'function'],
  ['BroadcastChannel', () => typeof BroadcastChannel === 'function'],
  ['crypto.subtle', () => typeof crypto?.subtle === 'object'],
];

/** Every relative of Chromium carries its number, beside its own or in its place. */
const CHROMIUM = /\b(?:Headless)?Chrome\/([\d.]+)/;

const NAMES: readonly [RegExp, string][] = [
  [/\bEdg(?:A|iOS)?\/([\d.]+)/, 'Edge'],
  [/\bOPR\/([\d.]+)/, 'Opera'],
  [/\bFirefox\/([\d.]+)/, 'Firefox'],
  [CHROMIUM, 'Chromium'],
  [/\bVersion\/([\d.]+).*Safari\//, 'Safari'],
];

type Told = Required<Pick<EvidenceMap['browser-environment'], 'name' | 'version' | 'chromiumVersion'>>;

/** Name and version out of a user agent string; Chromium's other brands share its string and are told apart by their own brand list. */
export function browserOf(userAgent: string, brands: readonly { brand: string; version?: string }[] = []): Told {
  const branded = brands.find(({ brand }) => /^(Google Chrome|Brave|Vivaldi|Opera|Microsoft Edge)$/.test(brand))?.brand;
  const told = brands.find(({ brand }) => brand === 'Chromium')?.version ?? CHROMIUM.exec(userAgent)?.[1];
  const chromiumVersion = told ?? null;
  for (const [pattern, name] of NAMES) {
    const version = pattern.exec(userAgent)?.[1];
    if (version) return { name: name === 'Chromium' && branded ? branded : name, version, chromiumVersion };
  }
  return { name: 'unknown', version: '', chromiumVersion };
}

/**
 * The platform in a few words. Firefox on Android calls itself "Linux aarch64", as it does on a laptop with such a processor; only the
 * operating system that the browser names tells them apart.
 */
export function platformOf(told: string, os: string | null): string {
  return os === 'android' && !/android/i.test(told) ? `Android ${told}`.trim() : told;
}

/** The browser around us, as the background sees it. */
export const browserEnvironmentProbe = defineProbe({
  id: 'browser-environment',
  depth: 'quick',
  permissions: [],
  timeoutMs: 1_000,
  async collect({ page, platform }) {
    const { connection, userAgentData } = navigator as Navigator & {
      connection?: Connection;
      userAgentData?: { brands: { brand: string; version: string }[]; platform: string };
    };
    return {
      ...browserOf(navigator.userAgent, userAgentData?.brands),
      platform: cutText(platformOf(userAgentData?.platform ?? navigator.platform, await platform.browserInfo.operatingSystem()), 80),
      language: cutText(navigator.language, 40),
      isOnline: navigator.onLine,
      effectiveType: connection?.effectiveType ?? null,
      downlinkMbps: connection?.downlink ?? null,
      isPrivateWindow: page.isPrivate,
      missingFeatures: NEEDED_FEATURES.filter(([, isThere]) => !isThere()).map(([name]) => name),
    };
  },
});
