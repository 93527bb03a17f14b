import { defineVendor } from '../define-vendor';

export const twilioFlexWebchatVendor = defineVendor({
  id: 'twilio_flex_webchat',
  name: 'Twilio Flex',
  hosts: ['media.twiliocdn.com', 'flex-api.twilio.com'],
  loaderScripts: [
    String.raw`^(?:media|assets)\.(?:twiliocdn|flex\.twilio)\.com/.*(?:flex-)?webchat`,
    String.raw`^assets\.flex\.twilio\.com/releases/flex-webchat-ui/`,
  ],
  bootRequests: [String.raw`^flex-api\.twilio\.com/`],
  globals: ['Twilio.FlexWebChat'],
  launcherSelectors: ['.Twilio-EntryPoint'],
  frameSelectors: ['#twilio-customer-frame', '#twilio-webchat-widget-root'],
  socketHosts: ['tsock.us1.twilio.com', '*.twilio.com'],
  attachment: { perFileMegabytes: 10 },
  statusPageUrl: 'https://status.twilio.com/',
  notKnown: {
    readiness: 'no-source',
    'storage-keys': 'no-source',
    consent: 'no-source',
    'hiding-rule': 'no-rule-found',
  },
  confidence: 'low',
  sources: [
    'https://www.twilio.com/docs/flex/developer/messaging/webchat/customize-attachment-behavior.md',
    'https://github.com/easylist/easylist/blob/master/fanboy-addon/fanboy_chatapps_third-party.txt',
  ],
});
