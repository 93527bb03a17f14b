import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { findOcrModels } from '../ocr-models.ts';
import { ROOT, toolEnvironment } from '../setup/paths.mjs';

export type Target = 'chrome' | 'edge' | 'opera' | 'firefox' | 'safari';
/** `store` is what users get; `automation` holds every optional permission, for whoever drives it without a screen. */
export type BuildMode = 'store' | 'automation';

/** What the built extension depends on. */
const SOURCES = [
  'entrypoints',
  'components',
  'utils',
  'locales',
  'public',
  'scripts/build',
  'scripts/copy-ocr-assets.ts',
  'scripts/strip-remote-code.ts',
  'scripts/ocr-models.ts',
  'scripts/third-party-notices.ts',
  'wxt.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];
/** Written by the build itself. */
const GENERATED = ['public/ocr', 'public/third-party-notices.txt'];

export function outputFolder(target: Target, mode: BuildMode): string {
  return join(ROOT, '.output', `${target}-mv3${mode === 'automation' ? '-automation' : ''}`);
}

/**
 * Builds the extension unless a build of exactly these sources is there already.
 *
 * @returns the folder of the unpacked extension.
 * @throws {Error} with the end of the build's output where it fails; a failed build leaves no folder behind.
 */
export function ensureBuilt(target: Target, mode: BuildMode): string {
  const folder = outputFolder(target, mode);
  const stamp = `${folder}.sources`;
  const hash = hashSources();
  if (existsSync(join(folder, 'manifest.json')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return folder;
  process.stderr.write(`Building the extension for ${target} (${mode}) …\n`);
  const args = ['build', '-b', target, '--mv3', ...(mode === 'automation' ? ['--mode', 'automation'] : [])];
  const build = spawnSync('wxt', args, {
    cwd: ROOT,
    // The mode would name it otherwise, and React then be the one for developers.
    env: toolEnvironment({ CI: '1', NODE_ENV: 'production' }),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (build.status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`The build for ${target} failed:\n${`${build.stdout}\n${build.stderr}`.slice(-3_000)}`);
  }
  writeFileSync(stamp, hash);
  return folder;
}

function hashSources(): string {
  const hash = createHash('sha256').update(findOcrModels().source);
  for (const source of SOURCES)
    for (const file of filesBelow(join(ROOT, source)))
      hash.update(relative(ROOT, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function filesBelow(path: string): string[] {
  if (!existsSync(path) || GENERATED.some((folder) => path === join(ROOT, folder))) return [];
  if (statSync(path).isFile()) return [path];
  const entries = readdirSync(path, { withFileTypes: true });
  return entries.sort((a, b) => a.name.localeCompare(b.name)).flatMap((entry) => filesBelow(join(path, entry.name)));
}
