import type { Box, GrayRaster } from './raster';

/** A connected patch of marked pixels. */
export interface Component extends Box {
  pixels: number;
}

interface Scan {
  data: GrayRaster['data'];
  /** Four pixels at a time, where the data can be looked at so. */
  fours: Uint32Array | null;
  components: Component[];
  /** Of each component the one that it was merged into, or itself. */
  parent: number[];
}

/**
 * Connected patches (8-neighbourhood) of non-zero pixels, as boxes. Works on runs per row with union-find, so the cost follows the ink
 * and not the area.
 */
export function findComponents({ data, width, height }: GrayRaster): Component[] {
  const fours = data.byteOffset % 4 === 0 ? new Uint32Array(data.buffer, data.byteOffset, data.length >> 2) : null;
  const scan: Scan = { data, fours, components: [], parent: [] };
  let runs: number[] = [];
  // A function for each row: engines keep compiled what is called often, and hardly what runs long but once for every picture.
  for (let y = 0; y < height; y++) runs = joinRow(scan, y, width, runs);
  return scan.components.filter((_, index) => scan.parent[index] === index);
}

/**
 * Adds the runs of a row to the components which they touch.
 *
 * @param above runs of the row above as flat triples: start, end (exclusive), component.
 * @returns those of this row.
 */
function joinRow(scan: Scan, y: number, width: number, above: readonly number[]): number[] {
  const { data, components, parent } = scan;
  const row = y * width;
  const end = row + width;
  const runs: number[] = [];
  let candidate = 0;
  for (let at = nextMarked(scan, row, end); at < end; ) {
    const from = at;
    while (at < end && data[at] !== 0) at++;
    const start = from - row;
    const x = at - row;
    let owner = -1;
    while (candidate < above.length && (above[candidate + 1] as number) < start) candidate += 3;
    for (let i = candidate; i < above.length && (above[i] as number) <= x; i += 3) {
      const root = rootOf(parent, above[i + 2] as number);
      if (owner === -1) owner = root;
      else if (root !== owner) owner = merge(components, parent, owner, root);
    }
    if (owner === -1) {
      owner = components.length;
      parent.push(owner);
      components.push({ left: start, top: y, right: x, bottom: y + 1, pixels: x - start });
    } else {
      extend(components[owner] as Component, start, x, y);
    }
    runs.push(start, x, owner);
    at = nextMarked(scan, at, end);
  }
  return runs;
}

/** The next marked pixel from `at` on, or `end`. Nearly everywhere nothing is marked. */
function nextMarked({ data, fours }: Scan, at: number, end: number): number {
  while (at < end && data[at] === 0) at += fours && (at & 3) === 0 && fours[at >> 2] === 0 ? 4 : 1;
  return Math.min(at, end);
}

function rootOf(parent: number[], index: number): number {
  let root = index;
  while (parent[root] !== root) root = parent[root] as number;
  let step = index;
  while (parent[step] !== root) {
    const next = parent[step] as number;
    parent[step] = root;
    step = next;
  }
  return root;
}

function extend(component: Component, start: number, end: number, y: number): void {
  if (start < component.left) component.left = start;
  if (end > component.right) component.right = end;
  component.bottom = y + 1;
  component.pixels += end - start;
}

function merge(components: Component[], parent: number[], a: number, b: number): number {
  const [kept, gone] = a < b ? [a, b] : [b, a];
  const target = components[kept] as Component;
  const other = components[gone] as Component;
  target.left = Math.min(target.left, other.left);
  target.right = Math.max(target.right, other.right);
  target.top = Math.min(target.top, other.top);
  target.bottom = Math.max(target.bottom, other.bottom);
  target.pixels += other.pixels;
  parent[gone] = kept;
  return kept;
}
