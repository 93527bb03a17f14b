import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

const FRAME = 'style="position:fixed;right:0;bottom:0;width:400px;height:460px;border:0" title="Support"';

export const workingNestedFrameScenario = defineScenario({
  id: 'working-nested-frame',
  about: 'working',
  title: 'The chat stands in a frame inside a frame of the page',
  nearMissOf: ['widget-not-installed'],
  widgets: [
    {
      ...crispWidget,
      operation: {
        launcher: { selector: '#crisp-chatbox > button', frame: '/desk-inner' },
        composer: { selector: '#crisp-chatbox textarea', frame: '/desk-inner' },
      },
    },
  ],
  pages: (hosts) => ({
    '/help': shopPage({ body: `<iframe src="/desk" ${FRAME}></iframe>` }),
    '/desk': `<!doctype html><title>Desk</title><body style="margin:0"><iframe src="/desk-inner" ${FRAME}></iframe>`,
    '/desk-inner': `<!doctype html><title>Chat</title><head></head><body style="margin:0">${crispWidget.snippet(hosts)}`,
  }),
  proof: 'answered',
  expect: { status: 'working', topCause: null, vendor: { id: 'crisp', state: 'working' } },
});
