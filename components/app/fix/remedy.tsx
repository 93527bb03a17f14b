import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '@/components/ui/disclosure';
import { SelectField } from '@/components/ui/field';
import { findClickPaths } from '@/utils/fixes/click-paths/find-click-paths';
import type { CheckSession } from '@/utils/session/schema';
import { RemedySteps } from '../verdict/remedy-steps';
import { ClickSteps } from './click-steps';
import styles from './fix.module.css';
import { FixOffer, type FixOfferProps } from './fix-offer';
import type { Fixes } from './use-fixes';

const UNKNOWN = '';

/** The steps for this browser and this blocker; the general ones where neither is known. */
function Steps({ remedyId, session }: { remedyId: string; session: CheckSession }) {
  const { t } = useTranslation('fixes');
  const { certain, possible } = findClickPaths(remedyId, session.evidence);
  const [chosen, setChosen] = useState(UNKNOWN);
  const mine = possible.find(({ path }) => path.id === chosen);
  return (
    <>
      {possible.length > 0 && (
        <SelectField
          label={t('path.which')}
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
          options={[
            { value: UNKNOWN, label: t('path.unknown') },
            ...possible.map(({ path }) => ({ value: path.id, label: path.name, lang: 'en' })),
          ]}
        />
      )}
      {(mine ? [mine] : certain).map((found) => (
        <div key={found.path.id} className={styles.body}>
          {(certain.length > 1 || found.path.kind === 'blocker') && <p className={styles.product}>{found.path.name}</p>}
          <ClickSteps found={found} pageUrl={session.pageUrl} />
        </div>
      ))}
      {!mine && certain.length === 0 && <RemedySteps remedyId={remedyId} withTitle={false} />}
    </>
  );
}

export interface RemedyProps {
  remedyId: string;
  session: CheckSession;
  fixes: Fixes;
  variant?: NonNullable<FixOfferProps['variant']>;
}

/** A fix that changes more than the steps by hand would; it is offered beside them, not before them. */
const COARSE: ReadonlySet<string> = new Set(['pause-extension']);

/** Whether doing it for the person is the smallest change there is. */
export function isBestDoneForHim(remedyId: string, fixes: Fixes): boolean {
  return fixes.plans.some((plan) => plan.remedyId === remedyId && !COARSE.has(plan.fixId));
}

/** One thing that can help: done for the person where that is possible, and always the way to do it oneself. */
export function Remedy({ remedyId, session, fixes, variant = 'secondary' }: RemedyProps) {
  const { t } = useTranslation(['fixes', 'remedies']);
  const offer = (shown: NonNullable<FixOfferProps['variant']>) => (
    <FixOffer remedyId={remedyId} checkId={session.id} fixes={fixes} variant={shown} />
  );
  return (
    <div className={styles.remedy}>
      <h3 className={styles.title}>{t(`remedies:${remedyId}.title`)}</h3>
      {isBestDoneForHim(remedyId, fixes) ? (
        <>
          {offer(variant)}
          <Disclosure summary={t('path.yourself')}>
            <Steps remedyId={remedyId} session={session} />
          </Disclosure>
        </>
      ) : (
        <>
          <Steps remedyId={remedyId} session={session} />
          {offer('secondary')}
        </>
      )}
    </div>
  );
}
