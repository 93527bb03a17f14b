import { type ReactNode, useEffect, useState } from 'react';
import { TextProvider } from '@/components/ui/text-provider';
import type { AppServices } from '@/utils/app-services/app-services';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/settings/schema';
import { type Language, nearestLanguage } from '@/utils/texts/texts';
import { keepFocus } from './keep-focus';
import { ServicesProvider } from './services-context';

function languageOf(settings: Settings, wanted: readonly string[]): Language {
  return settings.language === 'system' ? nearestLanguage(wanted) : settings.language;
}

/**
 * What every page of the extension stands on: services, texts in the chosen language (a change made on another page arrives at once), and the
 * live region. The first frame is drawn in the browser's language, so that nothing waits for storage.
 */
export function AppRoot({ services, children }: { services: AppServices; children: ReactNode }) {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  useEffect(() => keepFocus(document), []);
  useEffect(() => {
    let isHere = true;
    void services.settings.get().then((stored) => isHere && setSettings(stored));
    const stop = services.settings.watch(setSettings);
    return () => {
      isHere = false;
      stop();
    };
  }, [services]);
  return (
    <ServicesProvider services={services}>
      <TextProvider language={languageOf(settings, services.browserLanguages)}>{children}</TextProvider>
    </ServicesProvider>
  );
}
