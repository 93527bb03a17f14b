import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { GuideControl } from '@/components/app/use-guide';
import { useAnnounce } from '@/components/ui/live-region';
import { Progress } from '@/components/ui/progress';
import type { GuidePath, GuideState, GuideStep } from '@/utils/guide/schema';
import { GuideControls } from './guide-controls';
import { SearchProgress } from './search-progress';

/** Steps that take time by themselves; the others ask. */
const SHOWN: Readonly<Record<GuidePath, readonly GuideStep[]>> = {
  'private-window': ['baseline', 'private-access', 'open-private', 'check-private', 'result'],
  'site-data': ['baseline', 'choose-data', 'clear-data', 'check-after', 'result'],
  network: ['baseline', 'make-change', 'check-after', 'result'],
  vpn: ['baseline', 'make-change', 'check-after', 'result'],
  'other-browser': ['baseline', 'make-change', 'result'],
  extensions: ['baseline', 'find-suspects', 'search-extensions', 'put-back'],
};

/** The test at work. */
export function GuideProgress({ state, guide }: { state: GuideState; guide: GuideControl }) {
  const { t } = useTranslation('guide');
  const announce = useAnnounce();
  // The private window is evened out only where it has to be; who needs it sees it.
  const shown = SHOWN[state.path].flatMap((id) => (id === 'result' && state.step === 'even-out' ? (['even-out', id] as const) : [id]));
  const current = shown.includes(state.step) ? state.step : 'result';
  const title = state.path === 'private-window' ? t('running') : t(`runningOn.${state.path}`);
  useEffect(() => announce(t(`step.${current}`)), [announce, t, current]);
  return (
    <>
      <Progress title={title} steps={shown.map((id) => ({ id, label: t(`step.${id}`) }))} currentId={current}>
        {state.search && state.step !== 'find-suspects' && <SearchProgress search={state.search} guide={guide} />}
      </Progress>
      <GuideControls guide={guide} />
    </>
  );
}
