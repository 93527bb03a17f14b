import { diagnose } from './diagnose';
import { mask, maskedPart } from './mask';
import { proveOmissions } from './prove-omissions';
import { send } from './send';

/** What programs may call; `scripts/cli/automation.ts` is the other side. Only this extension's own page can reach it. */
const automation = { diagnose, mask, maskedPart, proveOmissions, send };

Object.assign(globalThis, { chatMedic: automation });
