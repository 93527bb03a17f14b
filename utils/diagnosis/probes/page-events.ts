import { defineProbe } from './define-probe';
import { Unavailable } from './unavailable';

/** What the recorder heard in the page's own world. */
export const pageEventsProbe = defineProbe({
  id: 'page-events',
  depth: 'thorough',
  permissions: [],
  timeoutMs: 3_000,
  async collect({ recording }) {
    if (!recording) throw new Unavailable('not-in-quick-check');
    if (!recording.pageEvents) throw new Unavailable('timed-out');
    return recording.pageEvents;
  },
});
