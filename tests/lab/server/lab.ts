import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo, Server, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { createSecureContext } from 'node:tls';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Widget, WidgetSettings } from '../widgets/define-widget.ts';
import { html, type LabAnswer, notFound, readRequest, sendAnswer } from './answer.ts';
import { type Certificates, ensureCertificates } from './certificates.ts';
import { type Fault, requestFaults, socketFault } from './fault.ts';
import { CERTIFICATE_HOSTS, hostsOf, type LabHosts } from './hosts.ts';

/** What the lab plays at the moment. */
export interface LabPlay {
  readonly hosts: LabHosts;
  readonly widgets: readonly Widget[];
  /** The site's pages by path. */
  readonly pages: Readonly<Record<string, string>>;
  readonly faults: readonly Fault[];
  readonly settings: WidgetSettings;
  /** Hosts that present a certificate whose time is over. */
  readonly expiredHosts: readonly string[];
}

/** One line per request or handshake that reached the lab: proof of what was asked and what was not. */
export interface LabLogEntry {
  readonly kind: 'request' | 'socket';
  readonly host: string;
  readonly path: string;
}

export interface Lab {
  readonly httpsPort: number;
  readonly httpPort: number;
  readonly certificates: Certificates;
  readonly log: readonly LabLogEntry[];
  /** Changes what is played; connections of the play before are cut and the log starts anew. */
  play(play: Partial<LabPlay>): void;
  close(): Promise<void>;
}

const IDLE: LabPlay = { hosts: hostsOf(), widgets: [], pages: {}, faults: [], settings: {}, expiredHosts: [] };

const hostOf = (message: IncomingMessage) => (message.headers.host ?? '').replace(/:\d+$/, '');
const pathOf = (message: IncomingMessage) => (message.url ?? '/').replace(/\?.*$/, '');

async function answerOf(play: LabPlay, message: IncomingMessage) {
  const request = await readRequest(message);
  if (request.method === 'OPTIONS') return { request, answer: { status: 204, contentType: 'text/plain', body: '' } satisfies LabAnswer };
  if (request.host === play.hosts.page) {
    const page = play.pages[request.path];
    return { request, answer: page === undefined ? notFound : html(page) };
  }
  for (const widget of play.widgets) {
    const answer = await widget.answer(request, play.hosts, play.settings);
    if (answer) return { request, answer };
  }
  return { request, answer: notFound };
}

/** Begins an answer of the kind that was asked for and never ends it. */
function dribble(message: IncomingMessage, response: ServerResponse, { isEndless }: Fault): void {
  const destination = String(message.headers['sec-fetch-dest'] ?? '');
  const kinds: Readonly<Record<string, string>> = { script: 'text/javascript', iframe: 'text/html', empty: 'application/json' };
  response.writeHead(200, {
    'cache-control': 'no-store',
    'content-type': kinds[destination] ?? 'text/plain',
    'access-control-allow-origin': message.headers.origin ?? '*',
    'access-control-allow-credentials': 'true',
  });
  response.flushHeaders();
  if (!isEndless) return;
  const timer = setInterval(() => response.write(' '.repeat(1_000)), 50);
  response.on('close', () => clearInterval(timer));
}

async function serve(play: LabPlay, message: IncomingMessage, response: ServerResponse): Promise<void> {
  const host = hostOf(message);
  const path = pathOf(message);
  const faults = requestFaults(play.faults, host, path, play.hosts);
  for (const fault of faults) {
    if (fault.delayMs) await sleep(fault.delayMs);
    if (fault.isHanging) return;
    if (fault.isStalled || fault.isEndless) {
      dribble(message, response, fault);
      return;
    }
    if (fault.isReset) {
      message.socket.destroy();
      return;
    }
  }
  const extra = Object.assign({}, ...faults.map((fault) => fault.headers ?? {})) as Record<string, string>;
  for (const widget of play.widgets) {
    const isReplaced = faults.some((fault) => fault.status !== undefined || fault.body !== undefined);
    if (!isReplaced && widget.takeOver?.(message, path, host, play.hosts, { kind: 'request', response })) return;
  }
  const { request, answer } = await answerOf(play, message);
  const replaced = faults.find((fault) => fault.status !== undefined || fault.body !== undefined || fault.contentType !== undefined);
  const contentType = replaced?.contentType ?? (replaced?.status === undefined ? answer.contentType : 'text/plain');
  const body = replaced?.body ?? (replaced?.status === undefined ? answer.body : 'Error');
  sendAnswer(response, request, { ...answer, status: replaced?.status ?? answer.status ?? 200, contentType, body }, extra);
}

function upgrade(play: LabPlay, message: IncomingMessage, socket: Duplex, head: Buffer, acceptor: WebSocketServer, isFirst: boolean): void {
  const host = hostOf(message);
  const path = pathOf(message);
  const fault = socketFault(play.faults, host, path, play.hosts);
  if (fault && 'refuse' in fault) {
    socket.end(`HTTP/1.1 ${fault.refuse} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    return;
  }
  if (fault && 'reset' in fault) {
    socket.destroy();
    return;
  }
  // Cut without a close frame, as a proxy with a short patience does.
  if (fault && 'dropAfterMs' in fault && (isFirst || !fault.onlyOnce)) setTimeout(() => socket.destroy(), fault.dropAfterMs).unref();
  if (!(fault && 'silent' in fault)) {
    for (const widget of play.widgets) {
      if (widget.takeOver?.(message, path, host, play.hosts, { kind: 'upgrade', socket, head })) return;
    }
  }
  acceptor.handleUpgrade(message, socket, head, (webSocket: WebSocket) => {
    webSocket.on('error', () => undefined);
    if (fault && 'silent' in fault) return;
    const isTaken = play.widgets.some((widget) => widget.talk?.(webSocket, host, path, play.hosts));
    if (!isTaken) webSocket.close(1008, 'unknown');
  });
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Starts the lab's servers on loopback: one port for https and wss, one for http, every host name on both. */
export async function startLab(): Promise<Lab> {
  const certificates = await ensureCertificates(CERTIFICATE_HOSTS);
  const expired = createSecureContext(certificates.expired);
  let current = IDLE;
  const log: LabLogEntry[] = [];
  const open = new Set<Socket | Duplex>();
  const acceptor = new WebSocketServer({ noServer: true });

  const good = createSecureContext(certificates.good);
  const secure = createHttpsServer({
    ...certificates.good,
    SNICallback: (name, done) => done(null, current.expiredHosts.includes(name) ? expired : good),
  });
  const plain = createHttpServer();
  for (const server of [secure, plain]) {
    server.on('connection', (socket: Socket) => {
      open.add(socket);
      socket.on('close', () => open.delete(socket));
      socket.on('error', () => undefined);
    });
    server.on('request', (message: IncomingMessage, response: ServerResponse) => {
      log.push({ kind: 'request', host: hostOf(message), path: pathOf(message) });
      serve(current, message, response).catch(() => response.destroy());
    });
    server.on('upgrade', (message: IncomingMessage, socket: Duplex, head: Buffer) => {
      const isFirst = !log.some(({ kind, host }) => kind === 'socket' && host === hostOf(message));
      log.push({ kind: 'socket', host: hostOf(message), path: pathOf(message) });
      socket.on('error', () => undefined);
      upgrade(current, message, socket, head, acceptor, isFirst);
    });
    server.on('clientError', (_error: Error, socket: Duplex) => socket.destroy());
  }
  const httpsPort = await listen(secure);
  const httpPort = await listen(plain);
  const cutAll = () => {
    for (const socket of open) socket.destroy();
  };

  return {
    httpsPort,
    httpPort,
    certificates,
    log,
    play(next) {
      cutAll();
      log.length = 0;
      current = { ...IDLE, ...next };
    },
    async close() {
      cutAll();
      acceptor.close();
      await Promise.all([secure, plain].map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}
