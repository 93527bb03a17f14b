import type { MaskedImage } from '@/utils/screenshot/burn/masked-image';
import type { PageTexts } from '@/utils/screenshot/masks/page-texts';
import type { ImageMasker, MaskingDetection } from '@/utils/screenshot/pipeline/image-masker';

type PictureSource = 'tab' | 'paste' | 'drop' | 'file';

/** The unmasked original, with what is known about it. Lives in memory alone; nothing may store or send it. */
export interface OpenedPicture {
  blob: Blob;
  /** As it is shown, turned as its EXIF says. */
  width: number;
  height: number;
  source: PictureSource;
  /** What the page says about its own text; only for a captured tab. */
  pageTexts?: PageTexts;
  /** Host name of the captured page; `null` for a file. */
  site: string | null;
  takenAt: Date;
}

/** Everything the editor needs from outside; the entrypoint fills it, tests fake it. */
export interface EditorServices {
  masker: ImageMasker;
  /** Looks at a file before anything is drawn. @throws CodedError `image/…`, `file/not-readable` */
  open(file: Blob, source: Exclude<PictureSource, 'tab'>): Promise<OpenedPicture>;
  /** @throws CodedError `capture/…`, `check/…`, `image/…` */
  capture(tabId: number): Promise<OpenedPicture>;
  /** The person's own words and the languages to read. */
  detection(): Promise<MaskingDetection>;
  /**
   * Must be called in the person's own gesture, before the proof is there: the clipboard waits for the picture and stays as it was when
   * the promise rejects.
   * @throws CodedError `clipboard/refused`, or what the promise rejects with
   */
  copyPicture(image: Promise<MaskedImage>): Promise<void>;
  /** @throws CodedError image/proof-failed when the picture is not the one that was proved. */
  savePicture(image: MaskedImage, name: string): Promise<void>;
  copyText(text: string): Promise<void>;
  newId(): string;
}
