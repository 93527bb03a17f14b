import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browsers/browser-driver.ts';
import { groupScenarios, type LabSession, startLabSession } from '../support/lab-session.ts';
import { operateChat } from '../support/operate-chat.ts';
import type { Scenario } from './define-scenario.ts';
import { SCENARIOS } from './scenario-registry.ts';
import { type Lab, startLab } from './server/lab.ts';

/**
 * The lab must fail for the reasons it names. Every scenario is used as a person would, without the extension: once with its fault, and
 * once with everything healed. `LAB_SCENARIO` chooses by parts of ids, between commas.
 */
const wanted = (process.env.LAB_SCENARIO ?? '').split(',');
const chosen = SCENARIOS.filter(({ id }) => wanted.some((part) => id.includes(part)));

async function prove(session: LabSession, scenario: Scenario, healthy: boolean) {
  const [widget] = scenario.widgets;
  if (!widget) throw new Error(`${scenario.id} names no widget.`);
  const url = await session.play(scenario, { healthy });
  const tab = await session.driver.openTab('about:blank');
  try {
    if (scenario.visitedBefore !== null && !healthy) await tab.goto(new URL(scenario.visitedBefore, url).href);
    // A hanging script keeps the page from ever finishing.
    await tab.goto(url, { waitFor: 'nothing' });
    if (scenario.browser.losesLine && !healthy) await session.loseLine(scenario);
    const [expected = 'answered'] = healthy ? [scenario.healthyProof] : [scenario.proof].flat();
    return await operateChat(tab, widget.operation, expected);
  } finally {
    await tab.close();
  }
}

describe.each(BROWSER_NAMES)('in %s, without the extension', (browser) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await startLab();
  });
  afterAll(() => lab?.close());

  for (const group of groupScenarios(chosen, browser)) {
    describe('with the fault, a person gets as far as the scenario says', () => {
      let session: LabSession;
      beforeAll(async () => {
        session = await startLabSession(lab, browser, group);
      });
      afterAll(() => session?.close());
      it.each(group.scenarios)('$id', async (scenario) => {
        expect([scenario.proof].flat()).toContain(await prove(session, scenario, false));
      });
    });
  }

  describe('without the fault, the chat answers', () => {
    const scenarios = chosen.filter((scenario) => scenario.browsers.includes(browser) && scenario.about !== 'working');
    let session: LabSession;
    beforeAll(async () => {
      session = await startLabSession(lab, browser, { scenarios }, { healthy: true });
    });
    afterAll(() => session?.close());
    it.each(scenarios)('$id', async (scenario) => {
      expect(await prove(session, scenario, true)).toBe(scenario.healthyProof);
    });
  });
});
