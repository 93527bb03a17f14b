import type { LabHosts } from './hosts.ts';

/** What goes wrong at one place of the lab. Matched by host and by the beginning of the path; the first match wins, headers add up. */
export interface Fault {
  /** `page`, `chat`, or a real vendor host such as `client.crisp.chat`; every host but the page's for `others`. */
  readonly host: 'page' | 'chat' | 'others' | (string & {});
  /** Beginning of the path; every path when left out. */
  readonly path?: string;
  /** Answers with this instead of the real thing. */
  readonly status?: number;
  readonly body?: string;
  readonly contentType?: string;
  /** Sent with the real answer or with the one above. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Waits before answering. */
  readonly delayMs?: number;
  /** Takes the request and never answers. */
  readonly isHanging?: boolean;
  /** Sends the head of an answer, and then nothing more. */
  readonly isStalled?: boolean;
  /** Sends the head of an answer and spaces without end. */
  readonly isEndless?: boolean;
  /** Cuts the connection without an answer. */
  readonly isReset?: boolean;
  /** What happens to a WebSocket there; plain requests are left alone. */
  readonly socket?: SocketFault;
}

export type SocketFault =
  /** The handshake is answered with this status. */
  | { readonly refuse: number }
  /** The connection is cut before any answer. */
  | { readonly reset: true }
  /** It opens and is cut without a close frame after this time. */
  | { readonly dropAfterMs: number; readonly onlyOnce?: boolean }
  /** It opens, and nothing ever comes. */
  | { readonly silent: true };

export function hostOfFault(fault: Fault, hosts: LabHosts): string | null {
  if (fault.host === 'page') return hosts.page;
  if (fault.host === 'chat') return hosts.chat;
  return fault.host === 'others' ? null : fault.host;
}

function matches(fault: Fault, host: string, path: string, hosts: LabHosts): boolean {
  const wanted = hostOfFault(fault, hosts);
  const isHost = wanted === null ? host !== hosts.page : host === wanted;
  return isHost && (fault.path === undefined || path.startsWith(fault.path));
}

/** Faults that hold for a plain request. */
export function requestFaults(faults: readonly Fault[], host: string, path: string, hosts: LabHosts): Fault[] {
  return faults.filter((fault) => !fault.socket && matches(fault, host, path, hosts));
}

/** The fault that holds for a WebSocket handshake, if any. */
export function socketFault(faults: readonly Fault[], host: string, path: string, hosts: LabHosts): SocketFault | null {
  return faults.find((fault) => fault.socket && matches(fault, host, path, hosts))?.socket ?? null;
}
