/**
 * Tells whether pixels are still those that were read. Two 32-bit sums, of the even and of the odd pixels: a guard against mistakes of our
 * own, such as a picture that was drawn on meanwhile, not against someone who can choose the pixels of both.
 */
export function fingerprint({ data, width, height }: { data: Uint8ClampedArray; width: number; height: number }): string {
  const words = new Uint32Array(data.buffer, data.byteOffset, width * height);
  let even = 0x811c9dc5;
  let odd = 0x9747b28c;
  for (let at = 0; at < words.length; at += 2) {
    even = Math.imul(even ^ (words[at] as number), 0x01000193);
    // Of an odd count the last one has no neighbour: 0 is then as good as any number.
    odd = Math.imul(odd ^ (at + 1 < words.length ? (words[at + 1] as number) : 0), 0x85ebca6b);
  }
  return `${width}x${height}-${(even >>> 0).toString(16)}-${(odd >>> 0).toString(16)}`;
}
