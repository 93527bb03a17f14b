import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '@/utils/texts/texts';
import { SelectField } from './field';

export type LanguageChoice = 'system' | Language;

/** Each language by its own name, so that nobody has to read a foreign one to find his. */
const OWN_NAMES: Record<Language, string> = { en: 'English', tr: 'Türkçe' };

export function LanguageSwitch({ value, onChange }: { value: LanguageChoice; onChange: (choice: LanguageChoice) => void }) {
  const { t } = useTranslation('common');
  return (
    <SelectField
      label={t('language.label')}
      value={value}
      options={[
        { value: 'system', label: t('language.system') },
        ...LANGUAGES.map((language) => ({ value: language, label: OWN_NAMES[language], lang: language })),
      ]}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        onChange(LANGUAGES.find((language) => language === chosen) ?? 'system');
      }}
    />
  );
}
