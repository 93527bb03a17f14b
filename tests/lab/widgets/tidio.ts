import { defineStandIn } from './stand-in.ts';

/** Tidio's shape: one plain script tag, everything in one frame of the page's own site. */
export const tidioWidget = defineStandIn({
  vendorId: 'tidio',
  snippet: () => `<script src="//code.tidio.co/abcdefghijklmnopqrstuvwxyz012345.js" async></script>`,
  loader: { host: 'code.tidio.co', path: '/abcdefghijklmnopqrstuvwxyz012345.js' },
  main: { host: 'widget-v4.tidiochat.com', path: '/1_200_0/static/js/widget.js' },
  boot: { host: 'api.tidio.co', path: '/settings' },
  socket: { host: 'socket.tidio.co', path: '/socket' },
  client: {
    mode: 'same-site-frame',
    rootAttributes: { id: 'tidio-chat' },
    launcherTag: 'button',
    launcherAttributes: { type: 'button', id: 'button-body', 'aria-label': 'Open chat' },
    frameAttributes: { id: 'tidio-chat-iframe', title: 'Tidio Chat' },
  },
  ready: `window.tidioChatApi = { on() {}, open() {}, display() {}, isOnline: settings.online }; document.dispatchEvent(new Event('tidioChat-ready'));`,
  operation: {
    launcher: { selector: '#button-body', frame: 'about:srcdoc' },
    composer: { selector: 'textarea', frame: 'about:srcdoc' },
  },
});
