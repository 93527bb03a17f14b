import { Stethoscope } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { sayAge } from '@/components/app/age';
import { CheckProgress } from '@/components/app/check-progress';
import { FixStatus, isFixToBeShown } from '@/components/app/fix/fix-status';
import { useFixes } from '@/components/app/fix/use-fixes';
import { PermissionWords } from '@/components/app/permission-words';
import { useServices } from '@/components/app/services-context';
import type { CheckControl } from '@/components/app/use-check';
import { useCloserLook } from '@/components/app/use-closer-look';
import { useNow } from '@/components/app/use-now';
import { useReport } from '@/components/app/use-report';
import { useSettingsLook } from '@/components/app/use-settings-look';
import { Comparison } from '@/components/app/verdict/comparison';
import { type WayOn, waysOn } from '@/components/app/verdict/more-certain';
import { OtherContacts } from '@/components/app/verdict/other-contacts';
import { knownBrowser } from '@/components/app/verdict/reason-words';
import { Surroundings } from '@/components/app/verdict/surroundings';
import { VerdictCard } from '@/components/app/verdict/verdict-card';
import { VerdictDetails } from '@/components/app/verdict/verdict-details';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorNotice } from '@/components/ui/error-notice';
import { Notice } from '@/components/ui/notice';
import type { TargetTab } from '@/utils/app-services/app-services';
import { fixOutcome } from '@/utils/fixes/fix-outcome';
import type { CheckSession } from '@/utils/session/schema';
import { CheckAction } from './check-action';
import { Timeline } from './timeline';

export interface CheckStepProps {
  tab: TargetTab;
  site: string;
  /** The page was loaded again, and the browser hides it from us until its site is allowed: what is known of it is from before. */
  isOutOfSight?: boolean;
  check: CheckControl;
  onGoTo(step: 'test' | 'message'): void;
}

/** What the person calls the browser of this check. */
function browserOf({ evidence: { 'browser-environment': environment } }: CheckSession): string | null {
  return knownBrowser(environment?.status === 'collected' ? environment.value.name : undefined);
}

function VerdictTimeline({ session }: { session: CheckSession }) {
  const { t } = useTranslation('panel');
  const { report } = useReport(session, null);
  return (
    <Disclosure summary={t('timeline.title')} {...(report ? { count: report.timeline.length } : {})}>
      {report && <Timeline entries={report.timeline} />}
    </Disclosure>
  );
}

/** First step of the path: the check, its verdict, and everything behind the verdict on demand. */
export function CheckStep({ tab, site, isOutOfSight = false, check, onGoTo }: CheckStepProps) {
  const { t, i18n } = useTranslation(['panel', 'popup', 'common']);
  const { copyText } = useServices();
  const now = useNow();
  const closer = useCloserLook(tab, check);
  const settings = useSettingsLook(check);
  const fixes = useFixes(tab.id, check.session);
  const { session, error, before } = check;

  if (closer.asks) return <PermissionWords site={site} {...closer.asks} />;
  if (session?.status === 'running' && !session.verdict) return <CheckProgress session={session} site={site} onCancel={check.cancel} />;
  // A thorough check needs its permission again, which the last one has given back.
  const checkAgain = () => {
    if (session?.depth === 'thorough' || isOutOfSight) return closer.look();
    closer.reset();
    void check.start('quick');
  };
  const problem = error ?? (session?.status === 'failed' ? session.error : null);
  const start = (label: string) => (
    <Button variant="primary" onClick={() => void check.start('quick')}>
      {label}
    </Button>
  );
  if (problem) return <ErrorNotice error={problem} copy={copyText} actions={start(t('common:retry'))} />;
  if (session?.status === 'running' && session.verdict) {
    return <VerdictCard verdict={session.verdict} isFirst age={sayAge(session.startedAt, now, i18n.language)} />;
  }
  if (session?.status === 'done' && session.verdict) {
    const fix = fixes.made && isFixToBeShown(fixes.made, session, now) ? fixes.made : null;
    // After a fix the state before it is what matters.
    const isFixCompared = fix !== null && fix.state !== 'over' && fixOutcome(fix, session) !== 'unchecked';
    // What lasts as long as the page does would be lost with the closer look, which loads it again.
    const checkAfterFix = fix?.span === 'page' ? () => void check.start('quick') : checkAgain;
    const goOn = (way: WayOn) => {
      if (way === 'look-closer') closer.look();
      else if (way === 'see-settings') settings.look();
      else if (way === 'check-again') checkAgain();
      else onGoTo('test');
    };
    return (
      <>
        {isOutOfSight && <Notice what={t('common:outOfSight.what')} next={t('common:outOfSight.next')} />}
        {closer.isRefused && <Notice what={t('common:refused.what')} next={t('common:refused.next')} />}
        {settings.state !== 'not-asked' && (
          <Notice
            what={t(`common:settingsLook.${settings.state}.what`)}
            next={t(`common:settingsLook.${settings.state}.next`)}
            isSaidAtOnce
          />
        )}
        {fix && <FixStatus key={fix.id} fix={fix} session={session} onCheckAgain={checkAfterFix} />}
        <VerdictCard verdict={session.verdict} age={sayAge(session.finishedAt ?? session.startedAt, now, i18n.language)}>
          {before && !isFixCompared && <Comparison before={before} after={session.verdict} />}
          <CheckAction
            session={session}
            fixes={fixes}
            isRefused={closer.isRefused}
            onLookCloser={closer.look}
            onCheckAgain={checkAgain}
            onGoTo={onGoTo}
          />
        </VerdictCard>
        <OtherContacts session={session} isOpenAtFirst />
        <VerdictDetails
          verdict={session.verdict}
          browser={browserOf(session)}
          ways={waysOn(session).filter(
            (way) => !(way === 'look-closer' && closer.isRefused) && !(way === 'see-settings' && settings.state === 'refused'),
          )}
          onWay={goOn}
        >
          <Surroundings evidence={session.evidence} />
          <VerdictTimeline session={session} />
        </VerdictDetails>
      </>
    );
  }
  return (
    <>
      {session?.status === 'cancelled' && <Notice what={t('popup:cancelled.what')} next={t('popup:cancelled.next')} />}
      <EmptyState icon={Stethoscope} title={t('popup:title')} action={start(t('common:checkPage'))}>
        {t('popup:lead')}
      </EmptyState>
    </>
  );
}
