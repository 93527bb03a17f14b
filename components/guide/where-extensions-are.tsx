import { useTranslation } from 'react-i18next';
import { useServices } from '@/components/app/services-context';
import { CopyButton } from '@/components/ui/copy-button';
import styles from './guide.module.css';

/** Pages of the browser itself, which neither a link nor an extension may open in Firefox. */
const ADDRESSES = { chromium: 'chrome://extensions', firefox: 'about:addons' } as const;

/** Where this browser lists its extensions, in its own words. */
export function WhereExtensionsAre() {
  const { t } = useTranslation('guide');
  const { browser, copyText } = useServices();
  if (browser.isMobile) return <p>{t('search.where.mobile')}</p>;
  const address = ADDRESSES[browser.kind];
  return (
    <div className={styles.question}>
      <p>{t(`search.where.${browser.kind}`)}</p>
      <p className={styles.address} translate="no">
        {address}
      </p>
      <div>
        <CopyButton variant="link" copy={() => copyText(address)}>
          {t('manual.copyAddress')}
        </CopyButton>
      </div>
    </div>
  );
}
