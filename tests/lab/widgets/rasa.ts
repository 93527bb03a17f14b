import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { Server } from 'socket.io';
import { script } from '../server/answer.ts';
import { ensurePackedPackage } from '../server/packed-package.ts';
import { defineWidget } from './define-widget.ts';

/** Packed, not installed: it asks for a React that is older than ours. */
const PACKAGE = {
  name: 'rasa-webchat',
  version: '1.0.1',
  integrity: 'sha512-Ld1zVJvTAaTrs6A5p8t70agNNrKYRyXlvqXZRgBoDvKKUXbA0jhJKECi5bdPGlaR6jsmqWtVylHS+YqIqo0x8w==',
};
const SOCKET_PATH = '/socket.io';

let library: Buffer | undefined;
/** Never listens itself: the lab hands it the requests that are meant for it. */
const inner = createServer();
const desk = new Server(inner, { path: SOCKET_PATH, allowEIO3: true, cors: { origin: true, credentials: true } });

desk.on('connection', (socket) => {
  socket.on('session_request', (request?: { session_id?: string }) => {
    socket.emit('session_confirm', request?.session_id ?? `session-${Math.round(performance.now())}`);
  });
  socket.on('user_uttered', (utterance: { message?: string }) => {
    socket.emit('bot_uttered', { text: `You said: ${utterance.message ?? ''}` });
  });
});

/** The real widget `rasa-webchat`: drawn into the page itself, talking socket.io, which begins with long polling and then tries a WebSocket. */
export const rasaWidget = defineWidget({
  id: 'rasa',
  vendorId: 'generic',
  snippet: ({ chat }) => `<script>!(function () {
  let e = document.createElement('script'), t = document.head || document.getElementsByTagName('head')[0];
  e.src = 'https://${chat}/rasa/index.js', e.async = !0, e.onload = () => {
    window.WebChat.default({
      customData: { language: 'en' }, socketUrl: 'https://${chat}', socketPath: '${SOCKET_PATH}/', initPayload: '/hello',
      title: 'Support', subtitle: 'We are here', inputTextFieldHint: 'Type a message…', params: { storage: 'session' }
    }, null);
  }, t.insertBefore(e, t.firstChild);
})();
</script>`,
  operation: {
    launcher: { selector: '.rw-launcher' },
    composer: { selector: '.rw-new-message' },
  },
  async prepare() {
    library ??= readFileSync(join(await ensurePackedPackage(PACKAGE), 'lib', 'index.js'));
  },
  answer(request, hosts) {
    if (request.host !== hosts.chat || request.path !== '/rasa/index.js' || !library) return null;
    return script(library);
  },
  takeOver(message, path, host, hosts, target) {
    if (host !== hosts.chat || !path.startsWith(`${SOCKET_PATH}/`)) return false;
    if (target.kind === 'request') inner.emit('request', message, target.response);
    else inner.emit('upgrade', message, target.socket, target.head);
    return true;
  },
});
