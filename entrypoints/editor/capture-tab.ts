import type { OpenedPicture } from '@/components/editor/editor-services';
import type { AppServices } from '@/utils/app-services/app-services';
import { sleep } from '@/utils/foundation/abort';
import { hostnameOf } from '@/utils/foundation/url';
import { activateTab, getTab, showOwnTab } from '@/utils/platform/tabs';
import { measurePicture } from '@/utils/screenshot/capture/measure-picture';
import { blobFromDataUrl, pageTextsOf } from '@/utils/screenshot/capture/page-lines';

/** A tab that comes to the front needs a moment until it is painted. */
const PAINT_MS = 250;

/**
 * Takes the picture of a tab. Browsers photograph only what is in front: usually this page waits behind the wanted tab until the picture
 * is taken; otherwise the wanted tab is brought to the front for a moment. In the end this page is in front, also after a failure.
 * @throws CodedError `capture/…`, `check/no-tab`, `image/…`
 */
export async function captureTab(send: AppServices['send'], tabId: number): Promise<OpenedPicture> {
  try {
    const wanted = await getTab(tabId);
    if (wanted && !wanted.isActive) {
      await activateTab(tabId);
      await sleep(PAINT_MS);
    }
    const answer = await send('capture/visible', { tabId });
    const blob = blobFromDataUrl(answer.dataUrl);
    return {
      blob,
      ...(await measurePicture(blob)),
      source: 'tab',
      // A page that told nothing about itself is read like any other picture.
      ...(answer.viewport.width > 0 ? { pageTexts: pageTextsOf(answer) } : {}),
      site: hostnameOf(answer.pageUrl) || null,
      takenAt: new Date(answer.capturedAt),
    };
  } finally {
    await showOwnTab();
  }
}
