import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPageAgent } from '@/utils/diagnosis/probes/page/agent';
import { openShadowRoot } from '@/utils/platform/shadow-roots';

// Injected into the frames of a tab that the person asked to have checked, in the isolated world. A symbol as the key, because a page can
// define names on this world's `window` through element ids. Injected twice it stays the first.
export default defineUnlistedScript(() => {
  const key = Symbol.for('chat-medic.page-agent');
  const world = globalThis as unknown as Record<symbol, unknown>;
  world[key] ??= createPageAgent(openShadowRoot);
});
