import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { chatwootWidget } from '../widgets/chatwoot.ts';

export const outdatedBrowserScenario = defineScenario({
  id: 'outdated-browser',
  about: 'outdated-browser',
  title: 'The chat opens only to say that this browser is too old',
  widgets: [chatwootWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: chatwootWidget.snippet(hosts) }) }),
  faults: [
    {
      host: 'chat',
      path: '/widget',
      body: '<!doctype html><title>Chat</title><p>Your browser is not supported. Please update your browser to chat with us.</p>',
      contentType: 'text/html; charset=utf-8',
    },
  ],
  proof: 'no-composer',
  expect: { status: 'broken', topCause: 'outdated-browser', side: 'user', vendor: { id: 'chatwoot', state: 'broken' } },
});
