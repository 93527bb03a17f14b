import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import type { JudgedCause, Unknown, Verdict } from '@/utils/diagnosis/verdict/schema';
import { abilitySentence } from '../fix/fix-words';
import { useServices } from '../services-context';
import type { WayOn } from './more-certain';
import { sayReason } from './reason-words';
import styles from './verdict-details.module.css';
import { leadingClaim, surenessOf } from './verdict-words';

function Names({ causes, withSureness = false }: { causes: readonly JudgedCause[]; withSureness?: boolean }) {
  const { t } = useTranslation(['causes', 'common']);
  return (
    <ul className={styles.list}>
      {causes.map((cause) => (
        <li key={`${cause.id} ${cause.vendorId}`}>
          {withSureness
            ? t('common:otherCause', { cause: t(`${cause.id}.title`), sureness: t(`common:sureness.${surenessOf(cause.confidence)}`) })
            : t(`${cause.id}.title`)}
        </li>
      ))}
    </ul>
  );
}

/** Something that could not be seen, with the reason. */
function Unseen({ unknown: { evidence, reason, count }, browser }: { unknown: Unknown; browser: string | null }) {
  const { t, i18n } = useTranslation(['common', 'report']);
  const item = count === undefined ? t(`report:text.evidence.${evidence}`) : t(`details.counted.${evidence}`, { count });
  return <li>{t('details.unseenItem', { item, reason: sayReason(reason, browser, i18n) })}</li>;
}

/** What would make the verdict more certain, each as something to do with the button that does it. */
function WaysOn({ ways, onWay }: { ways: readonly WayOn[]; onWay(way: WayOn): void }) {
  const { t } = useTranslation('common');
  const { browser } = useServices();
  // What the browser will say sounds like more than we do.
  const values = { sentence: abilitySentence(browser.kind, ['privacy']) ?? '' };
  return (
    <Disclosure summary={t('details.moreCertain')} count={ways.length}>
      <ul className={styles.ways}>
        {ways.map((way) => (
          <li key={way} className={styles.way}>
            <p>{t(`details.way.${way}.what`, values)}</p>
            <Button onClick={() => onWay(way)}>{t(`details.way.${way}.act`)}</Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

export interface VerdictDetailsProps {
  verdict: Verdict;
  /** As people know it; `null` where nobody told. */
  browser: string | null;
  ways: readonly WayOn[];
  onWay(way: WayOn): void;
  children?: ReactNode;
}

/** Evidence for the claim, what would make it more certain, what could not be seen, and what else was thought of: each on demand. */
export function VerdictDetails({ verdict, browser, ways, onWay, children }: VerdictDetailsProps) {
  const { t, i18n } = useTranslation(['common', 'because']);
  const claim = leadingClaim(verdict);
  const others = verdict.causes.filter((cause) => cause !== claim && cause.assessment === 'supported');
  const open = verdict.causes.filter(({ assessment }) => assessment === 'inconclusive');
  const ruledOut = verdict.causes.filter(({ assessment }) => assessment === 'ruled-out');
  return (
    <div>
      {claim && claim.because.length > 0 && (
        <Disclosure summary={t('details.why')} count={claim.because.length}>
          <ul className={styles.list}>
            {claim.because.map((citation) => (
              <li key={`${citation.evidence} ${citation.key} ${JSON.stringify(citation.values)}`}>
                {i18n.t(`because:${citation.key}`, citation.values)}
              </li>
            ))}
          </ul>
          {claim.rule && (
            <p>
              {t('details.rule', { list: claim.rule.list })} <code className={styles.code}>{claim.rule.text}</code>
            </p>
          )}
        </Disclosure>
      )}
      {ways.length > 0 && <WaysOn ways={ways} onWay={onWay} />}
      {verdict.unknowns.length > 0 && (
        <Disclosure summary={t('details.unseen')} count={verdict.unknowns.length}>
          <ul className={styles.list}>
            {verdict.unknowns.map((unknown) => (
              <Unseen key={unknown.evidence} unknown={unknown} browser={browser} />
            ))}
          </ul>
        </Disclosure>
      )}
      {others.length + open.length + ruledOut.length > 0 && (
        <Disclosure summary={t('details.others')} count={others.length + open.length}>
          {others.length > 0 && <Names causes={others} withSureness />}
          {open.length > 0 && (
            <>
              <p className={styles.lead}>{t('details.open')}</p>
              <Names causes={open} />
            </>
          )}
          {ruledOut.length > 0 && (
            <>
              <p className={styles.lead}>{t('details.ruledOut')}</p>
              <Names causes={ruledOut} />
            </>
          )}
        </Disclosure>
      )}
      {children}
    </div>
  );
}
