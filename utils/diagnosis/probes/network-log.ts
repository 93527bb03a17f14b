import { defineProbe } from './define-probe';
import { Unavailable } from './unavailable';

/** Requests since the reload, as webRequest told them; only hosts that are granted show. */
export const networkLogProbe = defineProbe({
  id: 'network-log',
  depth: 'thorough',
  permissions: ['webRequest'],
  timeoutMs: 2_000,
  async collect({ recording }) {
    if (!recording?.network) throw new Unavailable('not-in-quick-check');
    return recording.network.read();
  },
});
