import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WebSocket } from 'ws';
import { html, json, type LabAnswer, type LabRequest, script } from '../server/answer.ts';
import { defineWidget, type WidgetSettings } from './define-widget.ts';

const BUILD = fileURLToPath(new URL('../../../node_modules/@rocket.chat/livechat/build', import.meta.url));
const ROOM_ID = 'labroom';
const AGENT = { _id: 'agent', username: 'agent', name: 'Ada' };

/** Open sockets that listen to the room, so that an answer to a message posted over HTTP can be pushed as the real server does. */
const listeners = new Map<WebSocket, Set<string>>();

function pushToRoom(message: Record<string, unknown>): void {
  for (const [socket, streams] of listeners) {
    for (const stream of streams) {
      if (stream !== 'stream-room-messages') continue;
      socket.send(JSON.stringify({ msg: 'changed', collection: stream, id: 'id', fields: { eventName: ROOM_ID, args: [message] } }));
    }
  }
}

const guest = (token: string) => ({ _id: 'guest', token, username: 'guest-1', name: 'Guest', visitorEmails: [], phone: [] });
const room = (token: string) => ({ _id: ROOM_ID, t: 'l', open: true, servedBy: AGENT, v: guest(token) });
const asMessage = (id: string, text: string, from: object) => ({ _id: id, rid: ROOM_ID, msg: text, ts: { $date: Date.now() }, u: from });

function answerApi(request: LabRequest, { isOffline, isDomainRefused }: WidgetSettings): LabAnswer {
  const call = request.path.slice('/api/v1/livechat/'.length);
  const input = request.body ? (JSON.parse(request.body) as Record<string, unknown>) : {};
  const token = request.query.get('token') ?? String(input.token ?? 'token');
  if (isDomainRefused) return json({ success: false, error: 'This domain is not allowed [error-domain-not-allowed]' }, 403);
  if (call === 'config') {
    const config = {
      enabled: true,
      online: !isOffline,
      settings: { registrationForm: false, allowSwitchingDepartments: false, historyMonitorType: 'url', fileUpload: true, language: 'en' },
      theme: { title: 'Support', color: '#1d74f5', offlineTitle: 'We are away', offlineColor: '#666666', actionLinks: {} },
      messages: { offlineMessage: 'We are not online right now. Please leave a message.', registrationFormMessage: '' },
      triggers: [],
      departments: [],
      resources: {},
      survey: { items: [], values: [] },
    };
    return json({ config, success: true });
  }
  if (call === 'visitor') return json({ visitor: guest(String((input.visitor as { token?: string })?.token ?? token)), success: true });
  if (call.startsWith('visitor/')) return json({ visitor: guest(call.slice('visitor/'.length)), success: true });
  if (call === 'room') return json({ room: room(token), newRoom: true, success: true });
  if (call.startsWith('messages.history')) return json({ messages: [], success: true });
  if (call === 'message') {
    const text = String(input.msg ?? '');
    const message = asMessage(String(input._id ?? `m${Date.now()}`), text, guest(token));
    pushToRoom(message);
    setTimeout(() => pushToRoom(asMessage(`r${Date.now()}`, `You said: ${text}`, AGENT)), 30);
    return json({ message: { ...message, ts: new Date().toISOString() }, success: true });
  }
  return json({ success: true });
}

/** Enough of Meteor's DDP for the widget: connect, subscriptions that are ready at once, methods that succeed. */
function talkDdp(socket: WebSocket): void {
  const send = (value: object) => socket.send(JSON.stringify(value));
  listeners.set(socket, new Set());
  socket.on('close', () => listeners.delete(socket));
  socket.on('error', () => listeners.delete(socket));
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as { msg: string; id?: string; name?: string; method?: string };
    if (message.msg === 'connect') send({ msg: 'connected', session: 'lab' });
    else if (message.msg === 'ping') send({ msg: 'pong' });
    else if (message.msg === 'sub') {
      listeners.get(socket)?.add(message.name ?? '');
      send({ msg: 'ready', subs: [message.id] });
    } else if (message.msg === 'method') {
      send({ msg: 'result', id: message.id, result: { id: 'guest' } });
      send({ msg: 'updated', methods: [message.id] });
    }
  });
}

function answerFile(request: LabRequest, chatHost: string): LabAnswer | null {
  if (request.path === '/livechat' || request.path === '/livechat/') {
    const page = readFileSync(join(BUILD, 'index.html'), 'utf8');
    // Rocket.Chat's server writes its own address into the page in the same way.
    return html(page.replace('<body>', `<body><script>SERVER_URL = ${JSON.stringify(`https://${chatHost}`)};</script>`));
  }
  if (!request.path.startsWith('/livechat/')) return null;
  const path = join(BUILD, normalize(request.path.slice('/livechat/'.length)));
  if (!path.startsWith(BUILD) || !existsSync(path)) return null;
  if (path.endsWith('.js')) return script(readFileSync(path));
  return { contentType: path.endsWith('.css') ? 'text/css' : 'image/png', body: readFileSync(path) };
}

/** The real widget `@rocket.chat/livechat` in a frame of another site, before an emulated server: REST calls and the DDP socket. */
export const rocketchatWidget = defineWidget({
  id: 'rocketchat',
  vendorId: 'rocketchat',
  snippet: ({ chat }) => `<script>
(function(w, d, s, u) {
  w.RocketChat = function(c) { w.RocketChat._.push(c) }; w.RocketChat._ = []; w.RocketChat.url = u;
  var h = d.getElementsByTagName(s)[0], j = d.createElement(s);
  j.async = true; j.src = 'https://${chat}/livechat/rocketchat-livechat.min.js?_=201903270000';
  h.parentNode.insertBefore(j, h);
})(window, document, 'script', 'https://${chat}/livechat');
</script>`,
  operation: {
    launcher: { selector: 'button[class*="button"]', frame: '/livechat' },
    composer: { selector: '[contenteditable]', frame: '/livechat' },
  },
  answer(request, hosts, settings) {
    if (request.host !== hosts.chat) return null;
    if (request.path.startsWith('/api/v1/livechat/')) return answerApi(request, settings);
    return answerFile(request, hosts.chat);
  },
  talk(socket, host, path, hosts) {
    if (host !== hosts.chat || path !== '/websocket') return false;
    talkDdp(socket);
    return true;
  },
});
