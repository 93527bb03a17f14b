import type { EditorServices } from '@/components/editor/editor-services';
import type { AppServices } from '@/utils/app-services/app-services';
import { z } from '@/utils/foundation/zod';
import { pageUrl } from '@/utils/platform/browser-info';
import { localTables } from '@/utils/platform/local-tables';
import { sessionStorageArea } from '@/utils/platform/storage';
import { savePdf, savePicture, saveZip } from '@/utils/screenshot/attachment/save-pictures';
import { openStill } from '@/utils/screenshot/capture/still-picture';
import { createPackStore } from '@/utils/screenshot/language-packs/pack-store';
import { createPackagedMasker } from '@/utils/screenshot/pipeline/packaged-masker';
import { LANGUAGES } from '@/utils/texts/texts';
import { VENDORS } from '@/utils/vendors/registry';
import { captureTab } from './capture-tab';
import { copyPicture } from './hand-out';

/** In the storage that ends with the browser: how many pictures of which site were saved. */
const NUMBERS_KEY = 'attachment-numbers';
const numbersSchema = z.record(z.string(), z.number().int().nonnegative()).catch({});

export function createEditorServices({ send, settings, copyText, now }: AppServices): EditorServices {
  const packs = createPackStore(localTables.languagePacks);
  const detection = async () => ({ knownTexts: (await settings.get()).ownWords, languages: LANGUAGES });
  return {
    masker: createPackagedMasker({ assetsUrl: pageUrl('/ocr/'), languages: LANGUAGES, loadAdded: packs.load }),
    packs,
    builtInLanguages: LANGUAGES,
    open: async (file, source) => ({ ...(await openStill(file)), source, site: null, takenAt: now() }),
    capture: (tabId, order) => captureTab(detection, tabId, order),
    async vendorLimit(tabId) {
      const { session } = await send('check/of-tab', { tabId });
      const limits = (session?.verdict?.vendors ?? []).flatMap(({ id }) => {
        const vendor = VENDORS.find((known) => known.id === id);
        const megabytes = vendor?.attachment?.perFileMegabytes ?? vendor?.attachment?.totalMegabytes;
        return vendor && megabytes !== undefined ? [{ vendor: vendor.name, megabytes }] : [];
      });
      return limits.sort((a, b) => a.megabytes - b.megabytes)[0] ?? null;
    },
    nextNumber: (site) =>
      // Two tabs of the editor count together.
      navigator.locks.request(NUMBERS_KEY, async () => {
        const numbers = numbersSchema.parse((await sessionStorageArea.get(NUMBERS_KEY)) ?? {});
        const key = site ?? '';
        const number = (Object.hasOwn(numbers, key) ? (numbers[key] ?? 0) : 0) + 1;
        await sessionStorageArea.set(NUMBERS_KEY, { ...numbers, [key]: number });
        return number;
      }),
    detection,
    copyPicture,
    savePicture,
    savePdf,
    saveZip,
    copyText,
    newId: () => crypto.randomUUID(),
  };
}
