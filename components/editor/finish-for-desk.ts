import { CodedError } from '@/utils/foundation/coded-error';
import { type ImagePx, type Rect, rect } from '@/utils/foundation/geometry';
import { type Decoration, decorate, ownPlaces } from '@/utils/screenshot/attachment/decorate';
import { sharedWords } from '@/utils/screenshot/attachment/desk-limits';
import { type MaskedImage, provedBytes } from '@/utils/screenshot/burn/masked-image';
import { decodeImage } from '@/utils/screenshot/capture/decode-image';
import type { Mask } from '@/utils/screenshot/masks/mask';
import type { Analysis, EncodeOptions, ImageMasker, MaskingDetection, MaskingRun } from '@/utils/screenshot/pipeline/image-masker';

export interface FinishForDesk extends MaskingRun {
  masker: Pick<ImageMasker, 'analyse' | 'finish'>;
  /** Proved with every place covered that is to be covered, and nothing drawn on it. */
  plain: MaskedImage;
  /** What is covered in it, in its own pixels; covered once more over whatever is drawn. */
  masks: readonly Mask[];
  lifted: readonly Mask[];
  detection: MaskingDetection;
  /** What was read before anything was covered, where the picture was not cut: tells what stands below the masks. */
  first?: Analysis['first'];
  decoration: Decoration;
  /** `auto`: PNG, and JPEG only where PNG does not fit. */
  format: EncodeOptions['format'] | 'auto';
  maxBytes: number | null;
}

/** Of the words that are read in the picture at full size so many must still be read when it was made smaller. */
const LEGIBLE = 0.8;

/**
 * The picture as the desk gets it. It is made from the picture that was proved, never from the original: what is covered is gone before
 * anything is drawn, and the result is proved once more.
 * @throws CodedError `image/proof-failed`, `image/too-large`, `image/not-legible`, `ocr/…`
 */
export async function finishForDesk(input: FinishForDesk): Promise<MaskedImage> {
  const { plain, decoration, format, maxBytes } = input;
  const isPlain = decoration.marks.length === 0 && decoration.partials.length === 0 && decoration.strip === null;
  const fits = (image: MaskedImage) => maxBytes === null || image.bytes.length <= maxBytes;
  if (isPlain && format !== 'jpeg' && fits(plain)) return plain;
  const pixels = await pixelsOf(plain);
  const drawn = isPlain ? pixels : decorate(pixels, decoration);
  const prove = (encode: EncodeOptions) => proveAnew(input, drawn, encode);
  if (format === 'auto') {
    const asPng = await prove({ format: 'png' });
    if (fits(asPng)) return asPng;
  }
  const fitted = await prove({ format: format === 'png' ? 'png' : 'jpeg', ...(maxBytes === null ? {} : { maxBytes }) });
  if (maxBytes !== null) await assertLegible(input, plain, fitted);
  return fitted;
}

async function proveAnew(
  { masker, masks, lifted, detection, first, decoration, ...run }: FinishForDesk,
  drawn: ImageData,
  encode: EncodeOptions,
) {
  const isPartial = ({ rect: place }: Mask) => decoration.partials.some((partial) => partial.rect === place);
  const own = ownPlaces(decoration).map(ownMask);
  const { signal, onProgress } = run;
  const finished = await masker.finish({
    image: { pixels: drawn, width: drawn.width, height: drawn.height },
    masks: masks.filter((mask) => mask.applied && !isPartial(mask)),
    // What stands on partly shown places was written by us, letter by letter; the original is gone from there.
    lifted: [...lifted, ...own],
    detection,
    ...(first ? { first } : {}),
    encode,
    ...(signal ? { signal } : {}),
    ...(onProgress ? { onProgress } : {}),
  });
  if (finished.status === 'clean' && finished.image) return finished.image;
  const { remaining, unreadRegions } = finished;
  throw new CodedError('image/proof-failed', 'The finished picture is not proved.', { context: { remaining, unreadRegions } });
}

async function assertLegible({ masker, detection, signal }: FinishForDesk, plain: MaskedImage, fitted: MaskedImage): Promise<void> {
  const read = async (image: MaskedImage) => {
    const analysis = await masker.analyse({ blob: await blobOf(image), detection, ...(signal ? { signal } : {}) });
    return analysis.textIn(rect<ImagePx>(0, 0, image.width, image.height)) ?? '';
  };
  const share = sharedWords(await read(plain), await read(fitted));
  if (share >= LEGIBLE) return;
  throw new CodedError('image/not-legible', 'The text could no longer be read at this size.', {
    context: { share: Math.round(share * 100), bytes: fitted.bytes.length },
  });
}

async function pixelsOf(image: MaskedImage): Promise<ImageData> {
  return decodeImage(await blobOf(image));
}

async function blobOf(image: MaskedImage): Promise<Blob> {
  return new Blob([await provedBytes(image)], { type: image.mediaType });
}

function ownMask(place: Rect<ImagePx>): Mask {
  return { id: '', rect: place, origin: 'user', entity: null, applied: false, confidence: 1, detectorId: null, why: null, text: null };
}
