import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { DriverTab } from '../../scripts/browsers/browser-driver.ts';

export interface AccessibilityFinding {
  readonly rule: string;
  readonly impact: string;
  readonly help: string;
  /** Selectors of the elements. */
  readonly elements: readonly string[];
}

/** WCAG 2.2 A and AA, with axe's own best practices. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// Compiled into a function, because drivers evaluate functions: that way no content security policy is in its way.
const installAxe = new Function(
  `if (!window.axe) { ${readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')} }`,
) as () => void;

/** What axe finds wrong with the page as it is now; empty where nothing is. */
export async function findAccessibilityProblems(
  tab: DriverTab,
  { tags = TAGS }: { tags?: readonly string[] } = {},
): Promise<AccessibilityFinding[]> {
  await tab.evaluate(installAxe);
  return tab.evaluate(async (wanted: readonly string[]) => {
    interface Result {
      id: string;
      impact: string | null;
      help: string;
      nodes: { target: unknown[] }[];
    }
    const { axe } = window as unknown as { axe: { run(context: Document, options: object): Promise<{ violations: Result[] }> } };
    const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: [...wanted] }, resultTypes: ['violations'] });
    return violations.map(({ id, impact, help, nodes }) => ({
      rule: id,
      impact: impact ?? 'unknown',
      help,
      elements: nodes.map((node) => node.target.flat().join(' ')),
    }));
  }, tags);
}
