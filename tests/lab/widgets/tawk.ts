import { defineStandIn } from './stand-in.ts';

/** tawk.to's shape: frames of the page's own site, an API object that is a stub until the script filled it. */
export const tawkWidget = defineStandIn({
  vendorId: 'tawk',
  snippet: () => `<script type="text/javascript">
var Tawk_API=Tawk_API||{}, Tawk_LoadStart=new Date();
(function(){
var s1=document.createElement("script"),s0=document.getElementsByTagName("script")[0];
s1.async=true;
s1.src='https://embed.tawk.to/5f00000000000000000000aa/default';
s1.charset='UTF-8';
s1.setAttribute('crossorigin','*');
s0.parentNode.insertBefore(s1,s0);
})();
</script>`,
  loader: { host: 'embed.tawk.to', path: '/5f00000000000000000000aa/default' },
  main: { host: 'embed.tawk.to', path: '/_s/v4/app/64a/js/twk-main.js' },
  boot: { host: 'va.tawk.to', path: '/v1/session/start' },
  socket: { host: 'vsa1.tawk.to', path: '/s/' },
  client: {
    mode: 'same-site-frame',
    rootAttributes: { id: 'tawkchat-container', class: 'widget-visible' },
    launcherTag: 'button',
    launcherAttributes: { type: 'button', class: 'tawk-button tawk-button-circle', 'aria-label': 'Chat widget' },
    panelAttributes: { class: 'tawk-chat-panel' },
    frameAttributes: { title: 'chat widget', class: 'tawk-iframe' },
  },
  ready: `Object.assign(window.Tawk_API, { maximize() {}, minimize() {}, hideWidget() {}, getStatus() { return settings.online ? 'online' : 'offline'; }, isChatHidden() { return false; } });
    if (window.Tawk_API.onLoad) window.Tawk_API.onLoad();`,
  operation: {
    launcher: { selector: 'button.tawk-button', frame: 'about:srcdoc' },
    composer: { selector: 'textarea', frame: 'about:srcdoc' },
  },
});
