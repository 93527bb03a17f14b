import { defineVendor } from '../define-vendor';

export const bolddeskVendor = defineVendor({
  id: 'bolddesk',
  name: 'BoldDesk',
  hosts: ['*.bolddesk.com'],
  otherProducts: [String.raw`^[^/]+\.bolddesk\.com/(?:kb|support|agent)(?:/|$)`],
  loaderScripts: [String.raw`^[^/]+\.bolddesk\.com/chatwidget/`, String.raw`^cdn\.bolddesk\.com/[^?]*chat`],
  cspDocsUrl: 'https://support.bolddesk.com/kb/article/19807',
  notKnown: {
    'boot-request': 'no-source',
    socket: 'no-source',
    launcher: 'no-source',
    frame: 'no-source',
    readiness: 'no-source',
    'storage-keys': 'no-source',
    consent: 'no-source',
    'attachment-limits': 'no-source',
    'hiding-rule': 'no-rule-found',
  },
  confidence: 'low',
  sources: ['https://support.bolddesk.com/kb/article/19779', 'https://support.bolddesk.com/kb/article/19807'],
});
