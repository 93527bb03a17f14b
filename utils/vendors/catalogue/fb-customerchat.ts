import { defineVendor } from '../define-vendor';

export const fbCustomerchatVendor = defineVendor({
  id: 'fb_customerchat',
  name: 'Facebook Messenger',
  loaderScripts: [String.raw`^connect\.facebook\.net/[^?]+customerchat\.js`],
  ownPaths: [String.raw`^www\.facebook\.com/(?:v[\d.]+/)?plugins/customerchat`],
  globals: ['facebookChatSettings'],
  launcherSelectors: ['.fb-customerchat', '.fb_dialog'],
  frameSelectors: ['iframe[src*="plugins/customerchat"]'],
  blockedBy: [{ list: 'EasyList – Chat Widgets', text: '||connect.facebook.net^*/xfbml.customerchat.js' }],
  notKnown: {
    'boot-request': 'no-source',
    socket: 'no-source',
    readiness: 'no-source',
    'storage-keys': 'no-source',
    consent: 'no-source',
    'attachment-limits': 'no-source',
  },
  confidence: 'medium',
  sources: [
    'https://github.com/facebook/facebook-for-woocommerce/issues/2255',
    'https://github.com/facebookincubator/wordpress-messenger-customer-chat-plugin/issues/11',
    'https://github.com/enthec/webappanalyzer',
    'https://github.com/easylist/easylist/blob/master/fanboy-addon/fanboy_chatapps_third-party.txt',
  ],
});
