import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { GuideControl } from '@/components/app/use-guide';
import { useAnnounce } from '@/components/ui/live-region';
import { Progress } from '@/components/ui/progress';
import type { GuideState, GuideStep } from '@/utils/guide/schema';
import { GuideControls } from './guide-controls';

/** Steps that take time by themselves; the others ask. */
const SHOWN: readonly GuideStep[] = ['baseline', 'private-access', 'open-private', 'check-private', 'result'];

/** The test at work. */
export function GuideProgress({ state, guide }: { state: GuideState; guide: GuideControl }) {
  const { t } = useTranslation('guide');
  const announce = useAnnounce();
  const current = SHOWN.includes(state.step) ? state.step : 'check-private';
  useEffect(() => announce(t(`step.${current}`)), [announce, t, current]);
  return (
    <>
      <Progress title={t('running')} steps={SHOWN.map((id) => ({ id, label: t(`step.${id}`) }))} currentId={current} />
      <GuideControls guide={guide} hasBack={false} />
    </>
  );
}
