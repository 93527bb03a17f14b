import { defineStandIn } from './stand-in.ts';

/** Intercom's shape: a queueing function until the library came, and a boot call without which nothing is drawn. */
export const intercomWidget = defineStandIn({
  vendorId: 'intercom',
  snippet: () => `<script>
  window.intercomSettings = { api_base: "https://api-iam.intercom.io", app_id: "lamp0001" };
</script>
<script>
(function(){var w=window;var ic=w.Intercom;if(typeof ic==="function"){ic('reattach_activator');ic('update',w.intercomSettings);}else{var d=document;var i=function(){i.c(arguments);};i.q=[];i.c=function(args){i.q.push(args);};w.Intercom=i;var l=function(){var s=d.createElement('script');s.type='text/javascript';s.async=true;s.src='https://widget.intercom.io/widget/lamp0001';var x=d.getElementsByTagName('script')[0];x.parentNode.insertBefore(s,x);};if(document.readyState==='complete'){l();}else{w.addEventListener('load',l,false);}}})();
</script>`,
  loader: { host: 'widget.intercom.io', path: '/widget/lamp0001' },
  main: { host: 'js.intercomcdn.com', path: '/frame-modern.0a1b2c.js' },
  boot: { host: 'api-iam.intercom.io', path: '/messenger/web/ping' },
  socket: { host: 'nexus-websocket-a.intercom.io', path: '/pubsub/5-lab' },
  client: {
    mode: 'page',
    rootAttributes: { class: 'intercom-lightweight-app', id: 'intercom-container', 'aria-live': 'polite' },
    launcherTag: 'div',
    launcherAttributes: {
      class: 'intercom-lightweight-app-launcher intercom-launcher',
      role: 'button',
      tabindex: '0',
      'aria-label': 'Open Intercom Messenger',
    },
    panelAttributes: { class: 'intercom-messenger' },
  },
  ready: `const intercom = function () {}; intercom.booted = true; window.Intercom = intercom;`,
  operation: { launcher: { selector: '.intercom-launcher' }, composer: { selector: '.intercom-lightweight-app textarea' } },
});
