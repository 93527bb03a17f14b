import { useTranslation } from 'react-i18next';
import { isLookable, pageKind } from '@/components/app/page-kind';
import { useServices } from '@/components/app/services-context';
import { SiteHead } from '@/components/app/site-head';
import { ToolHeader } from '@/components/app/tool-header';
import { useCheck } from '@/components/app/use-check';
import { useTargetTab } from '@/components/app/use-target-tab';
import { VendorStates } from '@/components/app/verdict/vendor-states';
import { hostOf } from '@/utils/foundation/url';
import { CheckablePage } from './checkable-page';
import { PopupLinks } from './popup-links';
import styles from './popup-screen.module.css';
import { UncheckablePage } from './uncheckable-page';

/** The toolbar popup: the site and its chat, one thing to do, and three quiet ways on. */
export function PopupScreen() {
  const { t } = useTranslation(['popup', 'common']);
  const services = useServices();
  const tab = useTargetTab();
  const check = useCheck(tab?.id ?? null);
  const kind = tab ? pageKind(tab.url, services.practiceUrl) : null;
  const site = kind === 'practice' ? t('common:practiceSite') : tab ? hostOf(tab.url) : '';
  const verdict = check.session?.verdict;
  return (
    <div className={styles.popup}>
      <ToolHeader />
      <main className={styles.main}>
        {tab !== undefined && (
          <SiteHead name={site || t('noSite')}>
            {verdict && verdict.vendors.length > 0 ? (
              <VendorStates verdict={verdict} />
            ) : (
              kind && isLookable(kind) && !check.session && <p className={styles.quiet}>{t('notChecked')}</p>
            )}
          </SiteHead>
        )}
        {tab === null && <UncheckablePage kind="none" tab={null} />}
        {tab && kind && !isLookable(kind) && <UncheckablePage kind={kind} tab={tab} />}
        {tab && kind && isLookable(kind) && (check.session !== undefined || check.error) && (
          <CheckablePage tab={tab} site={site} check={check} />
        )}
      </main>
      <PopupLinks tab={tab ?? null} />
    </div>
  );
}
