import { Camera, FileStack, ImageUp, ScanLine, SquareDashedMousePointer, SquareMousePointer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useServices } from '@/components/app/services-context';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { TargetTab } from '@/utils/app-services/app-services';
import styles from './check-action.module.css';

const PARTS = [
  { part: 'page', icon: ScanLine },
  { part: 'region', icon: SquareDashedMousePointer },
  { part: 'element', icon: SquareMousePointer },
] as const;

/** Third step: the picture, which opens in the mask editor. */
export function ScreenshotStep({ tab, isOutOfSight }: { tab: TargetTab | null; isOutOfSight: boolean }) {
  const { t } = useTranslation('panel');
  const { places } = useServices();
  return (
    <div className={styles.action}>
      <p>{t('screenshot.lead')}</p>
      {isOutOfSight && <Notice what={t('screenshot.outOfSight.what')} next={t('screenshot.outOfSight.next')} />}
      <div className={styles.buttons}>
        {tab && (
          <>
            <Button variant="primary" icon={Camera} onClick={() => places.screenshot(tab)}>
              {t('screenshot.take')}
            </Button>
            {PARTS.map(({ part, icon }) => (
              <Button key={part} icon={icon} onClick={() => places.screenshot(tab, part)}>
                {t(`screenshot.${part}`)}
              </Button>
            ))}
          </>
        )}
        <Button icon={ImageUp} onClick={() => places.screenshot(null)}>
          {t('screenshot.own')}
        </Button>
        <Button variant="quiet" icon={FileStack} onClick={() => places.manyPictures()}>
          {t('screenshot.many')}
        </Button>
      </div>
    </div>
  );
}
