import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));
const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** Bundles the gallery into `outDir`: plain files that any web server can hand out. */
export async function buildGallery(outDir: string): Promise<void> {
  await build({
    root,
    configFile: false,
    base: './',
    logLevel: 'error',
    resolve: { alias: { '@': repository.replace(/\/$/, '') } },
    build: { outDir, emptyOutDir: true, minify: false, modulePreload: false },
  });
}
