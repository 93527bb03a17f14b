import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '@/components/ui/disclosure';
import type { JudgedCause, Verdict } from '@/utils/diagnosis/verdict/schema';
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

/** Evidence for the claim, what could not be seen, and what else was thought of: each on demand. */
export function VerdictDetails({ verdict, children }: { verdict: Verdict; children?: ReactNode }) {
  const { t, i18n } = useTranslation(['common', 'because', 'report']);
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
      {verdict.unknowns.length > 0 && (
        <Disclosure summary={t('details.unseen')} count={verdict.unknowns.length}>
          <ul className={styles.list}>
            {verdict.unknowns.map(({ evidence, reason }) => (
              <li key={evidence}>
                {t('details.unseenItem', { item: t(`report:text.evidence.${evidence}`), reason: t(`report:text.reason.${reason}`) })}
              </li>
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
