import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type DriverTab } from '../../scripts/browsers/browser-driver.ts';
import { ensureBuilt } from '../../scripts/build/ensure-built.ts';
import { defineScenario } from '../lab/define-scenario.ts';
import { contentSecurityPolicyScriptScenario as refused } from '../lab/scenarios/content-security-policy-script.ts';
import { type Lab, startLab } from '../lab/server/lab.ts';
import { shopPage } from '../lab/server/shop-page.ts';
import { crispWidget } from '../lab/widgets/crisp.ts';
import { chooseLanguage } from '../support/journey.ts';
import { type LabSession, startLabSession } from '../support/lab-session.ts';
import { press, see, speak, waitFor } from '../support/screen.ts';

/** The site itself stops its chat: the person needs another way to its people, and its owner a message that says what to change. */

const CHECK_LIMIT_MS = 60_000;
const CUSTOMER = { name: 'Quorra Thistlewood', email: 'quorra.thistlewood@post.example', phone: '+44 7700 900417' };

const scenario = defineScenario({
  ...refused,
  id: 'stays-dead',
  pages: (hosts) => ({
    '/help': shopPage({
      body: `<p>Signed in as ${CUSTOMER.name} (${CUSTOMER.email}, ${CUSTOMER.phone})</p>
        <footer><a href="mailto:help@lamp-shop.example?subject=Order">Write to us</a> <a href="tel:+442079460000">020 7946 0000</a>
        <a href="/contact">Contact form</a> <a href="/help-centre">Help centre</a></footer>`,
      widgets: crispWidget.snippet(hosts),
    }),
    '/contact': shopPage(),
    '/help-centre': shopPage(),
  }),
});

describe.each(BROWSER_NAMES)('a chat that its own site stops, in %s', (browser) => {
  const language = browser === 'chromium' ? 'en' : 'tr';
  const say = speak(language);
  let lab: Lab;
  let session: LabSession;
  let panel: DriverTab;

  beforeAll(async () => {
    lab = await startLab();
    const extensionPath = ensureBuilt(browser === 'chromium' ? 'chrome' : 'firefox', 'automation');
    session = await startLabSession(lab, browser, { scenarios: [scenario] }, { extensionPath });
    const { driver, extension } = session;
    if (!extension) throw new Error('The extension was not installed.');
    await chooseLanguage(driver, extension, language);
    const shop = await driver.openTab(await session.play(scenario));
    panel = await driver.openTab(driver.extensionPageUrl(extension, `sidepanel.html?tabId=${await shop.tabId(extension)}`));
    await press(panel, say('common:checkPage'));
    const cause = say('causes:content-security-policy.sentence_named').replace('{{vendor}}', 'Crisp');
    const shown = () => panel.evaluate(() => document.body.innerText);
    const isTold = async () => {
      const words = await shown();
      return words.includes(cause) || words.includes(say('common:lookCloser'));
    };
    await waitFor('the quick verdict', isTold, CHECK_LIMIT_MS, shown);
    // One browser tells the quick look already what the other keeps for the closer one.
    if (!(await shown()).includes(cause)) await press(panel, say('common:lookCloser'));
    await see(panel, cause, CHECK_LIMIT_MS);
  });
  afterAll(async () => {
    await session?.close();
    await lab?.close();
  });

  it('offers the other ways that the page names, each with where it really leads', async () => {
    await see(panel, say('verdict:contacts.title'), CHECK_LIMIT_MS);
    const addresses = () =>
      panel.evaluate(() =>
        [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '').filter((href) => href !== ''),
      );
    await expect
      .poll(addresses, { timeout: 10_000 })
      .toEqual(
        expect.arrayContaining([
          'mailto:help@lamp-shop.example',
          'tel:+442079460000',
          expect.stringMatching(/^https:.*\/contact$/),
          expect.stringMatching(/^https:.*\/help-centre$/),
        ]),
      );
  });

  it('has a message for the owner with the policy that refuses and the address that it refuses, and nothing of the person', async () => {
    await press(panel, say('panel:step.message'));
    await see(panel, say('report:owner.screen.title'), CHECK_LIMIT_MS);
    const message = await panel.evaluate(
      (name: string) => document.querySelector<HTMLElement>(`section[aria-label="${name}"]`)?.innerText ?? '',
      say('report:owner.screen.text'),
    );
    expect(message).toContain('script-src');
    expect(message).toContain('client.crisp.chat');
    for (const secret of Object.values(CUSTOMER)) expect.soft(message).not.toContain(secret);
  });
});
