import { CodedError, toErrorRecord } from '@/utils/foundation/coded-error';
import { letGo } from '@/utils/foundation/let-go';
import { z } from '@/utils/foundation/zod';
import { pageUrl } from '@/utils/platform/browser-info';
import { provedBytes } from '@/utils/screenshot/burn/masked-image';
import type { Mask } from '@/utils/screenshot/masks/mask';
import type { ImageMasker, MaskImageResult } from '@/utils/screenshot/pipeline/image-masker';
import { createPackagedMasker } from '@/utils/screenshot/pipeline/packaged-masker';

const requestSchema = z.object({
  knownTexts: z.array(z.string()),
  languages: z.array(z.enum(['en', 'tr'])).min(1),
  format: z.enum(['png', 'jpeg']),
  maxBytes: z.number().nullable(),
});

const partSchema = z.object({ from: z.number().int().nonnegative() });

/**
 * Bytes of a part. Divisible by three, so that the base64 of all parts is that of the whole, and small enough for its text to be no large object (128 kB in V8),
 * which would wait longer for its collection.
 */
const PART_BYTES = 90 * 1024;

/** The picture that was proved last, until its last part was fetched. */
let proved: Uint8Array | null = null;
let masker: { languages: string; instance: ImageMasker } | null = null;

/**
 * Masks the file of the page's input, as the editor would. The proved picture, of `bytes` bytes, is then to be fetched part by part: as one answer a picture of
 * three megabytes takes fifty in this page.
 */
export async function mask(input: unknown) {
  forget();
  try {
    const { knownTexts, languages, format, maxBytes } = requestSchema.parse(input);
    const file = document.querySelector<HTMLInputElement>('#file')?.files?.[0];
    if (!file) throw new CodedError('file/not-readable', 'The browser was given no file.');
    const result = await maskerFor(languages).maskImage({
      blob: file,
      detection: { knownTexts, languages },
      encode: { format, ...(maxBytes === null ? {} : { maxBytes }) },
    });
    const { image, width, height } = result;
    const verification = { ...result.verification, status: toldStatus(result.verification) };
    const facts = { width, height, masks: result.masks.map(publicMask), verification, timings: roundAll({ ...result.timings }) };
    if (!image)
      return {
        ...facts,
        error: { code: 'image/proof-failed', message: 'Something personal could still be read after masking, so nothing was written.' },
      };
    proved = await provedBytes(image);
    return { ...facts, bytes: proved.length };
  } catch (error) {
    return { error: toErrorRecord(error) };
  }
}

/** A picture on which a place with the look of text could not be read is not called clean, although nothing personal was found in the rest. */
function toldStatus({ status, unreadRegions }: MaskImageResult['verification']): MaskImageResult['verification']['status'] {
  return status === 'clean' && unreadRegions > 0 ? 'unread' : status;
}

/** One masker at a time; another choice of languages ends the one before. */
export function maskerFor(languages: readonly ('en' | 'tr')[]): ImageMasker {
  const key = languages.join();
  if (masker?.languages !== key) {
    void masker?.instance.dispose();
    masker = { languages: key, instance: createPackagedMasker({ assetsUrl: pageUrl('/ocr/'), languages }) };
  }
  return masker.instance;
}

/** The public part of a mask: never the text that was read. */
function publicMask({ rect, entity, origin, applied, confidence, detectorId }: Mask) {
  const { x, y, width, height } = rect;
  return { x, y, width, height, entity, origin, applied, confidence, detectorId };
}

function roundAll(numbers: Record<string, number | undefined>): Record<string, number> {
  return Object.fromEntries(Object.entries(numbers).flatMap(([name, value]) => (value === undefined ? [] : [[name, Math.round(value)]])));
}

/** The next part of the proved picture, and where the one behind it begins. */
export async function maskedPart(input: unknown) {
  const { from } = partSchema.parse(input);
  const part = proved?.subarray(from, from + PART_BYTES);
  if (!proved || !part) return null;
  const next = from + part.length;
  const base64 = part.toBase64();
  if (next === proved.length) forget();
  return { base64, next };
}

/** The file is given back at once: with many files, those that were fetched would wait for their collection. */
function forget(): void {
  if (proved) letGo({ data: proved });
  proved = null;
}
