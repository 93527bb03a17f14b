import { defineProbe } from './define-probe';

/** Whether the chat could be opened. A quick check presses nothing and only sees a chat that is open already. */
export const chatOpeningProbe = defineProbe({
  id: 'chat-opening',
  depth: 'quick',
  permissions: [],
  timeoutMs: 8_000,
  async collect({ recording, readPage }) {
    if (recording) return recording.opening;
    const { frames } = await readPage();
    const isOpen = frames.some(({ report }) => report.survey.panels.some(({ isVisible, hasComposer }) => isVisible && hasComposer));
    return { status: isOpen ? 'already-open' : 'not-tried', launcher: null, by: 'nobody', waitedMs: 0 };
  },
});
