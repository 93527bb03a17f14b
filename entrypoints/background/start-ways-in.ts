import { pageUrl } from '@/utils/platform/browser-info';
import { createTab } from '@/utils/platform/tabs';
import { onFirstInstall, onScreenshotWanted } from '@/utils/platform/ways-in';

/** Welcomes once after installing, and leads from the context menu and the shortcut to the mask editor. */
export function startWaysIn(): void {
  // Programs that install the extension have no use for a tab of greetings.
  if (import.meta.env.MODE !== 'automation') onFirstInstall(() => void createTab(pageUrl('/welcome.html')));
  // The picture is of what is in front, so the editor waits behind until it has it.
  onScreenshotWanted((tabId) => void createTab(pageUrl(`/editor.html?capture=${tabId}`), { active: false }));
}
