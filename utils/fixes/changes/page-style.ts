import type { JournalEntry } from '@/utils/journal/schema';

export interface PageStyles {
  /** Names the document that the tab shows now; `null` where it may not be looked at. */
  documentOf(tabId: number): Promise<string | null>;
  /** Shows what these selectors name and what lies around it; tells how many elements were hidden. */
  show(tabId: number, selectors: readonly string[]): Promise<number>;
  hide(tabId: number): Promise<void>;
}

/** The tab and the document in it: a style goes with its document, and a tab shows many. */
export function pageStyleTarget(tabId: number, documentName: string): string {
  return `${tabId} ${documentName}`;
}

function readTarget(target: string): { tabId: number; documentName: string } | null {
  const [, tabId, documentName] = /^(\d+) (\S+)$/.exec(target) ?? [];
  return tabId === undefined || documentName === undefined ? null : { tabId: Number(tabId), documentName };
}

/** Whether the document that was changed is still the one that the tab shows. */
export async function isPageStyleThere({ target }: JournalEntry, styles: PageStyles): Promise<boolean> {
  const page = readTarget(target);
  return page !== null && (await styles.documentOf(page.tabId)) === page.documentName;
}

export async function makePageStyle(target: string, selectors: string, styles: PageStyles): Promise<void> {
  const page = readTarget(target);
  const wanted: string[] = selectors.split('\n');
  const shown = page ? await styles.show(page.tabId, wanted) : 0;
  if (shown === 0) throw new Error('Nothing hidden was found on the page.');
}

/** Hides it again. A page that was left or loaded again has forgotten the style by itself. */
export async function undoPageStyle(entry: JournalEntry, styles: PageStyles): Promise<void> {
  const page = readTarget(entry.target);
  if (page && (await isPageStyleThere(entry, styles))) await styles.hide(page.tabId);
}
