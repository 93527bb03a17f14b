import { browser } from 'wxt/browser';

/** Wakes the background at a time, even when it has been stopped meanwhile. A second alarm of the same name takes the place of the first. */
export async function setAlarm(name: string, whenMs: number): Promise<void> {
  await browser.alarms.create(name, { when: whenMs });
}

export async function clearAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name);
}

export function onAlarm(name: string, listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener();
  });
}

/** Called once when the browser starts. The background wakes for it, so that what a crash left behind is put back at once. */
export function onBrowserStarted(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
}
