import type { Browser, Target } from 'puppeteer-core';

/** A page that asks for ever is left alone after so many. */
const MAX_ANSWERS = 50;

async function answerIn(target: Target): Promise<void> {
  const session = await target.createCDPSession();
  let answers = 0;
  session.on('Page.javascriptDialogOpening', ({ defaultPrompt }) => {
    answers += 1;
    if (answers > MAX_ANSWERS) return;
    // The box may be gone with its page by then.
    session.send('Page.handleJavaScriptDialog', { accept: true, promptText: defaultPrompt ?? '' }).catch(() => undefined);
  });
  await session.send('Page.enable');
}

/**
 * Answers every box that a page of this browser opens, also in tabs that an extension or a page opened. It listens on a connection of its
 * own, because a driver's tab exists only once somebody asked for it.
 */
export function answerChromiumDialogs(browser: Browser): void {
  browser.on('targetcreated', (target) => {
    // A tab that closes at once needs no answers.
    if (target.type() === 'page') answerIn(target).catch(() => undefined);
  });
}
