import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { leadingClaim } from '@/components/app/verdict/verdict-words';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Disclosure } from '@/components/ui/disclosure';
import { useAnnounce } from '@/components/ui/live-region';
import { StatusBadge, type Tone } from '@/components/ui/status-badge';
import type { EvidenceMap } from '@/utils/diagnosis/evidence/schema';
import type { Verdict } from '@/utils/diagnosis/verdict/schema';
import styles from './guide.module.css';

type Comparison = EvidenceMap['incognito-comparison'];

/** Row of the truth table, as a key below `guide:reading.`. */
export function readingRow({ reading, privateFailure }: Comparison): string {
  // Storage that only the private window refuses makes the two incomparable, and that has words of its own.
  if (privateFailure === 'storage') return 'fails-there-storage';
  return reading === 'fails-there' ? `fails-there-${privateFailure ?? 'other'}` : reading;
}

const TONES: Record<Comparison['normal'], Tone> = { working: 'good', broken: 'care', 'no-widget': 'quiet', inconclusive: 'unknown' };

/** Causes that an extension is behind. Where the check has seen one at work, "clear your data first" would send the person astray. */
const BY_EXTENSION: ReadonlySet<string> = new Set([
  'content-blocker',
  'tag-manager-blocked',
  'vendor-api-blocked',
  'hidden-by-cosmetic-filter',
]);

export interface GuideResultProps {
  comparison: Comparison;
  /** What the check of the page found, this comparison included. */
  seenHere: Verdict | null;
  onAgain(): void;
  onCheckAgain(): void;
  onReport(): void;
}

/** What the test has shown, what it has not, and what to do next. */
export function GuideResult({ comparison, seenHere, onAgain, onCheckAgain, onReport }: GuideResultProps) {
  const { t } = useTranslation(['guide', 'verdict', 'common', 'popup']);
  const announce = useAnnounce();
  const row = readingRow(comparison);
  const claim = seenHere && leadingClaim(seenHere);
  const isExtensionSeen = comparison.reading === 'works-there' && claim !== null && BY_EXTENSION.has(claim.id);
  useEffect(() => announce(t(`reading.${row}.what`)), [announce, t, row]);
  return (
    <>
      <Card tone={comparison.reading === 'works-there' ? 'good' : 'plain'}>
        <dl className={styles.answers}>
          <div>
            <dt className={styles.quiet}>{t('result.here')}</dt>
            <dd>
              <StatusBadge tone={TONES[comparison.normal]}>{t(`verdict:status.${comparison.normal}.word`)}</StatusBadge>
            </dd>
          </div>
          <div>
            <dt className={styles.quiet}>{t('result.there')}</dt>
            <dd>
              <StatusBadge tone={TONES[comparison.private]}>{t(`verdict:status.${comparison.private}.word`)}</StatusBadge>
            </dd>
          </div>
        </dl>
        <h2 className={styles.title}>{t(`reading.${row}.what`)}</h2>
        <p>{isExtensionSeen ? t('reading.works-there.nextBlocker') : t(`reading.${row}.next`)}</p>
        {comparison.by === 'user' && <p className={styles.quiet}>{t('result.byYou')}</p>}
        <div className={styles.buttons}>
          <Button variant="primary" onClick={onCheckAgain}>
            {t('common:checkAgain')}
          </Button>
          <Button onClick={onReport}>{t('popup:links.report')}</Button>
          <Button variant="link" onClick={onAgain}>
            {t('startAgain')}
          </Button>
        </div>
      </Card>
      {comparison.differences.length > 0 && (
        <Disclosure summary={t('result.differences')} count={comparison.differences.length}>
          <p>{t('result.caution')}</p>
          <ul className={styles.steps}>
            {comparison.differences.map((difference) => (
              <li key={difference}>{t(`difference.${difference}`)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
