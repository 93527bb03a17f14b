import { describe, expect, it } from 'vitest';
import { PAGE, SimulatedBrowser } from './simulated-browser';

const START = { pageUrl: PAGE, timeoutMs: 30_000, path: 'extensions' } as const;

function aBrowser(count: number, guilty: readonly number[]): SimulatedBrowser {
  const browser = new SimulatedBrowser();
  for (let at = 0; at < count; at += 1) browser.extensions.set(`e${at}`, 'enabled');
  browser.breaks = (on) => guilty.some((at) => on.includes(`e${at}`));
  return browser;
}

async function begun(browser: SimulatedBrowser) {
  const background = browser.background();
  await background.guide.start({ ...START, tabId: browser.normalTabId ?? 0 });
  await background.guide.settled();
  return background;
}

describe('the search among extensions', () => {
  it('switches nothing before the person says so, then names the culprit and switches everything on again', async () => {
    const browser = aBrowser(8, [5]);
    const before = browser.picture();
    const { guide } = await begun(browser);
    expect(await guide.state()).toMatchObject({ step: 'find-suspects', waitingFor: 'begin', search: { mode: 'automatic' } });
    expect(browser.picture()).toBe(before);
    await guide.send({ type: 'continue' });
    await guide.settled();
    expect(await guide.state()).toMatchObject({
      status: 'done',
      search: { conclusion: { status: 'certain', named: [{ id: 'e5', name: 'Extension e5' }], isProved: true, among: 8 } },
    });
    expect(browser.picture()).toBe(before);
    expect(await guide.changes()).toEqual([]);
  });

  it('keeps no list of what is installed once it is over', async () => {
    const browser = aBrowser(4, [1]);
    const { guide } = await begun(browser);
    await guide.send({ type: 'continue' });
    await guide.settled();
    expect(JSON.stringify(browser.disk.get('guide'))).not.toMatch(/Extension e[023]/);
  });
});
