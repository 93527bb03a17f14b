import type { TFunction } from 'i18next';
import type { FixPlan, FixState } from '@/utils/fixes/schema';

/** Names in one line, joined as the language joins them. */
export function sayNames(names: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}

/** The values that the texts of a fix may speak of. */
export function fixValues(fix: Pick<FixPlan | FixState, 'site' | 'names'>, language: string): { site: string; names: string } {
  return { site: fix.site, names: sayNames(fix.names, language) };
}

/** How long a change stays, as a sentence; empty where nothing is changed for a time. */
export function sayHowLong({ span, until }: Pick<FixState, 'span' | 'until'>, t: TFunction<'fixes'>, language: string): string {
  if (span === null) return '';
  if (until === null) return t(`stays.${span === 'page' ? 'page' : 'browser'}`);
  const time = new Date(until).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });
  return t('stays.until', { time });
}

/**
 * What the browser's own question will say, word for word in English (`IDS_EXTENSION_PROMPT_WARNING_CONTENT_SETTINGS` and `…_MANAGEMENT`
 * of Chromium 156, `webext-perms-description-browsingData` and `…-management` of Firefox 153); `null` where it asks nothing.
 */
export function abilitySentence(kind: 'chromium' | 'firefox', permissions: readonly string[]): string | null {
  const sentences: Readonly<Record<string, string>> =
    kind === 'chromium'
      ? {
          contentSettings:
            'Change your settings that control websites’ access to features such as cookies, JavaScript, plugins, geolocation, microphone, camera etc.',
          management: 'Manage your apps, extensions, and themes',
          privacy: 'Change your privacy-related settings',
        }
      : {
          browsingData: 'Clear recent browsing history, cookies, and related data',
          management: 'Monitor extension usage and manage themes',
          privacy: 'Read and modify privacy settings',
        };
  return permissions.map((name) => sentences[name]).find((sentence) => sentence !== undefined) ?? null;
}
