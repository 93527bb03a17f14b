import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { rocketchatWidget } from '../widgets/rocketchat.ts';

export const outdatedBrowserRocketchatScenario = defineScenario({
  id: 'outdated-browser-rocketchat',
  about: 'outdated-browser',
  title: 'The chat frame says only that this browser is not supported',
  widgets: [rocketchatWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: rocketchatWidget.snippet(hosts) }) }),
  faults: [
    {
      host: 'chat',
      path: '/livechat',
      body: '<!doctype html><title>Chat</title><p>This browser is no longer supported. Please upgrade your browser to use live chat.</p>',
      contentType: 'text/html; charset=utf-8',
    },
  ],
  proof: 'no-composer',
  expect: { status: 'broken', topCause: 'outdated-browser', side: 'user', vendor: { id: 'rocketchat', state: 'broken' } },
});
