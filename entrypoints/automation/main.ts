import { diagnose } from './diagnose';

/** What programs may call; `scripts/cli/automation.ts` is the other side. Only this extension's own page can reach it. */
const automation = { diagnose };

Object.assign(globalThis, { chatMedic: automation });
