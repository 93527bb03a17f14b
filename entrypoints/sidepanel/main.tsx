import { createRoot } from 'react-dom/client';
import '@/components/ui/base.css';
import { AppRoot } from '@/components/app/app-root';
import { changesOf } from '@/components/guide/changes-of';
import { GuideScreen } from '@/components/guide/guide-screen';
import { PANEL_STEPS, PanelScreen } from '@/components/panel/panel-screen';
import { ReportScreen } from '@/components/report/report-screen';
import { createAppServices } from '@/utils/app-services/create-app-services';

// `?tabId=` binds the panel to one tab, also where it runs in a tab of its own; without it the panel follows the tab in front.
const wanted = new URLSearchParams(location.search);
const tabId = Number(wanted.get('tabId') ?? Number.NaN);
const services = createAppServices({ tabId: Number.isNaN(tabId) ? null : tabId });
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <AppRoot services={services}>
      <PanelScreen
        firstStep={PANEL_STEPS.find((step) => step === wanted.get('step')) ?? null}
        renderTest={({ guide, check, goTo }) => (
          <GuideScreen
            guide={guide}
            seenHere={check.session?.verdict ?? null}
            changes={changesOf(check.session)}
            onCheckAgain={() => {
              goTo('check');
              void check.start(check.session?.depth ?? 'quick');
            }}
            onReport={() => goTo('message')}
          />
        )}
        renderMessage={({ check, guide, goTo }) => (
          <ReportScreen session={check.session} guide={guide.state ?? null} onCheck={() => goTo('check')} />
        )}
      />
    </AppRoot>,
  );
}
