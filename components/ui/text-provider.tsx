import { type ReactNode, useEffect, useMemo } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createTexts, type Language } from '@/utils/texts/texts';
import { LiveRegion } from './live-region';

/**
 * The texts of one language for everything inside, the matching `lang` on the document, and the page's live region. A new `language`
 * changes every text in place; nothing is loaded.
 */
export function TextProvider({ language, children }: { language: Language; children: ReactNode }) {
  const texts = useMemo(() => createTexts(language), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = texts.dir(language);
  }, [language, texts]);
  return (
    <I18nextProvider i18n={texts}>
      <LiveRegion>{children}</LiveRegion>
    </I18nextProvider>
  );
}
