import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices } from '@/components/app/services-context';
import type { GuideControl } from '@/components/app/use-guide';
import { Button } from '@/components/ui/button';
import type { GuideState } from '@/utils/guide/schema';
import styles from './guide.module.css';
import { GuideControls } from './guide-controls';

/** Another network, or no VPN: asked for, watched for, and believed where nothing can be seen of it. */
export function MakeChange({ path, guide }: { path: GuideState['path']; guide: GuideControl }) {
  const { t } = useTranslation('guide');
  const { watchNetwork } = useServices();
  const { tell } = guide;
  useEffect(() => watchNetwork(() => void tell({ type: 'noticed' })), [watchNetwork, tell]);
  const kind = path === 'vpn' ? 'vpn' : 'network';
  return (
    <div className={styles.question}>
      <h2 className={styles.title}>{t(`change.${kind}.title`)}</h2>
      <ol className={styles.steps}>
        <li>{t(`change.${kind}.one`)}</li>
        <li>{t(`change.${kind}.two`)}</li>
      </ol>
      <p className={styles.quiet} role="status">
        {t('change.watching')}
      </p>
      <div className={styles.buttons}>
        <Button variant="primary" onClick={() => void tell({ type: 'continue' })}>
          {t('change.done')}
        </Button>
      </div>
      <GuideControls guide={guide} />
    </div>
  );
}
