/** Opaque pixels of an image that passed the guard of `capture/decode-image`, EXIF orientation applied. */
export interface DecodedImage {
  readonly pixels: ImageData;
  readonly width: number;
  readonly height: number;
}
