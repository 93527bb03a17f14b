import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../../../..');
export const CACHE = join(ROOT, '.cache/name-model');

async function bundle(root: string, entry: string, name: string): Promise<unknown> {
  const outDir = join(CACHE, name);
  mkdirSync(outDir, { recursive: true });
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: { ssr: entry, outDir, minify: false, rollupOptions: { output: { entryFileNames: 'bundle.mjs' } } },
  });
  return import(pathToFileURL(join(outDir, 'bundle.mjs')).href);
}

/** The product's own code as Node can run it: its files name each other without an ending. */
export async function loadProduct(): Promise<typeof import('./product.ts')> {
  return (await bundle(ROOT, join(import.meta.dirname, 'product.ts'), 'product')) as typeof import('./product.ts');
}

export type Rules = Pick<typeof import('./product.ts'), 'detect' | 'findMasks'>;

/** The rules as they were at a commit: before they learned from a corpus. Needs the whole history. */
export async function loadRules(commit: string): Promise<Rules> {
  const folder = join(CACHE, `source-${commit}`);
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    const archive = execFileSync('git', ['archive', commit, 'utils'], { cwd: ROOT, maxBuffer: 1 << 28 });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, 'tsconfig.json'), '{"compilerOptions":{"target":"esnext"}}');
    writeFileSync(
      join(folder, 'rules.ts'),
      "export { detect } from './utils/pii/detect.ts';\nexport { findMasks } from './utils/screenshot/masks/find-masks.ts';\n",
    );
  }
  return (await bundle(folder, join(folder, 'rules.ts'), `rules-${commit}`)) as Rules;
}
