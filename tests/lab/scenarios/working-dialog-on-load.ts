import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

export const workingDialogOnLoadScenario = defineScenario({
  id: 'working-dialog-on-load',
  about: 'working',
  title: 'The page greets with a box that somebody has to answer, and asks once more',
  widgets: [crispWidget],
  pages: (hosts) => ({
    '/help': shopPage({
      head: '<script>alert("Welcome to The Lamp Shop!"); window.isAdult = confirm("Are you of age?");</script>',
      widgets: `<script>if (!window.isAdult) throw new Error('Nobody answered.');</script>${crispWidget.snippet(hosts)}`,
    }),
  }),
  proof: 'answered',
  expect: { status: 'working', topCause: null, vendor: { id: 'crisp', state: 'working' } },
});
