import { defineStandIn } from './stand-in.ts';

/** Chatwoot's shape, self-hosted: a bubble in the page and a frame of another site, which needs its storage. */
export const chatwootWidget = defineStandIn({
  vendorId: 'chatwoot',
  snippet: ({ chat }) => `<script>
  (function(d,t) {
    var BASE_URL="https://${chat}";
    var g=d.createElement(t),s=d.getElementsByTagName(t)[0];
    g.src=BASE_URL+"/packs/js/sdk.js";
    g.defer = true;
    g.async = true;
    s.parentNode.insertBefore(g,s);
    g.onload=function(){ window.chatwootSettings = window.chatwootSettings || {}; }
  })(document,"script");
</script>`,
  loader: { host: 'chat', path: '/packs/js/sdk.js' },
  main: { host: 'chat', path: '/packs/js/sdk-main.js' },
  boot: { host: 'chat', path: '/api/v1/widget/config' },
  socket: { host: 'chat', path: '/cable' },
  frame: { host: 'chat', path: '/widget', query: '?website_token=lamp' },
  client: {
    mode: 'cross-site-frame',
    rootAttributes: { id: 'cw-widget-holder' },
    holderAttributes: { class: 'woot-widget-holder' },
    launcherTag: 'button',
    launcherAttributes: { type: 'button', class: 'woot-widget-bubble woot-elements--right', 'aria-label': 'Open chat window' },
    frameAttributes: { id: 'chatwoot_live_chat_widget', title: 'Chat', allow: 'microphone' },
  },
  ready: `window.chatwootSDK = { run() {} }; window.$chatwoot = { hasLoaded: true, baseUrl: location.origin, toggle() {} };
    window.dispatchEvent(new CustomEvent('chatwoot:ready'));`,
  operation: { launcher: { selector: '.woot-widget-bubble' }, composer: { selector: 'textarea', frame: '/widget' } },
});
