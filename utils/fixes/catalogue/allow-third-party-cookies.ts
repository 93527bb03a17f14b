import { collected } from '@/utils/diagnosis/evidence/collected';
import { hostOf, parseUrl } from '@/utils/foundation/url';
import { originPattern, type SiteRule, siteRuleText } from '../changes/site-setting';
import { defineFix, type FixOccasion } from '../define-fix';
import { isOfClaim } from '../of-claim';

/** Its own shields decide there, and they do not ask the site's settings. */
const DECIDED_ELSEWHERE: ReadonlySet<string> = new Set(['Brave']);

/** Origins of the chat's frames that may not store anything; `self` where the site itself may not either. */
function deniedOrigins({ session, claim }: FixOccasion): { chat: string[]; self: boolean } {
  const frames = collected(session.evidence, 'frame-storage')?.frames ?? [];
  const cited = new Set(claim.because.filter(({ key }) => key === 'storageDenied').map(({ values }) => values.host));
  const denied = frames.filter(({ localStorage, cookies }) => localStorage === 'denied' || cookies === 'denied');
  const ofChat = denied.filter(({ isThirdParty, vendorId, url }) => isThirdParty && (isOfClaim(vendorId, claim) || cited.has(hostOf(url))));
  const origins = ofChat.map(({ url }) => parseUrl(url)?.origin ?? '').filter((origin) => /^https?:/.test(origin));
  return { chat: [...new Set(origins)], self: denied.some(({ isThirdParty }) => !isThirdParty) };
}

function rules(occasion: FixOccasion): SiteRule[] {
  const { pageUrl, isPrivateWindow } = occasion.session;
  const { chat, self } = deniedOrigins(occasion);
  const secondary = originPattern(pageUrl);
  const allowed = chat.length > 0 && self ? [...chat, new URL(pageUrl).origin] : chat;
  return allowed.map((origin) => ({ type: 'cookies', primary: originPattern(origin), secondary, isPrivate: isPrivateWindow }));
}

/** Lets the chat's frames keep cookies and storage inside this one site's pages. */
export const allowThirdPartyCookiesFix = defineFix({
  id: 'allow-third-party-cookies',
  remedies: ['allow-third-party-cookies-here'],
  permissions: ['contentSettings'],
  isInPage: false,
  spans: ['hour', 'quarter-hour', 'browser'],
  reloads: true,
  isPossible: ({ session }, { siteSettings }) =>
    siteSettings !== null && !DECIDED_ELSEWHERE.has(collected(session.evidence, 'browser-environment')?.name ?? ''),
  preview: (occasion) => {
    const names = rules(occasion).map(({ primary }) => hostOf(primary));
    return names.length === 0 ? null : { names };
  },
  async draft(occasion, { siteSettings }) {
    const wanted = rules(occasion);
    if (!siteSettings || wanted.length === 0) return null;
    const changes = await Promise.all(
      wanted.map(async (rule) => ({
        kind: 'site-setting' as const,
        target: siteRuleText(rule),
        before: await siteSettings.read(rule),
        after: 'allow',
      })),
    );
    const needed = changes.filter(({ before }) => before !== 'allow');
    // Whatever else keeps the frame from storing, it is not this setting.
    return needed.length === 0 ? null : { names: wanted.map(({ primary }) => hostOf(primary)), changes: needed };
  },
});
