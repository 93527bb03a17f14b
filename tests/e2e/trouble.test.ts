import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type DriverTab } from '../../scripts/browsers/browser-driver.ts';
import { ensureBuilt } from '../../scripts/build/ensure-built.ts';
import { demoScenario } from '../lab/demo/demo-scenario.ts';
import { type Lab, startLab } from '../lab/server/lab.ts';
import { boxesOf, type OpenEditor, openEditor, untilRead } from '../support/editor-page.ts';
import { chooseLanguage } from '../support/journey.ts';
import { type LabSession, startLabSession } from '../support/lab-session.ts';
import { drawPicture, PLANTED_PAGE, scratchFolder } from '../support/planted-picture.ts';
import { press, see, speak } from '../support/screen.ts';

const CHECK_LIMIT_MS = 60_000;
/** A worker that is gone is missed after 45 s; then the picture is read anew. */
const LOST_WORKER_LIMIT_MS = 120_000;
const say = speak('en');

/** The browser's own storage for one run, as an extension's page has it. */
interface SessionArea {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, string>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

describe.each(BROWSER_NAMES)('a browser without room in %s', (browser) => {
  let lab: Lab;
  let session: LabSession;
  let panel: DriverTab;

  beforeAll(async () => {
    lab = await startLab();
    const extensionPath = ensureBuilt(browser === 'chromium' ? 'chrome' : 'firefox', 'automation');
    session = await startLabSession(lab, browser, { scenarios: [demoScenario] }, { extensionPath });
    const { extension } = session;
    if (!extension) throw new Error('The extension was not installed.');
    await chooseLanguage(session.driver, extension, 'en');
    const shop = await session.driver.openTab(await session.play(demoScenario));
    panel = await session.driver.openTab(session.driver.extensionPageUrl(extension, `sidepanel.html?tabId=${await shop.tabId(extension)}`));
  });
  afterAll(async () => {
    await session?.close();
    await lab?.close();
  });

  it('says that there is no room, keeps nothing by halves, and checks once there is room again', async () => {
    const fillings = await panel.evaluate(async () => {
      const area = (globalThis as unknown as { chrome: { storage: { session: SessionArea } } }).chrome.storage.session;
      let count = 0;
      for (let size = 4_194_304; size >= 512; ) {
        try {
          await area.set({ [`filling-${count}`]: 'x'.repeat(size) });
          count += 1;
        } catch {
          // Full for pieces of this size; smaller ones may still fit.
          size /= 2;
        }
      }
      return count;
    });
    expect(fillings).toBeGreaterThan(0);

    await press(panel, say('common:checkPage'));
    await see(panel, say('errors:storage/quota.what'), CHECK_LIMIT_MS);
    await see(panel, say('errors:storage/quota.next'), 10_000);
    const ours = await panel.evaluate(async () => {
      const area = (globalThis as unknown as { chrome: { storage: { session: SessionArea } } }).chrome.storage.session;
      const names = Object.keys(await area.get(null));
      await area.remove(names.filter((name) => name.startsWith('filling-')));
      return names.filter((name) => name.startsWith('check:'));
    });
    expect(ours).toEqual([]);

    await press(panel, say('common:retry'));
    await see(panel, say('common:lookCloser'), CHECK_LIMIT_MS);
  });
});

describe.each(BROWSER_NAMES)('an OCR worker that the browser kills in %s', (name) => {
  const folder = scratchFolder();
  let editor: OpenEditor;

  beforeAll(async () => {
    editor = await openEditor(name);
    await drawPicture(editor.browser, PLANTED_PAGE, folder.file('page.png'));
    await editor.tab.activate();
  });
  afterAll(async () => {
    await editor?.browser.close();
    folder.remove();
  });

  it('is replaced, and the picture is read and covered all the same', async () => {
    // No browser offers a list of its workers, so one is ended as soon as it is given a sheet: as for want of memory, without a word.
    await editor.tab.evaluate(() => {
      const post = Worker.prototype.postMessage;
      Worker.prototype.postMessage = function (this: Worker, ...args: unknown[]) {
        Reflect.apply(post, this, args);
        if ((args[0] as { action?: string }).action !== 'recognize') return;
        Worker.prototype.postMessage = post;
        this.terminate();
        document.documentElement.dataset.killed = 'yes';
      };
    });
    await editor.tab.setFiles('input[type=file]', [folder.file('page.png')]);
    await untilRead(editor.tab, LOST_WORKER_LIMIT_MS);
    expect(await editor.tab.evaluate(() => document.documentElement.dataset.killed)).toBe('yes');
    expect((await boxesOf(editor.tab)).length).toBeGreaterThan(0);
  });
});
