import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { intercomWidget } from '../widgets/intercom.ts';

export const workingInjectedByPointerScenario = defineScenario({
  id: 'working-injected-by-pointer',
  about: 'working',
  title: 'The site loads its chat only once somebody moves the pointer',
  nearMissOf: ['facade-not-hydrated'],
  widgets: [intercomWidget],
  pages: (hosts) => ({
    '/help': shopPage({
      widgets: `<template id="later">${intercomWidget.snippet(hosts)}</template><script>
        let isLoaded = false;
        const load = () => {
          if (isLoaded) return;
          isLoaded = true;
          for (const kept of document.getElementById('later').content.querySelectorAll('script')) {
            const script = document.createElement('script');
            script.textContent = kept.textContent;
            document.body.append(script);
          }
        };
        for (const type of ['mousemove', 'keydown', 'touchstart']) window.addEventListener(type, load, { passive: true });</script>`,
    }),
  }),
  // The driver moves no pointer before it looks for the launcher.
  proof: ['no-launcher', 'answered'],
  healthyProof: 'answered',
  healthyPages: (hosts) => ({ '/help': shopPage({ widgets: intercomWidget.snippet(hosts) }) }),
  expect: { status: 'working', topCause: null, vendor: { id: 'intercom', state: 'working' } },
});
