import { defineVendor } from '../define-vendor';

export const livepersonVendor = defineVendor({
  id: 'liveperson',
  name: 'LivePerson',
  hosts: ['*.liveperson.net', '*.lpsnmedia.net', '*.liveperson.com'],
  otherProducts: [String.raw`^(?:www|developers|knowledge|community)\.liveperson\.com/`],
  loaderScripts: [String.raw`^lptag\.liveperson\.net/tag/tag\.js`, String.raw`^lptag\.liveperson\.net/lptag/`],
  bootRequests: [String.raw`^[^/]+\.v\.liveperson\.net/`, String.raw`^accdn\.lpsnmedia\.net/api/account/`],
  globals: ['lpTag', 'lpMTagConfig'],
  readyGlobal: 'lpTag.taglets',
  launcherSelectors: ['.LPMcontainer', '[id^="LPMcontainer"]'],
  frameSelectors: ['#lpChat', '#chatEngagement'],
  socketHosts: ['*.liveperson.net', 'va.msg.liveperson.net'],
  blockedBy: [
    { list: 'AdGuard Tracking Protection', text: '||lptag.liveperson.net^' },
    { list: 'EasyList – Chat Widgets', text: '||lptag.liveperson.net^' },
  ],
  cspDocsUrl: 'https://knowledge.liveperson.com/security-regulations-security-configuring-your-firewall.html',
  statusPageUrl: 'https://status.liveperson.com/',
  notKnown: {
    'storage-keys': 'no-source',
    consent: 'left-to-sites',
    'attachment-limits': 'no-source',
  },
  confidence: 'high',
  sources: [
    'https://knowledge.liveperson.com/security-regulations-security-configuring-your-firewall.html',
    'https://developers.liveperson.com/guides-cookies.html',
    'https://github.com/liferay/liferay-portal',
    'https://github.com/gorhill/uBlock/issues/1016',
    'https://github.com/enthec/webappanalyzer',
  ],
});
