/**
 * Gives the memory of pixels back at once: until they are collected they would stay, picture after picture. Whoever still looks at them sees none, and a
 * comparison with them fails.
 */
export function letGo({ data }: { data: Uint8ClampedArray }): void {
  if (data.buffer instanceof ArrayBuffer && !data.buffer.detached) data.buffer.transfer(0);
}
