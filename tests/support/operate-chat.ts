import { setTimeout as sleep } from 'node:timers/promises';
import type { DriverTab } from '../../scripts/browsers/browser-driver.ts';
import type { Operation } from '../lab/widgets/define-widget.ts';

/** How far a person gets with the chat on this page, without any help of ours. */
export type ChatProof = 'no-launcher' | 'no-composer' | 'no-reply' | 'answered';

/** Runs in the page or frame: whether the text is to be read anywhere, open shadow roots included. */
function showsText(text: string): boolean {
  const search = (root: Document | ShadowRoot): boolean => {
    if ((root instanceof Document ? root.body : root)?.textContent?.includes(text)) return true;
    return [...root.querySelectorAll('*')].some((element) => element.shadowRoot !== null && search(element.shadowRoot));
  };
  return search(document);
}

/**
 * Uses the chat like a person: presses the launcher, types a question, and waits for the answer. The lab's desks answer "You said: …"
 * within a moment, so an answer that does not come in `patienceMs` does not come at all.
 */
export async function operateChat(tab: DriverTab, operation: Operation, patienceMs = 4_000): Promise<ChatProof> {
  const { launcher, composer } = operation;
  if (launcher) {
    try {
      await tab.click(launcher.selector, { ...(launcher.frame ? { frame: launcher.frame } : {}), timeoutMs: patienceMs });
    } catch {
      // The driver waits for something to click and gives up: there is no launcher to be had.
      return 'no-launcher';
    }
  }
  const inFrame = composer.frame ? { frame: composer.frame } : {};
  const question = `Hello ${Math.round(performance.now())}`;
  try {
    await tab.click(composer.selector, { ...inFrame, timeoutMs: patienceMs });
    await tab.type(question, inFrame);
    await tab.press('Enter', inFrame);
  } catch {
    // Likewise: nothing to type into.
    return 'no-composer';
  }
  const end = Date.now() + patienceMs;
  while (Date.now() < end) {
    const isAnswered = await tab.evaluateIn({ ...inFrame, timeoutMs: 2_000 }, showsText, `You said: ${question}`).catch(() => false);
    if (isAnswered) return 'answered';
    await sleep(100);
  }
  return 'no-reply';
}
