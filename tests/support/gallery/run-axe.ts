import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { DriverTab } from '../../../scripts/browsers/browser-driver.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with the page as it is now: one line per finding, none where it finds nothing. */
export async function runAxe(tab: DriverTab): Promise<string[]> {
  await tab.evaluate((code) => {
    // biome-ignore lint/security/noGlobalEval: test code, in a page of the test's own.
    if (!('axe' in globalThis)) globalThis.eval(code);
  }, source);
  return tab.evaluate(async (tags) => {
    interface Finding {
      id: string;
      nodes: { target: string[]; failureSummary?: string }[];
    }
    const { axe } = globalThis as unknown as { axe: { run(root: unknown, options: unknown): Promise<{ violations: Finding[] }> } };
    const { violations } = await axe.run(document, { runOnly: tags });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
    );
  }, RULES);
}
