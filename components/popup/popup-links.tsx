import { Camera, FileText, PanelRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useServices } from '@/components/app/services-context';
import { Button } from '@/components/ui/button';
import type { TargetTab } from '@/utils/app-services/app-services';
import styles from './popup-links.module.css';

/** Three quiet ways on, the same in every state. */
export function PopupLinks({ tab }: { tab: TargetTab | null }) {
  const { t } = useTranslation('popup');
  const { places } = useServices();
  return (
    <nav className={styles.links} aria-label={t('links.label')}>
      <Button variant="quiet" icon={Camera} onClick={() => places.screenshot(tab)}>
        {t('links.screenshot')}
      </Button>
      <Button variant="quiet" icon={FileText} onClick={() => places.panel(tab, 'message')}>
        {t('links.report')}
      </Button>
      <Button variant="quiet" icon={PanelRight} onClick={() => places.panel(tab)}>
        {t('links.panel')}
      </Button>
    </nav>
  );
}
