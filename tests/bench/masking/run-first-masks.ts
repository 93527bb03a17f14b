import { parseArgs } from 'node:util';
import { BROWSER_NAMES } from '../../../scripts/browsers/browser-driver.ts';
import { timeFirstMasks } from './first-masks.ts';

/** Only the first boxes of a captured tab, without the rest of the masking benchmark: `node tests/bench/masking/run-first-masks.ts [chromium] [firefox]`. */
const { positionals } = parseArgs({ allowPositionals: true });
for (const browser of BROWSER_NAMES) {
  if (positionals.length > 0 && !positionals.includes(browser)) continue;
  console.log(`${browser}: first masks after ${await timeFirstMasks(browser)} ms`);
}
