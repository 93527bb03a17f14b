import { z } from '@/utils/foundation/zod';

/**
 * Evidence: what was seen, without judgement. Probes write it, causes read it, and neither sees the other. Every item comes out of a
 * page or a browser that may lie or break, so each is read through its schema before anybody uses it; arrays and texts are bounded,
 * because a hostile page can make as many as it likes.
 */

/** Bounds that hold for every item; more is cut off by the probe, which then sets `truncated`. */
export const MAX_ITEMS = 500;
const MAX_TEXT = 2_000;

const text = z.string().max(MAX_TEXT);
/** A URL through `redactUrl`: no credentials, no fragment, no query values. */
const url = z.string().max(MAX_TEXT);
const many = <T extends z.ZodType>(item: T) => z.array(item).max(MAX_ITEMS);
/** Milliseconds since the check started, or since navigation start for page events; never wall-clock. */
const atMs = z.number();
const box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });

/** Why an element cannot be seen or clicked. `null` where it can. */
export const visibilitySchema = z.object({
  isVisible: z.boolean(),
  /** `user-style`: `display`, `visibility` or size comes from no style that the page itself owns (a cosmetic filter). */
  hiddenBy: z.enum(['inline-style', 'page-style', 'user-style', 'ancestor', 'attribute', 'unknown']).nullable(),
  display: text,
  visibility: text,
  opacity: z.number(),
  inViewport: z.boolean(),
  hasSize: z.boolean(),
  /** `elementFromPoint` at its middle reaches it. */
  isHittable: z.boolean(),
  /** A short selector of what lies over it. */
  coveredBy: text.nullable(),
});

export const launcherSchema = z.object({
  vendorId: z.string().nullable(),
  selector: text,
  tag: z.string().max(40),
  /** Accessible name or text, cut to 80 characters. */
  label: z.string().max(80),
  rect: box,
  visibility: visibilitySchema,
  inShadowRoot: z.boolean(),
  /** Fixed or sticky near a lower corner: how an unknown widget's launcher looks. */
  looksLikeLauncher: z.boolean(),
});

export const panelSchema = z.object({
  vendorId: z.string().nullable(),
  /** A text field that can be typed into, in the page or in the frame. */
  hasComposer: z.boolean(),
  /** Letters of text shown in it; 0 is a blank panel. */
  textLength: z.number(),
  /** It says that nobody is there, in the words of the widget. */
  saysOffline: z.boolean(),
  /** Shows an error text of its own ("could not connect"). */
  saysError: z.boolean(),
  /** That it may not be used on this site; checks of before did not look. */
  saysNotAllowed: z.boolean().default(false),
  /** That this browser is too old for it. */
  saysUnsupported: z.boolean().default(false),
  /** That it needs cookies and gets none; checks of before did not look. */
  saysNeedsCookies: z.boolean().default(false),
  rect: box,
  isVisible: z.boolean(),
});

export const frameSurveySchema = z.object({
  frameId: z.number(),
  parentFrameId: z.number(),
  url,
  isTop: z.boolean(),
  readyState: text,
  /** The frame could be reached, but the script threw or was refused there. */
  couldNotLook: z.boolean(),
  /** Nothing at all is drawn in it: no text, picture, field or button. */
  isBlank: z.boolean().optional(),
  scripts: many(z.object({ url, type: text, hasIntegrity: z.boolean(), isConsentGated: z.boolean(), hint: text.nullable() })),
  iframes: many(z.object({ url, selector: text, rect: box, visibility: visibilitySchema, isBlank: z.boolean() })),
  /** Links such as preconnect, dns-prefetch and preload, which point to a chat even where its script never came. */
  hints: many(url),
  resources: many(
    z.object({ url, initiator: text, startMs: z.number(), durationMs: z.number(), transferSize: z.number(), responseStatus: z.number() }),
  ),
  /** Dotted globals of the catalogue that exist in this frame; `isStub` where only a queue or an empty function is there. */
  globals: many(z.object({ vendorId: z.string(), path: text, isStub: z.boolean(), isReady: z.boolean() })),
  launchers: many(launcherSchema),
  panels: many(panelSchema),
  /** Elements of the catalogue's frame selectors found, shadow roots included. */
  vendorElements: many(z.object({ vendorId: z.string(), selector: text, isVisible: z.boolean() })),
  /** Snippet text in inline scripts that names a vendor's loader. */
  inlineLoaders: many(z.object({ vendorId: z.string(), url, count: z.number() })),
  cspMeta: many(text),
  /** Consent manager present, and whether it still waits for an answer. */
  consent: z.object({ manager: text.nullable(), isWaiting: z.boolean() }),
  truncated: z.boolean(),
});

/** The browser's many error strings, reduced to what they mean. `error` beside it keeps the original. */
export const FAILURES = [
  'blocked-by-extension',
  'blocked-by-browser',
  'aborted',
  'dns',
  'refused',
  'reset',
  'timeout',
  'tls',
  'tls-date',
  'offline',
  'framing',
  'response-blocked',
  'mixed-content',
  'unclear',
] as const;

export const RESOURCE_TYPES = [
  'document',
  'frame',
  'script',
  'style',
  'image',
  'font',
  'fetch',
  'socket',
  'ping',
  'media',
  'other',
] as const;

export const requestSchema = z.object({
  url,
  type: z.enum(RESOURCE_TYPES),
  method: z.string().max(20),
  frameId: z.number(),
  /** Host of the document that asked. */
  initiatorHost: text,
  startMs: atMs,
  endMs: atMs.nullable(),
  outcome: z.enum(['pending', 'completed', 'failed', 'redirected']),
  failure: z.enum(FAILURES).nullable(),
  error: text.nullable(),
  statusCode: z.number().nullable(),
  contentType: text.nullable(),
  /** Where a `redirected` request was sent. An extension's own resource or `data:` means that a blocker answered in the vendor's place. */
  redirectUrl: url.nullable().optional(),
  fromCache: z.boolean(),
  headers: z.object({
    /** `Content-Security-Policy` of documents, cut to 2,000 characters. */
    csp: text.nullable(),
    xFrameOptions: text.nullable(),
    /** `Date` minus the device's clock at arrival, in milliseconds; positive where the device is behind. */
    clockOffsetMs: z.number().nullable(),
    accessControlAllowOrigin: text.nullable(),
  }),
});

export const PAGE_EVENT_KINDS = [
  'csp-violation',
  'resource-error',
  'script-error',
  'socket-created',
  'socket-open',
  'socket-message',
  'socket-error',
  'socket-close',
  'fetch-error',
  'fetch-status',
  'window-open-refused',
  'window-open',
  /** The page’s world lacks something that the extension’s own has; `detail` is its name. */
  'feature-missing',
] as const;

export const pageEventSchema = z.object({
  kind: z.enum(PAGE_EVENT_KINDS),
  frameId: z.number(),
  frameUrl: url,
  atMs,
  url,
  /** Element name of a resource error, directive of a violation, reason of a close. */
  detail: text,
  /** Close code, status code, or messages counted so far. */
  code: z.number().nullable(),
  wasClean: z.boolean().nullable(),
  /** Of a policy violation: `false` where the policy only reports and nothing was refused. */
  isEnforced: z.boolean().optional(),
});

const fetchOutcome = z.object({
  status: z.enum(['ok', 'failed', 'not-run']),
  failure: z.enum(FAILURES).nullable(),
  statusCode: z.number().nullable(),
});

export const refetchSchema = z.object({
  url,
  vendorId: z.string().nullable(),
  type: z.enum(RESOURCE_TYPES),
  /** Asked again in the page's own context, where other extensions and the network have their say, but not the page's policy. */
  fromPage: fetchOutcome,
  /** Asked from our own background, which other extensions do not touch. */
  fromExtension: fetchOutcome,
});

/** Other ways to the people behind a page, the one that most likely leads to somebody first. */
export const CONTACT_KINDS = ['direct-chat', 'whatsapp', 'telegram', 'messenger', 'phone', 'email', 'form', 'help-centre'] as const;
export const MAX_CONTACTS = 12;

export const contactSchema = z.object({
  kind: z.enum(CONTACT_KINDS),
  /** `https:`, `http:`, `mailto:` or `tel:`; addresses and numbers alone, never a prepared text. */
  address: z
    .string()
    .max(500)
    .regex(/^(?:https?:\/\/|mailto:|tel:)/),
  /** What the page calls it. */
  label: z.string().max(80),
  /** Whose own page it is, for a direct chat. */
  vendorId: z.string().nullable(),
});

const access = z.enum(['ok', 'denied', 'absent', 'unknown']);

const cookieRule = z.enum(['allowed', 'blocked', 'partitioned', 'all-blocked', 'unknown']);
const trackingRule = z.enum(['off', 'private-windows', 'on', 'strict', 'unknown']);

/** What a verdict said, as far as a comparison needs it. */
const checkStatus = z.enum(['working', 'broken', 'no-widget', 'inconclusive']);
/** What stands behind a failure. `storage` and `protection` may be the private window's own strictness. */
const failureKind = z.enum(['storage', 'protection', 'network', 'extension', 'nothing-requested', 'other']);
const bothSides = <T extends z.ZodType>(of: T) => z.object({ normal: of, private: of });

export const frameStorageSchema = z.object({
  frameId: z.number(),
  url,
  isThirdParty: z.boolean(),
  vendorId: z.string().nullable(),
  localStorage: access,
  sessionStorage: access,
  indexedDb: access,
  cookies: access,
  hasStorageAccess: z.boolean().nullable(),
  /** Nothing more goes in: what the site has kept fills the room that the browser gives it. `null` where nobody could tell. */
  isFull: z.boolean().nullable().optional(),
});

export const evidenceSchemas = {
  /** What the page holds now, frame by frame, after the chat was opened where that was wanted. */
  'page-survey': z.object({
    pageUrl: url,
    title: z.string().max(200),
    frames: many(frameSurveySchema),
    unreachableFrames: z.number(),
    settledAfterMs: z.number(),
  }),
  /** Requests since the reload. Empty does not mean unblocked: Brave hides its own blocks, and policies refuse before a request exists. */
  'network-log': z.object({ requests: many(requestSchema), mainFrameStatus: z.number().nullable(), truncated: z.boolean() }),
  /** What the recorder heard in the page's own world. The page can forge all of it, so nothing rests on it alone where blame is at stake. */
  'page-events': z.object({ events: many(pageEventSchema), framesHeard: z.number(), truncated: z.boolean() }),
  /** Policy violations that the browser still remembers for a page that was loaded before the check (Chromium only). */
  'late-violations': z.object({ events: many(pageEventSchema) }),
  /** The same URL asked twice, from the page and from our background. */
  refetch: z.object({ results: many(refetchSchema) }),
  'frame-storage': z.object({ frames: many(frameStorageSchema) }),
  'browser-settings': z.object({
    thirdPartyCookies: cookieRule,
    trackingProtection: trackingRule,
    popups: z.enum(['allowed', 'blocked', 'unknown']),
    notifications: z.enum(['allowed', 'blocked', 'ask', 'unknown']),
    /** Whether the browser's own settings might be read; checks of before were made only where they might. */
    isBrowserRead: z.boolean().optional(),
  }),
  'browser-environment': z.object({
    name: text,
    version: text,
    /** Of the Chromium that it is built on; `null` for others, and checks of before did not look. */
    chromiumVersion: text.nullable().optional(),
    platform: text,
    language: text,
    isOnline: z.boolean(),
    effectiveType: text.nullable(),
    downlinkMbps: z.number().nullable(),
    isPrivateWindow: z.boolean(),
    missingFeatures: many(text),
  }),
  /** What happened when the launcher was pressed once, by the person or on his word. */
  'chat-opening': z.object({
    status: z.enum([
      'not-tried',
      'no-launcher',
      'opened',
      'already-open',
      'nothing-happened',
      'window-refused',
      'window-opened',
      /** A window was asked for in answer to our press, which is no person's; to a person's the browser would have opened it. */
      'window-for-people',
    ]),
    launcher: launcherSchema.nullable(),
    by: z.enum(['user', 'extension', 'nobody']),
    waitedMs: z.number(),
  }),
  /** Other extensions, where the person let us see them. */
  extensions: z.object({
    items: many(
      z.object({
        id: text,
        name: text,
        isEnabled: z.boolean(),
        mayDisable: z.boolean(),
        isByPolicy: z.boolean(),
        permissions: many(text),
        hostPermissions: many(text),
      }),
    ),
  }),
  /** What else the page offers for reaching its people; for the screens alone, no cause reads it and no report holds it. */
  'other-contacts': z.object({ items: z.array(contactSchema).max(MAX_CONTACTS) }),
  /** The private-window test's result: new evidence, never a verdict by itself. */
  'incognito-comparison': z.object({
    normal: checkStatus,
    private: checkStatus,
    differences: many(z.enum(['extensions', 'third-party-storage', 'tracking-protection', 'login', 'consent', 'cache'])),
    reading: z.enum(['works-there', 'fails-there', 'only-private-fails', 'works-in-both', 'not-comparable']),
    privateFailure: failureKind.nullable(),
    normalFailure: failureKind.nullable().optional(),
    by: z.enum(['probes', 'user']),
    /** The private window's own strictness that was taken away before it was looked at again; `declined` where the person did not want that. */
    evened: z.enum(['storage', 'protection', 'declined']).nullable().optional(),
    /** The two windows side by side, as far as it was seen. */
    sides: z
      .object({
        thirdPartyCookies: bothSides(cookieRule),
        trackingProtection: bothSides(trackingRule),
        /** The page waits for an answer to its cookie question. */
        consentWaits: bothSides(z.boolean().nullable()),
        extensions: z.object({
          /** Extensions that are switched on and may touch pages; `null` where nobody let us see them. */
          enabled: z.number().nullable(),
          /** One refused something in the private window too, so at least that one is allowed there. */
          isSeenInPrivate: z.boolean(),
        }),
      })
      .optional(),
  }),
  /** One thing at a time was changed and the page checked again: what it was like before and after. The newest of each kind. */
  'change-comparison': z.object({
    changes: many(
      z.object({
        change: z.enum(['site-data', 'network', 'vpn', 'other-browser', 'extensions']),
        /** Extensions without which the chat was seen working; of a search among them alone. */
        names: many(text).optional(),
        before: checkStatus,
        after: checkStatus,
        reading: z.enum(['works-after', 'fails-after', 'only-after-fails', 'works-in-both', 'not-comparable']),
        /** What stood behind the failure on either side; equal where the change did nothing for it. */
        beforeFailure: failureKind.nullable(),
        afterFailure: failureKind.nullable(),
        /** We saw the change happen, or made it; otherwise the person said so. */
        isSeen: z.boolean(),
        by: z.enum(['probes', 'user']),
      }),
    ),
  }),
} as const;

export type EvidenceId = keyof typeof evidenceSchemas;
export type EvidenceMap = { [Id in EvidenceId]: z.infer<(typeof evidenceSchemas)[Id]> };
export const EVIDENCE_IDS = Object.keys(evidenceSchemas) as EvidenceId[];

/** Why an item could not be had. Distinct from an item that was looked at and is empty. */
export const UNAVAILABLE_REASONS = [
  'permission-missing',
  'not-in-this-browser',
  'not-in-quick-check',
  'page-not-reachable',
  'tab-gone',
  'timed-out',
  'cancelled',
  'not-asked',
] as const;
export type UnavailableReason = (typeof UNAVAILABLE_REASONS)[number];

export type EvidenceOutcome<Id extends EvidenceId = EvidenceId> =
  | { status: 'collected'; value: EvidenceMap[Id] }
  | { status: 'unavailable'; reason: UnavailableReason }
  | { status: 'failed'; code: string };

/** Everything one check gathered. Items that nobody asked for are absent. */
export type Evidence = { [Id in EvidenceId]?: EvidenceOutcome<Id> };

const outcomeSchema = <T extends z.ZodType>(value: T) =>
  z.discriminatedUnion('status', [
    z.object({ status: z.literal('collected'), value }),
    z.object({ status: z.literal('unavailable'), reason: z.enum(UNAVAILABLE_REASONS) }),
    z.object({ status: z.literal('failed'), code: z.string().max(100) }),
  ]);

/** Reads stored or transferred evidence back. */
export const evidenceSchema = z.object(
  Object.fromEntries(EVIDENCE_IDS.map((id) => [id, outcomeSchema(evidenceSchemas[id]).optional()])),
) as unknown as z.ZodType<Evidence>;

export type FrameSurvey = z.infer<typeof frameSurveySchema>;
export type Launcher = z.infer<typeof launcherSchema>;
export type Panel = z.infer<typeof panelSchema>;
export type Visibility = z.infer<typeof visibilitySchema>;
export type NetworkRequest = z.infer<typeof requestSchema>;
export type PageEvent = z.infer<typeof pageEventSchema>;
export type Refetch = z.infer<typeof refetchSchema>;
export type FrameStorage = z.infer<typeof frameStorageSchema>;
export type Contact = z.infer<typeof contactSchema>;
export type Failure = (typeof FAILURES)[number];
export type ResourceType = (typeof RESOURCE_TYPES)[number];
