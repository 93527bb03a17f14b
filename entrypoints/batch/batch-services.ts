import { batchEntrySchema } from '@/components/batch/batch-journal';
import type { BatchServices, BatchStore } from '@/components/batch/batch-services';
import type { AppServices } from '@/utils/app-services/app-services';
import { CodedError } from '@/utils/foundation/coded-error';
import { pageUrl } from '@/utils/platform/browser-info';
import { localTables } from '@/utils/platform/local-tables';
import { savePicture, saveZip } from '@/utils/screenshot/attachment/save-pictures';
import { provedBytes } from '@/utils/screenshot/burn/masked-image';
import { createPackStore } from '@/utils/screenshot/language-packs/pack-store';
import { createPackagedMasker } from '@/utils/screenshot/pipeline/packaged-masker';
import { LANGUAGES } from '@/utils/texts/texts';

const LIST_KEY = 'list';

/** The list, and the masked results below the key of their file. Originals are never put here. */
function createBatchStore(): BatchStore {
  const table = localTables.batch;
  return {
    async entries() {
      const kept = await table.get(LIST_KEY);
      return (Array.isArray(kept) ? kept : []).flatMap((line: unknown) => {
        const read = batchEntrySchema.safeParse(line);
        return read.success ? [read.data] : [];
      });
    },
    put: (entries) => table.put(LIST_KEY, entries),
    putResult: async (key, image) => table.put(`result-${key}`, new Blob([await provedBytes(image)], { type: image.mediaType })),
    async kept(key) {
      const value = await table.get(`result-${key}`);
      return value instanceof Blob ? value : null;
    },
    clear: () => table.clear(),
  };
}

export function createBatchServices({ settings, copyText, now }: AppServices): BatchServices {
  const masker = createPackagedMasker({
    assetsUrl: pageUrl('/ocr/'),
    languages: LANGUAGES,
    loadAdded: createPackStore(localTables.languagePacks).load,
  });
  return {
    async mask(file, signal) {
      const { ownWords } = await settings.get();
      const { image, masks, verification } = await masker.maskImage({
        blob: file,
        detection: { knownTexts: ownWords, languages: LANGUAGES },
        encode: { format: 'png' },
        signal,
      });
      if (!image) {
        const { remaining, unreadRegions } = verification;
        throw new CodedError('image/proof-failed', 'The picture is not proved.', { context: { remaining, unreadRegions } });
      }
      const covered = masks.filter(({ applied }) => applied).length;
      return { image, covered, suggested: masks.length - covered };
    },
    store: createBatchStore(),
    save: savePicture,
    saveZip,
    copyText,
    now,
  };
}
