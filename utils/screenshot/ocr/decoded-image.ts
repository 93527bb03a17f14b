/** Pixels of an image that passed the guard of `decodeImage`, EXIF orientation applied. The only form in which images enter the engine. */
export interface DecodedImage {
  readonly pixels: ImageData;
  readonly width: number;
  readonly height: number;
  /** What the bytes really were, whatever the file was called. */
  readonly mediaType: ImageMediaType;
}

export const IMAGE_MEDIA_TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/avif', 'image/gif', 'image/bmp'] as const;
export type ImageMediaType = (typeof IMAGE_MEDIA_TYPES)[number];
