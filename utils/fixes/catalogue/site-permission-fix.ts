import { hostOf } from '@/utils/foundation/url';
import { originPattern, type SiteSettingType, siteRuleText } from '../changes/site-setting';
import { defineFix, type Fix } from '../define-fix';

/** A fix that allows the site itself one thing which the browser blocks there. */
export function sitePermissionFix(fix: Pick<Fix, 'id' | 'remedies' | 'spans'>, type: Exclude<SiteSettingType, 'cookies'>): Fix {
  return defineFix({
    ...fix,
    permissions: ['contentSettings'],
    isInPage: false,
    reloads: true,
    isPossible: (_occasion, { siteSettings }) => siteSettings !== null,
    preview: ({ session }) => ({ names: [hostOf(session.pageUrl)] }),
    async draft({ session }, { siteSettings }) {
      if (!siteSettings) return null;
      const rule = { type, primary: originPattern(session.pageUrl), secondary: null, isPrivate: session.isPrivateWindow };
      const before = await siteSettings.read(rule);
      const change = { kind: 'site-setting' as const, target: siteRuleText(rule), before, after: 'allow' };
      return before === 'allow' ? null : { names: [hostOf(session.pageUrl)], changes: [change] };
    },
  });
}
