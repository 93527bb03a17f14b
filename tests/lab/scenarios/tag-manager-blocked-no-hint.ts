import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';
import { googleTagsWidget } from '../widgets/google-tags.ts';

/** Claiming a chat here would be a guess. */
export const tagManagerBlockedNoHintScenario = defineScenario({
  id: 'tag-manager-blocked-no-hint',
  about: 'tag-manager-blocked',
  title: 'The tag manager is refused, and nothing says that it would bring a chat',
  nearMissOf: ['tag-manager-blocked', 'widget-not-installed'],
  widgets: [googleTagsWidget, crispWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: googleTagsWidget.snippet(hosts) }) }),
  browser: { blocker: { ownRules: () => ['||www.googletagmanager.com^'] } },
  proof: 'no-launcher',
  expect: { status: 'inconclusive', topCause: null, vendor: null },
});
