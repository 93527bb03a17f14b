import type { ImagePx, Rect } from '@/utils/foundation/geometry';

/** A QR code or barcode and where it is. What it says is not kept. */
export interface ReadCode {
  rect: Rect<ImagePx>;
  format: string;
}
