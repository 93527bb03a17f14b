import type { EmulatedMedia } from './browser-driver.ts';
import type { FirefoxRemote } from './firefox-remote.ts';

const SET_PREFERENCES = `(preferences) => {
  for (const [name, value] of Object.entries(preferences)) {
    if (typeof value === 'string') Services.prefs.setStringPref(name, value);
    else if (typeof value === 'boolean') Services.prefs.setBoolPref(name, value);
    else Services.prefs.setIntPref(name, value);
  }
}`;

/** Changes preferences of the running browser. */
export async function setFirefoxPreferences(remote: FirefoxRemote, preferences: Record<string, string | number | boolean>): Promise<void> {
  await remote.runPrivileged(SET_PREFERENCES, [preferences]);
}

/** Firefox has these as preferences, so they hold for every tab. */
export async function emulateFirefoxMedia(remote: FirefoxRemote, media: EmulatedMedia): Promise<void> {
  const preferences: Record<string, number> = {};
  if (media.colorScheme) preferences['layout.css.prefers-color-scheme.content-override'] = media.colorScheme === 'dark' ? 0 : 1;
  if (media.reducedMotion !== undefined) preferences['ui.prefersReducedMotion'] = media.reducedMotion ? 1 : 0;
  // 2: always the system's colours; 0: only in high-contrast themes.
  if (media.forcedColors !== undefined) preferences['browser.display.document_color_use'] = media.forcedColors ? 2 : 0;
  await setFirefoxPreferences(remote, preferences);
}

/** Firefox knows only the size of the window, so the size of the page is reached in steps. */
export async function fitFirefoxViewport(
  remote: FirefoxRemote,
  inTab: <Result>(steps: () => Promise<Result>, options?: { focus?: boolean }) => Promise<Result>,
  size: { width: number; height: number; deviceScaleFactor?: number },
): Promise<void> {
  await setFirefoxPreferences(remote, { 'layout.css.devPixelsPerPx': String(size.deviceScaleFactor ?? 1) });
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const isDone = await inTab(
      async () => {
        const [width, height] = (await remote.runScript('() => [innerWidth, innerHeight]', [], 5_000)) as [number, number];
        if (width === size.width && height === size.height) return true;
        const rect = await remote.send<{ width: number; height: number }>('WebDriver:GetWindowRect');
        await remote.send('WebDriver:SetWindowRect', {
          width: rect.width + size.width - width,
          height: rect.height + size.height - height,
        });
        return false;
      },
      { focus: true },
    );
    if (isDone) return;
  }
}
