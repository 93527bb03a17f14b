/**
 * Pages that nobody made for this test and that hold nobody's data: the browsers' own. What is covered on them is covered for nothing, so
 * each cover is named. The pictures and their masked copies stay in `bench-result/real-screens/` to be looked at.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../../../scripts/browsers/browser-driver.ts';
import { launchBrowser } from '../../../scripts/browsers/launch-browser.ts';
import { MASKING, openAutomation } from '../../../scripts/cli/automation.ts';
import { saveResult } from '../save-result.ts';
import { table } from '../table.ts';

const PAGES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'chrome://settings/privacy',
    'chrome://settings/content',
    'chrome://settings/appearance',
    'chrome://settings/performance',
    'chrome://settings/languages',
    'chrome://settings/system',
    'chrome://flags',
    'chrome://components',
    'chrome://credits',
    'chrome://history',
    'chrome://downloads',
    'chrome://network-errors',
    'chrome://webrtc-internals',
    'https://127.0.0.1:9/',
  ],
  firefox: [
    'about:preferences#general',
    'about:preferences#privacy',
    'about:addons',
    'about:config',
    'about:license',
    'about:rights',
    'about:networking',
    'about:processes',
    'about:webrtc',
    'about:logins',
  ],
};
const VIEWPORT = { width: 1280, height: 900 };
/** These pages draw themselves after they have loaded. */
const SETTLED_MS = 2_000;
const folder = join(import.meta.dirname, '../../../bench-result/real-screens');

async function takePictures(browser: BrowserName): Promise<{ id: string; path: string }[]> {
  const driver = await launchBrowser(browser);
  try {
    const pictures: { id: string; path: string }[] = [];
    for (const url of PAGES[browser]) {
      // A page that cannot be reached shows the browser's error screen, which is wanted too.
      const tab = await driver.openTab('about:blank');
      await tab.setViewport(VIEWPORT);
      await tab.goto(url, { waitFor: 'nothing' }).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
      const id = `${browser}-${url.replace(/\W+/g, '-').replace(/-$/, '')}`;
      const path = join(folder, `${id}.png`);
      writeFileSync(path, await tab.screenshot());
      pictures.push({ id, path });
      await tab.close();
    }
    return pictures;
  } finally {
    await driver.close();
  }
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
console.log("What is covered on the browsers' own pages, which hold nobody's data.\n");
const pictures = [...(await takePictures('chromium')), ...(await takePictures('firefox'))];
const automation = await openAutomation({ browser: 'chromium', launch: MASKING });
const rows: Record<string, string | number>[] = [];
try {
  const page = await automation.openPage();
  for (const { id, path } of pictures) {
    const target = { file: id, path, output: '', format: 'png' } as const;
    const result = await page.maskFile(target, { folder: null, knownTexts: [], languages: ['en', 'tr'], format: 'png', maxBytes: null });
    const {
      masks = [],
      base64,
      verification,
    } = result as {
      masks?: { applied: boolean; entity: string | null; x: number; y: number }[];
      base64?: string;
      verification?: { status: string };
    };
    if (base64) writeFileSync(join(folder, `${id}-masked.png`), Buffer.from(base64, 'base64'));
    const applied = masks.filter((mask) => mask.applied);
    rows.push({
      screen: id,
      applied: applied.length,
      what: applied.map((mask) => `${mask.entity ?? 'unread'} at ${mask.x},${mask.y}`).join('; '),
      status: result.error?.code ?? verification?.status ?? '',
    });
  }
} finally {
  await automation.close();
}
console.log(table(rows));
const most = Math.max(...rows.map(({ applied }) => Number(applied)));
console.log(`\n${rows.length} screens, ${rows.reduce((sum, { applied }) => sum + Number(applied), 0)} covers, at most ${most} on one.`);
saveResult('real-screens', rows);
