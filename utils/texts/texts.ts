import { createInstance, type i18n } from 'i18next';
import { resources } from './resources';

export const LANGUAGES = ['en', 'tr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The nearest language that the product speaks; English where none fits. */
export function nearestLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-')[0];
    const hit = LANGUAGES.find((language) => language === base);
    if (hit) return hit;
  }
  return 'en';
}

/** A ready i18next instance with every text packaged; nothing is fetched. Namespaces are the files below `locales/<language>/`. */
export function createTexts(language: Language): i18n {
  const texts = createInstance();
  void texts.init({
    lng: language,
    fallbackLng: 'en',
    resources,
    ns: Object.keys(resources.en),
    defaultNS: 'common',
    // React escapes; reports are plain text.
    interpolation: { escapeValue: false },
    initAsync: false,
    returnNull: false,
  });
  return texts;
}
