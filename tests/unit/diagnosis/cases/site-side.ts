import * as chats from '../chats';
import {
  answered,
  environment,
  event,
  failed,
  frame,
  launcher,
  opening,
  PAGE,
  pageDocument,
  panel,
  quick,
  refetch,
  request,
  script,
  thorough,
  turnedOff,
  visible,
} from '../evidence-factory';
import type { Cases } from './case';

const { crisp, crispStub, crispTop, crispUnseen, CRISP_LOADER, CRISP_SETTINGS, CRISP_SOCKET } = chats;
const { rocket, rocketBlank, rocketFrame, rocketTop, ROCKET_CONFIG, ROCKET_FRAME, ROCKET_LOADER } = chats;

const HUBSPOT_LOADER = 'https://js.usemessages.com/conversations-embed.js';
const TAGS = 'https://www.googletagmanager.com/gtm.js';

const violation = (url: string, detail: string, isEnforced = true) => event('csp-violation', url, { detail, isEnforced });
const withLauncher = (over: Parameters<typeof visible>[0]) =>
  crispTop({ panels: [], launchers: [launcher({ vendorId: 'crisp', selector: '#crisp-chatbox', visibility: visible(over) })] });
const framed = (headers: { xFrameOptions?: string; csp?: string }) => {
  const answer = request(ROCKET_FRAME, 'frame', { frameId: 7 });
  return { ...answer, headers: { ...answer.headers, ...headers } };
};
export const siteSideCases: Record<string, Cases> = {
  'content-security-policy': {
    fires: [
      {
        name: 'the page’s policy refuses the loader: no request, one violation',
        evidence: thorough({
          frames: [crispStub()],
          events: [violation(CRISP_LOADER, 'script-src-elem'), event('resource-error', CRISP_LOADER)],
        }),
        status: 'broken',
        side: 'site',
        vendor: 'crisp',
      },
      {
        name: 'the policy refuses the frame and names only its origin',
        evidence: thorough({
          frames: [rocketBlank()],
          requests: [request(ROCKET_LOADER, 'script')],
          events: [violation('https://desk.test', 'frame-src')],
        }),
        status: 'broken',
      },
      {
        name: 'the policy refuses the connection and nothing stands in',
        evidence: thorough({
          ...crisp(),
          requests: [request(CRISP_LOADER, 'script'), request(CRISP_SETTINGS, 'fetch')],
          events: [event('socket-created', CRISP_SOCKET), violation(CRISP_SOCKET, 'connect-src')],
        }),
        status: 'broken',
      },
      {
        name: 'a quick check hears of it afterwards',
        evidence: quick({ frames: [crispStub()], violations: [violation(CRISP_LOADER, 'script-src-elem')] }),
        status: 'broken',
      },
      {
        name: 'nobody listened, but the header forbids it and no request was made',
        evidence: thorough({ frames: [crispStub()], requests: [pageDocument({ csp: "script-src 'self'" })] }),
        status: 'broken',
      },
      {
        name: 'a chat’s button without code, and the policy refuses code that nobody knows',
        evidence: thorough({
          frames: [frame({ scripts: [script('https://cdn.unknown.test/v2/loader.js')], launchers: [launcher({ label: 'Chat with us' })] })],
          events: [violation('https://cdn.unknown.test/v2/loader.js', 'script-src-elem')],
        }),
        status: 'broken',
        vendor: 'generic',
      },
      {
        name: 'Trusted Types stop the snippet, which then throws',
        evidence: thorough({
          frames: [crispStub({ scripts: [], inlineLoaders: [{ vendorId: 'crisp', url: CRISP_LOADER, count: 1 }] })],
          events: [
            violation('trusted-types-sink', 'require-trusted-types-for'),
            event('script-error', PAGE, { detail: "TypeError: This document requires 'TrustedScriptURL' assignment." }),
          ],
        }),
        status: 'broken',
      },
      {
        name: 'the snippet itself is an inline script that the policy refuses',
        evidence: thorough({
          frames: [frame({ inlineLoaders: [{ vendorId: 'crisp', url: CRISP_LOADER, count: 1 }] })],
          events: [violation('', 'script-src-elem')],
        }),
        status: 'broken',
      },
    ],
    holdsBack: [
      {
        name: 'a policy that only reports refuses nothing',
        evidence: thorough({ ...crisp(), events: [...crisp().events, violation(CRISP_LOADER, 'script-src-elem', false)] }),
        status: 'working',
      },
      {
        name: 'a report-only violation beside a loader that is not found',
        evidence: thorough({
          frames: [crispStub()],
          requests: [answered(CRISP_LOADER, 'script', 404)],
          events: [violation(CRISP_LOADER, 'script-src-elem', false)],
        }),
      },
      {
        name: 'the policy refuses code that may be a chat, and nothing else points to one',
        evidence: thorough({
          frames: [frame({ scripts: [script('https://cdn.unknown.test/helpdesk-bubble.js')] })],
          events: [violation('https://cdn.unknown.test/helpdesk-bubble.js', 'script-src-elem')],
        }),
        status: 'inconclusive',
      },
      {
        name: 'the policy refuses an advertisement on a page without a chat',
        evidence: thorough({
          frames: [frame({ scripts: [script('https://ads.test/a.js')] })],
          events: [violation('https://ads.test/a.js', 'script-src-elem')],
        }),
        status: 'no-widget',
      },
      {
        name: 'the policy refuses an advertisement beside a working chat',
        evidence: thorough({ ...crisp(), events: [...crisp().events, violation('https://ads.test/a.js', 'script-src-elem')] }),
        status: 'working',
      },
      {
        name: 'the policy refuses a picture of the vendor’s',
        evidence: thorough({ ...crisp(), events: [...crisp().events, violation('https://image.crisp.chat/a.png', 'img-src')] }),
        status: 'working',
      },
    ],
  },
  'mixed-content': {
    fires: [
      {
        name: 'the socket alone is insecure, and its host serves the code securely',
        evidence: thorough({
          ...rocket(),
          requests: rocket().requests.filter(({ type }) => type !== 'socket'),
          events: [event('socket-error', 'ws://desk.test/websocket', { detail: 'constructor: SecurityError' })],
        }),
        status: 'broken',
      },
      {
        name: 'the loader is asked for over http on a secure page',
        evidence: thorough({
          frames: [crispStub({ scripts: [script('http://client.crisp.chat/l.js')] })],
          events: [event('resource-error', 'http://client.crisp.chat/l.js')],
        }),
        status: 'broken',
        side: 'site',
      },
    ],
    holdsBack: [
      {
        name: 'the page upgrades the address and the chat works',
        evidence: thorough({ ...crisp(), frames: [crispTop({ scripts: [script('http://client.crisp.chat/l.js')] })] }),
        status: 'working',
      },
      {
        name: 'loopback is trustworthy over http',
        evidence: thorough({
          frames: [frame({ scripts: [script('http://127.0.0.1:8020/livechat/rocketchat-livechat.min.js')] })],
          requests: [answered('http://127.0.0.1:8020/livechat/rocketchat-livechat.min.js', 'script', 404)],
        }),
      },
    ],
  },
  'framing-refused': {
    fires: [
      {
        name: 'the frame’s answer says SAMEORIGIN, which Chromium reports as a success',
        evidence: thorough({
          frames: [rocketBlank()],
          requests: [request(ROCKET_LOADER, 'script'), framed({ xFrameOptions: 'SAMEORIGIN' })],
        }),
        status: 'broken',
        side: 'site',
      },
      {
        name: 'frame-ancestors names other sites',
        evidence: thorough({
          frames: [rocketBlank()],
          requests: [request(ROCKET_LOADER, 'script'), framed({ csp: 'frame-ancestors https://other.test' })],
        }),
        status: 'broken',
      },
      {
        name: 'Firefox says so by name',
        evidence: thorough({
          frames: [rocketBlank()],
          requests: [request(ROCKET_LOADER, 'script'), failed(ROCKET_FRAME, 'frame', 'framing', { frameId: 7 })],
        }),
        status: 'broken',
      },
    ],
    holdsBack: [
      {
        name: 'frame-ancestors names this site and makes X-Frame-Options void',
        evidence: thorough({
          ...rocket(),
          requests: [
            ...rocket().requests.filter(({ type }) => type !== 'frame'),
            framed({ csp: 'frame-ancestors https://shop.test', xFrameOptions: 'DENY' }),
          ],
        }),
        status: 'working',
      },
      {
        name: 'the vendor’s own answer says that this domain is not allowed',
        evidence: thorough({
          frames: [rocketBlank()],
          requests: [request(ROCKET_LOADER, 'script'), framed({ xFrameOptions: 'DENY' }), answered(ROCKET_CONFIG, 'fetch', 403)],
        }),
        status: 'broken',
      },
    ],
  },
  'domain-not-allowed': {
    fires: [
      {
        name: 'the chat opens only to say so',
        evidence: thorough({
          ...rocket(),
          frames: [rocketTop(), rocketFrame({ panels: [panel({ hasComposer: false, saysNotAllowed: true })] })],
        }),
        status: 'broken',
      },
      {
        name: 'a preflight that went well stands beside the refused request',
        evidence: thorough({
          frames: [crispUnseen()],
          requests: [
            request(CRISP_LOADER, 'script'),
            answered(CRISP_SETTINGS, 'fetch', 403, { method: 'POST' }),
            answered(CRISP_SETTINGS, 'fetch', 204, { method: 'OPTIONS' }),
          ],
        }),
        status: 'broken',
      },
      {
        name: 'the configuration is refused with 403 to this page alone',
        evidence: thorough({
          frames: [crispUnseen()],
          requests: [request(CRISP_LOADER, 'script'), answered(CRISP_SETTINGS, 'fetch', 403)],
          refetches: [refetch(CRISP_SETTINGS, 'fetch', 'ok', 'ok')],
        }),
        status: 'broken',
        side: 'site',
      },
    ],
    holdsBack: [
      {
        name: 'words like these in a chat that can be written to',
        evidence: thorough({ ...crisp(), frames: [crispTop({ panels: [panel({ vendorId: 'crisp', saysNotAllowed: true })] })] }),
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
        name: 'something unimportant is refused beside a working chat',
        evidence: thorough({ ...crisp(), requests: [...crisp().requests, answered('https://client.crisp.chat/avatar', 'fetch', 403)] }),
        status: 'working',
      },
    ],
  },
  'site-script-error': {
    fires: [
      {
        name: 'the page’s own snippet throws before it asks for anything',
        evidence: thorough({
          frames: [crispStub({ scripts: [], inlineLoaders: [{ vendorId: 'crisp', url: CRISP_LOADER, count: 1 }] })],
          events: [event('script-error', PAGE, { detail: 'ReferenceError: dataLayer is not defined' })],
        }),
        status: 'broken',
      },
      {
        name: 'Firefox takes a web page in the loader’s place for no answer at all',
        evidence: thorough({
          frames: [crispStub()],
          requests: [failed(CRISP_LOADER, 'script', 'unclear', { statusCode: 200, contentType: 'text/html' })],
          events: [event('resource-error', CRISP_LOADER)],
        }),
        status: 'broken',
      },
      {
        name: 'the tag manager that was to bring the chat is not found',
        evidence: thorough({
          frames: [frame({ hints: ['https://client.crisp.chat/'], scripts: [script(TAGS)] })],
          requests: [answered(TAGS, 'script', 404)],
        }),
        status: 'broken',
      },
      {
        name: 'the loader is not found',
        evidence: thorough({ frames: [crispStub()], requests: [answered(CRISP_LOADER, 'script', 404)] }),
        status: 'broken',
        side: 'site',
      },
      {
        name: 'the loader fails its integrity hash',
        evidence: thorough({
          frames: [crispStub({ scripts: [script(CRISP_LOADER, { hasIntegrity: true })] })],
          requests: [request(CRISP_LOADER, 'script')],
          events: [event('resource-error', CRISP_LOADER)],
        }),
        status: 'broken',
      },
      {
        name: 'the loader is a web page',
        evidence: thorough({
          frames: [crispStub()],
          requests: [request(CRISP_LOADER, 'script', { contentType: 'text/html; charset=utf-8' })],
          events: [event('resource-error', CRISP_LOADER)],
        }),
        status: 'broken',
      },
      {
        name: 'the loader throws, and the browser only says that some script did',
        evidence: thorough({
          frames: [crispStub()],
          requests: [request(CRISP_LOADER, 'script')],
          events: [event('script-error', '', { detail: 'Script error.' })],
        }),
        status: 'broken',
      },
      {
        name: 'the loader throws',
        evidence: thorough({
          frames: [crispStub()],
          requests: [request(CRISP_LOADER, 'script')],
          events: [event('script-error', CRISP_LOADER, { detail: "TypeError: Cannot read properties of null (reading 'appendChild')" })],
        }),
        status: 'broken',
      },
    ],
    holdsBack: [
      {
        name: 'a loader brings another file of its own, which is not a second snippet',
        evidence: thorough({
          ...crisp(),
          frames: [
            crispTop({
              panels: [],
              launchers: [],
              scripts: [script(CRISP_LOADER), script('https://client.crisp.chat/static/javascripts/client.js')],
            }),
          ],
        }),
      },
      {
        name: 'the loader’s server is down',
        evidence: thorough({ frames: [crispStub()], requests: [answered(CRISP_LOADER, 'script', 502)] }),
      },
      {
        name: 'a working widget throws something harmless',
        evidence: thorough({
          ...crisp(),
          events: [...crisp().events, event('script-error', CRISP_LOADER, { detail: 'ResizeObserver loop' })],
        }),
        status: 'working',
      },
      {
        name: 'the snippet stands twice and the chat works',
        evidence: thorough({ ...crisp(), frames: [crispTop({ inlineLoaders: [{ vendorId: 'crisp', url: CRISP_LOADER, count: 2 }] })] }),
        status: 'working',
      },
    ],
  },
  'consent-not-given': {
    fires: [
      {
        name: 'the cookie banner holds the chat’s script back',
        evidence: thorough({
          frames: [
            frame({
              scripts: [script(CRISP_LOADER, { type: 'text/plain', isConsentGated: true })],
              consent: { manager: 'Cookiebot', isWaiting: true },
            }),
          ],
        }),
        status: 'broken',
        side: 'site',
      },
      {
        name: 'a widget that waits for consent by itself has come and draws nothing',
        evidence: thorough({
          frames: [frame({ scripts: [script(HUBSPOT_LOADER)], consent: { manager: 'HubSpot', isWaiting: true } })],
          requests: [request(HUBSPOT_LOADER, 'script')],
        }),
        status: 'broken',
        side: 'site',
        vendor: 'hubspot',
      },
    ],
    holdsBack: [
      {
        name: 'a widget that waits for nobody has come beside a banner and draws nothing',
        evidence: thorough({
          frames: [frame({ scripts: [script(CRISP_LOADER)], consent: { manager: 'Cookiebot', isWaiting: true } })],
          requests: [request(CRISP_LOADER, 'script')],
        }),
      },
      {
        name: 'a banner waits, but the chat is there and works',
        evidence: thorough({ ...crisp(), frames: [crispTop({ consent: { manager: 'Cookiebot', isWaiting: true } })] }),
        status: 'working',
      },
      {
        name: 'a banner waits and the loader was refused all the same',
        evidence: thorough({
          frames: [crispStub({ consent: { manager: 'Cookiebot', isWaiting: true } })],
          requests: [failed(CRISP_LOADER, 'script', 'blocked-by-extension')],
        }),
      },
    ],
  },
  'facade-not-hydrated': {
    fires: [
      {
        name: 'the button is pressed and nothing is ever asked for',
        evidence: thorough({
          frames: [frame({ launchers: [launcher({ selector: '.chat-facade' })], hints: ['https://client.crisp.chat/'] })],
          opening: opening('nothing-happened', launcher({ selector: '.chat-facade' })),
        }),
        status: 'broken',
        side: 'site',
      },
    ],
    holdsBack: [
      {
        name: 'the button is pressed and the loader is refused',
        evidence: thorough({
          frames: [frame({ launchers: [launcher({ selector: '.chat-facade' })], scripts: [script(CRISP_LOADER)] })],
          requests: [failed(CRISP_LOADER, 'script', 'blocked-by-extension')],
          opening: opening('nothing-happened', launcher({ selector: '.chat-facade' })),
        }),
      },
      {
        name: 'the button turned into the real chat',
        evidence: thorough({ ...crisp(), opening: opening('opened', launcher({ vendorId: 'crisp' })) }),
        status: 'working',
      },
      {
        name: 'a way back to the top is no chat',
        evidence: thorough({ frames: [frame({ launchers: [launcher({ selector: 'a.to-top', label: 'Back to top' })] })] }),
        status: 'no-widget',
      },
    ],
  },
  'hidden-by-site': {
    fires: [
      {
        name: 'the page’s own style turns the launcher off',
        evidence: thorough({
          ...crisp(),
          frames: [crispTop({ panels: [], launchers: [launcher({ vendorId: 'crisp', visibility: turnedOff('page-style') })] })],
        }),
        status: 'broken',
        side: 'site',
      },
      {
        name: 'everything arrived and the chat was never drawn',
        evidence: thorough({ ...crisp(), frames: [crispUnseen()] }),
        status: 'broken',
      },
    ],
    holdsBack: [
      {
        name: 'the chat marks itself unattended, and hides its button for that',
        evidence: thorough({
          frames: [
            frame({
              scripts: [script('https://desk.test/assets/chat/chat.min.js')],
              launchers: [launcher({ vendorId: 'zammad', selector: 'button.open-zammad-chat', visibility: turnedOff('page-style') })],
              vendorElements: [{ vendorId: 'zammad', selector: '.open-zammad-chat.is-inactive', isVisible: false }],
            }),
          ],
          requests: [request('https://desk.test/assets/chat/chat.min.js', 'script')],
        }),
        status: 'broken',
      },
      {
        name: 'the launcher hides while its panel is open',
        evidence: thorough({
          ...crisp(),
          frames: [crispTop({ launchers: [launcher({ vendorId: 'crisp', visibility: turnedOff('inline-style') })] })],
        }),
        status: 'working',
      },
      {
        name: 'the configuration was refused, so nothing could be drawn',
        evidence: thorough({
          frames: [crispUnseen()],
          requests: [request(CRISP_LOADER, 'script'), failed(CRISP_SETTINGS, 'fetch', 'blocked-by-extension')],
        }),
      },
      {
        name: 'the network was not watched',
        evidence: quick({ frames: [crispUnseen()] }),
        status: 'inconclusive',
      },
    ],
  },
  'covered-by-page': {
    fires: [
      {
        name: 'a banner lies over the launcher',
        evidence: thorough({ ...crisp(), frames: [withLauncher({ isHittable: false, coveredBy: 'div.sale-banner' })] }),
        status: 'broken',
        side: 'site',
      },
      {
        name: 'the launcher is off the screen',
        evidence: thorough({ ...crisp(), frames: [withLauncher({ isVisible: false, inViewport: false, isHittable: false })] }),
        status: 'broken',
      },
      {
        name: 'the launcher is off the screen, and a button of the closed chat is turned off',
        evidence: thorough({
          ...crisp(),
          frames: [
            crispTop({
              panels: [],
              launchers: [
                launcher({ vendorId: 'crisp', selector: 'button', visibility: turnedOff('page-style') }),
                launcher({
                  vendorId: 'crisp',
                  visibility: visible({ isVisible: false, inViewport: false, isHittable: false }),
                }),
              ],
            }),
          ],
        }),
        status: 'broken',
      },
      { name: 'the launcher is transparent', evidence: thorough({ ...crisp(), frames: [withLauncher({ opacity: 0 })] }), status: 'broken' },
      {
        name: 'the launcher has no size',
        evidence: thorough({ ...crisp(), frames: [withLauncher({ hasSize: false, isHittable: false })] }),
        status: 'broken',
      },
    ],
    holdsBack: [
      {
        name: 'a wrapper without size holds a launcher that can be used',
        evidence: thorough({
          ...crisp(),
          frames: [
            crispTop({
              panels: [],
              launchers: [
                launcher({ vendorId: 'crisp', visibility: visible({ hasSize: false, isHittable: false }) }),
                launcher({ vendorId: 'crisp', selector: '#crisp-chatbox a' }),
              ],
            }),
          ],
        }),
        status: 'working',
      },
      {
        name: 'the launcher is turned off altogether',
        evidence: thorough({
          ...crisp(),
          frames: [crispTop({ panels: [], launchers: [launcher({ vendorId: 'crisp', visibility: turnedOff('inline-style') })] })],
        }),
      },
    ],
  },
  'outside-hours': {
    fires: [
      {
        name: 'the chat opens and says that nobody is there',
        evidence: thorough({
          ...rocket(),
          frames: [rocketTop(), rocketFrame({ panels: [panel({ hasComposer: false, saysOffline: true })] })],
        }),
        status: 'working',
        side: 'site',
      },
      {
        name: 'it offers a form instead',
        evidence: thorough({ ...crisp(), frames: [crispTop({ panels: [panel({ vendorId: 'crisp', saysOffline: true })] })] }),
        status: 'working',
      },
    ],
    holdsBack: [
      {
        name: 'a chat that cannot reach its server says "offline" too',
        evidence: thorough({
          ...crisp(),
          frames: [crispTop({ panels: [panel({ vendorId: 'crisp', saysOffline: true })] })],
          requests: [request(CRISP_LOADER, 'script'), failed(CRISP_SETTINGS, 'fetch', 'blocked-by-extension')],
          events: [],
        }),
      },
      { name: 'somebody answers', evidence: thorough(crisp()), status: 'working' },
    ],
  },
  'widget-not-installed': {
    fires: [
      { name: 'nothing of any chat is on the page', evidence: thorough(), status: 'no-widget', side: 'site' },
      {
        name: 'a global alone, which any page can set',
        evidence: thorough({ frames: [frame({ globals: [{ vendorId: 'intercom', path: 'Intercom', isStub: true, isReady: false }] })] }),
        status: 'no-widget',
      },
    ],
    holdsBack: [
      { name: 'a chat is there', evidence: thorough(crisp()), status: 'working' },
      { name: 'the device is offline', evidence: quick({ environment: environment({ isOnline: false }) }), status: 'inconclusive' },
      {
        name: 'a script of the page was lost for want of a connection',
        evidence: thorough({ requests: [failed('https://shop.test/app.js', 'script', 'offline')] }),
        status: 'inconclusive',
      },
      {
        name: 'the chat was refused',
        evidence: thorough({ frames: [crispStub()], requests: [failed(CRISP_LOADER, 'script', 'blocked-by-extension')] }),
        status: 'broken',
      },
      {
        name: 'the page could not be looked at',
        evidence: { 'page-survey': { status: 'unavailable', reason: 'page-not-reachable' } },
        status: 'inconclusive',
      },
    ],
  },
};
