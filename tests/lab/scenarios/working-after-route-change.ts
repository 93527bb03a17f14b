import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

export const workingAfterRouteChangeScenario = defineScenario({
  id: 'working-after-route-change',
  about: 'working',
  title: 'A single-page site goes to another address by itself and brings the chat only there',
  nearMissOf: ['widget-not-installed'],
  widgets: [crispWidget],
  pages: (hosts) => ({
    '/help': shopPage({
      widgets: `<template id="route">${crispWidget.snippet(hosts)}</template>
        <script>addEventListener('load', () => setTimeout(() => {
          history.pushState({ route: 'contact' }, '', '/contact');
          document.querySelector('h1').textContent = 'Contact';
          const made = document.createElement('script');
          made.textContent = document.querySelector('#route').content.querySelector('script').textContent;
          document.body.append(made);
        }, 1500));</script>`,
    }),
  }),
  proof: 'answered',
  expect: { status: 'working', topCause: null, vendor: { id: 'crisp', state: 'working' } },
});
