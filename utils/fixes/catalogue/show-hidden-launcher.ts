import { collected } from '@/utils/diagnosis/evidence/collected';
import { vendorOfUrl } from '@/utils/vendors/vendor-of-url';
import { pageStyleTarget } from '../changes/page-style';
import { defineFix, type FixOccasion } from '../define-fix';
import { isOfClaim } from '../of-claim';

/** Names of one element, as the page survey writes them: nothing in them can end a rule or begin another. */
const PLAIN_SELECTOR = /^[a-z][\w-]*(?:#[\w-]+|(?:\.[\w-]+)*)$/i;
const MAX_SELECTORS = 20;

/** The chat's buttons and frames that a style hides which the page does not own. */
function hiddenSelectors({ session, claim }: FixOccasion): string[] {
  const top = collected(session.evidence, 'page-survey')?.frames.find(({ isTop }) => isTop);
  if (!top) return [];
  const launchers = top.launchers.filter(({ vendorId, inShadowRoot }) => isOfClaim(vendorId, claim) && !inShadowRoot);
  const frames = top.iframes.filter(({ url }) => isOfClaim(vendorOfUrl(url)?.id, claim));
  const hidden = [...launchers, ...frames].filter(({ visibility }) => visibility.hiddenBy === 'user-style');
  return [...new Set(hidden.map(({ selector }) => selector))].filter((selector) => PLAIN_SELECTOR.test(selector)).slice(0, MAX_SELECTORS);
}

/** Shows the chat's button again that a blocker's style hides, on this page and until it is left. */
export const showHiddenLauncherFix = defineFix({
  id: 'show-hidden-launcher',
  remedies: ['show-launcher-again'],
  permissions: [],
  isInPage: true,
  spans: ['page', 'quarter-hour'],
  // The style goes with the document.
  reloads: false,
  isPossible: () => true,
  preview: (occasion) => (hiddenSelectors(occasion).length === 0 ? null : { names: [] }),
  async draft(occasion, { pageStyles }) {
    const { tabId } = occasion.session;
    const selectors = hiddenSelectors(occasion);
    const documentName = await pageStyles.documentOf(tabId);
    if (selectors.length === 0 || documentName === null) return null;
    const change = { kind: 'page-style' as const, target: pageStyleTarget(tabId, documentName), before: null, after: selectors.join('\n') };
    return { names: [], changes: [change] };
  },
});
