import { BROWSER_NAMES } from '../../../scripts/browsers/browser-driver.ts';
import { saveResult } from '../save-result.ts';
import { benchFootprint, printFootprint } from './footprint.ts';

console.log('What a page that nobody checks pays for the extension being installed.\n');
const rows = await benchFootprint(BROWSER_NAMES);
console.log(printFootprint(rows));
saveResult('footprint', rows);
