// The first thing every command runs: `node scripts/start.mjs <command> [arguments]`. It must work on a machine that has only Node, npm
// and git, so it imports nothing but built-in modules and files that do the same.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureBrowsers } from './setup/ensure-browsers.mjs';
import { installPackages } from './setup/install-packages.mjs';
import { NODE, ROOT, toolEnvironment } from './setup/paths.mjs';

/** Each command, the file that does it, and what it needs of the machine. */
const COMMANDS = {
  check: { file: 'check.ts', browsers: ['chromium', 'firefox'], extras: true },
  demo: { file: 'demo.ts', browsers: ['chromium'], extras: true },
  bench: { file: 'bench.ts', browsers: ['chromium', 'firefox'], extras: true },
  mask: { file: 'cli/mask.ts', browsers: ['chromium'], extras: false },
  diagnose: { file: 'cli/diagnose.ts', browsers: [], extras: false },
};

const [name = '', ...rest] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : null;
if (!command) {
  process.stderr.write(`Unknown command "${name}". There are: ${Object.keys(COMMANDS).join(', ')}.\n`);
  process.exit(2);
}
try {
  installPackages();
  ensureBrowsers({ browsers: browsersFor(name, rest), extras: command.extras });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
const child = spawn(NODE, [join(ROOT, 'scripts', command.file), ...rest], { stdio: 'inherit', env: toolEnvironment() });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));

/** `diagnose` takes the browser as an option; the others always use the same ones. */
function browsersFor(commandName, args) {
  if (commandName !== 'diagnose') return COMMANDS[commandName].browsers;
  const at = args.findIndex((arg) => arg === '--browser' || arg.startsWith('--browser='));
  const value = at < 0 ? 'chromium' : args[at].includes('=') ? args[at].split('=')[1] : args[at + 1];
  return value === 'firefox' ? ['firefox'] : ['chromium'];
}
