import { afterAll, beforeAll } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/browser-driver.ts';
import { type OpenEditor, openEditor } from './editor-page.ts';
import { drawPicture, PLANTED_PAGE, scratchFolder } from './planted-picture.ts';

/**
 * For the tests of one `describe`: the editor in a browser that saves into a folder of its own, in which the planted picture waits to be
 * opened. To be used once the first test runs.
 */
export function usePlantedEditor(name: BrowserName): { folder: ReturnType<typeof scratchFolder>; editor: OpenEditor } {
  const folder = scratchFolder();
  let opened: OpenEditor | null = null;
  const now = (): OpenEditor => {
    if (!opened) throw new Error('The editor is not open yet.');
    return opened;
  };
  beforeAll(async () => {
    opened = await openEditor(name, { downloadDirectory: folder.path });
    await drawPicture(opened.browser, PLANTED_PAGE, folder.file('planted.png'));
    await opened.tab.activate();
  });
  afterAll(async () => {
    await opened?.browser.close();
    folder.remove();
  });
  return {
    folder,
    editor: {
      get browser() {
        return now().browser;
      },
      get extension() {
        return now().extension;
      },
      get tab() {
        return now().tab;
      },
    },
  };
}
