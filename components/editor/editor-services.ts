import type { CapturePart } from '@/utils/app-services/app-services';
import type { MaskedImage } from '@/utils/screenshot/burn/masked-image';
import type { PickerWords } from '@/utils/screenshot/capture/pick-place';
import type { PackStore } from '@/utils/screenshot/language-packs/pack-store';
import type { Mask } from '@/utils/screenshot/masks/mask';
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
  /** What was found in `pageTexts` while the picture was taken: the boxes stand when it is first drawn. */
  foundOnPage?: readonly Mask[];
  /** Host name of the captured page; `null` for a file. */
  site: string | null;
  takenAt: Date;
  /** The page went on below the picture. */
  isCutShort?: boolean;
}

/** What is wanted of a tab, and how it is followed and stopped. */
export interface CaptureOrder {
  part: CapturePart;
  signal: AbortSignal;
  onPart: (part: number, parts: number) => void;
  /** What stands in the page while the person chooses. */
  words: Readonly<Record<'region' | 'element', PickerWords>>;
  isRightToLeft: boolean;
}

/** A picture that may leave, under the name that it gets. */
export interface NamedPicture {
  image: MaskedImage;
  name: string;
}

/** What a chat takes at most, as far as it is known. */
export interface VendorLimit {
  vendor: string;
  megabytes: number;
}

/** Everything the editor needs from outside; the entrypoint fills it, tests fake it. */
export interface EditorServices {
  masker: ImageMasker;
  /** Looks at a file before anything is drawn. @throws CodedError `image/…`, `file/not-readable` */
  open(file: Blob, source: Exclude<PictureSource, 'tab'>): Promise<OpenedPicture>;
  /** @throws CodedError `capture/…`, `check/…`, `image/…` */
  capture(tabId: number, order: CaptureOrder): Promise<OpenedPicture>;
  /** The chat that was found in this tab, where it says how big a file may be. */
  vendorLimit(tabId: number): Promise<VendorLimit | null>;
  /** Number of the next picture of this site, from 1, over all tabs of this sitting. */
  nextNumber(site: string | null): Promise<number>;
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
  /** One file with a page for each picture. @throws CodedError image/proof-failed */
  savePdf(images: readonly MaskedImage[], name: string): Promise<void>;
  /** All of them in one archive. @throws CodedError image/proof-failed */
  saveZip(pictures: readonly NamedPicture[], name: string): Promise<void>;
  /** Languages that were added to the packaged ones. */
  packs: Pick<PackStore, 'list' | 'add' | 'remove'>;
  /** Codes of the packaged languages. */
  builtInLanguages: readonly string[];
  copyText(text: string): Promise<void>;
  newId(): string;
}
