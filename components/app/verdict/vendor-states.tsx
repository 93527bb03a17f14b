import { useTranslation } from 'react-i18next';
import { StatusBadge, type Tone } from '@/components/ui/status-badge';
import type { VendorState, Verdict } from '@/utils/diagnosis/verdict/schema';
import styles from './vendor-states.module.css';

/** `seen`: it stands there, and nobody has tried it. */
type Shown = VendorState['state'] | 'seen';

const TONES: Record<Shown, Tone> = { working: 'good', broken: 'care', hidden: 'hidden', stub: 'care', seen: 'unknown' };

/** The chats of a page, each with its state in one word. */
export function VendorStates({ verdict: { vendors, status } }: { verdict: Verdict }) {
  const { t } = useTranslation('common');
  const shownAs = (state: VendorState['state']): Shown => (status === 'inconclusive' && state === 'working' ? 'seen' : state);
  return (
    <ul className={styles.list}>
      {vendors.map((vendor) => (
        <li key={vendor.id} className={styles.vendor}>
          <span>{vendor.id === 'generic' ? t('unknownChat') : vendor.name}</span>
          <StatusBadge tone={TONES[shownAs(vendor.state)]}>{t(`vendorState.${shownAs(vendor.state)}`)}</StatusBadge>
        </li>
      ))}
    </ul>
  );
}
