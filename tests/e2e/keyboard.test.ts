import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type DriverTab, type InstalledExtension } from '../../scripts/browsers/browser-driver.ts';
import { ensureBuilt } from '../../scripts/build/ensure-built.ts';
import { demoScenario } from '../lab/demo/demo-scenario.ts';
import { type Lab, startLab } from '../lab/server/lab.ts';
import { untilRead } from '../support/editor-page.ts';
import { chooseLanguage } from '../support/journey.ts';
import { focusWhenSeen, walkTo } from '../support/keyboard.ts';
import { type LabSession, startLabSession } from '../support/lab-session.ts';
import { scratchFolder } from '../support/planted-picture.ts';
import { see, speak, waitFor } from '../support/screen.ts';

const CHECK_LIMIT_MS = 60_000;
const STOPPABLE_MS = 10_000;
const MOST_LOOKS = 4;
const say = speak('en');

/**
 * The whole job with Tab, Shift+Tab, Enter and Space alone. Popup and panel run in tabs of their own, because no driver can press keys in
 * the browser's own popup; what they show and do is the same.
 */
describe.each(BROWSER_NAMES)('at the keyboard alone in %s', (browser) => {
  const folder = scratchFolder();
  let lab: Lab;
  let session: LabSession;
  let extension: InstalledExtension;
  let tabId: number;
  let panel: DriverTab;

  beforeAll(async () => {
    lab = await startLab();
    const extensionPath = ensureBuilt(browser === 'chromium' ? 'chrome' : 'firefox', 'automation');
    const launch = { downloadDirectory: folder.path };
    session = await startLabSession(lab, browser, { scenarios: [demoScenario] }, { extensionPath, launch });
    if (!session.extension) throw new Error('The extension was not installed.');
    extension = session.extension;
    await chooseLanguage(session.driver, extension, 'en');
    const shop = await session.driver.openTab(await session.play(demoScenario));
    tabId = await shop.tabId(extension);
  });
  afterAll(async () => {
    await session?.close();
    await lab?.close();
    folder.remove();
  });

  const open = async (page: string) => {
    const tab = await session.driver.openTab(session.driver.extensionPageUrl(extension, `${page}.html?tabId=${tabId}`));
    await tab.activate();
    return tab;
  };
  /** Walks to the control, sees the ring at every stop, and presses. */
  const pressOn = async (tab: DriverTab, name: string, key: 'Enter' | 'Space', way: 'Tab' | 'Shift+Tab' = 'Tab') => {
    expect(await walkTo(tab, name, way), `stops without a ring on the way to "${name}"`).toEqual([]);
    await tab.press(key);
  };

  const words = () => panel.evaluate(() => document.body.innerText);
  const shows = async (text: string) => (await words()).includes(text);
  const until = (what: string, test: () => Promise<boolean>, limitMs: number) => waitFor(what, test, limitMs, words);
  /** Begins a look that can still be stopped: on a busy machine one may be over before anybody has seen it, and the next is the same. */
  const beginLook = async () => {
    for (let tries = 1; ; tries++) {
      const closer = say('common:lookCloser');
      await pressOn(panel, (await shows(closer)) ? closer : say('common:checkAgain'), 'Enter');
      try {
        return await until('a look under way', () => shows(say('common:cancel')), STOPPABLE_MS);
      } catch (error) {
        if (tries === MOST_LOOKS) throw error;
      }
    }
  };

  it('opens the popup, checks, and reads the verdict', async () => {
    const popup = await open('popup');
    await see(popup, say('common:checkPage'));
    await pressOn(popup, say('common:checkPage'), 'Enter');
    const verdict = await focusWhenSeen(popup, say('common:checkAgain'), CHECK_LIMIT_MS);
    expect(verdict).toMatchObject({ isLost: false, hasRing: true });
    expect(verdict.lines).toContain(say('verdict:status.inconclusive.sentence'));
    expect(await walkTo(popup, say('popup:links.panel'))).toEqual([]);
    expect(await walkTo(popup, say('common:checkAgain'), 'Shift+Tab')).toEqual([]);
    await popup.close();
  });

  it('looks closer in the panel, and can cancel on the way', async () => {
    panel = await open('sidepanel');
    await see(panel, say('common:checkAgain'));
    await beginLook();
    expect(await focusWhenSeen(panel, say('common:cancel'), CHECK_LIMIT_MS)).toMatchObject({ isLost: false, hasRing: true });
    await pressOn(panel, say('common:cancel'), 'Space');
    expect(await focusWhenSeen(panel, say('popup:cancelled.what'), CHECK_LIMIT_MS)).toMatchObject({ isLost: false, hasRing: true });
    await pressOn(panel, say('common:checkPage'), 'Space');
    await see(panel, say('common:lookCloser'), CHECK_LIMIT_MS);
    await pressOn(panel, say('common:lookCloser'), 'Enter');
    await until('the closer look to begin', async () => !(await shows(say('common:lookCloser'))), CHECK_LIMIT_MS);
    const verdict = await focusWhenSeen(panel, say('common:details.why'), CHECK_LIMIT_MS);
    expect(verdict).toMatchObject({ isLost: false, hasRing: true });
    await pressOn(panel, say('common:details.why'), 'Enter');
    expect(await panel.evaluate(() => document.querySelector('details[open]') !== null)).toBe(true);
  });

  it('tests in a private window', async () => {
    await pressOn(panel, say('panel:step.test'), 'Enter');
    // Offered again where it was begun before.
    const [start, again] = [say('guide:start'), say('guide:startAgain')];
    await until('the test to be offered', async () => (await shows(start)) || (await shows(again)), CHECK_LIMIT_MS);
    await pressOn(panel, (await shows(start)) ? start : again, 'Enter');
    expect(await focusWhenSeen(panel, say('guide:pause'), CHECK_LIMIT_MS)).toMatchObject({ isLost: false, hasRing: true });
    await see(panel, say('guide:reading.works-there.what'), CHECK_LIMIT_MS * 2);
    await panel.activate();
    expect(await focusWhenSeen(panel, say('guide:reading.works-there.what'), 5_000)).toMatchObject({ isLost: false, hasRing: true });
  });

  it('searches for the extension, by itself in Chromium, and can stop in Firefox, where the person switches', async () => {
    const start = say('guide:more.extensions');
    const isOffered = await panel.evaluate(
      (name: string) => [...document.querySelectorAll('button')].some((button) => button.textContent === name && button.checkVisibility()),
      start,
    );
    if (!isOffered) await pressOn(panel, say('guide:more.title'), 'Enter');
    await pressOn(panel, start, 'Enter');
    await see(panel, say('guide:search.begin.start'), CHECK_LIMIT_MS);
    expect(await focusWhenSeen(panel, say('guide:search.begin.start'), 5_000)).toMatchObject({ isLost: false, hasRing: true });
    await pressOn(panel, say('guide:search.begin.start'), 'Space');
    if (browser === 'firefox') {
      await see(panel, say('guide:search.hand.title'), CHECK_LIMIT_MS);
      await pressOn(panel, say('guide:search.stop'), 'Enter');
      expect(await focusWhenSeen(panel, say('guide:cancelled.what'), 10_000)).toMatchObject({ isLost: false, hasRing: true });
      return;
    }
    await see(panel, say('guide:search.allOn'), CHECK_LIMIT_MS * 3);
    await panel.activate();
    expect(await focusWhenSeen(panel, say('guide:search.allOn'), 5_000)).toMatchObject({ isLost: false, hasRing: true });
    expect(await walkTo(panel, say('guide:search.again'))).toEqual([]);
  });

  it('takes a screenshot and saves it covered', async () => {
    await pressOn(panel, say('panel:step.screenshot'), 'Enter');
    await pressOn(panel, say('panel:screenshot.take'), 'Space');
    const editor = await session.driver.waitForTab(({ url }) => url.includes('/editor.html'), 20_000);
    await untilRead(editor);
    await editor.activate();
    await pressOn(editor, say('editor:handOut.save'), 'Enter');
    const text = () => editor.evaluate(() => document.body.innerText);
    const [cover, done] = [say('editor:open.coverAnd.save'), say('editor:done.save')];
    let shown = '';
    await waitFor(
      'the editor to ask or to save',
      async () => {
        shown = await text();
        return shown.includes(cover) || shown.includes(done);
      },
      CHECK_LIMIT_MS,
      text,
    );
    if (shown.includes(cover)) await pressOn(editor, cover, 'Enter');
    await see(editor, done, CHECK_LIMIT_MS);
    expect(readdirSync(folder.path).some((name) => name.endsWith('.png'))).toBe(true);
    await editor.close();
  });

  it('reads the report and saves it', async () => {
    await panel.activate();
    await pressOn(panel, say('panel:step.message'), 'Enter', 'Shift+Tab');
    await see(panel, say('report:screen.copyText'));
    expect(await walkTo(panel, say('report:screen.copyText'))).toEqual([]);
    await pressOn(panel, say('report:screen.saveAs.json'), 'Enter');
    const saved = () => readdirSync(folder.path).some((name) => name.endsWith('.json'));
    await waitFor(
      'the saved report',
      async () => saved(),
      10_000,
      async () => readdirSync(folder.path).join('\n'),
    );
    expect(saved()).toBe(true);
  });
});
