import type { EditorServices, OpenedPicture } from '@/components/editor/editor-services';
import { hostnameOf } from '@/utils/foundation/url';
import { createMessageClient } from '@/utils/messaging/client';
import { pageUrl } from '@/utils/platform/browser-info';
import { createMessageTransport } from '@/utils/platform/messages';
import { showOwnTab } from '@/utils/platform/tabs';
import { measurePicture } from '@/utils/screenshot/capture/measure-picture';
import { blobFromDataUrl, pageTextsOf } from '@/utils/screenshot/capture/page-lines';
import { createPackagedMasker } from '@/utils/screenshot/pipeline/packaged-masker';
import { LANGUAGES } from '@/utils/texts/texts';
import { copyPicture, savePicture } from './hand-out';
import { settings } from './settings';

const client = createMessageClient(createMessageTransport());

async function capture(tabId: number): Promise<OpenedPicture> {
  // The page must be in front for its picture; then it is the editor's turn, also to show what went wrong.
  const answer = await client.send('capture/visible', { tabId }).finally(showOwnTab);
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
}

export function createEditorServices(): EditorServices {
  return {
    masker: createPackagedMasker({ assetsUrl: pageUrl('/ocr/'), languages: LANGUAGES }),
    open: async (file, source) => ({ blob: file, ...(await measurePicture(file)), source, site: null, takenAt: new Date() }),
    capture,
    detection: async () => ({ knownTexts: (await settings.get()).ownWords, languages: LANGUAGES }),
    copyPicture,
    savePicture,
    copyText: (text) => navigator.clipboard.writeText(text),
    newId: () => crypto.randomUUID(),
  };
}
