import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Progress } from '@/components/ui/progress';
import { CHECK_PHASES, type CheckPhase, type CheckSession } from '@/utils/session/schema';

/** A quick check neither reloads the page nor asks for anything again. */
const QUICK_PHASES: ReadonlySet<CheckPhase> = new Set(['preparing', 'opening-chat', 'looking', 'judging']);

export interface CheckProgressProps {
  session: CheckSession;
  /** The page, as the person knows it. */
  site: string;
  /** Resolves when the check has come to rest. */
  onCancel(): Promise<void>;
}

/** A running check, phase by phase, and the way out of it. */
export function CheckProgress({ session, site, onCancel }: CheckProgressProps) {
  const { t } = useTranslation('common');
  const [isCancelling, setCancelling] = useState(false);
  const isShown = (phase: CheckPhase) => session.depth === 'thorough' || QUICK_PHASES.has(phase) || phase === session.phase;
  const cancel = () => {
    setCancelling(true);
    void onCancel().finally(() => setCancelling(false));
  };
  return (
    <Progress
      title={t('checking', { site })}
      steps={CHECK_PHASES.filter(isShown).map((phase) => ({ id: phase, label: t(`phase.${phase}`) }))}
      currentId={session.phase}
      isCancelling={isCancelling}
      onCancel={cancel}
    />
  );
}
