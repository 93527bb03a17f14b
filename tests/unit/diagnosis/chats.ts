import type { FrameSurvey } from '@/utils/diagnosis/evidence/schema';
import { answered, event, frame, iframe, launcher, panel, request, type Seen, script, storageOf } from './evidence-factory';

/** Two chats as the evidence shows them when all is well: one self-hosted in a frame with a socket, one of a vendor in the page itself. */

export const ROCKET = 'https://desk.test';
export const ROCKET_LOADER = `${ROCKET}/livechat/rocketchat-livechat.min.js`;
export const ROCKET_FRAME = `${ROCKET}/livechat`;
export const ROCKET_CONFIG = `${ROCKET}/api/v1/livechat/config`;
export const ROCKET_SOCKET = 'wss://desk.test/websocket';

export const rocketTop = (over: Partial<FrameSurvey> = {}): FrameSurvey =>
  frame({
    scripts: [script(ROCKET_LOADER)],
    iframes: [iframe(ROCKET_FRAME, { selector: '#rocketchat-iframe' })],
    globals: [{ vendorId: 'rocketchat', path: 'RocketChat', isStub: false, isReady: true }],
    vendorElements: [{ vendorId: 'rocketchat', selector: '#rocketchat-iframe', isVisible: true }],
    ...over,
  });

export const rocketFrame = (over: Partial<FrameSurvey> = {}): FrameSurvey =>
  frame({ frameId: 7, parentFrameId: 0, url: ROCKET_FRAME, isTop: false, isBlank: false, panels: [panel()], ...over });

/** Its frame stands in the page and stays blank. */
export const rocketBlank = (): FrameSurvey => rocketTop({ iframes: [iframe(ROCKET_FRAME, { isBlank: true })] });

/** A working Rocket.Chat, opened. */
export const rocket = (): Required<Pick<Seen, 'frames' | 'requests' | 'events' | 'storage'>> => ({
  frames: [rocketTop(), rocketFrame()],
  requests: [
    request(ROCKET_LOADER, 'script'),
    request(ROCKET_FRAME, 'frame', { frameId: 7 }),
    request(`${ROCKET}/livechat/app.js`, 'script', { frameId: 7 }),
    request(ROCKET_CONFIG, 'fetch', { frameId: 7 }),
    request(ROCKET_SOCKET, 'socket', { frameId: 7 }),
  ],
  events: [
    event('socket-created', ROCKET_SOCKET, { frameId: 7, atMs: 400 }),
    event('socket-open', ROCKET_SOCKET, { frameId: 7, atMs: 450 }),
    event('socket-message', ROCKET_SOCKET, { frameId: 7, atMs: 460, code: 3 }),
  ],
  storage: [storageOf(ROCKET_FRAME)],
});

export const CRISP_LOADER = 'https://client.crisp.chat/l.js';
export const CRISP_SETTINGS = 'https://client.crisp.chat/settings/website/0f0/';
export const CRISP_SOCKET = 'wss://client.relay.crisp.chat/w/b1/';
const CRISP_CODE = 'https://client.crisp.chat/static/javascripts/client.js';

export const crispTop = (over: Partial<FrameSurvey> = {}): FrameSurvey =>
  frame({
    scripts: [script(CRISP_LOADER)],
    globals: [{ vendorId: 'crisp', path: '$crisp', isStub: false, isReady: true }],
    launchers: [launcher({ vendorId: 'crisp', selector: '#crisp-chatbox', tag: 'div' })],
    panels: [panel({ vendorId: 'crisp' })],
    ...over,
  });

/** The page before Crisp's code arrived: only the snippet's queue. */
export const crispStub = (over: Partial<FrameSurvey> = {}): FrameSurvey =>
  crispTop({ globals: [{ vendorId: 'crisp', path: '$crisp', isStub: true, isReady: false }], launchers: [], panels: [], ...over });

/** Its code has come and shows nothing. */
export const crispUnseen = (): FrameSurvey => crispTop({ launchers: [], panels: [] });

/** A working Crisp, opened. */
export const crisp = (): Required<Pick<Seen, 'frames' | 'requests' | 'events'>> => ({
  frames: [crispTop()],
  requests: [
    request(CRISP_LOADER, 'script'),
    request(CRISP_CODE, 'script'),
    answered(CRISP_SETTINGS, 'fetch', 200),
    request(CRISP_SOCKET, 'socket'),
  ],
  events: [event('socket-created', CRISP_SOCKET, { atMs: 400 }), event('socket-open', CRISP_SOCKET, { atMs: 450 })],
});
