import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { googleTagsWidget } from '../widgets/google-tags.ts';
import { tidioWidget } from '../widgets/tidio.ts';

export const workingFrameOfTheSameNameScenario = defineScenario({
  id: 'working-frame-of-the-same-name',
  about: 'working',
  title: 'A frame of the working chat has the title that another vendor gives to its own, and the tag manager does not resolve',
  nearMissOf: ['host-unreachable', 'tag-manager-blocked'],
  widgets: [tidioWidget],
  pages: (hosts) => ({
    '/help': shopPage({
      head: googleTagsWidget.snippet(hosts),
      widgets: `${tidioWidget.snippet(hosts)}<iframe title="chat widget" src="https://widget-v4.tidiochat.com/teaser.html" hidden></iframe>`,
    }),
  }),
  faults: [
    {
      host: 'widget-v4.tidiochat.com',
      path: '/teaser.html',
      status: 200,
      body: '<!doctype html><p>Hello</p>',
      contentType: 'text/html; charset=utf-8',
    },
  ],
  browser: { unresolved: () => ['www.googletagmanager.com'] },
  proof: 'answered',
  expect: { status: 'working', topCause: null, vendor: { id: 'tidio', state: 'working' } },
});
