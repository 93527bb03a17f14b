import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { demoScenario } from '../tests/lab/demo/demo-scenario.ts';
import { startLab } from '../tests/lab/server/lab.ts';
import { walkMainJourney } from '../tests/support/journey.ts';
import { startLabSession } from '../tests/support/lab-session.ts';
import { ensureBuilt } from './build/ensure-built.ts';
import { ROOT } from './setup/paths.mjs';

const FOLDER = join(ROOT, 'demo-result');
/** With a display the browser stays open for looking around, but not for ever. */
const STAYS_OPEN_MS = 30 * 60_000;

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const extensionPath = ensureBuilt('chrome', 'automation');
const lab = await startLab();
try {
  const session = await startLabSession(
    lab,
    'chromium',
    { scenarios: [demoScenario] },
    { extensionPath, launch: { headless: !hasDisplay, downloadDirectory: FOLDER } },
  );
  try {
    if (!session.extension) throw new Error('The extension was not installed.');
    const url = await session.play(demoScenario);
    const { driver, extension } = session;
    const result = await walkMainJourney({
      driver,
      extension,
      url,
      folder: FOLDER,
      language: 'en',
      onStep: (step) => console.log(`· ${step}`),
    });
    console.log(`\nDone. Everything is in ${FOLDER}`);
    for (const file of [...result.reports, result.maskedPicture, ...result.pictures]) console.log(`  ${file}`);
    if (hasDisplay) {
      console.log('\nThe browser stays open so that you can look around; end with Ctrl+C.');
      await stayOpen();
    }
  } finally {
    await session.close();
  }
} finally {
  await lab.close();
}

function stayOpen(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, STAYS_OPEN_MS);
    const end = () => {
      clearTimeout(timer);
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
  });
}
