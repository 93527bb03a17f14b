import { useTranslation } from 'react-i18next';
import { Disclosure } from '@/components/ui/disclosure';
import { Checkbox, SelectField } from '@/components/ui/field';
import { LIMIT_PRESETS } from '@/utils/screenshot/attachment/desk-limits';
import type { DeskChoice } from '../desk-choice';
import type { VendorLimit } from '../editor-services';
import styles from './desk-options.module.css';

const FORMATS = ['auto', 'png', 'jpeg', 'pdf'] as const;

export interface DeskOptionsProps {
  choice: DeskChoice;
  vendorLimit: VendorLimit | null;
  onChoice: (choice: DeskChoice) => void;
}

/** What the saved file is to be like, for desks that are choosy. */
export function DeskOptions({ choice, vendorLimit, onChoice }: DeskOptionsProps) {
  const { t, i18n } = useTranslation('editor');
  const size = (megabytes: number) =>
    new Intl.NumberFormat(i18n.language, { style: 'unit', unit: 'megabyte', unitDisplay: 'short' }).format(megabytes);
  const limits = [
    { value: '', label: t('desk.noLimit') },
    ...(vendorLimit
      ? [
          {
            value: `${vendorLimit.megabytes}`,
            label: t('desk.vendorLimit', { vendor: vendorLimit.vendor, size: size(vendorLimit.megabytes) }),
          },
        ]
      : []),
    ...LIMIT_PRESETS.filter((megabytes) => megabytes !== vendorLimit?.megabytes).map((megabytes) => ({
      value: `${megabytes}`,
      label: t('desk.limitOf', { size: size(megabytes) }),
    })),
  ];
  return (
    <Disclosure summary={t('desk.title')}>
      <div className={styles.fields}>
        <SelectField
          label={t('desk.format')}
          value={choice.format}
          options={FORMATS.map((value) => ({ value, label: t(`desk.formats.${value}`) }))}
          onChange={({ currentTarget }) => {
            const format = FORMATS.find((known) => known === currentTarget.value);
            if (format) onChoice({ ...choice, format });
          }}
        />
        <SelectField
          label={t('desk.limit')}
          hint={t('desk.limitHint')}
          value={choice.limitMegabytes === null ? '' : `${choice.limitMegabytes}`}
          options={limits}
          onChange={({ currentTarget: { value } }) => onChoice({ ...choice, limitMegabytes: value === '' ? null : Number(value) })}
        />
        <Checkbox
          label={t('desk.strip')}
          hint={t('desk.stripHint')}
          checked={choice.hasStrip}
          onChange={({ currentTarget }) => onChoice({ ...choice, hasStrip: currentTarget.checked })}
        />
      </div>
    </Disclosure>
  );
}
