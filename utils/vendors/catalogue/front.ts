import { defineVendor } from '../define-vendor';

export const frontVendor = defineVendor({
  id: 'front',
  name: 'Front',
  hosts: [
    'chat-assets.frontapp.com',
    'chat.frontapp.com',
    'us-west-1-chat-server.frontapp.com',
    'us-west-2-chat-server.frontapp.com',
    'eu-west-1-chat-server.frontapp.com',
  ],
  loaderScripts: [String.raw`^chat-assets\.frontapp\.com/`],
  bootRequests: [String.raw`^[^/]+-chat-server\.frontapp\.com/`],
  globals: ['FrontChat'],
  launcherSelectors: ['#front-chat-container', '#front-chat-iframe'],
  frameSelectors: ['#front-chat-iframe'],
  socketHosts: ['*.ably.io', '*.ably-realtime.com'],
  cspDocsUrl: 'https://dev.frontapp.com/docs/content-security-policy',
  statusPageUrl: 'https://www.frontstatus.com/',
  notKnown: {
    readiness: 'no-source',
    'storage-keys': 'no-source',
    consent: 'no-source',
    'attachment-limits': 'no-source',
    'hiding-rule': 'no-rule-found',
  },
  confidence: 'high',
  sources: ['https://dev.frontapp.com/docs/content-security-policy', 'https://github.com/enthec/webappanalyzer'],
});
