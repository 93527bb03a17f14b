import type { RawFrameStorage } from './raw';

type Access = RawFrameStorage['localStorage'];

/** Reading is enough: where a browser denies storage, the first touch throws. Nothing is written. */
function storageAccess(kind: 'localStorage' | 'sessionStorage'): Access {
  try {
    const storage = window[kind];
    // Some blockers replace it by null instead of refusing.
    return storage === null || storage === undefined ? 'absent' : typeof storage.length === 'number' ? 'ok' : 'unknown';
  } catch {
    return 'denied';
  }
}

async function indexedDbAccess(): Promise<Access> {
  try {
    if (!window.indexedDB) return 'absent';
    if (typeof indexedDB.databases !== 'function') return 'unknown';
    await indexedDB.databases();
    return 'ok';
  } catch {
    return 'denied';
  }
}

async function hasStorageAccess(): Promise<boolean | null> {
  try {
    // On http pages the answer is always "no", whatever the frame may keep.
    return isSecureContext && typeof document.hasStorageAccess === 'function' ? await document.hasStorageAccess() : null;
  } catch {
    return null;
  }
}

function hasCookies(): boolean | null {
  try {
    return document.cookie.length > 0;
  } catch {
    // A sandboxed frame without an origin.
    return null;
  }
}

/** What this frame may keep. */
export async function readFrameStorage(): Promise<RawFrameStorage> {
  return {
    url: location.href,
    localStorage: storageAccess('localStorage'),
    sessionStorage: storageAccess('sessionStorage'),
    indexedDb: await indexedDbAccess(),
    hasStorageAccess: await hasStorageAccess(),
    hasCookies: hasCookies(),
  };
}
