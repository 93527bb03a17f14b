import { useTranslation } from 'react-i18next';
import { useServices } from '@/components/app/services-context';
import { nextAction } from '@/components/app/verdict/next-action';
import { Button } from '@/components/ui/button';
import type { TargetTab } from '@/utils/app-services/app-services';
import type { CheckSession } from '@/utils/session/schema';

import styles from './popup-action.module.css';

export interface PopupActionProps {
  tab: TargetTab;
  session: CheckSession;
  /** The site's permission was just refused, so nobody is asked for it again. */
  isRefused: boolean;
  onLookCloser(): void;
  onCheckAgain(): void;
}

/** The one action of a verdict, and the way to check again. What needs room opens in the panel. */
export function PopupAction({ tab, session, isRefused, onLookCloser, onCheckAgain }: PopupActionProps) {
  const { t } = useTranslation(['popup', 'common', 'remedies']);
  const { places } = useServices();
  const action = nextAction(session);
  const again = (
    <Button variant="link" onClick={onCheckAgain}>
      {t('common:checkAgain')}
    </Button>
  );
  const closer = session.depth === 'quick' && !isRefused && action.kind === 'remedy' && (
    <Button variant="link" onClick={onLookCloser}>
      {t('common:lookCloser')}
    </Button>
  );
  const primary = {
    'look-closer': isRefused
      ? { label: t('privateTest'), press: () => places.panel(tab, 'test') }
      : { label: t('common:lookCloser'), press: onLookCloser },
    remedy: { label: t('how'), press: () => places.panel(tab, 'check') },
    'tell-site': { label: t('tellSite'), press: () => places.panel(tab, 'message') },
    'private-test': { label: t('privateTest'), press: () => places.panel(tab, 'test') },
    nothing: null,
  }[action.kind];
  return (
    <>
      {action.kind === 'remedy' && <p className={styles.remedy}>{t(`remedies:${action.remedyId}.title`)}</p>}
      {primary && (
        <Button variant="primary" isWide onClick={primary.press}>
          {primary.label}
        </Button>
      )}
      {again}
      {closer}
      {action.kind !== 'remedy' && (
        <Button variant="link" onClick={() => places.panel(tab, 'check')}>
          {t('more')}
        </Button>
      )}
    </>
  );
}
