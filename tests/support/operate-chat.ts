import { setTimeout as sleep } from 'node:timers/promises';
import type { DriverTab } from '../../scripts/browsers/browser-driver.ts';
import { waitUntil } from '../../scripts/browsers/deadline.ts';
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

const STEPS: readonly ChatProof[] = ['no-launcher', 'no-composer', 'no-reply', 'answered'];
/** For what should work: a busy machine may take its time. */
const LONG_MS = 25_000;
/** For what should not: the lab's desks answer within a moment, so what does not come now does not come at all. */
const SHORT_MS = 4_000;
const ASK_AGAIN_MS = 6_000;

/**
 * Uses the chat like a person: presses the launcher, types a question, and waits for the answer "You said: …". `expected` only decides how
 * long each step is waited for; the result is what really happened.
 */
export async function operateChat(tab: DriverTab, operation: Operation, expected: ChatProof = 'answered'): Promise<ChatProof> {
  const patience = (step: ChatProof) => (STEPS.indexOf(expected) > STEPS.indexOf(step) ? LONG_MS : SHORT_MS);
  const { launcher, composer } = operation;
  await waitUntil(() => tab.evaluate(() => document.readyState !== 'loading' && location.protocol.startsWith('http')), {
    timeoutMs: LONG_MS,
    what: 'the page',
  });
  if (launcher) {
    try {
      await tab.click(launcher.selector, { ...(launcher.frame ? { frame: launcher.frame } : {}), timeoutMs: patience('no-launcher') });
    } catch {
      // The driver waits for something to click and gives up: there is no launcher to be had.
      return 'no-launcher';
    }
  }
  const inFrame = composer.frame ? { frame: composer.frame } : {};
  const question = `Hello ${Math.round(performance.now())}`;
  const ask = async (timeoutMs: number) => {
    await tab.click(composer.selector, { ...inFrame, timeoutMs });
    await tab.type(question, inFrame);
    await tab.press('Enter', inFrame);
  };
  try {
    await ask(patience('no-composer'));
  } catch {
    // Likewise: nothing to type into.
    return 'no-composer';
  }
  const end = Date.now() + patience('no-reply');
  let askAgainAt = Date.now() + ASK_AGAIN_MS;
  while (Date.now() < end) {
    const isAnswered = await tab.evaluateIn({ ...inFrame, timeoutMs: 2_000 }, showsText, `You said: ${question}`).catch(() => false);
    if (isAnswered) return 'answered';
    if (Date.now() > askAgainAt) {
      // A widget that was still drawing itself may have swallowed the keys; a person would type again.
      await ask(SHORT_MS).catch(() => undefined);
      askAgainAt = Date.now() + ASK_AGAIN_MS;
    }
    await sleep(100);
  }
  return 'no-reply';
}
