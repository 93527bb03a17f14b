/**
 * What the proof notices by itself: for every personal text of the screens the picture is burned without its mask, as if the first reading had not seen it.
 * `node tests/bench/masking/run-omissions.ts [--set choose] [--limit N] [--list]`. Caught is what is then covered all the same, and what is held back.
 */
import { parseArgs } from 'node:util';
import { MASKING, openAutomation } from '../../../scripts/cli/automation.ts';
import { saveResult } from '../save-result.ts';
import { table } from '../table.ts';
import { planScreens } from './plans.ts';
import type { SetName } from './pools.ts';
import { renderScreens, type TruthItem } from './render-screens.ts';
import { isItemCovered, type Place } from './score.ts';

interface Answer {
  outcomes?: (Place[] | null)[];
  error?: { code: string; message: string };
}

const TIMEOUT_MS = 300_000;

function placeOf({ ink }: TruthItem): Place {
  const x = Math.min(...ink.map(([left]) => left));
  const y = Math.min(...ink.map(([, top]) => top));
  return { x, y, width: Math.max(...ink.map(([, , right]) => right)) - x, height: Math.max(...ink.map(([, , , bottom]) => bottom)) - y };
}

const { values } = parseArgs({
  options: { set: { type: 'string', default: 'choose' }, limit: { type: 'string' }, list: { type: 'boolean', default: false } },
});
const set = values.set as SetName;
const screens = await renderScreens(set, planScreens(set, values.limit ? Number(values.limit) : undefined));
const automation = await openAutomation({ browser: 'chromium', launch: MASKING });
const missed: { screen: string; label: string; text: string }[] = [];
let planted = 0;
let covered = 0;
let heldBack = 0;
try {
  const page = await automation.openPage();
  for (const screen of screens) {
    const items = screen.items.filter((item) => item.kind === 'pii');
    await page.tab.setFiles('#file', [screen.file]);
    const { outcomes, error } = await page.call<Answer>(
      'proveOmissions',
      { languages: ['en', 'tr'], places: items.map(placeOf) },
      TIMEOUT_MS,
    );
    if (!outcomes) throw new Error(`${screen.id}: ${error?.code}: ${error?.message}`);
    items.forEach((item, index) => {
      planted++;
      const places = outcomes[index];
      if (!places) heldBack++;
      else if (isItemCovered(item, places)) covered++;
      else missed.push({ screen: screen.id, label: item.label, text: item.text });
    });
  }
} finally {
  await automation.close();
}
const caught = `${((100 * (covered + heldBack)) / Math.max(1, planted)).toFixed(2)} %`;
console.log(table([{ planted, covered, 'held back': heldBack, missed: missed.length, caught }]));
if (values.list && set !== 'final') console.log(JSON.stringify(missed, null, 1));
saveResult(`masking-omissions-${set}`, { planted, covered, heldBack, missed: set === 'final' ? missed.length : missed });
