import { createOcrEngine } from '../ocr/create-ocr-engine';
import type { OcrLanguage } from '../ocr/ocr-engine';
import type { AddedModel } from '../ocr/tesseract-slot';
import { createImageMasker } from './create-image-masker';
import type { ImageMasker } from './image-masker';

export interface PackagedMaskerOptions {
  /** URL of the packaged folder `ocr/`, ending in a slash: `browser.runtime.getURL('/ocr/')`. */
  assetsUrl: string;
  languages: readonly OcrLanguage[];
  /** Languages that the person added; asked for before workers start. */
  loadAdded?: () => Promise<readonly AddedModel[]>;
  /** Left out: two, or one on a machine with a single core. More than two gain little and cost about 100 MB each. */
  workers?: number;
}

const USUAL_WORKERS = 2;

/** The masker that extension pages use. Cheap to make: workers start with the first image or with `warmUp`. */
export function createPackagedMasker({ assetsUrl, languages, loadAdded, workers }: PackagedMaskerOptions): ImageMasker {
  const count = workers ?? Math.max(1, Math.min(USUAL_WORKERS, navigator.hardwareConcurrency || 1));
  return createImageMasker(createOcrEngine({ assetsUrl, languages, ...(loadAdded ? { loadAdded } : {}), workers: count }));
}
