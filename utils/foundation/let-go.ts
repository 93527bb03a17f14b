/**
 * Gives the memory of pixels back at once: until they are collected they would stay, picture after picture. Whoever still looks at them sees none, and a
 * comparison with them fails.
 */
export function letGo({ data }: { data: Uint8ClampedArray | Uint8Array }): void {
  if (data.buffer instanceof ArrayBuffer && !data.buffer.detached) data.buffer.transfer(0);
}

/** The same for a canvas, which keeps a copy of its own. Nothing can be drawn on it any more. */
export function letGoOfCanvas(canvas: OffscreenCanvas): void {
  canvas.width = 1;
  canvas.height = 1;
}
