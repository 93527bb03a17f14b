import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { chatwootWidget } from '../widgets/chatwoot.ts';

export const domainNotAllowedWordsScenario = defineScenario({
  id: 'domain-not-allowed-words',
  about: 'domain-not-allowed',
  title: 'The chat opens only to say that it may not be used on this domain',
  widgets: [chatwootWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: chatwootWidget.snippet(hosts) }) }),
  faults: [
    {
      host: 'chat',
      path: '/widget',
      body: '<!doctype html><title>Chat</title><p>This domain is not authorized to use this chat.</p>',
      contentType: 'text/html; charset=utf-8',
    },
  ],
  proof: 'no-composer',
  expect: { status: 'broken', topCause: 'domain-not-allowed', side: 'site', vendor: { id: 'chatwoot', state: 'broken' } },
});
