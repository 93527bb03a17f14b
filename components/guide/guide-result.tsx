import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Disclosure } from '@/components/ui/disclosure';
import { useAnnounce } from '@/components/ui/live-region';
import type { EvidenceMap } from '@/utils/diagnosis/evidence/schema';
import { isStricterThere, nextStepOf } from '@/utils/diagnosis/verdict/compare-windows';
import type { Verdict } from '@/utils/diagnosis/verdict/schema';
import styles from './guide.module.css';
import { MoreTests, type OtherTest } from './more-tests';
import { TwoStates } from './two-states';

type Comparison = EvidenceMap['incognito-comparison'];

/** Row of the truth table, as a key below `guide:reading.`. */
export function readingRow(comparison: Comparison): string {
  const { reading, privateFailure } = comparison;
  // A private window that is stricter by itself makes the two incomparable, and that has words of its own.
  if (isStricterThere(comparison) || privateFailure === 'storage') return `fails-there-${privateFailure}`;
  return reading === 'fails-there' ? `fails-there-${privateFailure ?? 'other'}` : reading;
}

/** The test that the truth table asks for next; `null` where it asks for none. */
const OFFERED: Partial<Record<ReturnType<typeof nextStepOf>, OtherTest>> = {
  'clear-site-data-first': 'site-data',
  'swap-network': 'network',
  'find-extension': 'extensions',
};

export interface GuideResultProps {
  comparison: Comparison;
  /** What the check of the page found, this comparison included. */
  seenHere: Verdict | null;
  /** What else was tried, newest of each kind. */
  changes?: EvidenceMap['change-comparison']['changes'];
  onAgain(): void;
  onCheckAgain(): void;
  onReport(): void;
  /** Left out where nothing but words can be offered. */
  onOther?(path: OtherTest): void;
}

/** The two windows' own rules, where both were seen and differ. */
function RulesOfBoth({ comparison: { sides }, difference }: { comparison: Comparison; difference: Comparison['differences'][number] }) {
  const { t } = useTranslation('guide');
  const rules =
    difference === 'third-party-storage'
      ? sides?.thirdPartyCookies
      : difference === 'tracking-protection'
        ? sides?.trackingProtection
        : null;
  if (!rules || rules.normal === 'unknown' || rules.private === 'unknown' || rules.normal === rules.private) return null;
  return <span>{t('result.sides', { here: t(`result.rule.${rules.normal}`), there: t(`result.rule.${rules.private}`) })}</span>;
}

/** What the test has shown, what it has not, and what to do next. */
export function GuideResult({ comparison, seenHere, changes = [], onAgain, onCheckAgain, onReport, onOther }: GuideResultProps) {
  const { t } = useTranslation(['guide', 'verdict', 'common', 'popup']);
  const announce = useAnnounce();
  const row = readingRow(comparison);
  const next = nextStepOf(comparison, { verdict: seenHere, changes });
  const offered = onOther ? (OFFERED[next] ?? null) : null;
  const isExtension = comparison.reading === 'works-there' && next === 'find-extension';
  const isClearedInVain = changes.some(({ change, reading }) => change === 'site-data' && reading === 'fails-after');
  const evened = comparison.evened === 'storage' || comparison.evened === 'protection' ? comparison.evened : null;
  useEffect(() => announce(t(`reading.${row}.what`)), [announce, t, row]);
  return (
    <>
      <Card tone={comparison.reading === 'works-there' ? 'good' : 'plain'}>
        <TwoStates
          states={[
            [t('result.here'), comparison.normal],
            [t('result.there'), comparison.private],
          ]}
        />
        <h2 className={styles.title}>{t(`reading.${row}.what`)}</h2>
        <p>{isExtension ? t(`reading.works-there.${isClearedInVain ? 'nextCleared' : 'nextBlocker'}`) : t(`reading.${row}.next`)}</p>
        {evened && <p className={styles.quiet}>{t(`result.evened.${evened}`)}</p>}
        {comparison.by === 'user' && <p className={styles.quiet}>{t('result.byYou')}</p>}
        <div className={styles.buttons}>
          {offered && (
            <Button variant="primary" onClick={() => onOther?.(offered)}>
              {t(`more.${offered}`)}
            </Button>
          )}
          <Button {...(offered ? {} : { variant: 'primary' as const })} onClick={onCheckAgain}>
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
              <li key={difference}>
                {t(`difference.${difference}`)} <RulesOfBoth comparison={comparison} difference={difference} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {onOther && <MoreTests without={offered ? [offered] : []} onStart={onOther} />}
    </>
  );
}
