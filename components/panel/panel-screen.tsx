import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isLookable, pageKind } from '@/components/app/page-kind';
import { useServices } from '@/components/app/services-context';
import { SiteHead } from '@/components/app/site-head';
import { ToolHeader } from '@/components/app/tool-header';
import { type CheckControl, useCheck } from '@/components/app/use-check';
import { type GuideControl, useGuide } from '@/components/app/use-guide';
import { useTargetTab } from '@/components/app/use-target-tab';
import { VendorStates } from '@/components/app/verdict/vendor-states';
import { Notice } from '@/components/ui/notice';
import { Stepper, type StepState } from '@/components/ui/stepper';
import type { TargetTab } from '@/utils/app-services/app-services';
import { hostOf } from '@/utils/foundation/url';
import { CheckStep } from './check-step';
import { JournalBar } from './journal-bar';
import styles from './panel-screen.module.css';
import { ScreenshotStep } from './screenshot-step';

export const PANEL_STEPS = ['check', 'test', 'screenshot', 'message'] as const;
export type PanelStep = (typeof PANEL_STEPS)[number];

/** What the screens inside the panel are given. */
export interface PanelContext {
  tab: TargetTab;
  check: CheckControl;
  guide: GuideControl;
  goTo(step: PanelStep): void;
}

export interface PanelScreenProps {
  /** From the address of the page; otherwise the step where something is under way. */
  firstStep?: PanelStep | null;
  renderTest(context: PanelContext): ReactNode;
  renderMessage(context: PanelContext): ReactNode;
}

function checkState({ session, error }: CheckControl): StepState {
  if (session?.status === 'running') return 'current';
  if (error || session?.status === 'failed') return 'failed';
  return session?.status === 'done' ? 'done' : 'todo';
}

const GUIDE_STATES = {
  running: 'current',
  'waiting-for-user': 'current',
  paused: 'paused',
  done: 'done',
  cancelled: 'todo',
  failed: 'failed',
} as const;

/** The workspace: the path from the check to the message, with what is changed right now always in sight. */
export function PanelScreen({ firstStep = null, renderTest, renderMessage }: PanelScreenProps) {
  const { t } = useTranslation(['panel', 'common', 'verdict', 'guide']);
  const services = useServices();
  const tab = useTargetTab();
  const check = useCheck(tab?.id ?? null);
  const guide = useGuide(tab?.id ?? null);
  const [chosen, setChosen] = useState<PanelStep | null>(firstStep);

  const pageUrl = tab?.url || (check.session?.pageUrl ?? '');
  const isOutOfSight = tab?.url === '' && pageUrl !== '';
  const kind = tab ? pageKind(pageUrl, services.practiceUrl) : null;
  const site = kind === 'practice' ? t('common:practiceSite') : tab ? hostOf(pageUrl) : '';
  const isGuiding = guide.state != null && ['running', 'waiting-for-user', 'paused'].includes(guide.state.status);
  const open = chosen ?? (isGuiding ? 'test' : 'check');
  const context: PanelContext | null = tab ? { tab, check, guide, goTo: setChosen } : null;
  const cannot = tab === null ? 'none' : kind && !isLookable(kind) ? kind : null;
  const notice = cannot && <Notice what={t(`common:page.${cannot}.what`)} next={t(`common:page.${cannot}.next`)} />;
  const verdict = check.session?.status === 'done' ? check.session.verdict : null;

  // Whoever searches his extensions would wonder where the private window is.
  const test = guide.state;
  const otherTest = test && test.status !== 'cancelled' && test.path !== 'private-window' ? test.path : null;

  const steps = [
    {
      id: 'check',
      state: checkState(check),
      ...(verdict ? { summary: t(`verdict:status.${verdict.status}.word`) } : {}),
      content:
        notice ??
        (tab && check.session !== undefined && (
          <CheckStep tab={tab} site={site} isOutOfSight={isOutOfSight} check={check} onGoTo={setChosen} />
        )),
    },
    {
      id: 'test',
      state: guide.state ? GUIDE_STATES[guide.state.status] : ('todo' as const),
      content: isGuiding || !notice ? context && renderTest(context) : notice,
    },
    {
      id: 'screenshot',
      state: 'todo' as const,
      content: <ScreenshotStep tab={cannot || isOutOfSight ? null : (tab ?? null)} isOutOfSight={isOutOfSight} />,
    },
    { id: 'message', state: 'todo' as const, content: context ? renderMessage(context) : notice },
  ].map((step) => ({ ...step, label: step.id === 'test' && otherTest ? t(`guide:runningOn.${otherTest}`) : t(`step.${step.id}`) }));

  return (
    <div className={styles.panel}>
      <ToolHeader />
      <JournalBar />
      <main className={styles.main}>
        {site && <SiteHead name={site}>{verdict && verdict.vendors.length > 0 && <VendorStates verdict={verdict} />}</SiteHead>}
        <Stepper
          label={t('path')}
          steps={steps}
          openId={open}
          onOpen={(id) => setChosen(PANEL_STEPS.find((step) => step === id) ?? 'check')}
        />
      </main>
    </div>
  );
}
