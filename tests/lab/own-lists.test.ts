import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browsers/browser-driver.ts';
import { type FixBench, openFixBench } from '../support/fix-bench.ts';
import { chooseLanguage } from '../support/journey.ts';
import { press, see, speak } from '../support/screen.ts';
import { contentBlockerOwnRuleScenario as scenario } from './scenarios/content-blocker-own-rule.ts';
import { hostsOf } from './server/hosts.ts';

const say = speak('en');

describe.each(BROWSER_NAMES)('a blocker list of the person’s own in %s', (name) => {
  let bench: FixBench;

  beforeAll(async () => {
    bench = await openFixBench(name, [scenario]);
    await chooseLanguage(bench.session.driver, bench.extension, 'en');
  });
  afterAll(() => bench?.close());

  it('gives the check the rule that no public list has', async () => {
    const { driver } = bench.session;
    const { tabId } = await bench.open(scenario);
    const ruleOf = async () => {
      const [first] = (await bench.check(tabId)).verdict?.causes ?? [];
      return [first?.id, first?.rule ?? null];
    };
    expect(await ruleOf()).toEqual(['content-blocker', null]);

    const options = await driver.openTab(driver.extensionPageUrl(bench.extension, 'options.html'));
    const [rule = ''] = scenario.browser.blocker?.ownRules?.(hostsOf(scenario.id)) ?? [];
    await press(options, say('options:lists.paste'));
    await options.click('textarea');
    await options.type(rule);
    await press(options, say('options:lists.addPasted'));
    await see(options, say('options:lists.pastedName'));

    expect(await ruleOf()).toEqual(['content-blocker', { list: say('options:lists.pastedName'), text: rule }]);
  });
});
