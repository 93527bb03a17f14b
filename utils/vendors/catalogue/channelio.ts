import { defineVendor } from '../define-vendor';

export const channelioVendor = defineVendor({
  id: 'channelio',
  name: 'Channel.io',
  hosts: ['*.channel.io'],
  otherProducts: [String.raw`^(?:docs|developers)\.channel\.io/`],
  loaderScripts: [String.raw`^cdn\.channel\.io/plugin/ch-plugin`],
  bootRequests: [String.raw`^api\.channel\.io/front/v\d+/plugins/`],
  globals: ['ChannelIO'],
  stubGlobal: 'ChannelIO.q',
  launcherSelectors: ['#ch-plugin'],
  frameSelectors: ['#ch-plugin iframe'],
  socketHosts: ['*.channel.io'],
  statusPageUrl: 'https://status.channel.io/',
  notKnown: {
    'storage-keys': 'no-source',
    consent: 'no-source',
    'attachment-limits': 'no-source',
    'hiding-rule': 'no-rule-found',
  },
  confidence: 'low',
  sources: ['https://developers.channel.io/docs/web-quickstart', 'https://github.com/enthec/webappanalyzer'],
});
