import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LaunchOptions } from './browser-driver.ts';

type PreferenceTree = { [key: string]: unknown };

function setPath(tree: PreferenceTree, dottedPath: string, value: unknown): void {
  const keys = dottedPath.split('.');
  const last = keys.pop() ?? dottedPath;
  let node = tree;
  for (const key of keys) {
    const next = node[key];
    if (typeof next === 'object' && next !== null) node = next as PreferenceTree;
    else {
      const fresh: PreferenceTree = {};
      node[key] = fresh;
      node = fresh;
    }
  }
  node[last] = value;
}

/** Writes the preferences of a fresh profile before the first start, because Chromium reads them only then. */
export function writeChromiumPreferences(profileDirectory: string, options: LaunchOptions): void {
  const tree: PreferenceTree = {};
  // Written in both cases: Debian's build blocks third-party cookies in a fresh profile, other builds do not.
  const areBlocked = options.thirdPartyCookies === 'block';
  setPath(tree, 'profile.cookie_controls_mode', areBlocked ? 1 : 0);
  setPath(tree, 'profile.block_third_party_cookies', areBlocked);
  setPath(tree, 'credentials_enable_service', false);
  setPath(tree, 'session.restore_on_startup', 5);
  // Unpacked extensions need it for private windows and user scripts.
  setPath(tree, 'extensions.ui.developer_mode', true);
  if (options.locale) setPath(tree, 'intl.accept_languages', options.locale);
  if (options.downloadDirectory) {
    setPath(tree, 'download.default_directory', options.downloadDirectory);
    setPath(tree, 'download.prompt_for_download', false);
  }
  for (const [path, value] of Object.entries(options.prefs ?? {})) setPath(tree, path, value);
  const directory = join(profileDirectory, 'Default');
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'Preferences'), JSON.stringify(tree));
}
