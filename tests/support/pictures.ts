import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DriverTab } from '../../scripts/browsers/browser-driver.ts';

/** Saves what the tab shows as `<folder>/<name>.png` and returns the path; makes the folder where it is missing. */
export async function savePicture(tab: DriverTab, folder: string, name: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  await writeFile(path, await tab.screenshot());
  return path;
}
