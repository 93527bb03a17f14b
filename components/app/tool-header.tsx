import { Settings2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { BrandMark } from './brand-mark';
import { useServices } from './services-context';
import styles from './tool-header.module.css';

/** The head of the popup and of the panel: the product's name, and the way to the settings. */
export function ToolHeader() {
  const { t } = useTranslation('common');
  const { places } = useServices();
  return (
    <header className={styles.head}>
      <BrandMark />
      <h1 className={styles.brand}>{t('product')}</h1>
      <Button variant="quiet" icon={Settings2} isIconOnly onClick={() => places.options()}>
        {t('settings')}
      </Button>
    </header>
  );
}
