import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DriverTab } from '../../scripts/browsers/browser-driver.ts';

const LOCALES = join(import.meta.dirname, '..', '..', 'locales');

/** The words of the screens, so that a journey finds what a person would read. `say('panel:step.test')`. */
export function speak(language: 'en' | 'tr'): (key: string) => string {
  const rooms = new Map<string, unknown>();
  return (key) => {
    const [room = '', path = ''] = key.split(':');
    if (!rooms.has(room)) rooms.set(room, JSON.parse(readFileSync(join(LOCALES, language, `${room}.json`), 'utf8')));
    const text = path.split('.').reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], rooms.get(room));
    if (typeof text !== 'string') throw new Error(`There is no text ${key} in ${language}.`);
    return text;
  };
}

const MARK = 'data-journey';

/** Runs in the page: marks the visible, usable button of this name. */
function markButton(name: string, mark: string): boolean {
  for (const old of document.querySelectorAll(`[${mark}]`)) old.removeAttribute(mark);
  const hit = [...document.querySelectorAll<HTMLElement>('button, a[href], summary, [role="button"]')].find((element) => {
    const label = (element.getAttribute('aria-label') ?? element.innerText).trim();
    const isThere =
      element.getClientRects().length > 0 && !(element as HTMLButtonElement).disabled && element.getAttribute('aria-disabled') !== 'true';
    return isThere && (label === name || label.split('\n').some((line) => line.trim() === name));
  });
  hit?.setAttribute(mark, '');
  return hit !== undefined;
}

/** For one press, on a busy machine. */
const PRESS_MS = 5_000;

/** Waits for the button that bears this name and presses it as a person does. */
export async function press(tab: DriverTab, name: string, timeoutMs = 20_000): Promise<void> {
  for (const end = Date.now() + timeoutMs; ; ) {
    await waitFor(
      `a button "${name}"`,
      () => tab.evaluate(markButton, name, MARK),
      timeoutMs,
      () => tab.evaluate(() => document.body.innerText),
    );
    try {
      return await tab.click(`[${MARK}]`, { timeoutMs: PRESS_MS });
    } catch (error) {
      // A screen that drew itself anew in between has taken the mark along with the old button.
      const isMarked = await tab.evaluate((mark: string) => document.querySelector(`[${mark}]`) !== null, MARK);
      if (isMarked || Date.now() > end) throw error;
    }
  }
}

/** Presses it after a moment, so that another tab can come to the front first. */
export async function pressSoon(tab: DriverTab, name: string, delayMs: number): Promise<void> {
  await waitFor(
    `a button "${name}"`,
    () => tab.evaluate(markButton, name, MARK),
    20_000,
    () => tab.evaluate(() => document.body.innerText),
  );
  await tab.evaluate(
    (mark: string, ms: number) => void setTimeout(() => document.querySelector<HTMLElement>(`[${mark}]`)?.click(), ms),
    MARK,
    delayMs,
  );
}

/** Waits until the page shows this text. */
export async function see(tab: DriverTab, text: string, timeoutMs = 30_000): Promise<void> {
  const shown = () => tab.evaluate((wanted: string) => document.body.innerText.includes(wanted), text);
  await waitFor(`the text "${text}"`, shown, timeoutMs, () => tab.evaluate(() => document.body.innerText));
}

/** @throws {Error} that says what was there instead. */
export async function waitFor(
  what: string,
  test: () => Promise<boolean>,
  timeoutMs: number,
  instead: () => Promise<string>,
): Promise<void> {
  const end = Date.now() + timeoutMs;
  while (Date.now() < end) {
    // A page in the middle of a navigation cannot be asked; it is asked again.
    if (await test().catch(() => false)) return;
    await sleep(100);
  }
  throw new Error(`Waited ${timeoutMs} ms for ${what}. There was:\n${(await instead().catch(() => '(nothing)')).slice(0, 1_500)}`);
}
