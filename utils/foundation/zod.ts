import { z } from 'zod';

// zod 4 compiles validators with `new Function` where it may. Extension pages forbid that, and the attempt alone is a policy violation
// in the console and a store warning, so every module takes `z` from here.
z.config({ jitless: true });

export { z };
