import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import type { LabAnswer, LabRequest } from '../server/answer.ts';
import type { LabHosts } from '../server/hosts.ts';

/** How a person uses the chat; a selector may look through shadow roots with `>>>`, `frame` is a part of the frame's URL. */
export interface Operation {
  /** Left out where the chat is open from the start. */
  readonly launcher?: { readonly selector: string; readonly frame?: string };
  readonly composer: { readonly selector: string; readonly frame?: string };
}

export interface WidgetSettings {
  /** Outside the desk's hours: opens, says so, and offers no conversation. */
  readonly isOffline?: boolean;
  /** The domain is on no list of allowed ones. */
  readonly isDomainRefused?: boolean;
  /** The owner shows the chat to other countries, pages or people only: everything loads, nothing is drawn. */
  readonly isTargetedAway?: boolean;
}

/** One chat product, served by the lab. */
export interface Widget {
  readonly id: string;
  /** The catalogue's name for it. */
  readonly vendorId: string;
  /** The lines a site owner pastes into the page. */
  snippet(hosts: LabHosts): string;
  readonly operation: Operation;
  /** Answers requests of its hosts; `null` where they are not its own. */
  answer(request: LabRequest, hosts: LabHosts, settings: WidgetSettings): LabAnswer | null | Promise<LabAnswer | null>;
  /** Talks on an open WebSocket; `false` where it is not its own. */
  talk?(socket: WebSocket, host: string, path: string, hosts: LabHosts): boolean;
  /** Takes raw requests and handshakes itself (socket.io); `false` where they are not its own. */
  takeOver?(message: IncomingMessage, path: string, host: string, hosts: LabHosts, target: RawTarget): boolean;
  /** Fetches what must be there before serving. */
  prepare?(): Promise<void>;
}

export type RawTarget =
  | { readonly kind: 'request'; readonly response: import('node:http').ServerResponse }
  | { readonly kind: 'upgrade'; readonly socket: Duplex; readonly head: Buffer };

export function defineWidget(widget: Widget): Widget {
  return widget;
}
