import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browsers/browser-driver.ts';
import { ensureBuilt } from '../../scripts/build/ensure-built.ts';
import { demoScenario, NEEDED, PLANTED } from '../lab/demo/demo-scenario.ts';
import { type Lab, startLab } from '../lab/server/lab.ts';
import { type JourneyResult, walkMainJourney } from '../support/journey.ts';
import { type LabSession, startLabSession } from '../support/lab-session.ts';
import { readWithTesseract } from '../support/tesseract.ts';

const JOURNEY_LIMIT_MS = 240_000;
const letters = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

describe.each(BROWSER_NAMES)('the main journey in %s', (browser) => {
  const folder = mkdtempSync(join(tmpdir(), 'chat-medic-journey-'));
  let lab: Lab;
  let session: LabSession;
  let result: JourneyResult;

  beforeAll(async () => {
    lab = await startLab();
    const extensionPath = ensureBuilt(browser === 'chromium' ? 'chrome' : 'firefox', 'automation');
    session = await startLabSession(lab, browser, { scenarios: [demoScenario] }, { extensionPath, launch: { downloadDirectory: folder } });
    const url = await session.play(demoScenario);
    if (!session.extension) throw new Error('The extension was not installed.');
    const language = browser === 'chromium' ? 'en' : 'tr';
    result = await walkMainJourney({ driver: session.driver, extension: session.extension, url, folder, language });
  }, JOURNEY_LIMIT_MS);

  afterAll(async () => {
    await session?.close();
    await lab?.close();
  });

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
