interface WithData {
  data: Uint8ClampedArray | Uint8Array;
}

let nobody: MessagePort | null = null;

/**
 * Gives the memory of pixels back at once: until they are collected they would stay, picture after picture. Whoever still looks at them sees none, and a
 * comparison with them fails.
 *
 * They are sent to nobody. `ArrayBuffer.transfer` takes them from the program, too, but Chromium holds on to what an `ImageData` or a message brought
 * until it collects that; only what is sent away leaves at once.
 */
export function letGo(image: WithData): void {
  letGoOfAll([image]);
}

/** The same for many at once, which go in one message. */
export function letGoOfAll(images: readonly WithData[]): void {
  const buffers = new Set<ArrayBuffer>();
  for (const { data } of images) if (data.buffer instanceof ArrayBuffer && !data.buffer.detached) buffers.add(data.buffer);
  if (buffers.size === 0) return;
  nobody ??= toNobody();
  nobody.postMessage(null, [...buffers]);
}

/** A port whose other end is closed: what is sent there is dropped. */
function toNobody(): MessagePort {
  const { port1, port2 } = new MessageChannel();
  port2.close();
  return port1;
}

/** The same for a canvas, which keeps a copy of its own. Nothing can be drawn on it any more. */
export function letGoOfCanvas(canvas: OffscreenCanvas): void {
  canvas.width = 1;
  canvas.height = 1;
}
