import * as chats from '../chats';
import {
  answered,
  environment,
  event,
  failed,
  frame,
  hanging,
  PAGE,
  pageDocument,
  panel,
  quick,
  refetch,
  request,
  script,
  thorough,
} from '../evidence-factory';
import type { Cases } from './case';
import { refusedSocketCases } from './user-side';

const { crisp, crispStub, CRISP_LOADER, CRISP_SETTINGS, CRISP_SOCKET } = chats;
const { rocket, ROCKET_CONFIG, ROCKET_FRAME, ROCKET_SOCKET } = chats;

const RASA = 'https://bot.test/rasa-webchat/index.js';
const POLL = 'https://bot.test/socket.io/';
const rasaTop = frame({ scripts: [script(RASA)], panels: [panel({ vendorId: 'rasa_webchat' })] });
const rocketWithout = (...dropped: string[]) => rocket().requests.filter(({ url }) => !dropped.includes(url));
const close = (url: string, atMs: number) => event('socket-close', url, { atMs, code: 1006, wasClean: false, frameId: 7 });
const created = (url: string, atMs: number) => event('socket-created', url, { atMs, frameId: 7 });
const offline = environment({ isOnline: false });
/** The tab shows the browser's own error page, into which nobody can look. */
const onErrorPage = { 'page-survey': { status: 'unavailable', reason: 'page-not-reachable' } } as const;
const notWatched = { status: 'unavailable', reason: 'not-asked' } as const;
const opened = (url: string, atMs: number) => event('socket-open', url, { atMs, frameId: 7 });

/** An open chat, what became of its line, and how many connections of the page's own failed beside it. */
const crispWithSocket = (socket: ReturnType<typeof request>, others: number) => ({
  ...crisp(),
  frames: [frame({ ...crisp().frames[0], panels: [panel({ vendorId: 'crisp' })] })],
  requests: [
    ...crisp().requests.filter(({ type }) => type !== 'socket'),
    socket,
    ...Array.from({ length: others }, () => failed('wss://shop.test/none', 'socket', 'unclear')),
  ],
  events: [created(CRISP_SOCKET, 300)],
});

export const networkSideCases: Record<string, Cases> = {
  'websocket-blocked': {
    fires: [
      ...refusedSocketCases.fires,
      {
        name: 'the name of the socket’s host alone does not resolve',
        evidence: thorough({
          ...crisp(),
          requests: [request(CRISP_LOADER, 'script'), request(CRISP_SETTINGS, 'fetch'), failed(CRISP_SOCKET, 'socket', 'unclear')],
          events: [created(CRISP_SOCKET, 300), event('socket-error', CRISP_SOCKET), close(CRISP_SOCKET, 320)],
          refetches: [refetch(CRISP_SOCKET, 'socket', 'dns', 'dns')],
        }),
        status: 'broken',
        side: 'network',
        vendor: 'crisp',
      },
      {
        name: 'the handshake is turned away on a host whose other answers are fine',
        evidence: thorough({
          ...rocket(),
          requests: [...rocketWithout(ROCKET_SOCKET), answered(ROCKET_SOCKET, 'socket', 403, { frameId: 7 })],
          events: [created(ROCKET_SOCKET, 300), close(ROCKET_SOCKET, 320)],
        }),
        status: 'broken',
        side: 'network',
      },
      {
        name: 'Chromium gives no reason at all',
        evidence: thorough({
          ...rocket(),
          requests: [...rocketWithout(ROCKET_SOCKET), failed(ROCKET_SOCKET, 'socket', 'unclear', { frameId: 7 })],
          events: [created(ROCKET_SOCKET, 300), close(ROCKET_SOCKET, 320)],
          refetches: [refetch(ROCKET_SOCKET, 'socket', 'ok', 'ok')],
        }),
        status: 'broken',
        side: 'network',
      },
      {
        name: 'a dozen connections of the page fail beside it',
        evidence: thorough(crispWithSocket(failed(CRISP_SOCKET, 'socket', 'unclear'), 12)),
        status: 'broken',
        side: 'network',
      },
      {
        name: 'its host does not answer, among ever so many connections of the page',
        evidence: thorough(crispWithSocket(failed(CRISP_SOCKET, 'socket', 'refused'), 40)),
        status: 'broken',
        side: 'network',
      },
    ],
    holdsBack: [
      ...refusedSocketCases.holdsBack,
      {
        name: 'the socket fails and long polling carries the chat',
        evidence: thorough({
          frames: [rasaTop],
          requests: [
            request(RASA, 'script'),
            failed('wss://bot.test/socket.io/', 'socket', 'unclear'),
            request(POLL, 'fetch', { startMs: 300 }),
            request(POLL, 'fetch', { startMs: 500 }),
          ],
        }),
        status: 'working',
      },
      {
        name: 'a price ticker’s socket fails beside a chat that needs none',
        evidence: thorough({
          ...crisp(),
          requests: [...crisp().requests, failed('wss://ticker.test/prices', 'socket', 'unclear')],
        }),
        status: 'working',
      },
      {
        name: 'the browser holds the connection back, because the page opens so many others',
        evidence: thorough({ ...crispWithSocket(hanging(CRISP_SOCKET, 'socket', { startMs: 1_000 }), 13), settledAfterMs: 9_500 }),
        status: 'working',
      },
      {
        name: 'it fails without a reason among so many others of the page',
        evidence: thorough(crispWithSocket(failed(CRISP_SOCKET, 'socket', 'unclear'), 13)),
        status: 'broken',
      },
      {
        name: 'the page’s policy refuses the connection',
        evidence: thorough({
          ...crisp(),
          requests: [request(CRISP_LOADER, 'script'), request(CRISP_SETTINGS, 'fetch')],
          events: [created(CRISP_SOCKET, 300), event('csp-violation', CRISP_SOCKET, { detail: 'connect-src', isEnforced: true })],
        }),
        status: 'broken',
      },
    ],
  },
  'websocket-dropped': {
    fires: [
      {
        name: 'it opens and is cut again and again',
        evidence: thorough({
          ...rocket(),
          events: [
            created(ROCKET_SOCKET, 300),
            opened(ROCKET_SOCKET, 320),
            close(ROCKET_SOCKET, 900),
            created(ROCKET_SOCKET, 1_000),
            opened(ROCKET_SOCKET, 1_020),
            close(ROCKET_SOCKET, 1_600),
          ],
        }),
        status: 'broken',
        side: 'network',
      },
      {
        name: 'it is cut after some seconds, twice, and stands again when the check ends',
        evidence: thorough({
          ...rocket(),
          events: [
            created(ROCKET_SOCKET, 300),
            opened(ROCKET_SOCKET, 320),
            close(ROCKET_SOCKET, 4_300),
            created(ROCKET_SOCKET, 5_300),
            opened(ROCKET_SOCKET, 5_320),
            close(ROCKET_SOCKET, 9_300),
            created(ROCKET_SOCKET, 9_800),
            opened(ROCKET_SOCKET, 9_820),
          ],
        }),
        status: 'broken',
        side: 'network',
      },
    ],
    holdsBack: [
      {
        name: 'one hiccup, and the next connection stands',
        evidence: thorough({
          ...rocket(),
          events: [
            created(ROCKET_SOCKET, 300),
            opened(ROCKET_SOCKET, 320),
            close(ROCKET_SOCKET, 900),
            created(ROCKET_SOCKET, 1_000),
            opened(ROCKET_SOCKET, 1_020),
          ],
        }),
        status: 'working',
      },
      {
        name: 'the page tells of a socket that nobody saw, of a chat that never asked for anything',
        evidence: thorough({
          frames: [frame({ inlineLoaders: [{ vendorId: 'crisp', url: CRISP_SOCKET, count: 1 }] })],
          requests: [],
          events: [created(CRISP_SOCKET, 1), opened(CRISP_SOCKET, 2), close(CRISP_SOCKET, 3)],
        }),
        status: 'inconclusive',
      },
      {
        name: 'the chat itself closes its socket in good order',
        evidence: thorough({
          ...rocket(),
          events: [
            created(ROCKET_SOCKET, 300),
            opened(ROCKET_SOCKET, 320),
            event('socket-close', ROCKET_SOCKET, { atMs: 900, code: 1000, wasClean: true, frameId: 7 }),
          ],
        }),
        status: 'working',
      },
      {
        name: 'it never opened',
        evidence: thorough({
          ...rocket(),
          requests: [...rocketWithout(ROCKET_SOCKET), failed(ROCKET_SOCKET, 'socket', 'unclear', { frameId: 7 })],
          events: [created(ROCKET_SOCKET, 300), close(ROCKET_SOCKET, 320)],
        }),
      },
    ],
  },
  'host-unreachable': {
    fires: [
      {
        name: 'the loader sends on to a host that does not resolve',
        evidence: thorough({
          frames: [crispStub()],
          requests: [
            request(CRISP_LOADER, 'script', { outcome: 'redirected', statusCode: 302, redirectUrl: 'https://cdn.test/l.js' }),
            failed('https://cdn.test/l.js', 'script', 'dns'),
          ],
        }),
        status: 'broken',
        vendor: 'crisp',
      },
      {
        name: 'the loader’s host does not resolve, from the page and from us',
        evidence: thorough({
          frames: [crispStub()],
          requests: [failed(CRISP_LOADER, 'script', 'dns')],
          refetches: [refetch(CRISP_LOADER, 'script', 'dns', 'dns')],
        }),
        status: 'broken',
        side: 'network',
        vendor: 'crisp',
      },
      {
        name: 'the configuration’s host refuses the connection',
        evidence: thorough({
          frames: [crispStub()],
          requests: [request(CRISP_LOADER, 'script'), failed(CRISP_SETTINGS, 'fetch', 'refused')],
        }),
        status: 'broken',
      },
    ],
    holdsBack: [
      {
        name: 'only the socket’s host fails',
        evidence: thorough({
          ...crisp(),
          requests: [request(CRISP_LOADER, 'script'), request(CRISP_SETTINGS, 'fetch'), failed(CRISP_SOCKET, 'socket', 'dns')],
          events: [created(CRISP_SOCKET, 300)],
        }),
        status: 'broken',
      },
      {
        name: 'the device is offline',
        evidence: thorough({
          frames: [crispStub()],
          requests: [failed(CRISP_LOADER, 'script', 'dns')],
          environment: environment({ isOnline: false }),
        }),
        status: 'broken',
      },
      {
        name: 'a picture of the vendor’s is missing from a working chat',
        evidence: thorough({ ...crisp(), requests: [...crisp().requests, failed('https://image.crisp.chat/avatar.png', 'image', 'dns')] }),
        status: 'working',
      },
    ],
  },
  'offline-or-slow': {
    fires: [
      {
        name: 'there is no connection',
        evidence: thorough({
          frames: [crispStub()],
          requests: [failed(CRISP_LOADER, 'script', 'offline')],
          environment: environment({ isOnline: false }),
        }),
        status: 'broken',
        side: 'network',
      },
      {
        name: 'a chat that still stands open reaches nobody any more',
        evidence: quick({ frames: crisp().frames, environment: offline }),
        status: 'broken',
        side: 'network',
        vendor: 'crisp',
      },
      {
        name: 'a quick look at a page without a chat shows nothing of the site',
        evidence: quick({ environment: offline }),
        status: 'inconclusive',
        side: 'network',
      },
      {
        name: 'the page’s own script was lost, which may have brought a chat',
        evidence: thorough({
          frames: [frame({ scripts: [script('https://shop.test/app.js')] })],
          requests: [failed('https://shop.test/app.js', 'script', 'offline')],
          environment: offline,
        }),
        status: 'inconclusive',
        side: 'network',
      },
      {
        name: 'the reload ended in the browser’s error page',
        evidence: {
          ...thorough({ environment: offline }),
          ...onErrorPage,
          'network-log': {
            status: 'collected',
            value: { requests: [failed(PAGE, 'document', 'offline')], mainFrameStatus: null, truncated: false },
          },
        },
        status: 'inconclusive',
        side: 'network',
      },
      {
        name: 'the page itself was lost, although the browser calls itself online again',
        evidence: {
          ...thorough(),
          ...onErrorPage,
          'network-log': {
            status: 'collected',
            value: { requests: [failed(PAGE, 'document', 'offline')], mainFrameStatus: null, truncated: false },
          },
        },
        status: 'inconclusive',
      },
      {
        name: 'the page was left as it is, because its server could not be reached',
        evidence: {
          ...thorough({
            ...crisp(),
            environment: offline,
            refetches: [
              { ...refetch(PAGE, 'document', 'ok', 'offline'), fromPage: { status: 'not-run', failure: null, statusCode: null } },
            ],
          }),
          'network-log': notWatched,
          'page-events': notWatched,
        },
        status: 'broken',
        vendor: 'crisp',
      },
      {
        name: 'a worker of the page answered for the page, and nothing behind it was reached',
        evidence: thorough({
          ...crisp(),
          requests: [request(CRISP_LOADER, 'script', { fromCache: true }), failed(CRISP_SETTINGS, 'fetch', 'offline')],
          environment: offline,
        }),
        status: 'broken',
        vendor: 'crisp',
      },
      {
        name: 'every other host hangs and the browser reports a slow line',
        evidence: thorough({
          frames: [crispStub()],
          requests: [hanging(CRISP_LOADER, 'script'), hanging('https://cdn.test/app.js', 'script')],
          environment: environment({ effectiveType: 'slow-2g' }),
          settledAfterMs: 15_000,
        }),
        status: 'broken',
      },
    ],
    holdsBack: [
      {
        name: 'the vendor alone hangs on a good line',
        evidence: thorough({
          frames: [crispStub()],
          requests: [hanging(CRISP_LOADER, 'script'), request('https://cdn.test/app.js', 'script')],
          settledAfterMs: 15_000,
        }),
      },
      {
        name: 'the browser calls itself offline, and the chat was answered all the same',
        evidence: thorough({ ...crisp(), environment: offline }),
        status: 'working',
      },
      {
        name: 'the browser calls itself offline, and we were answered',
        evidence: thorough({
          requests: [failed('https://cdn.test/app.js', 'script', 'dns')],
          refetches: [refetch('https://cdn.test/app.js', 'script', 'dns', 'ok')],
          environment: offline,
        }),
      },
      {
        name: 'a page without a chat on a line that is there',
        evidence: thorough({ requests: [request('https://cdn.test/app.js', 'script')] }),
        status: 'no-widget',
      },
      {
        name: 'a change of networks broke one request of a page without a chat',
        evidence: thorough({
          requests: [failed('https://shop.test/app.js', 'script', 'offline', { error: 'net::ERR_NETWORK_CHANGED' })],
        }),
      },
      {
        name: 'a script was lost in passing, and the line is there again',
        evidence: thorough({
          requests: [
            failed('https://shop.test/app.js', 'script', 'offline'),
            request('https://cdn.test/late.js', 'script', { startMs: 900, endMs: 1_000 }),
          ],
        }),
        status: 'inconclusive',
      },
      {
        name: 'a working chat lost a picture while the browser was online',
        evidence: thorough({ ...crisp(), requests: [...crisp().requests, failed('https://cdn.test/a.png', 'image', 'offline')] }),
        status: 'working',
      },
      {
        name: 'the line is slow and the chat came all the same',
        evidence: thorough({ ...crisp(), environment: environment({ effectiveType: '2g' }) }),
        status: 'working',
      },
    ],
  },
  'certificate-error': {
    fires: [
      {
        name: 'the vendor’s certificate is not trusted',
        evidence: thorough({ frames: [crispStub()], requests: [failed(CRISP_LOADER, 'script', 'tls')] }),
        status: 'broken',
        side: 'network',
      },
      {
        name: 'it expired, and the device’s clock is right',
        evidence: thorough({
          frames: [crispStub()],
          requests: [pageDocument({ clockOffsetMs: 500 }), failed(CRISP_LOADER, 'script', 'tls-date')],
        }),
        status: 'broken',
      },
    ],
    holdsBack: [
      {
        name: 'the device’s clock is days off',
        evidence: thorough({
          frames: [crispStub()],
          requests: [pageDocument({ clockOffsetMs: -90_000_000 }), failed(CRISP_LOADER, 'script', 'tls-date')],
        }),
        status: 'broken',
      },
    ],
  },
  'vendor-outage': {
    fires: [
      {
        name: 'the server ends the live connection and names a fault of its own',
        evidence: thorough({
          ...rocket(),
          events: [
            created(ROCKET_SOCKET, 400),
            opened(ROCKET_SOCKET, 450),
            event('socket-close', ROCKET_SOCKET, { atMs: 500, code: 1011, wasClean: true, frameId: 7 }),
          ],
        }),
        status: 'broken',
        side: 'vendor',
      },
      {
        name: 'the loader answers 503, to us as well',
        evidence: thorough({
          frames: [crispStub()],
          requests: [answered(CRISP_LOADER, 'script', 503)],
          events: [event('resource-error', CRISP_LOADER)],
        }),
        status: 'broken',
        side: 'vendor',
      },
      {
        name: 'the configuration answers 500 inside the chat’s frame',
        evidence: thorough({
          ...rocket(),
          frames: [rocket().frames[0] ?? frame(), frame({ frameId: 7, parentFrameId: 0, url: ROCKET_FRAME, isTop: false, isBlank: true })],
          requests: [...rocketWithout(ROCKET_CONFIG, ROCKET_SOCKET), answered(ROCKET_CONFIG, 'fetch', 500, { frameId: 7 })],
          events: [],
        }),
        status: 'broken',
      },
      {
        name: 'the vendor alone never answers',
        evidence: thorough({
          frames: [crispStub()],
          requests: [hanging(CRISP_LOADER, 'script'), request('https://cdn.test/app.js', 'script')],
          settledAfterMs: 15_000,
        }),
        status: 'broken',
      },
    ],
    holdsBack: [
      {
        name: 'a loader that has been waiting for two seconds is slow, not broken',
        evidence: thorough({
          frames: [crispStub()],
          requests: [hanging(CRISP_LOADER, 'script', { startMs: 1_000 })],
          settledAfterMs: 3_000,
        }),
        status: 'inconclusive',
      },
      {
        name: 'the vendor’s statistics answer 500 beside a working chat',
        evidence: thorough({ ...crisp(), requests: [...crisp().requests, answered('https://client.crisp.chat/stats', 'ping', 500)] }),
        status: 'working',
      },
      {
        name: 'an extension refused it before any server was asked',
        evidence: thorough({ frames: [crispStub()], requests: [failed(CRISP_LOADER, 'script', 'blocked-by-extension')] }),
      },
    ],
  },
};
