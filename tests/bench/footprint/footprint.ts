import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserDriver, BrowserName } from '../../../scripts/browsers/browser-driver.ts';
import { launchBrowser } from '../../../scripts/browsers/launch-browser.ts';
import { ensureBuilt } from '../../../scripts/build/ensure-built.ts';
import { median, table } from '../table.ts';

/** What a page that nobody checks pays for the extension being installed; the goal is nothing. */
export interface Footprint {
  browser: string;
  state: 'without' | 'installed';
  loads: number;
  /** Median from navigation start to the end of `load`. */
  loadMs: number;
  /** Bytes of the document as the page's own script sees it after load. */
  domBytes: number;
  requests: number;
  globals: number;
}

const LOADS_PER_ROUND = 10;
const ROUNDS = 4;
const PAGE = `<!doctype html><title>Bench</title><h1>Help</h1>${'<p>Some text of a shop page.</p>'.repeat(400)}<script>let n = 0; for (let i = 0; i < 2e6; i += 1) n += i % 7; document.title = String(n);</script>`;

/** Loads one page again and again, with the extension and without it in turn, so that the machine's mood touches both alike. */
export async function benchFootprint(browsers: readonly BrowserName[]): Promise<Footprint[]> {
  let requests = 0;
  const server = createServer((request, response) => {
    // Browsers ask for the icon when they like.
    if (request.url !== '/favicon.ico') requests += 1;
    response.setHeader('content-type', 'text/html').end(PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  try {
    const rows: Footprint[] = [];
    for (const name of browsers) {
      const driver = await launchBrowser(name);
      try {
        const samples = { without: [] as Sample[], installed: [] as Sample[] };
        const asked = { without: 0, installed: 0 };
        for (let round = 0; round < ROUNDS; round += 1) {
          for (const state of ['without', 'installed'] as const) {
            const extension =
              state === 'installed'
                ? await driver.installExtension(ensureBuilt(name === 'chromium' ? 'chrome' : 'firefox', 'store'))
                : null;
            const before = requests;
            samples[state].push(...(await loads(driver, url)));
            asked[state] += requests - before;
            if (extension) await driver.uninstallExtension(extension);
          }
        }
        for (const state of ['without', 'installed'] as const) rows.push(summarise(driver, state, samples[state], asked[state]));
      } finally {
        await driver.close();
      }
    }
    return rows;
  } finally {
    server.close();
  }
}

interface Sample {
  loadMs: number;
  domBytes: number;
  globals: number;
}

async function loads(driver: BrowserDriver, url: string): Promise<Sample[]> {
  const samples: Sample[] = [];
  // The first load of a new tab starts a process and is not counted.
  const tab = await driver.openTab(url);
  for (let load = 0; load < LOADS_PER_ROUND; load += 1) {
    await tab.goto(url);
    samples.push(
      await tab.evaluate(async () => {
        const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        while (entry && entry.loadEventEnd === 0) await new Promise((resume) => setTimeout(resume, 5));
        return {
          loadMs: entry?.loadEventEnd ?? 0,
          domBytes: document.documentElement.outerHTML.length,
          globals: Object.getOwnPropertyNames(globalThis).length,
        };
      }),
    );
  }
  await tab.close();
  return samples;
}

function summarise(driver: BrowserDriver, state: Footprint['state'], samples: readonly Sample[], requests: number): Footprint {
  return {
    browser: `${driver.name} ${driver.version}`,
    state,
    loads: samples.length,
    loadMs: median(samples.map((sample) => sample.loadMs)),
    domBytes: median(samples.map((sample) => sample.domBytes)),
    // Each round opens the tab once more.
    requests: requests / (samples.length + ROUNDS),
    globals: median(samples.map((sample) => sample.globals)),
  };
}

/** Prints what a page that is not being checked pays. */
export function printFootprint(rows: readonly Footprint[]): string {
  return table(rows.map((row) => ({ ...row, loadMs: Math.round(row.loadMs * 10) / 10 })));
}
