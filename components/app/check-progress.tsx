import { useTranslation } from 'react-i18next';
import { Progress } from '@/components/ui/progress';
import { CHECK_PHASES, type CheckPhase, type CheckSession } from '@/utils/session/schema';

/** A quick check neither reloads the page nor asks for anything again. */
const QUICK_PHASES: ReadonlySet<CheckPhase> = new Set(['preparing', 'opening-chat', 'looking', 'judging']);

export interface CheckProgressProps {
  session: CheckSession;
  title: string;
  onCancel?: () => void;
  /** Cancel was pressed; the check is coming to rest. */
  isCancelling?: boolean;
}

/** A running check, phase by phase. */
export function CheckProgress({ session, title, onCancel, isCancelling = false }: CheckProgressProps) {
  const { t } = useTranslation('common');
  const isShown = (phase: CheckPhase) => session.depth === 'thorough' || QUICK_PHASES.has(phase) || phase === session.phase;
  return (
    <Progress
      title={title}
      steps={CHECK_PHASES.filter(isShown).map((phase) => ({ id: phase, label: t(`phase.${phase}`) }))}
      currentId={session.phase}
      isCancelling={isCancelling}
      {...(onCancel ? { onCancel } : {})}
    />
  );
}
