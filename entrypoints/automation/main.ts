import { diagnose } from './diagnose';
import { mask } from './mask';
import { proveOmissions } from './prove-omissions';
import { send } from './send';

/** What programs may call; `scripts/cli/automation.ts` is the other side. Only this extension's own page can reach it. */
const automation = { diagnose, mask, proveOmissions, send };

Object.assign(globalThis, { chatMedic: automation });
