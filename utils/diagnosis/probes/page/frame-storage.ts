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

/** Browsers give `localStorage` five million characters; a chat that asks for room at the very edge gets none. */
const LOCAL_LIMIT = 5 * 2 ** 20;
const LOCAL_EDGE = 64 * 2 ** 10;
const QUOTA_EDGE = 0.98;

/** Lengths alone are looked at, never what is kept. */
function isLocalStorageFull(): boolean | null {
  try {
    let length = 0;
    for (let index = 0; index < localStorage.length; index++) {
      const name = localStorage.key(index) ?? '';
      length += name.length + (localStorage.getItem(name)?.length ?? 0);
    }
    return length >= LOCAL_LIMIT - LOCAL_EDGE;
  } catch {
    return null;
  }
}

/** Whether the room is used up, in `localStorage` or in all that the browser lets this site keep. */
async function isFull(): Promise<boolean | null> {
  const isLocalFull = isLocalStorageFull();
  if (isLocalFull) return true;
  try {
    const { usage = 0, quota = 0 } = (await navigator.storage?.estimate?.()) ?? {};
    return quota > 0 ? usage / quota >= QUOTA_EDGE : isLocalFull;
  } catch {
    return isLocalFull;
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
    isFull: await isFull(),
    hasCookies: hasCookies(),
  };
}
