import { collected } from '@/utils/diagnosis/evidence/collected';
import type { Evidence, EvidenceMap } from '@/utils/diagnosis/evidence/schema';

type Comparison = EvidenceMap['incognito-comparison'];
type Difference = Comparison['differences'][number];
type Sides = NonNullable<Comparison['sides']>;
type Extension = EvidenceMap['extensions']['items'][number];

/** Abilities that reach pages or the network without the right to any host. */
const REACHES_PAGES =
  /^(?:declarativeNetRequest|declarativeNetRequestWithHostAccess|webRequest|proxy|contentSettings|privacy|dns|debugger)$/;

function mayTouchPages({ isEnabled, permissions, hostPermissions }: Extension): boolean {
  return isEnabled && (hostPermissions.length > 0 || permissions.some((name) => REACHES_PAGES.test(name)));
}

/** Chromium names a refusal by an extension; Firefox says only that it was aborted, which proves nothing. */
function sawExtensionAtWork(evidence: Evidence): boolean {
  return (collected(evidence, 'network-log')?.requests ?? []).some(({ failure }) => failure === 'blocked-by-extension');
}

function consentWaits(evidence: Evidence): boolean | null {
  return collected(evidence, 'page-survey')?.frames.some(({ consent }) => consent.isWaiting) ?? null;
}

/** The two windows side by side. What was not looked at is `unknown` or `null`. */
export function windowSides(normal: Evidence, other: Evidence): Sides {
  const both = <T>(read: (evidence: Evidence) => T) => ({ normal: read(normal), private: read(other) });
  const extensions = collected(normal, 'extensions');
  return {
    thirdPartyCookies: both((evidence) => collected(evidence, 'browser-settings')?.thirdPartyCookies ?? 'unknown'),
    trackingProtection: both((evidence) => collected(evidence, 'browser-settings')?.trackingProtection ?? 'unknown'),
    consentWaits: both(consentWaits),
    // No browser tells which extensions may run in private windows; only their work is seen there.
    extensions: {
      enabled: extensions === null ? null : extensions.items.filter(mayTouchPages).length,
      isSeenInPrivate: sawExtensionAtWork(other),
    },
  };
}

const isKnownToDiffer = ({ normal, private: there }: { normal: string; private: string }): boolean =>
  normal !== 'unknown' && there !== 'unknown' && normal !== there;

function framesDiffer(normal: Evidence, other: Evidence): boolean {
  const thirdParties = (evidence: Evidence) =>
    (collected(evidence, 'frame-storage')?.frames ?? []).filter(({ isThirdParty }) => isThirdParty);
  const isDenied = (evidence: Evidence) =>
    thirdParties(evidence).some(({ localStorage, cookies }) => [localStorage, cookies].includes('denied'));
  const sawFrames = [normal, other].every((evidence) => thirdParties(evidence).length > 0);
  return sawFrames && isDenied(normal) !== isDenied(other);
}

/**
 * What else is not the same in the two windows, as far as it was seen. A private window always starts without sign-in and stored data,
 * so those two are always among them.
 */
export function windowDifferences(normal: Evidence, other: Evidence): Difference[] {
  const { thirdPartyCookies, trackingProtection, consentWaits: consent, extensions } = windowSides(normal, other);
  const storageDiffers = isKnownToDiffer(thirdPartyCookies) || framesDiffer(normal, other);
  const protectionDiffers = trackingProtection.normal === 'private-windows' || isKnownToDiffer(trackingProtection);
  return [
    // They are known to be no difference only where there are none that could matter.
    ...(extensions.enabled === 0 ? [] : (['extensions'] as const)),
    ...(storageDiffers ? (['third-party-storage'] as const) : []),
    ...(protectionDiffers ? (['tracking-protection'] as const) : []),
    'login',
    ...((consent.normal ?? false) !== (consent.private ?? false) ? (['consent'] as const) : []),
    'cache',
  ];
}
