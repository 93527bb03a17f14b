import { hiddenIn } from './covered';
import type { Box, GrayRaster, Pixels } from './raster';

/** How unlike the ground a pixel must be at the least, so that noise is not stretched to full black. */
const MIN_CONTRAST = 36;

/**
 * Dark text on white out of a text line on any ground: the local ground colour is the commonest one in a window about two letters wide,
 * and what matters of each pixel is only how far it is from that, so both polarities come out alike. What is covered counts for neither, and comes out as ground.
 *
 * @param box the line with a little margin, inside the image.
 * @returns 255 = ground, 0 = full ink.
 */
export function flattenLine(image: Pixels, box: Box, letterHeight: number): GrayRaster {
  const hidden = hiddenIn(image.covered ?? [], box);
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  const windowWidth = Math.max(24, Math.round(letterHeight * 3));
  const count = Math.max(1, Math.round(width / windowWidth));
  const grounds: Ground[] = [];
  for (let i = 0; i < count; i++) {
    const from = Math.floor((i * width) / count);
    const to = Math.floor(((i + 1) * width) / count);
    // Half a window of overlap on both sides keeps a window that is full of ink from taking the ink for the ground.
    grounds.push(groundOf(image, box, hidden, Math.max(0, from - (windowWidth >> 1)), Math.min(width, to + (windowWidth >> 1))));
  }
  const distances = distancesOf(width * height);
  const histogram = new Uint32Array(256);
  const { data } = image;
  for (let y = 0; y < height; y++) {
    let source = ((box.top + y) * image.width + box.left) * 4;
    let at = y * width;
    grounds.forEach((ground, window) => {
      const end = Math.ceil(((window + 1) * width) / count);
      for (let x = Math.ceil((window * width) / count); x < end; x++, source += 4, at++) {
        if (hidden !== null && hidden[at] === 1) {
          distances[at] = 0;
          continue;
        }
        const r = (data[source] as number) - ground.r;
        const g = (data[source + 1] as number) - ground.g;
        const b = (data[source + 2] as number) - ground.b;
        const distance = Math.max(Math.abs(r), Math.abs(g), Math.abs(b));
        distances[at] = 77 * r + 150 * g + 29 * b < 0 ? -distance : distance;
        histogram[distance | 0] = (histogram[distance | 0] as number) + 1;
      }
    });
  }
  return { data: toInk(distances, histogram), width, height };
}

let spare = new Int16Array(0);

/** The same memory for every line: a new one for each would be megabytes of rubbish for a picture, which a worker collects late. Every value is written. */
function distancesOf(count: number): Int16Array {
  if (spare.length < count) spare = new Int16Array(count);
  return spare.subarray(0, count);
}

/** Most of a line's box is ground: this part of its pixels. */
const GROUND_SHARE = 0.6;
/** A ground whose own pixels differ more than this is a picture; text on it has one polarity, and noise of the other is no ink. */
const TEXTURE_NOISE = 9;

function toInk(distances: Int16Array, histogram: Uint32Array): Uint8Array<ArrayBuffer> {
  const total = histogram.reduce((sum, count) => sum + count, 0);
  const contrast = Math.max(MIN_CONTRAST, upperLevel(histogram, Math.max(4, Math.round(total * 0.02))));
  const noise = upperLevel(histogram, Math.round(total * (1 - GROUND_SHARE)));
  const isTextured = noise > TEXTURE_NOISE;
  const floor = isTextured ? Math.min(noise * 1.7, contrast * 0.55) : Math.min(12, contrast * 0.15);
  const gain = 255 / Math.max(1, contrast * 0.92 - floor);
  const sign = isTextured ? polarity(distances, contrast * 0.7) : 0;
  const out = new Uint8Array(distances.length);
  for (let i = 0; i < out.length; i++) {
    const distance = distances[i] as number;
    const ink = ((sign === 0 ? Math.abs(distance) : distance * sign) - floor) * gain;
    out[i] = ink <= 0 ? 255 : ink >= 255 ? 0 : 255 - Math.round(ink);
  }
  return out;
}

/** Whether the strongest pixels are brighter (1) or darker (-1) than the ground. */
function polarity(distances: Int16Array, strong: number): 1 | -1 {
  let balance = 0;
  for (const distance of distances) {
    if (distance > strong) balance++;
    else if (distance < -strong) balance--;
  }
  return balance >= 0 ? 1 : -1;
}

interface Ground {
  r: number;
  g: number;
  b: number;
}

/** The commonest colour in the columns `from`–`to` of the box, found by brightness and averaged over the pixels of that brightness. */
function groundOf(image: Pixels, box: Box, hidden: Uint8Array | null, from: number, to: number): Ground {
  const counts = new Uint32Array(64);
  const { data } = image;
  const width = box.right - box.left;
  for (let y = box.top; y < box.bottom; y++) {
    let source = (y * image.width + box.left + from) * 4;
    const row = (y - box.top) * width;
    for (let x = from; x < to; x++, source += 4) {
      if (hidden !== null && hidden[row + x] === 1) continue;
      const level = brightness(data, source) >> 2;
      counts[level] = (counts[level] as number) + 1;
    }
  }
  let best = 0;
  let bestCount = -1;
  for (let level = 0; level < 64; level++) {
    const count = (counts[level] as number) * 2 + (counts[level - 1] ?? 0) + (counts[level + 1] ?? 0);
    if (count > bestCount) {
      best = level;
      bestCount = count;
    }
  }
  let r = 0;
  let g = 0;
  let b = 0;
  let n = 0;
  for (let y = box.top; y < box.bottom; y++) {
    let source = (y * image.width + box.left + from) * 4;
    const row = (y - box.top) * width;
    for (let x = from; x < to; x++, source += 4) {
      if (hidden !== null && hidden[row + x] === 1) continue;
      if (Math.abs((brightness(data, source) >> 2) - best) > 1) continue;
      r += data[source] as number;
      g += data[source + 1] as number;
      b += data[source + 2] as number;
      n++;
    }
  }
  return n === 0 ? { r: 255, g: 255, b: 255 } : { r: r / n, g: g / n, b: b / n };
}

function brightness(data: Uint8ClampedArray | Uint8Array, at: number): number {
  return (77 * (data[at] as number) + 150 * (data[at + 1] as number) + 29 * (data[at + 2] as number)) >> 8;
}

/** The level above which `count` entries of the histogram lie. */
function upperLevel(histogram: Uint32Array, count: number): number {
  let seen = 0;
  for (let level = 255; level > 0; level--) {
    seen += histogram[level] as number;
    if (seen >= count) return level;
  }
  return 0;
}
