import { defineVendor } from '../define-vendor';

export const msOmnichannelVendor = defineVendor({
  id: 'ms_omnichannel',
  name: 'Dynamics 365 Omnichannel',
  hosts: [
    'oc-cdn-ocprod.azureedge.net',
    'oc-cdn-public.azureedge.net',
    'oc-cdn-public-eur.azureedge.net',
    'oc-cdn-public-oce.azureedge.net',
    'oc-cdn-public-jpn.azureedge.net',
    'ocprodpublicocegs.blob.core.windows.net',
  ],
  loaderScripts: [
    String.raw`/livechatwidget/scripts/LiveChatBootstrapper\.js`,
    String.raw`^[^/]*livechatwidget/scripts/LiveChatBootstrapper\.js`,
  ],
  bootRequests: ['/livechatconnector/config'],
  globals: ['Microsoft.Omnichannel.LiveChatWidget.SDK'],
  readyGlobal: 'Microsoft.Omnichannel.LiveChatWidget.SDK',
  launcherSelectors: ['#Microsoft_Omnichannel_LCWidget', '#oc-lcw-chat-button'],
  frameSelectors: ['iframe#Microsoft_Omnichannel_LCWidget_Chat_Iframe_Window'],
  statusPageUrl: 'https://status.cloud.microsoft/',
  notKnown: {
    socket: 'no-source',
    'storage-keys': 'no-source',
    consent: 'no-source',
    'attachment-limits': 'no-source',
    'hiding-rule': 'no-rule-found',
  },
  confidence: 'high',
  sources: [
    'https://learn.microsoft.com/en-us/dynamics365/customer-service/develop/reference/error-code-reference',
    'https://github.com/uBlockOrigin/uAssets/issues/23671',
  ],
});
