import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { rocketchatWidget } from '../widgets/rocketchat.ts';

export const workingInjectedLateScenario = defineScenario({
  id: 'working-injected-late',
  about: 'working',
  title: 'The site adds the chat three seconds after the page',
  nearMissOf: ['widget-not-installed'],
  widgets: [rocketchatWidget],
  pages: (hosts) => ({
    '/help': shopPage({
      widgets: `<template id="late">${rocketchatWidget.snippet(hosts)}</template>
        <script>setTimeout(() => {
          const made = document.createElement('script');
          made.textContent = document.querySelector('#late').content.querySelector('script').textContent;
          document.body.append(made);
        }, 3000);</script>`,
    }),
  }),
  proof: 'answered',
  expect: { status: 'working', topCause: null, vendor: { id: 'rocketchat', state: 'working' } },
});
