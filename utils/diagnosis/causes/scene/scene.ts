import type {
  EvidenceMap,
  Failure,
  FrameStorage,
  FrameSurvey,
  Launcher,
  NetworkRequest,
  PageEvent,
  Panel,
  Refetch,
  ResourceType,
} from '../../evidence/schema';
import type { Clock } from './clock';
import type { Line } from './line';

/** What became of one thing that a chat needs. */
export type Fate =
  | 'ok'
  /** Answered with an HTTP error; see `statusCode`. */
  | 'http-error'
  | 'refused-by-extension'
  | 'refused-by-browser'
  | 'refused-by-policy'
  | 'mixed-content'
  | 'unreachable'
  | 'tls'
  | 'tls-date'
  | 'offline'
  /** X-Frame-Options or frame-ancestors. */
  | 'framing'
  /** Arrived, but the browser would not hand it over (wrong type, CORS, CORP). */
  | 'response-blocked'
  /** Arrived, but failed its integrity hash, or is no script at all. */
  | 'unusable'
  /** Asked, and no answer by the end of the check. */
  | 'hanging'
  /** Cancelled or failed for a reason that the evidence does not tell. */
  | 'unclear'
  /** In the page, but never asked for. */
  | 'not-asked'
  /** Nothing is known, because nobody could look. */
  | 'unknown';

/** What a request is to the chat. */
export type Role = 'loader' | 'script' | 'style' | 'frame' | 'boot' | 'api' | 'ping' | 'socket' | 'other';

/** One thing that a chat asked for, with everything that was seen of it. */
export interface Part {
  role: Role;
  type: ResourceType;
  url: string;
  /** Host with port. */
  host: string;
  fate: Fate;
  /** `certain`: the browser named the reason; `strong`: two kinds of evidence agree; `weak`: one indirect sign. */
  certainty: 'certain' | 'strong' | 'weak';
  failure: Failure | null;
  error: string | null;
  statusCode: number | null;
  contentType: string | null;
  /** How long it had been waiting when the check ended; 0 where it ended. */
  waitedMs: number;
  request: NetworkRequest | null;
  refetch: Refetch | null;
  /** What the page's recorder heard about it: policy violations and resource errors. */
  events: readonly PageEvent[];
}

/** The story of a chat's live connections. */
export interface SocketStory {
  attempted: number;
  opened: number;
  /** Opened and then cut without a close frame. */
  dropped: number;
  isOpenNow: boolean;
  /** Close code of the connection that ended last; `null` where none was heard to end. */
  lastCode: number | null;
  /** Long polling, streaming or server-sent events carry the chat although no socket opened. */
  hasFallback: boolean;
  parts: readonly Part[];
}

/** One chat as far as it was seen on the page: every part of it that the evidence mentions, with what happened to it. */
export interface SceneVendor {
  /** Catalogue id, or `generic` for a chat known by its behaviour alone. */
  id: string;
  name: string;
  /**
   * `strong`: the page asked for this chat or shows it; `pointed`: a preconnect, a placeholder, a snippet that never ran.
   * A mere mention, a link or a global alone is neither, and then there is no entry at all.
   */
  want: 'strong' | 'pointed';
  state: 'working' | 'broken' | 'hidden' | 'stub';
  /** Whether the state rests on something seen, or is only the best guess for want of evidence. */
  isStateCertain: boolean;
  parts: readonly Part[];
  sockets: SocketStory;
  launchers: readonly Launcher[];
  panels: readonly Panel[];
  /** Frames of the chat that were looked into. */
  frames: readonly FrameSurvey[];
  /** Iframe elements of the chat as the page holds them. */
  iframes: readonly FrameSurvey['iframes'][number][];
  elements: readonly FrameSurvey['vendorElements'][number][];
  storage: readonly FrameStorage[];
  scriptErrors: readonly PageEvent[];
  /** Script elements that a consent manager holds back. */
  gatedScripts: number;
  /** How often an inline script carries the vendor's snippet, and how many script elements load the same loader. */
  snippets: number;
  loaderElements: number;
  hints: readonly string[];
  isReady: boolean;
  isStub: boolean;
  /** The launcher was pressed and this came of it. */
  opening: EvidenceMap['chat-opening'] | null;
}

/** Derived once per check and handed to every rule. */
export interface Scene {
  pageUrl: string;
  pageHost: string;
  vendors: readonly SceneVendor[];
  /** Those that are not working: what the rules are about. */
  troubled: readonly SceneVendor[];
  /** Code of other sites that nobody knows, that may be a chat's by its name, and that the page's own policy refused. */
  refusedMaybes: readonly Part[];
  /** Tag managers that the page carries, with what happened to each. */
  tagManagers: readonly { id: string; name: string; part: Part }[];
  consent: { isWaiting: boolean; manager: string | null };
  /** The servers' clocks against the device's; `null` where they disagree or said nothing. */
  clock: Clock | null;
  line: Line;
  /** Of the other hosts that the page asked: how many, and how many of them hung or were slow. */
  elsewhere: { hosts: number; slowHosts: number };
  /** The browser has no more room for what this site, or a chat's frame in it, wants to keep. */
  isStorageFull: boolean;
  /** Errors of the page's own inline scripts. */
  pageErrors: readonly PageEvent[];
  /** The page's policy refused a script that stands in the page itself. */
  isInlineRefused: boolean;
  /** Errors of scripts of other hosts, which browsers tell without address or reason. */
  mutedErrors: number;
  /** Whether the network was watched from the page's first request on. */
  sawNetwork: boolean;
  /** Whether the page itself was looked at; a box that it opened, or its own hurry, can keep everybody out. */
  sawPage: boolean;
  heardPage: boolean;
}
