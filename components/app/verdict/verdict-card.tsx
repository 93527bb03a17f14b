import { Building2, Globe, type LucideIcon, MonitorCog, Network, Scale } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { StatusBadge, type Tone } from '@/components/ui/status-badge';
import type { Side, Verdict } from '@/utils/diagnosis/verdict/schema';
import styles from './verdict-card.module.css';
import { isNoneSoFar, sayVerdict } from './verdict-words';

const SIDE_ICONS: Record<Side, LucideIcon> = { user: MonitorCog, site: Globe, network: Network, vendor: Building2 };
export const STATUS_TONES = { working: 'good', broken: 'care', 'no-widget': 'quiet', inconclusive: 'unknown' } as const satisfies Record<
  Verdict['status'],
  Tone
>;
const CARD_TONES = { working: 'good', broken: 'care', 'no-widget': 'plain', inconclusive: 'plain' } as const;

export interface VerdictCardProps {
  verdict: Verdict;
  /** "3 minutes ago". */
  age: string;
  /** The check still goes on behind this first result. */
  isFirst?: boolean;
  /** Without it the state must stand right above the card. */
  hasBadge?: boolean;
  /** The one action, and below it what is rarely wanted. */
  actions?: ReactNode;
  /** Comparison with an earlier verdict, steps of a remedy, details. */
  children?: ReactNode;
}

/** The page itself kept us out: it stands still behind a box of its own, or is too busy to answer. */
const isHeldUp = ({ unknowns }: Verdict): boolean =>
  unknowns.some(({ evidence, reason }) => evidence === 'page-survey' && reason === 'timed-out');

/** One sentence, whose side, how sure, one action. Never an alarm. */
export function VerdictCard({ verdict, age, isFirst = false, hasBadge = true, actions, children }: VerdictCardProps) {
  const { t, i18n } = useTranslation(['verdict', 'common']);
  const titleId = useId();
  const words = sayVerdict(verdict, i18n, { isFirst });
  const state = isNoneSoFar(verdict, isFirst) ? t('soFar.word') : t(`status.${verdict.status}.word`);
  const SideIcon = words.side ? SIDE_ICONS[words.side] : null;
  return (
    <Card tone={CARD_TONES[verdict.status]} aria-labelledby={titleId}>
      <div className={styles.top}>
        {hasBadge && <StatusBadge tone={STATUS_TONES[verdict.status]}>{state}</StatusBadge>}
        <span className={styles.age}>{t('common:checkedAge', { age })}</span>
      </div>
      <h2 id={titleId} className={styles.sentence}>
        {words.sentence}
      </h2>
      {words.rule && <p>{words.rule}</p>}
      {words.sideSentence && SideIcon && (
        <p className={styles.fact}>
          <SideIcon aria-hidden="true" className={styles.icon} />
          <span>{words.sideSentence}</span>
        </p>
      )}
      {words.surenessSentence && (
        <p className={styles.fact}>
          <Scale aria-hidden="true" className={styles.icon} />
          <span>{words.surenessSentence}</span>
        </p>
      )}
      {isFirst && <Notice what={t('common:firstResult.what')} next={t('common:firstResult.next')} />}
      {isHeldUp(verdict) && <Notice what={t('common:heldUp.what')} next={t('common:heldUp.next')} />}
      {actions && <div className={styles.actions}>{actions}</div>}
      {children}
    </Card>
  );
}
