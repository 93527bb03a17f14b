import type { Launcher, Panel, Visibility } from '../../evidence/schema';

/**
 * What the script inside a page hands over: full addresses, not yet bounded by the schemas. Only the background reads it, redacts it and
 * makes evidence of it. Types alone, because the page bundle must stay small (no zod, no list of public suffixes).
 */

export interface RawBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface RawIframe {
  url: string;
  selector: string;
  rect: RawBox;
  visibility: Visibility;
  /** Place in `window.frames`; -1 inside a shadow root, where frames are not counted. */
  index: number;
  /** Fixed or sticky near a lower corner. */
  looksLikeChat: boolean;
}

/** A short look, repeated while the page settles. */
export interface RawGlance {
  readyState: string;
  /** When this document began, in the time of the clock on the wall. */
  bornMs: number;
  /** Place of this frame below the top one, such as `0.2`; `?` stands for a frame inside a shadow root. */
  path: string;
  url: string;
  width: number;
  height: number;
  /** DOM changes counted since the script came. */
  mutations: number;
  /** Code or frames that may still bring something. */
  mayChange: boolean;
  launchers: readonly (Launcher & { key: number; isFrame: boolean; isBanned: boolean })[];
  panels: readonly Panel[];
  iframes: readonly RawIframe[];
  vendorElements: readonly { vendorId: string; selector: string; isVisible: boolean }[];
}

export interface RawFrameSurvey extends RawGlance {
  title: string;
  contentType: string;
  scripts: readonly { url: string; type: string; hasIntegrity: boolean; isConsentGated: boolean; hint: string | null }[];
  hints: readonly string[];
  resources: readonly {
    url: string;
    initiator: string;
    startMs: number;
    durationMs: number;
    transferSize: number;
    responseStatus: number;
  }[];
  inlineLoaders: readonly { vendorId: string; url: string; count: number }[];
  cspMeta: readonly string[];
  consent: { manager: string | null; isWaiting: boolean };
  /** Nothing at all is drawn: no text, picture, field or button. */
  isBlank: boolean;
  truncated: boolean;
}

export interface RawContacts {
  links: readonly { href: string; label: string }[];
  /** A form with a large field and one for an address. */
  hasForm: boolean;
  snippetIds: readonly { vendorId: string; ids: readonly string[] }[];
}

export interface RawViolation {
  url: string;
  directive: string;
  documentUrl: string;
  /** `false` where the policy only reports. */
  isEnforced: boolean;
}

export interface RawFrameStorage {
  url: string;
  localStorage: 'ok' | 'denied' | 'absent' | 'unknown';
  sessionStorage: 'ok' | 'denied' | 'absent' | 'unknown';
  indexedDb: 'ok' | 'denied' | 'absent' | 'unknown';
  hasStorageAccess: boolean | null;
  isFull: boolean | null;
  hasCookies: boolean | null;
}

export interface RawGlobal {
  vendorId: string;
  path: string;
  isStub: boolean;
  isReady: boolean;
}
