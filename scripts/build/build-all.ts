import { ensureBuilt, type Target } from './ensure-built.ts';

/** Every browser a user can get the extension for. */
const STORE_TARGETS: readonly Target[] = ['chrome', 'edge', 'opera', 'firefox', 'safari'];

for (const target of STORE_TARGETS) console.log(ensureBuilt(target, 'store'));
for (const target of ['chrome', 'firefox'] as const) console.log(ensureBuilt(target, 'automation'));
