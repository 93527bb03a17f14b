import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

export const outdatedBrowserWebAssemblyScenario = defineScenario({
  id: 'outdated-browser-webassembly',
  about: 'outdated-browser',
  title: 'The chat’s code needs what this browser has switched off, says so to nobody but the console, and draws nothing',
  // Chromium switches it off for the extension as well, which the unit tests cover.
  browsers: ['firefox'],
  widgets: [crispWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: crispWidget.snippet(hosts) }) }),
  faults: [
    {
      host: 'client.crisp.chat',
      path: '/static/javascripts/client.js',
      body: "if (typeof WebAssembly === 'undefined') console.error('This browser is not supported: WebAssembly is required');",
      contentType: 'text/javascript; charset=utf-8',
    },
  ],
  browser: { prefs: { 'javascript.options.wasm': false } },
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'outdated-browser', side: 'user', vendor: { id: 'crisp', state: ['broken', 'hidden'] } },
});
