import { defineVendor } from '../define-vendor';

export const genesysVendor = defineVendor({
  id: 'genesys',
  name: 'Genesys Cloud',
  hosts: ['*.mypurecloud.com', '*.mypurecloud.de', '*.mypurecloud.ie', '*.mypurecloud.jp', '*.mypurecloud.com.au', '*.pure.cloud'],
  otherProducts: [String.raw`^apps\.[^/]+/(?:crm|directory)/`],
  loaderScripts: [String.raw`^apps\.(?:mypurecloud\.[a-z.]+|[^/]+\.pure\.cloud)/(?:genesys-bootstrap|widgets|webchat)`],
  bootRequests: [String.raw`^api-cdn\.[^/]+/webdeployments/`, String.raw`^api\.[^/]+/api/v2/webdeployments/`],
  globals: ['Genesys', 'PURECLOUD_WEBCHAT_FRAME_CONFIG'],
  launcherSelectors: ['#genesys-mxg-frame', '.genesys-mxg-launcher-frame'],
  frameSelectors: ['iframe[name="genesys-mxg-frame"]', '#genesys-messenger'],
  socketHosts: ['webmessaging.mypurecloud.com', '*.mypurecloud.com', '*.pure.cloud'],
  storageKeys: ['cookie:_genesys.widgets*'],
  statusPageUrl: 'https://status.mypurecloud.com/',
  notKnown: {
    readiness: 'no-source',
    consent: 'left-to-sites',
    'attachment-limits': 'no-source',
    'hiding-rule': 'no-rule-found',
  },
  confidence: 'medium',
  sources: [
    'https://docs.genesys.com/Documentation/GWC/Current/Deployment/GWCCookies',
    'https://developer.genesys.cloud/commdigital/digital/webmessaging/messengersdk',
    'https://github.com/enthec/webappanalyzer',
  ],
});
