import { setTimeout as sleep } from 'node:timers/promises';
import type { DriverTab } from '../../scripts/browsers/browser-driver.ts';
import { waitFor } from './screen.ts';

/** What has the focus, as a person at the keyboard perceives it. */
export interface Focused {
  /** What it is called, line by line; a heading or region is called by its words. */
  lines: string[];
  /** Nothing in particular: the person has lost the place. */
  isLost: boolean;
  /** The browser draws a line around it. */
  hasRing: boolean;
}

export function focusedOn(tab: DriverTab): Promise<Focused> {
  return tab.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return { lines: [], isLost: true, hasRing: false };
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    // Firefox stops at a dialog that scrolls; it bears the name of its title, not those of the buttons in it.
    const words = element.matches('dialog') ? element.querySelector('h2')?.innerText : element.innerText;
    const lines = (element.getAttribute('aria-label') ?? words ?? '').split('\n').map((line) => line.trim());
    return { lines, isLost: false, hasRing: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0 };
  });
}

/**
 * Walks with Tab, or with the given key, to what bears this name.
 * @returns the names of the stops on the way that show no ring.
 */
export async function walkTo(tab: DriverTab, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab', limit = 60): Promise<string[]> {
  const unseen: string[] = [];
  const passed: string[] = [];
  for (let step = 0; step < limit; step += 1) {
    await tab.press(key);
    const now = await focusedOn(tab);
    const called = now.lines.join(' ');
    passed.push(called);
    // Behind its last control the page hands the focus to the browser's own bars for one step.
    if (now.isLost) continue;
    if (!now.hasRing) unseen.push(called);
    if (now.lines.some((line) => line === name || line.startsWith(`${name} `))) return unseen;
  }
  throw new Error(`${key} never came to "${name}", only to: ${passed.join(' | ')}`);
}

/** A busy machine takes a moment to bring a window to the front again, and another one that closes may come in front of it once more. */
const BACK_IN_FRONT_MS = 15_000;
const ASK_AGAIN_MS = 500;

/** Waits until this can be read, and answers with what has the focus then. */
export async function focusWhenSeen(tab: DriverTab, text: string, timeoutMs: number): Promise<Focused> {
  const words = () => tab.evaluate(() => document.body.innerText);
  await waitFor(`the text "${text}"`, async () => (await words()).includes(text), timeoutMs, words);
  // The screen lands the focus a moment after it has changed.
  await waitFor(
    'the focus to land',
    async () => !(await focusedOn(tab)).isLost,
    BACK_IN_FRONT_MS,
    async () => `No focus on: ${await words()}`,
  );
  // A window that opened in front of this one takes the ring with it until the person comes back.
  const end = Date.now() + BACK_IN_FRONT_MS;
  for (;;) {
    await tab.activate();
    const focused = await focusedOn(tab);
    if (focused.hasRing || Date.now() > end) return focused;
    await sleep(ASK_AGAIN_MS);
  }
}
