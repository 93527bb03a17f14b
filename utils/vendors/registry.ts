import { adaVendor } from './catalogue/ada';
import { aivoVendor } from './catalogue/aivo';
import { boldchatVendor } from './catalogue/boldchat';
import { bolddeskVendor } from './catalogue/bolddesk';
import { botframeworkWebchatVendor } from './catalogue/botframework-webchat';
import { botpressVendor } from './catalogue/botpress';
import { brevoVendor } from './catalogue/brevo';
import { channelioVendor } from './catalogue/channelio';
import { chaportVendor } from './catalogue/chaport';
import { chativeVendor } from './catalogue/chative';
import { chatlingVendor } from './catalogue/chatling';
import { chatraVendor } from './catalogue/chatra';
import { chatwootVendor } from './catalogue/chatwoot';
import { comm100Vendor } from './catalogue/comm100';
import { crispVendor } from './catalogue/crisp';
import { deepChatVendor } from './catalogue/deep-chat';
import { dotdigitalVendor } from './catalogue/dotdigital';
import { driftVendor } from './catalogue/drift';
import { fbCustomerchatVendor } from './catalogue/fb-customerchat';
import { flowiseVendor } from './catalogue/flowise';
import { freescoutVendor } from './catalogue/freescout';
import { freshchatVendor } from './catalogue/freshchat';
import { frontVendor } from './catalogue/front';
import { genesysVendor } from './catalogue/genesys';
import { gladlyVendor } from './catalogue/gladly';
import { gorgiasVendor } from './catalogue/gorgias';
import { helpcrunchVendor } from './catalogue/helpcrunch';
import { helpscoutVendor } from './catalogue/helpscout';
import { highlevelVendor } from './catalogue/highlevel';
import { hubspotVendor } from './catalogue/hubspot';
import { iadvizeVendor } from './catalogue/iadvize';
import { infobipVendor } from './catalogue/infobip';
import { intercomVendor } from './catalogue/intercom';
import { jivochatVendor } from './catalogue/jivochat';
import { kayakoVendor } from './catalogue/kayako';
import { kommunicateVendor } from './catalogue/kommunicate';
import { kustomerVendor } from './catalogue/kustomer';
import { liveagentVendor } from './catalogue/liveagent';
import { livechatVendor } from './catalogue/livechat';
import { livepersonVendor } from './catalogue/liveperson';
import { msOmnichannelVendor } from './catalogue/ms-omnichannel';
import { mylivechatVendor } from './catalogue/mylivechat';
import { n8nChatVendor } from './catalogue/n8n-chat';
import { olarkVendor } from './catalogue/olark';
import { oncehubVendor } from './catalogue/oncehub';
import { podiumVendor } from './catalogue/podium';
import { purechatVendor } from './catalogue/purechat';
import { rasaWebchatVendor } from './catalogue/rasa-webchat';
import { reamazeVendor } from './catalogue/reamaze';
import { ringcentralEngageVendor } from './catalogue/ringcentral-engage';
import { rocketchatVendor } from './catalogue/rocketchat';
import { roxchatVendor } from './catalogue/roxchat';
import { salesforceChatVendor } from './catalogue/salesforce-chat';
import { salesforceMiawVendor } from './catalogue/salesforce-miaw';
import { smartsuppVendor } from './catalogue/smartsupp';
import { snapengageVendor } from './catalogue/snapengage';
import { tawkVendor } from './catalogue/tawk';
import { tidioVendor } from './catalogue/tidio';
import { tiledeskVendor } from './catalogue/tiledesk';
import { trengoVendor } from './catalogue/trengo';
import { twilioFlexWebchatVendor } from './catalogue/twilio-flex-webchat';
import { typebotVendor } from './catalogue/typebot';
import { userlikeVendor } from './catalogue/userlike';
import { webexEngageVendor } from './catalogue/webex-engage';
import { zammadVendor } from './catalogue/zammad';
import { zendeskChatClassicVendor } from './catalogue/zendesk-chat-classic';
import { zendeskMessagingVendor } from './catalogue/zendesk-messaging';
import { zohoSalesiqVendor } from './catalogue/zoho-salesiq';
import type { Vendor } from './define-vendor';

/** Every chat vendor known by name. Order matters only where two share a host: the more specific stands first. */
export const VENDORS: readonly Vendor[] = [
  intercomVendor,
  zendeskMessagingVendor,
  zendeskChatClassicVendor,
  livechatVendor,
  tawkVendor,
  crispVendor,
  freshchatVendor,
  hubspotVendor,
  driftVendor,
  olarkVendor,
  tidioVendor,
  chatwootVendor,
  rocketchatVendor,
  zammadVendor,
  helpscoutVendor,
  gorgiasVendor,
  userlikeVendor,
  smartsuppVendor,
  jivochatVendor,
  liveagentVendor,
  kommunicateVendor,
  genesysVendor,
  salesforceMiawVendor,
  salesforceChatVendor,
  zohoSalesiqVendor,
  msOmnichannelVendor,
  adaVendor,
  gladlyVendor,
  livepersonVendor,
  kayakoVendor,
  podiumVendor,
  chatraVendor,
  purechatVendor,
  frontVendor,
  kustomerVendor,
  fbCustomerchatVendor,
  reamazeVendor,
  brevoVendor,
  iadvizeVendor,
  channelioVendor,
  boldchatVendor,
  snapengageVendor,
  trengoVendor,
  helpcrunchVendor,
  comm100Vendor,
  mylivechatVendor,
  freescoutVendor,
  bolddeskVendor,
  dotdigitalVendor,
  infobipVendor,
  webexEngageVendor,
  highlevelVendor,
  oncehubVendor,
  chatlingVendor,
  aivoVendor,
  chativeVendor,
  roxchatVendor,
  twilioFlexWebchatVendor,
  ringcentralEngageVendor,
  rasaWebchatVendor,
  deepChatVendor,
  n8nChatVendor,
  botpressVendor,
  typebotVendor,
  flowiseVendor,
  botframeworkWebchatVendor,
  chaportVendor,
  tiledeskVendor,
];
