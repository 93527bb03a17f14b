import { defineVendor } from '../define-vendor';

export const bolddeskVendor = defineVendor({
  id: 'bolddesk',
  name: 'BoldDesk',
  hosts: ['*.bolddesk.com'],
  loaderScripts: [String.raw`^[^/]+\.bolddesk\.com/chatwidget/`, String.raw`^cdn\.bolddesk\.com/[^?]*chat`],
  cspDocsUrl: 'https://support.bolddesk.com/kb/article/19807',
  confidence: 'low',
  sources: ['https://support.bolddesk.com/kb/article/19779', 'https://support.bolddesk.com/kb/article/19807'],
});
