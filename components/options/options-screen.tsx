import { useTranslation } from 'react-i18next';
import { PageFrame } from '@/components/app/page-frame';
import { useServices } from '@/components/app/services-context';
import { ErrorNotice } from '@/components/ui/error-notice';
import { LanguageSwitch } from '@/components/ui/language-switch';
import { DataSection } from './data-section';
import { ListsSection } from './lists-section';
import { OptionsSection } from './options-section';
import { PermissionsSection } from './permissions-section';
import { useSettings } from './use-settings';
import { WordsSection } from './words-section';

/** Everything that can be set; each change counts at once, so there is no "save". */
export function OptionsScreen() {
  const { t } = useTranslation('options');
  const { settings, change, error } = useSettings();
  const { copyText } = useServices();
  return (
    <PageFrame title={t('title')} lead={t('lead')}>
      {error && <ErrorNotice error={error} copy={copyText} />}
      <OptionsSection title={t('language.title')}>
        <LanguageSwitch value={settings.language} onChange={(language) => void change((now) => ({ ...now, language }))} />
      </OptionsSection>
      <WordsSection settings={settings} change={change} />
      <ListsSection />
      <PermissionsSection settings={settings} change={change} />
      <DataSection />
    </PageFrame>
  );
}
