import { defineVendor } from '../define-vendor';

export const botpressVendor = defineVendor({
  id: 'botpress',
  name: 'Botpress',
  hosts: ['cdn.botpress.cloud', 'webchat.botpress.cloud', 'mediafiles.botpress.cloud', '*.bpcontent.cloud', 'files.bpcontent.cloud'],
  loaderScripts: [String.raw`^cdn\.botpress\.cloud/webchat/`, '/@botpress/webchat'],
  bootRequests: [String.raw`^webchat\.botpress\.cloud/`],
  globals: ['botpress', 'botpressWebChat'],
  launcherSelectors: ['.bpFab', '#bp-web-widget', '.bpw-widget-btn'],
  frameSelectors: ['.bpWebchat', '#bp-web-widget-container', 'iframe#bp-widget'],
  statusPageUrl: 'https://status.botpress.com/',
  notKnown: {
    socket: 'no-source',
    readiness: 'no-source',
    'storage-keys': 'no-source',
    consent: 'no-source',
    'attachment-limits': 'no-source',
    'hiding-rule': 'no-rule-found',
  },
  confidence: 'medium',
  sources: ['https://www.npmjs.com/package/@botpress/webchat', 'https://botpress.com/docs/webchat/'],
});
