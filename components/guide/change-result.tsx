import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { useAnnounce } from '@/components/ui/live-region';
import { Notice } from '@/components/ui/notice';
import type { EvidenceMap } from '@/utils/diagnosis/evidence/schema';
import styles from './guide.module.css';
import { MoreTests, type OtherTest } from './more-tests';
import { TwoStates } from './two-states';

type Change = EvidenceMap['change-comparison']['changes'][number];

export interface ChangeResultProps {
  change: Change;
  onCheckAgain(): void;
  onReport(): void;
  onPrivateWindow(): void;
  onOther(path: OtherTest): void;
}

/** What one change has shown, and what to do next. */
export function ChangeResult({ change, onCheckAgain, onReport, onPrivateWindow, onOther }: ChangeResultProps) {
  const { t } = useTranslation(['guide', 'common', 'popup', 'panel']);
  const announce = useAnnounce();
  const { change: kind, reading, isSeen, by } = change;
  const words = `changeReading.${kind}.${reading}`;
  useEffect(() => announce(t(`${words}.what`)), [announce, t, words]);
  const isOfNetwork = kind === 'network' || kind === 'vpn';
  return (
    <>
      <Card tone={reading === 'works-after' ? 'good' : 'plain'}>
        <TwoStates
          states={[
            [t('result.before'), change.before],
            [t('result.after'), change.after],
          ]}
        />
        <h2 className={styles.title}>{t(`${words}.what`)}</h2>
        <p>{t(`${words}.next`)}</p>
        {by === 'user' && <p className={styles.quiet}>{t('result.byYou')}</p>}
        {by === 'probes' && !isSeen && reading !== 'works-in-both' && <p className={styles.quiet}>{t('result.told')}</p>}
        {isOfNetwork && reading !== 'works-in-both' && <Notice what={t(`change.${kind}.after`)} />}
        <div className={styles.buttons}>
          <Button variant="primary" onClick={onCheckAgain}>
            {t('common:checkAgain')}
          </Button>
          <Button onClick={onReport}>{t('popup:links.report')}</Button>
          <Button variant="link" onClick={onPrivateWindow}>
            {t('running')}
          </Button>
        </div>
      </Card>
      <MoreTests without={[kind]} onStart={onOther} />
    </>
  );
}
