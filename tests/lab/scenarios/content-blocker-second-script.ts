import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { tidioWidget } from '../widgets/tidio.ts';

export const contentBlockerSecondScriptScenario = defineScenario({
  id: 'content-blocker-second-script',
  about: 'content-blocker',
  title: 'The loader comes, the script it loads is refused',
  widgets: [tidioWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: tidioWidget.snippet(hosts) }) }),
  browser: { blocker: { ownRules: () => ['@@||code.tidio.co^', '||widget-v4.tidiochat.com^'] } },
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'content-blocker', side: 'user', vendor: { id: 'tidio', state: 'broken' } },
});
