import { useTranslation } from 'react-i18next';
import { StatusBadge, type Tone } from '@/components/ui/status-badge';
import type { VendorState } from '@/utils/diagnosis/verdict/schema';
import styles from './vendor-states.module.css';

const TONES: Record<VendorState['state'], Tone> = { working: 'good', broken: 'care', hidden: 'hidden', stub: 'care' };

/** The chats of a page, each with its state in one word. */
export function VendorStates({ vendors }: { vendors: readonly VendorState[] }) {
  const { t } = useTranslation('common');
  return (
    <ul className={styles.list}>
      {vendors.map((vendor) => (
        <li key={vendor.id} className={styles.vendor}>
          <span>{vendor.id === 'generic' ? t('unknownChat') : vendor.name}</span>
          <StatusBadge tone={TONES[vendor.state]}>{t(`vendorState.${vendor.state}`)}</StatusBadge>
        </li>
      ))}
    </ul>
  );
}
