import { CodedError, toErrorRecord } from '@/utils/foundation/coded-error';
import { type ImagePx, intersect, rect } from '@/utils/foundation/geometry';
import { letGo } from '@/utils/foundation/let-go';
import { z } from '@/utils/foundation/zod';
import { coveredRects } from '@/utils/screenshot/burn/cover-pixels';
import type { Mask } from '@/utils/screenshot/masks/mask';
import { maskerFor } from './mask';

const boxSchema = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
const requestSchema = z.object({ languages: z.array(z.enum(['en', 'tr'])).min(1), places: z.array(boxSchema) });

/**
 * Asks the proof whether it notices what was not covered: for each place the picture is burned once as if nothing had been found there. Answers, for each,
 * with the places that would then be covered; `null` where the picture is held back. No picture is handed out. For measuring the proof alone.
 */
export async function proveOmissions(input: unknown) {
  try {
    const { languages, places } = requestSchema.parse(input);
    const file = document.querySelector<HTMLInputElement>('#file')?.files?.[0];
    if (!file) throw new CodedError('file/not-readable', 'The browser was given no file.');
    const detection = { knownTexts: [], languages };
    const masker = maskerFor(languages);
    const outcomes: (Pick<Mask['rect'], 'x' | 'y' | 'width' | 'height'>[] | null)[] = [];
    for (const { x, y, width, height } of places) {
      const place = rect<ImagePx>(x, y, width, height);
      // Anew for each, as `maskImage` does: what is covered is left out of the second reading while that goes on.
      const { image, masks, first, ahead } = await masker.analyse({ blob: file, detection, readAhead: true });
      const others = masks.filter((mask) => intersect(mask.rect, place) === null);
      ahead?.leaveOut?.(coveredRects(others, image.width, image.height));
      const encode = { format: 'png' } as const;
      const finished = await masker.finish({ image, masks: others, first, ...(ahead ? { ahead } : {}), detection, encode });
      letGo(image.pixels);
      outcomes.push(finished.status === 'clean' ? finished.masks.filter((mask) => mask.applied).map((mask) => mask.rect) : null);
    }
    return { outcomes };
  } catch (error) {
    return { error: toErrorRecord(error) };
  }
}
