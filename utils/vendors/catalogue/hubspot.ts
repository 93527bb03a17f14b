import { defineVendor } from '../define-vendor';

export const hubspotVendor = defineVendor({
  id: 'hubspot',
  name: 'HubSpot',
  hosts: ['js.usemessages.com', 'js.hs-scripts.com', '*.hubspot.com', '*.hubapi.com', 'static.hsappstatic.net'],
  otherProducts: [
    String.raw`^(?:meetings|forms|share|track)[a-z0-9-]*\.hubspot\.com/`,
    String.raw`^(?:www|blog|academy|knowledge|community|developers|ecosystem)\.hubspot\.com/`,
  ],
  loaderScripts: [String.raw`^js\.usemessages\.com/conversations-embed\.js`, String.raw`^js(?:-[a-z0-9]+)?\.hs-scripts\.com/\d+\.js`],
  sharedLoaders: [String.raw`^js(?:-[a-z0-9]+)?\.hs-scripts\.com/`],
  bootRequests: [String.raw`^api(?:-[a-z0-9]+)?\.hubspot\.com/livechat-public/`],
  globals: ['HubSpotConversations', 'hsConversationsSettings'],
  readyGlobal: 'HubSpotConversations.widget',
  launcherSelectors: ['#hubspot-messages-iframe-container', '.HubSpotConversations-widget'],
  frameSelectors: ['#hubspot-messages-iframe-container iframe'],
  storageKeys: [
    'cookie:messagesUtk',
    'cookie:hubspotutk',
    'cookie:__hstc',
    'cookie:__hssc',
    'cookie:hs-messages-is-open',
    'cookie:hs-messages-hide-welcome-message',
  ],
  blockedBy: [
    { list: 'EasyList – Chat Widgets', text: '||usemessages.com/conversations-embed.js' },
    { list: 'AdGuard Tracking Protection', text: '||hs-scripts.com^$third-party' },
  ],
  statusPageUrl: 'https://status.hubspot.com/',
  waitsForConsent: 'Where a contact has no tracking cookie, the chat does not appear.',
  notKnown: {
    socket: 'no-source',
    'attachment-limits': 'no-source',
  },
  confidence: 'high',
  sources: [
    'https://knowledgeqa.hs-sites.com/conversations/chat-widget-is-not-appearing-on-your-pages',
    'https://www.consentstack.io/vendors/hubspot-conversations',
    'https://github.com/spatie/laravel-csp',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://github.com/enthec/webappanalyzer',
  ],
});
