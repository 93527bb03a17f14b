import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

/** The chat's own code in a browser that it was not made for: a button, and behind it nothing but the notice. */
const NOTICE = `(() => {
  const root = Object.assign(document.createElement('div'), { className: 'crisp-client', id: 'crisp-chatbox' });
  root.style.cssText = 'position:fixed;right:16px;bottom:16px;z-index:2147483000';
  root.innerHTML = '<div hidden style="width:300px;padding:16px;background:#fff;border:1px solid #999"><p>This browser is not supported. Please upgrade your browser to use the chat.</p></div>' +
    '<button type="button" aria-label="Open chat" style="width:60px;height:60px">Chat</button>';
  root.lastElementChild.addEventListener('click', () => { root.firstElementChild.hidden = !root.firstElementChild.hidden; });
  document.body.append(root);
})();`;

export const outdatedBrowserCrispScenario = defineScenario({
  id: 'outdated-browser-crisp',
  about: 'outdated-browser',
  title: 'Behind the button stands only that this browser is not supported',
  widgets: [crispWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: crispWidget.snippet(hosts) }) }),
  faults: [
    { host: 'client.crisp.chat', path: '/static/javascripts/client.js', body: NOTICE, contentType: 'text/javascript; charset=utf-8' },
  ],
  proof: 'no-composer',
  expect: { status: 'broken', topCause: 'outdated-browser', side: 'user', vendor: { id: 'crisp', state: 'broken' } },
});
