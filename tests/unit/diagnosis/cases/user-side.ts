import * as chats from '../chats';
import {
  answered,
  comparison,
  environment,
  event,
  failed,
  frame,
  iframe,
  launcher,
  opening,
  PAGE,
  pageDocument,
  panel,
  quick,
  refetch,
  request,
  script,
  settings,
  storageOf,
  thorough,
  turnedOff,
} from '../evidence-factory';
import type { Cases } from './case';

const { crisp, crispStub, crispTop, crispUnseen, CRISP_LOADER, CRISP_SETTINGS, CRISP_SOCKET } = chats;
const { rocket, rocketBlank, rocketFrame, rocketTop, ROCKET_CONFIG, ROCKET_FRAME, ROCKET_LOADER } = chats;

const GTM = 'https://www.googletagmanager.com/gtm.js';
const HOUR = 3_600_000;
const behind = (url: string, type: 'script' | 'fetch', clockOffsetMs: number) => {
  const answer = request(url, type);
  return { ...answer, headers: { ...answer.headers, clockOffsetMs } };
};
const rocketStub = rocketTop({
  iframes: [],
  globals: [{ vendorId: 'rocketchat', path: 'RocketChat', isStub: true, isReady: false }],
  vendorElements: [],
});

export const userSideCases: Record<string, Cases> = {
  'content-blocker': {
    fires: [
      {
        name: 'Chromium names the extension that refused the loader',
        evidence: thorough({
          frames: [crispStub()],
          requests: [failed(CRISP_LOADER, 'script', 'blocked-by-extension')],
          events: [event('resource-error', CRISP_LOADER)],
          refetches: [refetch(CRISP_LOADER, 'script', 'blocked-by-extension', 'ok')],
        }),
        status: 'broken',
        side: 'user',
        vendor: 'crisp',
      },
      {
        name: 'the request only says aborted, and the second look fails from the page alone',
        evidence: thorough({
          frames: [rocketStub],
          requests: [failed(ROCKET_LOADER, 'script', 'aborted')],
          events: [event('resource-error', ROCKET_LOADER)],
          refetches: [refetch(ROCKET_LOADER, 'script', 'aborted', 'ok')],
        }),
        status: 'broken',
        side: 'user',
        vendor: 'rocketchat',
      },
      {
        name: 'the chat frame is refused after the loader came',
        evidence: thorough({
          frames: [rocketBlank()],
          requests: [request(ROCKET_LOADER, 'script'), failed(ROCKET_FRAME, 'frame', 'blocked-by-extension', { frameId: 7 })],
        }),
        status: 'broken',
      },
      {
        name: 'a rule for frames alone lets both looks pass, and the blocker folds the frame away',
        evidence: thorough({
          frames: [rocketTop({ iframes: [iframe(ROCKET_FRAME, { isBlank: true, visibility: turnedOff('user-style') })] })],
          requests: [request(ROCKET_LOADER, 'script'), failed(ROCKET_FRAME, 'frame', 'blocked-by-extension', { frameId: 7 })],
          refetches: [refetch(ROCKET_FRAME, 'frame', 'ok', 'ok')],
        }),
        status: 'broken',
      },
      {
        name: 'a blocker answers in the vendor’s place with its own empty script',
        evidence: thorough({
          frames: [crispStub()],
          requests: [
            request(CRISP_LOADER, 'script', { outcome: 'redirected', statusCode: 307, redirectUrl: 'chrome-extension://abc/noop.js' }),
          ],
        }),
        status: 'broken',
      },
    ],
    holdsBack: [
      {
        name: 'only analytics is refused beside a working chat',
        evidence: thorough({
          ...crisp(),
          requests: [...crisp().requests, failed('https://www.google-analytics.com/analytics.js', 'script', 'blocked-by-extension')],
        }),
        status: 'working',
      },
      {
        name: 'the loader is not found, which is nobody’s block',
        evidence: thorough({ frames: [rocketStub], requests: [answered(ROCKET_LOADER, 'script', 404)] }),
      },
      {
        name: 'a request was aborted and both looks succeed: a navigation or the page’s own cancelling',
        evidence: thorough({
          frames: [rocketStub],
          requests: [failed(ROCKET_LOADER, 'script', 'aborted')],
          refetches: [refetch(ROCKET_LOADER, 'script', 'ok', 'ok')],
        }),
        status: 'inconclusive',
      },
      {
        name: 'an aborted frame was loaded again and shows its chat',
        evidence: thorough({ ...rocket(), requests: [failed(ROCKET_FRAME, 'frame', 'aborted', { frameId: 6 }), ...rocket().requests] }),
        status: 'working',
      },
      {
        name: 'the recorder alone tells of an error, which the page can forge',
        evidence: thorough({ frames: [crispStub()], events: [event('resource-error', CRISP_LOADER)] }),
      },
      { name: 'a quick check saw no request at all', evidence: quick({ frames: [crispStub()] }), status: 'inconclusive' },
    ],
  },
  'tag-manager-blocked': {
    fires: [
      {
        name: 'the tag manager is refused and the page prepares a connection to a chat',
        evidence: thorough({
          frames: [frame({ scripts: [script(GTM)], hints: ['https://client.crisp.chat/'] })],
          requests: [failed(GTM, 'script', 'blocked-by-extension')],
        }),
        status: 'broken',
        side: 'user',
        vendor: 'crisp',
      },
      {
        name: 'the tag manager is refused and a chat button does nothing',
        evidence: thorough({
          frames: [frame({ scripts: [script(GTM)], launchers: [launcher()] })],
          requests: [failed(GTM, 'script', 'blocked-by-extension')],
          opening: opening('nothing-happened', launcher()),
        }),
        status: 'broken',
      },
    ],
    holdsBack: [
      {
        name: 'nothing on the page points to a chat',
        evidence: thorough({ frames: [frame({ scripts: [script(GTM)] })], requests: [failed(GTM, 'script', 'blocked-by-extension')] }),
        status: 'inconclusive',
      },
      {
        name: 'the chat came without the tag manager and works',
        evidence: thorough({ ...crisp(), requests: [...crisp().requests, failed(GTM, 'script', 'blocked-by-extension')] }),
        status: 'working',
      },
      {
        name: 'the chat’s own loader is refused as well',
        evidence: thorough({
          frames: [crispStub({ scripts: [script(GTM), script(CRISP_LOADER)] })],
          requests: [failed(GTM, 'script', 'blocked-by-extension'), failed(CRISP_LOADER, 'script', 'blocked-by-extension')],
        }),
        status: 'broken',
      },
    ],
  },
  'vendor-api-blocked': {
    fires: [
      {
        name: 'the configuration is refused after the loader ran',
        evidence: thorough({
          frames: [crispUnseen()],
          requests: [request(CRISP_LOADER, 'script'), failed(CRISP_SETTINGS, 'fetch', 'blocked-by-extension')],
        }),
        status: 'broken',
        side: 'user',
        vendor: 'crisp',
      },
    ],
    holdsBack: [
      {
        name: 'a ping is refused beside a chat that works',
        evidence: thorough({
          ...crisp(),
          requests: [...crisp().requests, failed('https://client.crisp.chat/ping', 'ping', 'blocked-by-extension')],
        }),
        status: 'working',
      },
      {
        name: 'the configuration is not found',
        evidence: thorough({
          frames: [crispUnseen()],
          requests: [request(CRISP_LOADER, 'script'), answered(CRISP_SETTINGS, 'fetch', 404)],
        }),
      },
      {
        name: 'the frame is refused as well, which says it all',
        evidence: thorough({
          frames: [rocketBlank()],
          requests: [
            request(ROCKET_LOADER, 'script'),
            failed(ROCKET_FRAME, 'frame', 'blocked-by-extension', { frameId: 7 }),
            failed(ROCKET_CONFIG, 'fetch', 'blocked-by-extension'),
          ],
        }),
      },
    ],
  },
  'browser-tracking-protection': {
    fires: [
      {
        name: 'Firefox says that it refused a tracker',
        evidence: thorough({
          frames: [crispStub()],
          requests: [failed(CRISP_LOADER, 'script', 'blocked-by-browser', { error: 'NS_ERROR_TRACKING_URI' })],
          settings: settings({ trackingProtection: 'strict' }),
        }),
        status: 'broken',
        side: 'user',
      },
    ],
    holdsBack: [
      {
        name: 'protection is strict, but what failed was the name lookup',
        evidence: thorough({
          frames: [crispStub()],
          requests: [failed(CRISP_LOADER, 'script', 'dns')],
          settings: settings({ trackingProtection: 'strict' }),
        }),
      },
    ],
  },
  'hidden-by-cosmetic-filter': {
    fires: [
      {
        name: 'the launcher is hidden by a style that the page does not own',
        evidence: thorough({
          ...crisp(),
          frames: [
            crispTop({
              panels: [],
              launchers: [launcher({ vendorId: 'crisp', selector: '.crisp-client', visibility: turnedOff('user-style') })],
            }),
          ],
        }),
        status: 'broken',
        side: 'user',
      },
      {
        name: 'a quick check sees it too',
        evidence: quick({
          frames: [crispTop({ panels: [], launchers: [launcher({ vendorId: 'crisp', visibility: turnedOff('user-style') })] })],
        }),
        status: 'broken',
      },
    ],
    holdsBack: [
      {
        name: 'the page’s own style hides it',
        evidence: thorough({
          ...crisp(),
          frames: [crispTop({ panels: [], launchers: [launcher({ vendorId: 'crisp', visibility: turnedOff('page-style') })] })],
        }),
      },
      {
        name: 'a second launcher of the same chat can be used',
        evidence: thorough({
          ...crisp(),
          frames: [
            crispTop({
              panels: [],
              launchers: [
                launcher({ vendorId: 'crisp', visibility: turnedOff('user-style') }),
                launcher({ vendorId: 'crisp', selector: '#crisp-chatbox' }),
              ],
            }),
          ],
        }),
        status: 'working',
      },
    ],
  },
  'third-party-storage-blocked': {
    fires: [
      {
        name: 'the frame may not store and stays blank although it is visible',
        evidence: thorough({
          frames: [rocketBlank(), rocketFrame({ isBlank: true, panels: [] })],
          requests: [request(ROCKET_LOADER, 'script'), request(ROCKET_FRAME, 'frame', { frameId: 7 })],
          storage: [storageOf(ROCKET_FRAME, { localStorage: 'denied', cookies: 'denied', hasStorageAccess: false })],
          settings: settings({ thirdPartyCookies: 'blocked' }),
        }),
        status: 'broken',
        side: 'user',
        vendor: 'rocketchat',
      },
      {
        name: 'cookies alone are refused, and the chat says that it needs them',
        evidence: thorough({
          frames: [rocketBlank(), rocketFrame({ isBlank: true, panels: [] })],
          requests: [request(ROCKET_LOADER, 'script'), request(ROCKET_FRAME, 'frame', { frameId: 7 })],
          events: [event('script-error', ROCKET_FRAME, { frameId: 7, detail: 'Error: This chat needs cookies.' })],
          storage: [storageOf(ROCKET_FRAME, { cookies: 'denied', hasStorageAccess: false })],
          settings: settings({ thirdPartyCookies: 'blocked' }),
        }),
        status: 'broken',
      },
      {
        name: 'cookies alone are refused, and the chat asks for them where its field should be',
        evidence: thorough({
          frames: [rocketTop(), rocketFrame({ panels: [panel({ hasComposer: false, saysNeedsCookies: true })] })],
          requests: [request(ROCKET_LOADER, 'script'), request(ROCKET_FRAME, 'frame', { frameId: 7 })],
          storage: [storageOf(ROCKET_FRAME, { cookies: 'denied', hasStorageAccess: false })],
          settings: settings({ thirdPartyCookies: 'blocked' }),
        }),
        status: 'broken',
        side: 'user',
      },
      {
        name: 'the settings cannot be read, but the frame says so itself',
        evidence: thorough({
          frames: [rocketBlank()],
          requests: [request(ROCKET_LOADER, 'script'), request(ROCKET_FRAME, 'frame', { frameId: 7 })],
          events: [
            event('script-error', `${'https://desk.test'}/livechat/app.js`, {
              frameId: 7,
              detail: "SecurityError: Failed to read 'localStorage'",
            }),
          ],
          storage: [storageOf(ROCKET_FRAME, { localStorage: 'denied' })],
          settings: settings({ thirdPartyCookies: 'unknown' }),
        }),
        status: 'broken',
      },
    ],
    holdsBack: [
      {
        name: 'the chat goes without cookies and shows no trouble',
        evidence: thorough({
          ...rocket(),
          storage: [storageOf(ROCKET_FRAME, { cookies: 'denied' })],
          settings: settings({ thirdPartyCookies: 'blocked' }),
        }),
        status: 'working',
      },
      {
        name: 'storage is denied to a chat that works without it',
        evidence: thorough({ ...rocket(), storage: [storageOf(ROCKET_FRAME, { localStorage: 'denied' })] }),
        status: 'working',
      },
      {
        name: 'the frame is blank, but may store: partitioned storage is storage',
        evidence: thorough({
          frames: [rocketBlank()],
          requests: [request(ROCKET_LOADER, 'script'), request(ROCKET_FRAME, 'frame', { frameId: 7 })],
          storage: [storageOf(ROCKET_FRAME)],
          settings: settings({ thirdPartyCookies: 'partitioned' }),
        }),
      },
      {
        name: 'the browser allows it and the page’s own sandbox takes it away',
        evidence: thorough({
          frames: [rocketBlank()],
          requests: [request(ROCKET_LOADER, 'script'), request(ROCKET_FRAME, 'frame', { frameId: 7 })],
          storage: [storageOf(ROCKET_FRAME, { localStorage: 'denied' })],
          settings: settings({ thirdPartyCookies: 'allowed' }),
        }),
      },
    ],
  },
  'clock-skew': {
    fires: [
      {
        name: 'certificates look expired and every server’s clock differs from the device’s by hours',
        evidence: thorough({
          frames: [crispStub()],
          requests: [
            { ...pageDocument({ clockOffsetMs: -72 * HOUR }) },
            behind('https://cdn.test/app.js', 'script', -72 * HOUR),
            failed(CRISP_LOADER, 'script', 'tls-date'),
          ],
        }),
        status: 'broken',
        side: 'user',
      },
    ],
    holdsBack: [
      {
        name: 'the certificate really expired and the clocks agree',
        evidence: thorough({
          frames: [crispStub()],
          requests: [behind('https://cdn.test/app.js', 'script', 300), failed(CRISP_LOADER, 'script', 'tls-date')],
        }),
      },
      {
        name: 'a certificate is not trusted, and the clocks agree',
        evidence: thorough({
          frames: [crispStub()],
          requests: [behind('https://cdn.test/app.js', 'script', 300), failed(CRISP_LOADER, 'script', 'tls')],
        }),
      },
      {
        name: 'one server alone has a wrong clock',
        evidence: thorough({
          frames: [crispStub()],
          requests: [
            pageDocument({ clockOffsetMs: 200 }),
            behind('https://cdn.test/app.js', 'script', 100),
            behind(CRISP_LOADER, 'script', 2 * HOUR),
            answered(CRISP_SETTINGS, 'fetch', 500),
          ],
        }),
      },
      {
        name: 'the clock is off, but the chat works',
        evidence: thorough({
          ...crisp(),
          requests: [pageDocument({ clockOffsetMs: HOUR }), behind('https://cdn.test/app.js', 'script', HOUR), ...crisp().requests],
        }),
        status: 'working',
      },
    ],
  },
  'popup-blocked': {
    fires: [
      {
        name: 'the launcher opens a window and the browser refuses it',
        evidence: thorough({
          ...crisp(),
          frames: [crispTop({ panels: [] })],
          opening: opening('window-refused', launcher({ vendorId: 'crisp' })),
          events: [event('window-open-refused', 'https://client.crisp.chat/popout')],
        }),
        status: 'broken',
        side: 'user',
      },
    ],
    holdsBack: [
      {
        name: 'a refused advertisement, which the chat has nothing to do with',
        evidence: thorough({ ...crisp(), events: [...crisp().events, event('window-open-refused', 'https://ads.test/')] }),
        status: 'working',
      },
      {
        name: 'a window that is refused to our press alone opens for a person',
        evidence: thorough({
          ...crisp(),
          frames: [crispTop({ panels: [] })],
          opening: opening('window-for-people', launcher({ vendorId: 'crisp' })),
          events: [event('window-open-refused', 'https://client.crisp.chat/popout')],
        }),
        status: 'working',
      },
      {
        name: 'the window opened',
        evidence: thorough({
          ...crisp(),
          frames: [crispTop({ panels: [] })],
          opening: opening('window-opened', launcher({ vendorId: 'crisp' })),
        }),
        status: 'working',
      },
    ],
  },
  'stale-site-data': {
    fires: [
      {
        name: 'it works in a private window with the same extensions',
        evidence: thorough({
          ...crisp(),
          requests: [request(CRISP_LOADER, 'script'), request(CRISP_SETTINGS, 'fetch')],
          events: [],
          frames: [crispTop({ panels: [] })],
          opening: opening('nothing-happened', launcher({ vendorId: 'crisp' })),
          comparison: comparison({ differences: ['login', 'cache', 'consent'] }),
        }),
        status: 'broken',
        side: 'user',
      },
      {
        name: 'the site’s room in the browser is used up, and its snippet throws for want of it',
        evidence: thorough({
          frames: [crispStub({ scripts: [], inlineLoaders: [{ vendorId: 'crisp', url: CRISP_LOADER, count: 1 }] })],
          events: [event('script-error', PAGE, { detail: "QuotaExceededError: Setting the value of 'visitor' exceeded the quota." })],
          storage: [storageOf(PAGE, { frameId: 0, isThirdParty: false, isFull: true })],
        }),
        status: 'broken',
        side: 'user',
        vendor: 'crisp',
      },
    ],
    holdsBack: [
      {
        name: 'the room is used up beside a chat that works',
        evidence: thorough({ ...crisp(), storage: [storageOf(PAGE, { frameId: 0, isThirdParty: false, isFull: true })] }),
        status: 'working',
      },
      {
        name: 'a page only says that there is no room',
        evidence: thorough({
          frames: [crispStub({ scripts: [], inlineLoaders: [{ vendorId: 'crisp', url: CRISP_LOADER, count: 1 }] })],
          events: [event('script-error', PAGE, { detail: 'QuotaExceededError' })],
          storage: [storageOf(PAGE, { frameId: 0, isThirdParty: false, isFull: false })],
        }),
      },
      {
        name: 'extensions differ between the windows and one refused the loader',
        evidence: thorough({
          frames: [crispStub()],
          requests: [failed(CRISP_LOADER, 'script', 'blocked-by-extension')],
          comparison: comparison(),
        }),
        status: 'broken',
      },
      {
        name: 'it fails there too',
        evidence: thorough({
          frames: [crispStub()],
          requests: [failed(CRISP_LOADER, 'script', 'dns')],
          comparison: comparison({ private: 'broken', reading: 'fails-there', privateFailure: 'network' }),
        }),
      },
    ],
  },
  'notifications-blocked': {
    fires: [
      {
        name: 'a working chat may not announce its replies',
        evidence: thorough({ ...crisp(), settings: settings({ notifications: 'blocked' }) }),
        status: 'working',
        side: 'user',
      },
    ],
    holdsBack: [
      { name: 'nobody was asked yet', evidence: thorough({ ...crisp(), settings: settings({ notifications: 'ask' }) }), status: 'working' },
      {
        name: 'there is no chat to be notified by',
        evidence: thorough({ settings: settings({ notifications: 'blocked' }) }),
        status: 'no-widget',
      },
    ],
  },
  'outdated-browser': {
    fires: [
      {
        name: 'the chat opens only to say so',
        evidence: thorough({
          ...crisp(),
          frames: [crispTop({ panels: [panel({ vendorId: 'crisp', hasComposer: false, saysUnsupported: true })] })],
        }),
        status: 'broken',
      },
      {
        name: 'the code arrives, misses something in this browser, and draws nothing',
        evidence: thorough({ ...crisp(), frames: [chats.crispUnseen()], environment: environment({ missingFeatures: ['WebAssembly'] }) }),
        status: 'broken',
      },
      {
        name: 'only the page’s world misses it, and the widget stops with an error that hides its words',
        evidence: thorough({
          frames: [crispStub()],
          requests: [request(CRISP_LOADER, 'script')],
          events: [
            event('feature-missing', '', { detail: 'WebAssembly' }),
            event('script-error', CRISP_LOADER, { detail: 'Script error.' }),
          ],
        }),
        status: 'broken',
        side: 'user',
      },
      {
        name: 'a version of years ago',
        evidence: thorough({ ...crisp(), frames: [chats.crispUnseen()], environment: environment({ version: '80.0' }) }),
        status: 'broken',
      },
      {
        name: 'the widget throws on something that this browser lacks',
        evidence: thorough({
          frames: [crispStub()],
          requests: [request(CRISP_LOADER, 'script')],
          events: [event('script-error', CRISP_LOADER, { detail: 'ReferenceError: BroadcastChannel is not defined' })],
          environment: environment({ missingFeatures: ['BroadcastChannel'] }),
        }),
        status: 'broken',
        side: 'user',
      },
    ],
    holdsBack: [
      {
        name: 'something is missing, but the chat works',
        evidence: thorough({ ...crisp(), environment: environment({ missingFeatures: ['BroadcastChannel'] }) }),
        status: 'working',
      },
      {
        name: 'the page’s world misses something, but the chat works',
        evidence: thorough({ ...crisp(), events: [...crisp().events, event('feature-missing', '', { detail: 'WebAssembly' })] }),
        status: 'working',
      },
      {
        name: 'the loader was refused by name',
        evidence: thorough({
          frames: [crispStub()],
          requests: [failed(CRISP_LOADER, 'script', 'blocked-by-extension')],
          environment: environment({ missingFeatures: ['BroadcastChannel'] }),
        }),
      },
    ],
  },
};

/** Refused sockets have the user's side, so they stand here too. */
export const refusedSocketCases: Cases = {
  fires: [
    {
      name: 'an extension refuses the socket alone, and nothing stands in',
      evidence: thorough({
        ...crisp(),
        requests: [
          request(CRISP_LOADER, 'script'),
          request(CRISP_SETTINGS, 'fetch'),
          failed(CRISP_SOCKET, 'socket', 'blocked-by-extension'),
        ],
        events: [
          event('socket-created', CRISP_SOCKET),
          event('socket-error', CRISP_SOCKET),
          event('socket-close', CRISP_SOCKET, { code: 1006, wasClean: false }),
        ],
      }),
      status: 'broken',
      side: 'user',
    },
  ],
  holdsBack: [
    {
      name: 'an extension refuses the socket and long polling carries the chat',
      evidence: thorough({
        frames: [frame({ scripts: [script('https://bot.test/rasa-webchat/index.js')], panels: [panel({ vendorId: 'rasa_webchat' })] })],
        requests: [
          request('https://bot.test/rasa-webchat/index.js', 'script'),
          failed('wss://bot.test/socket.io/', 'socket', 'blocked-by-extension'),
          request('https://bot.test/socket.io/', 'fetch', { startMs: 300 }),
          request('https://bot.test/socket.io/', 'fetch', { startMs: 400 }),
        ],
      }),
      status: 'working',
    },
  ],
};
