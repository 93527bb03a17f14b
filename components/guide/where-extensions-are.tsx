import { ExternalLink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useServices } from '@/components/app/services-context';
import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import styles from './guide.module.css';

/** A page of Firefox itself, which neither a link nor an extension may open. */
const ADDRESS = 'about:addons';

/** Where this browser lists its extensions, in its own words. */
export function WhereExtensionsAre() {
  const { t } = useTranslation('guide');
  const { browser, copyText, places } = useServices();
  if (browser.isMobile) return <p>{t('search.where.mobile')}</p>;
  if (browser.kind === 'chromium')
    return (
      <div>
        <Button icon={ExternalLink} onClick={() => places.extensionList()}>
          {t('search.where.open')}
        </Button>
      </div>
    );
  return (
    <div className={styles.question}>
      <p>{t('search.where.firefox')}</p>
      <p className={styles.address} translate="no">
        {ADDRESS}
      </p>
      <div>
        <CopyButton variant="link" copy={() => copyText(ADDRESS)}>
          {t('manual.copyAddress')}
        </CopyButton>
      </div>
    </div>
  );
}
