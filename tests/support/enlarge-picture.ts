import type { DriverTab } from '../../scripts/browsers/browser-driver.ts';

/** The picture at twice its width and height, as a PNG, drawn by the browser of this tab: small letters are read better that way. */
export async function enlargePicture(tab: DriverTab, picture: Uint8Array): Promise<Uint8Array> {
  return Buffer.from(await tab.evaluate(enlarge, Buffer.from(picture).toString('base64')), 'base64');
}

/** Runs in the page. */
async function enlarge(base64: string): Promise<string> {
  const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))]));
  const canvas = new OffscreenCanvas(bitmap.width * 2, bitmap.height * 2);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  let binary = '';
  for (let i = 0; i < bytes.length; i += 8192) binary += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(binary);
}
