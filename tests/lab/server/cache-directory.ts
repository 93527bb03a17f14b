import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What the lab fetches or makes at test time; never committed. */
export function cacheDirectory(): string {
  const path = fileURLToPath(new URL('../../../.cache/lab', import.meta.url));
  mkdirSync(path, { recursive: true });
  return path;
}
