import { defineProbe } from './define-probe';
import { Unavailable } from './unavailable';

/** What the recorder heard in the page's own world, and its removal from the page. */
export const pageEventsProbe = defineProbe({
  id: 'page-events',
  depth: 'thorough',
  permissions: [],
  timeoutMs: 3_000,
  async collect({ recording }) {
    if (!recording) throw new Unavailable('not-in-quick-check');
    return recording.readPageEvents({ isLast: true });
  },
});
