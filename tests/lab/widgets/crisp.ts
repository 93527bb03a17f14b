import { defineStandIn } from './stand-in.ts';

/** Crisp's shape: drawn into the page itself, an array as queue until the library replaces it. */
export const crispWidget = defineStandIn({
  vendorId: 'crisp',
  snippet: () => `<script type="text/javascript">window.$crisp=[];window.CRISP_WEBSITE_ID="0f9c6f0e-1c2d-4a6b-9f1e-000000000000";
(function(){d=document;s=d.createElement("script");s.src="https://client.crisp.chat/l.js";s.async=1;d.getElementsByTagName("head")[0].appendChild(s);})();</script>`,
  loader: { host: 'client.crisp.chat', path: '/l.js' },
  main: { host: 'client.crisp.chat', path: '/static/javascripts/client.js' },
  boot: { host: 'client.crisp.chat', path: '/settings/website/0f9c6f0e/' },
  socket: { host: 'client.relay.crisp.chat', path: '/w/1/' },
  client: {
    mode: 'page',
    rootAttributes: { class: 'crisp-client', id: 'crisp-chatbox', 'data-id': 'crisp-chatbox' },
    launcherTag: 'button',
    launcherAttributes: { type: 'button', 'data-chat-status': 'online', 'aria-label': 'Open chat' },
    panelAttributes: { 'data-chat': 'box' },
  },
  ready: `const open = ([, verb]) => { if (verb === 'chat:open') api.root.querySelector('button').click(); };
    window.$crisp = { push: open, is() { return true; }, get() { return null; } }; window.$__CRISP_INCLUDED = true;`,
  operation: { launcher: { selector: '#crisp-chatbox > button' }, composer: { selector: '#crisp-chatbox textarea' } },
});
