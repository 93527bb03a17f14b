import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { rocketchatWidget } from '../widgets/rocketchat.ts';

/** Nothing is broken here: there is no chat to heal. */
export const widgetNotInstalledLookalikeScenario = defineScenario({
  id: 'widget-not-installed-lookalike',
  about: 'widget-not-installed',
  title: 'A page with a contact form and the word chat, but no chat',
  nearMissOf: ['facade-not-hydrated'],
  widgets: [rocketchatWidget],
  pages: () => ({
    '/help': shopPage({
      body: `<p>Our live chat moved: please <a href="/contact">write to us</a> or call.</p>
        <form><label>Message <textarea></textarea></label> <button type="button">Send</button></form>
        <a href="#top" style="position:fixed;right:20px;bottom:20px;padding:12px;background:#ddd;border-radius:24px">Top</a>
        <iframe src="/map" title="Map" width="300" height="150"></iframe>`,
    }),
    '/map': '<!doctype html><title>Map</title><p>Our shop',
  }),
  proof: 'no-launcher',
  healthyProof: 'no-launcher',
  expect: { status: 'no-widget', topCause: 'widget-not-installed', vendor: null },
});
