import { cite } from '../citing';
import { defineCause } from '../define-cause';
import { isTagManagerHeldBack } from './tag-manager-blocked';

/** Nothing of any chat is on this page. */
export const widgetNotInstalledCause = defineCause({
  id: 'widget-not-installed',
  side: 'site',
  occasion: 'always',
  requires: ['page-survey'],
  optional: ['network-log', 'page-events'],
  remedies: ['look-on-contact-page', 'contact-otherwise'],
  assess({ 'page-survey': survey, 'network-log': network }, { vendors, tagManagers, refusedMaybes, consent, sawNetwork, line }) {
    const first = vendors[0];
    if (first) return { assessment: 'ruled-out', because: [cite('page-survey', 'pointsToChat', { vendor: first.name })] };
    const because = [
      cite('page-survey', 'nothingOfAChat', { frames: survey.frames.length }),
      ...(network ? [cite('network-log', 'noChatRequest', { count: network.requests.length })] : []),
    ];
    const top = survey.frames.find(({ isTop }) => isTop);
    const isUnfinished = !top || top.couldNotLook || top.readyState === 'loading';
    const isErrorPage = (network?.mainFrameStatus ?? 200) >= 400;
    // Nothing comes without a connection, and what was lost for want of one may have been the chat.
    if (line.isOffline || line.hasLost) return { assessment: 'undecided', because, wouldHelp: ['network-log'] };
    // What would have brought a chat was refused, so its absence shows nothing about the site.
    if (isUnfinished || isErrorPage || isTagManagerHeldBack(tagManagers) || refusedMaybes.length > 0)
      return { assessment: 'undecided', because, wouldHelp: ['network-log', 'incognito-comparison'] };
    const mayComeLater = consent.isWaiting || (tagManagers.length > 0 && !sawNetwork);
    const couldNotLook = survey.frames.some((frame) => frame.couldNotLook) || survey.unreachableFrames > 0;
    // Many a chat comes at the first touch or long after the page; who has not listened has hardly a sign.
    const confidence = mayComeLater ? (sawNetwork ? 0.62 : 0.5) : sawNetwork ? 0.92 : 0.58;
    return {
      assessment: 'supported',
      confidence: couldNotLook && sawNetwork ? Math.max(0.6, confidence - 0.1) : confidence,
      because,
      wouldHelp: sawNetwork ? [] : ['network-log'],
    };
  },
});
