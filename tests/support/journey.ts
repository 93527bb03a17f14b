import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserDriver, DriverTab, InstalledExtension } from '../../scripts/browsers/browser-driver.ts';
import { savePicture } from './pictures.ts';
import { press, pressSoon, see, speak, waitFor } from './screen.ts';

export interface JourneyOptions {
  driver: BrowserDriver;
  extension: InstalledExtension;
  /** The page whose chat does not open. */
  url: string;
  /** Where pictures go; the browser must download into the same folder. */
  folder: string;
  language: 'en' | 'tr';
  onStep?: (step: string) => void;
  /** Says yes to our words and to the browser's question behind them, where the build has to ask. */
  allowSites?: (panel: DriverTab) => Promise<void>;
  /** The press on the button was used up: the page was loaded again since. */
  mustPressAgain?: boolean;
}

export interface JourneyResult {
  pictures: string[];
  /** The masked screenshot. */
  maskedPicture: string;
  /** The report in every format, as saved. */
  reports: string[];
}

const PANEL = { width: 420, height: 900 };
const PAGE = { width: 1280, height: 800 };
/** Long enough for the shop's tab to be in front and painted. */
const FRONT_DELAY_MS = 1_000;
const CHECK_LIMIT_MS = 60_000;
const MASK_LIMIT_MS = 120_000;

/** Chooses the language on the settings page, as a person on a borrowed computer does. */
export async function chooseLanguage(driver: BrowserDriver, extension: InstalledExtension, language: 'en' | 'tr'): Promise<void> {
  const tab = await driver.openTab(driver.extensionPageUrl(extension, 'options.html'));
  const choose = (value: string) => {
    const select = [...document.querySelectorAll('select')].find((each) => [...each.options].some((option) => option.value === value));
    if (!select) return false;
    // React hears only changes that go past its own bookkeeping.
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, value);
    select.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  };
  await waitFor(
    'the choice of languages',
    () => tab.evaluate(choose, language),
    10_000,
    () => tab.evaluate(() => document.body.innerText),
  );
  await waitFor(
    `the page in ${language}`,
    () => tab.evaluate((wanted) => document.documentElement.lang === wanted, language),
    5_000,
    () => tab.url(),
  );
  await tab.close();
}

/**
 * The whole main job through the screens, as a person does it: check, look closer, private-window test, screenshot, report.
 * The demo shows it, and the end-to-end test holds it.
 */
export async function walkMainJourney({
  driver,
  extension,
  url,
  folder,
  language,
  onStep = () => undefined,
  allowSites = async () => undefined,
  mustPressAgain = false,
}: JourneyOptions): Promise<JourneyResult> {
  mkdirSync(folder, { recursive: true });
  const say = speak(language);
  const pictures: string[] = [];
  const picture = async (tab: DriverTab, name: string) => {
    pictures.push(await savePicture(tab, folder, `${String(pictures.length + 1).padStart(2, '0')}-${name}`));
  };

  await chooseLanguage(driver, extension, language);
  onStep('Open the page whose chat does not open');
  const shop = await driver.openTab(url);
  await shop.setViewport(PAGE);
  await picture(shop, 'page-without-chat');
  const tabId = await shop.tabId(extension);
  await driver.clickToolbarButton(extension, shop);

  onStep('Check this page');
  const panel = await driver.openTab(driver.extensionPageUrl(extension, `sidepanel.html?tabId=${tabId}`));
  await panel.setViewport(PANEL);
  await press(panel, say('common:checkPage'));
  await press(panel, say('common:lookCloser'), CHECK_LIMIT_MS);
  await allowSites(panel);
  await waitForThoroughVerdict(panel, say, picture);
  await picture(panel, 'verdict');

  onStep('Test in a private window');
  await press(panel, say('panel:step.test'));
  await press(panel, say('guide:start'));
  await allowSites(panel);
  await see(panel, say('guide:reading.works-there.what'), CHECK_LIMIT_MS * 2);
  await picture(panel, 'private-window');

  onStep('Take a screenshot and cover what is private');
  await press(panel, say('panel:step.screenshot'));
  if (mustPressAgain) {
    await shop.activate();
    await panel.activate();
    await see(panel, say('panel:screenshot.outOfSight.next'));
    // The first press may only close what an earlier one has opened.
    for (let presses = 0; presses < 2; presses += 1) await driver.clickToolbarButton(extension, shop);
    await panel.activate();
  }
  await pressSoon(panel, say('panel:screenshot.take'), FRONT_DELAY_MS);
  await shop.activate();
  const editor = await driver.waitForTab((tab) => tab.url.includes('/editor.html'), 20_000);
  // It comes to the front by itself once it has the picture of the tab in front.
  await see(editor, say('editor:handOut.save'), MASK_LIMIT_MS);
  await editor.activate();
  await editor.setViewport(PAGE);
  await press(editor, say('editor:handOut.save'), MASK_LIMIT_MS);
  await settleOpenPlaces(editor, say);
  await see(editor, say('editor:done.save'), MASK_LIMIT_MS);
  await picture(editor, 'screenshot');
  const maskedPicture = await downloaded(folder, (name) => name.endsWith('.png') && !/^\d\d-/.test(name));

  onStep('Make the report');
  await panel.activate();
  await press(panel, say('panel:step.message'));
  await see(panel, say('report:screen.copyText'), 20_000);
  await picture(panel, 'report');
  const reports: string[] = [];
  for (const [format, ending] of [
    ['json', '.json'],
    ['markdown', '.md'],
    ['text', '.txt'],
  ] as const) {
    await press(panel, say(`report:screen.saveAs.${format}`));
    reports.push(await downloaded(folder, (name) => name.endsWith(ending)));
  }
  return { pictures, maskedPicture, reports };
}

type Say = ReturnType<typeof speak>;

/** The progress is on screen while the page is reloaded and watched; a picture of it is taken on the way. */
async function waitForThoroughVerdict(panel: DriverTab, say: Say, picture: (tab: DriverTab, name: string) => Promise<void>): Promise<void> {
  const isChecking = () =>
    panel.evaluate(
      (word: string) => [...document.querySelectorAll('button')].some((button) => button.innerText.trim() === word),
      say('common:cancel'),
    );
  await waitFor('the closer look to begin', isChecking, 10_000, () => panel.evaluate(() => document.body.innerText));
  await picture(panel, 'checking');
  await waitFor(
    'the closer look to end',
    async () => !(await isChecking()),
    CHECK_LIMIT_MS,
    () => panel.evaluate(() => document.body.innerText),
  );
}

/** Suggestions and unread places are the person's decision; this one covers them all. */
async function settleOpenPlaces(editor: DriverTab, say: Say): Promise<void> {
  const cover = say('editor:open.coverAnd.save');
  const done = say('editor:done.save');
  const state = () =>
    editor.evaluate(
      (a: string, b: string) => (document.body.innerText.includes(a) ? 'asks' : document.body.innerText.includes(b) ? 'done' : ''),
      cover,
      done,
    );
  await waitFor(
    'the editor to ask or to save',
    async () => (await state()) !== '',
    MASK_LIMIT_MS,
    () => editor.evaluate(() => document.body.innerText),
  );
  if ((await state()) === 'asks') await press(editor, cover);
}

/** Waits for a finished download: browsers hold the name with an empty file until all of it is there. */
async function downloaded(folder: string, matches: (name: string) => boolean): Promise<string> {
  const find = () =>
    readdirSync(folder).find((name) => matches(name) && !/\.(?:part|crdownload|tmp)$/.test(name) && statSync(join(folder, name)).size > 0);
  await waitFor(
    'a download',
    async () => find() !== undefined,
    20_000,
    async () => readdirSync(folder).join('\n'),
  );
  return join(folder, find() ?? '');
}
