import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type DriverTab } from '../../scripts/browsers/browser-driver.ts';
import { demoScenario, NEEDED, PLANTED } from '../lab/demo/demo-scenario.ts';
import { type JourneyResult, walkMainJourney } from '../support/journey.ts';
import { press, speak } from '../support/screen.ts';
import { openStoreBuild, type StoreBuild } from '../support/store-build.ts';
import { readWithTesseract } from '../support/tesseract.ts';

const JOURNEY_LIMIT_MS = 240_000;
const ASKS_WITHIN_MS = 3_000;

/** Whether our own words before the browser's question come up. */
async function isAsked(panel: DriverTab, allow: string): Promise<boolean> {
  for (const untilMs = performance.now() + ASKS_WITHIN_MS; performance.now() < untilMs; await sleep(200)) {
    if (await panel.evaluate((word: string) => document.body.innerText.includes(word), allow)) return true;
  }
  return false;
}

const letters = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

describe.each(BROWSER_NAMES)('the main journey in %s', (browser) => {
  const folder = mkdtempSync(join(tmpdir(), 'chat-medic-journey-'));
  let store: StoreBuild;
  let result: JourneyResult;

  beforeAll(async () => {
    const language = browser === 'chromium' ? 'en' : 'tr';
    store = await openStoreBuild(browser, [demoScenario], { downloadDirectory: folder });
    const url = await store.session.play(demoScenario);
    const allow = speak(language)('common:permission.allow');
    let isFirst = true;
    result = await walkMainJourney({
      driver: store.session.driver,
      extension: store.extension,
      url,
      folder,
      language,
      async allowSites(panel) {
        // A test that begins while the check still holds the sites does not ask for them again.
        if (!isFirst && !(await isAsked(panel, allow))) return;
        await press(panel, allow);
        await (isFirst ? store.answer('allow', panel) : store.allowAgain(panel));
        isFirst = false;
      },
      mustPressAgain: browser === 'firefox',
    });
  }, JOURNEY_LIMIT_MS);

  afterAll(() => store?.close());

  it('ends with a report whose first cause is the content blocker, with the rule of a public list', () => {
    const report = JSON.parse(readFileSync(result.reports[0] ?? '', 'utf8'));
    expect(report.verdict.status).toBe('broken');
    expect(report.verdict.causes[0]).toMatchObject({
      id: 'content-blocker',
      assessment: 'supported',
      side: 'user',
      rule: { list: 'AdGuard Widgets' },
    });
    expect(report.privateWindow.status).toBe('works-there');
  });

  it('lets native tesseract read nothing personal on the masked picture, and what support needs', async () => {
    const read = letters(await readWithTesseract(result.maskedPicture));
    for (const secret of Object.values(PLANTED)) expect.soft(read).not.toContain(letters(secret));
    expect(read).toContain(letters(NEEDED.order));
  });

  it('leaves nothing personal in any form of the report', () => {
    const text = result.reports.map((path) => readFileSync(path, 'utf8')).join('\n');
    for (const secret of Object.values(PLANTED)) expect.soft(text).not.toContain(secret);
  });

  it('has a picture of every step', () => {
    expect(result.pictures.length).toBeGreaterThanOrEqual(6);
  });
});
