import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

/** From its second loading on, which is the check's, the page computes for longer than anybody waits. */
const BUSY = `<script>
  const visits = Number(sessionStorage.getItem('visits') ?? 0) + 1;
  sessionStorage.setItem('visits', visits);
  if (visits === 2) addEventListener('load', () => setTimeout(() => { for (const end = Date.now() + 28000; Date.now() < end; ); }, 50));
</script>`;

export const contentBlockerBusyPageScenario = defineScenario({
  id: 'content-blocker-busy-page',
  about: 'content-blocker',
  title: 'A blocker refuses the chat on a page that is too busy to let anybody look',
  widgets: [crispWidget],
  pages: (hosts) => ({ '/help': shopPage({ head: BUSY, widgets: crispWidget.snippet(hosts) }) }),
  browser: { blocker: {} },
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'content-blocker', side: 'user', vendor: { id: 'crisp', state: 'broken' } },
});
