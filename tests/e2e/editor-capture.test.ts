import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type DriverTab } from '../../scripts/browsers/browser-driver.ts';
import { boxesOf, type OpenEditor, openEditor, textOf, untilRead, untilTextShows } from '../support/editor-page.ts';
import { PLANTED, PLANTED_PAGE, scratchFolder } from '../support/planted-picture.ts';

describe.each(BROWSER_NAMES)('masking a captured tab in %s', (name) => {
  const folder = scratchFolder();
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(PLANTED_PAGE));
  let editor: OpenEditor;
  let page: DriverTab;

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    editor = await openEditor(name);
    page = await editor.browser.openTab(`http://127.0.0.1:${(server.address() as AddressInfo).port}/help`);
  });
  afterAll(async () => {
    await editor?.browser.close();
    server.close();
    folder.remove();
  });

  it('shows the page with what it says about itself already covered', async () => {
    const tabId = await page.tabId(editor.extension);
    await editor.tab.goto(`${editor.browser.extensionPageUrl(editor.extension, 'editor.html')}?capture=${tabId}`);
    await editor.tab.activate();
    await untilRead(editor.tab);
    writeFileSync(folder.file('seen.png'), await editor.tab.screenshot());
    const text = await textOf(editor.tab);
    expect(text).toContain('127.0.0.1');
    for (const value of [PLANTED.email, PLANTED.phone]) expect(text).toContain(value);
    const covered = (await boxesOf(editor.tab)).filter(({ kind }) => kind === 'applied');
    expect(covered.length).toBeGreaterThanOrEqual(Object.keys(PLANTED).length);
  });

  it('explains a tab that is gone and offers another way', async () => {
    await editor.tab.goto(`${editor.browser.extensionPageUrl(editor.extension, 'editor.html')}?capture=999999`);
    await untilTextShows(editor.tab, /Choose a picture/);
    await untilTextShows(editor.tab, /There is no page|tab/i);
  });
});
