import type { i18n } from 'i18next';
import type { Surrounding } from '@/utils/diagnosis/verdict/surroundings';

/** The browser's name as people know it; `null` where it did not give one that we know. */
export function knownBrowser(name: string | undefined): string | null {
  return name && name !== 'unknown' ? name : null;
}

/** Why nobody could look at something, in a few words; what a browser keeps to itself is said of it by name. */
export function sayReason(reason: NonNullable<Surrounding['reason']>, browser: string | null, texts: i18n): string {
  if (reason === 'no-answer') return texts.t('common:around.noAnswer');
  if (reason === 'not-in-this-browser' && browser !== null) return texts.t('common:around.keptBack', { browser });
  return texts.t(`report:text.reason.${reason}`);
}
