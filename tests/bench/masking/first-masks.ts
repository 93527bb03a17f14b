import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserName } from '../../../scripts/browsers/browser-driver.ts';
import { openEditor, until } from '../../support/editor-page.ts';
import { median } from '../table.ts';

const WIDTH = 1920;
const HEIGHT = 1080;
const TIMES = 7;

/** A page of full HD with forty lines, a third of them personal. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>Account</title><style>body{font:15px/1.6 sans-serif;columns:2}</style>${Array.from(
  { length: 40 },
  (_, row) =>
    `<p>Order ${4711 + row} was sent on 3 May. ${row % 3 === 0 ? `E-mail: reader.${row}@example.org` : 'Total 149,90 TL, error E-1043.'}</p>`,
).join('')}`;

/**
 * Milliseconds from the photograph of a tab to the first boxes, which come from what the page says about itself: the median of several captures in the editor
 * of the built extension, the first of which, with everything cold, is left out.
 */
export async function timeFirstMasks(browser: BrowserName): Promise<number> {
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const editor = await openEditor(browser);
  try {
    const page = await editor.browser.openTab(`http://127.0.0.1:${(server.address() as AddressInfo).port}/account`);
    await page.setViewport({ width: WIDTH, height: HEIGHT });
    const tabId = await page.tabId(editor.extension);
    const times: number[] = [];
    for (let i = 0; i <= TIMES; i++) {
      await editor.tab.goto(`${editor.browser.extensionPageUrl(editor.extension, 'editor.html')}?capture=${tabId}`);
      await until(editor.tab, 'the first boxes stand', () => performance.getEntriesByName('first-masks').length > 0);
      const ms = await editor.tab.evaluate(() => {
        const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
        return at('first-masks') - at('picture-taken');
      });
      if (i > 0) times.push(ms);
    }
    return Math.round(median(times));
  } finally {
    await editor.browser.close();
    server.close();
  }
}
