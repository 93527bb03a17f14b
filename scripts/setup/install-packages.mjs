// Runs on the machine's own Node, before any package exists: built-in modules only.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

const OLDEST_NODE = [20, 19];

/**
 * Installs the pinned packages where one is missing or of another version. Everything that npm says goes to stderr, so that commands
 * which promise only JSON on stdout can call this first.
 *
 * @throws {Error} with what to do, where Node is too old or npm fails.
 */
export function installPackages() {
  assertNode();
  if (packagesAreInstalled()) return;
  process.stderr.write('Installing packages (once) …\n');
  const npm = spawnSync('npm', ['install', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0)
    throw new Error('npm install failed; its output above says why. Run `npm install` by hand, then this command again.');
}

function assertNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isOldEnough = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  if (!isOldEnough)
    throw new Error(
      `Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}. Install a newer one from https://nodejs.org.`,
    );
}

function packagesAreInstalled() {
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const pins = Object.entries({ ...wanted.dependencies, ...wanted.devDependencies });
  const isInstalled = ([name, version]) => {
    const manifest = join(ROOT, 'node_modules', name, 'package.json');
    return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === version;
  };
  return (
    existsSync(join(ROOT, '.wxt', 'tsconfig.json')) && existsSync(join(ROOT, 'node_modules', '.bin', 'node')) && pins.every(isInstalled)
  );
}
