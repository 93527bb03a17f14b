import { parseArgs } from 'node:util';
import type { BrowserName } from '../../scripts/browsers/browser-driver.ts';
import { writeChromiumBlocker } from './blockers/chromium-blocker.ts';
import { SCENARIOS } from './scenario-registry.ts';
import { labLaunchOptions } from './server/browser-settings.ts';
import { hostsOf } from './server/hosts.ts';
import { startLab } from './server/lab.ts';

const USAGE = `Usage: node tests/lab/serve.ts [--scenario ID] [--minutes N]

Serves one scenario of the lab on loopback and prints, as JSON, the address of its page and how to start a browser that sees it.
Ends by itself after N minutes (60), or with Ctrl+C. Scenarios:
${SCENARIOS.map((scenario) => `  ${scenario.id.padEnd(40)} ${scenario.title}`).join('\n')}`;

/** Plays a scenario for a person, a browser of his own or the command line. */
async function serve(): Promise<void> {
  const { values } = parseArgs({
    options: {
      scenario: { type: 'string', default: 'working-rocketchat' },
      minutes: { type: 'string', default: '60' },
      help: { type: 'boolean', default: false },
    },
  });
  const scenario = SCENARIOS.find((each) => each.id === values.scenario);
  if (values.help || !scenario) {
    console.error(values.help ? USAGE : `No scenario "${values.scenario}".\n\n${USAGE}`);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const hosts = hostsOf(scenario.id);
  const lab = await startLab();
  await Promise.all(scenario.widgets.map((widget) => widget.prepare?.()));
  const { faults, settings, widgets } = scenario;
  lab.play({ hosts, widgets, pages: scenario.pages(hosts), faults, settings, expiredHosts: scenario.expiredHosts(hosts) });
  const unreachable = { unresolved: scenario.browser.unresolved?.(hosts) ?? [], refused: scenario.browser.refused?.(hosts) ?? [] };
  const launch = (browser: BrowserName) => labLaunchOptions(lab, browser, Object.values(hosts), unreachable);
  const { blocker, thirdPartyCookies } = scenario.browser;
  console.log(
    JSON.stringify(
      {
        url: `https://${hosts.page}/help`,
        scenario: scenario.id,
        chromium: launch('chromium'),
        firefox: launch('firefox'),
        certificateAuthority: lab.certificates.caPath,
        ...(blocker ? { chromiumBlocker: await writeChromiumBlocker(blocker.ownRules?.(hosts) ?? [], `blocker-${scenario.id}`) } : {}),
        ...(thirdPartyCookies ? { thirdPartyCookies } : {}),
      },
      null,
      2,
    ),
  );
  const end = () => void lab.close();
  setTimeout(end, Number(values.minutes) * 60_000).unref();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
}

await serve();
