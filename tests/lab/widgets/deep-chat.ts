import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { script } from '../server/answer.ts';
import { defineWidget } from './define-widget.ts';

const BUNDLE = fileURLToPath(new URL('../../../node_modules/deep-chat/dist/deepChat.bundle.js', import.meta.url));

/** The real component `deep-chat`: always open, everything inside a shadow root, over a WebSocket. */
export const deepChatWidget = defineWidget({
  id: 'deep-chat',
  vendorId: 'generic',
  snippet: ({ chat }) => `<script type="module" src="https://${chat}/deep-chat/deepChat.bundle.js"></script>
<deep-chat style="position: fixed; right: 16px; bottom: 16px; width: 320px; height: 360px" introMessage='{"text": "How can we help?"}'
  connect='{"url": "wss://${chat}/deep-chat/socket", "websocket": true}'></deep-chat>`,
  operation: { composer: { selector: 'deep-chat >>> #text-input' } },
  answer(request, hosts) {
    if (request.host !== hosts.chat || request.path !== '/deep-chat/deepChat.bundle.js') return null;
    return script(readFileSync(BUNDLE));
  },
  talk(socket, host, path, hosts) {
    if (host !== hosts.chat || path !== '/deep-chat/socket') return false;
    socket.on('message', (data) => {
      const { messages } = JSON.parse(String(data)) as { messages?: { text?: string }[] };
      socket.send(JSON.stringify({ text: `You said: ${messages?.at(-1)?.text ?? ''}` }));
    });
    return true;
  },
});
