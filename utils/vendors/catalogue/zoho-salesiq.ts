import { defineVendor } from '../define-vendor';

export const zohoSalesiqVendor = defineVendor({
  id: 'zoho_salesiq',
  name: 'Zoho SalesIQ',
  hosts: [
    'salesiq.zoho.com',
    'salesiq.zoho.eu',
    'salesiq.zoho.in',
    '*.zohopublic.com',
    '*.zohopublic.eu',
    '*.zohopublic.in',
    'js.zohocdn.com',
  ],
  otherProducts: [
    String.raw`^(?:forms|survey|creatorapp|bookings|calendar|meeting|webinar|workdrive|sheet|writer|show|people|recruit|desk|crm|campaigns|sign)\.zohopublic\.`,
  ],
  loaderScripts: [String.raw`^salesiq\.zoho(?:public)?\.[a-z.]+/widget`, String.raw`^js\.zohocdn\.com/salesiq/`],
  bootRequests: [String.raw`^salesiq\.zoho(?:public)?\.[a-z.]+/(?:visitor|[^/]+/channels)`],
  globals: ['$zoho.salesiq', '$ZSIQWidget'],
  launcherSelectors: ['#zsiq_float', '.zsiq_floatmain'],
  frameSelectors: ['#zsiqwidget', 'iframe#siqiframe'],
  socketHosts: ['*.zoho.com', '*.zohopublic.com', '*.zohopublic.eu'],
  storageKeys: ['cookie:siquid', 'cookie:siqvisitor', 'cookie:uesign', 'cookie:zld*state', 'cookie:*-_zldp', 'cookie:*-_zldt'],
  blockedBy: [
    { list: 'AdGuard Widgets', text: '||salesiq.zoho.in^$third-party' },
    { list: 'AdGuard Widgets', text: '||salesiq.zohopublic.eu/widget' },
    { list: 'AdGuard Widgets', text: '||salesiq.zoho.com/widget' },
    { list: 'EasyList – Chat Widgets', text: '||salesiq.zoho.com^$third-party' },
    { list: 'AdGuard Widgets', text: '||salesiq.zohopublic.com^$third-party' },
  ],
  statusPageUrl: 'https://status.zoho.com/',
  notKnown: {
    readiness: 'no-source',
    consent: 'left-to-sites',
    'attachment-limits': 'no-source',
  },
  confidence: 'high',
  sources: [
    'https://zoho.com/salesiq/cookies-policy.html',
    'https://consentstack.io/vendors/zoho-salesiq',
    'https://github.com/easylist/easylist/blob/master/fanboy-addon/fanboy_chatapps_third-party.txt',
    'https://www.npmjs.com/package/@adguard/dnr-rulesets',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://github.com/enthec/webappanalyzer',
  ],
});
