import type { EditorServices } from '@/components/editor/editor-services';
import type { AppServices } from '@/utils/app-services/app-services';
import { pageUrl } from '@/utils/platform/browser-info';
import { measurePicture } from '@/utils/screenshot/capture/measure-picture';
import { createPackagedMasker } from '@/utils/screenshot/pipeline/packaged-masker';
import { LANGUAGES } from '@/utils/texts/texts';
import { captureTab } from './capture-tab';
import { copyPicture, savePicture } from './hand-out';

export function createEditorServices({ send, settings, copyText, now }: AppServices): EditorServices {
  return {
    masker: createPackagedMasker({ assetsUrl: pageUrl('/ocr/'), languages: LANGUAGES }),
    open: async (file, source) => ({ blob: file, ...(await measurePicture(file)), source, site: null, takenAt: now() }),
    capture: (tabId) => captureTab(send, tabId),
    detection: async () => ({ knownTexts: (await settings.get()).ownWords, languages: LANGUAGES }),
    copyPicture,
    savePicture,
    copyText,
    newId: () => crypto.randomUUID(),
  };
}
