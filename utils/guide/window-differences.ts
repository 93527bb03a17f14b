import type { Evidence, EvidenceMap } from '@/utils/diagnosis/evidence/schema';

type Difference = EvidenceMap['incognito-comparison']['differences'][number];

function collected<Id extends keyof EvidenceMap>(evidence: Evidence, id: Id): EvidenceMap[Id] | null {
  const item = evidence[id];
  return item?.status === 'collected' ? (item.value as EvidenceMap[Id]) : null;
}

/** No browser tells which extensions may run in private windows; it is known to be no difference only where there are none at all. */
function extensionsMayDiffer(normal: Evidence): boolean {
  const extensions = collected(normal, 'extensions');
  return extensions === null || extensions.items.some(({ isEnabled }) => isEnabled);
}

function storageDiffers(normal: Evidence, other: Evidence): boolean {
  const here = collected(normal, 'browser-settings')?.thirdPartyCookies ?? 'unknown';
  const there = collected(other, 'browser-settings')?.thirdPartyCookies ?? 'unknown';
  if (here !== 'unknown' && there !== 'unknown' && here !== there) return true;
  const isDenied = (evidence: Evidence) =>
    (collected(evidence, 'frame-storage')?.frames ?? []).some(
      (frame) => frame.isThirdParty && [frame.localStorage, frame.cookies].includes('denied'),
    );
  const sawFrames = [normal, other].every((evidence) =>
    (collected(evidence, 'frame-storage')?.frames ?? []).some(({ isThirdParty }) => isThirdParty),
  );
  return sawFrames && isDenied(normal) !== isDenied(other);
}

function protectionDiffers(normal: Evidence, other: Evidence): boolean {
  const here = collected(normal, 'browser-settings')?.trackingProtection ?? 'unknown';
  const there = collected(other, 'browser-settings')?.trackingProtection ?? 'unknown';
  return here === 'private-windows' || (here !== 'unknown' && there !== 'unknown' && here !== there);
}

function isWaitingForConsent(evidence: Evidence): boolean {
  return (collected(evidence, 'page-survey')?.frames ?? []).some(({ consent }) => consent.isWaiting);
}

/**
 * What else is not the same in the two windows, as far as it was seen. A private window always starts without sign-in and stored data,
 * so those two are always among them.
 */
export function windowDifferences(normal: Evidence, other: Evidence): Difference[] {
  return [
    ...(extensionsMayDiffer(normal) ? (['extensions'] as const) : []),
    ...(storageDiffers(normal, other) ? (['third-party-storage'] as const) : []),
    ...(protectionDiffers(normal, other) ? (['tracking-protection'] as const) : []),
    'login',
    ...(isWaitingForConsent(normal) !== isWaitingForConsent(other) ? (['consent'] as const) : []),
    'cache',
  ];
}
