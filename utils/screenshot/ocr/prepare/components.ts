import type { Box, GrayRaster } from './raster';

/** A connected patch of marked pixels. */
export interface Component extends Box {
  pixels: number;
}

/**
 * Connected patches (8-neighbourhood) of non-zero pixels, as boxes. Works on runs per row with union-find, so the cost follows the ink
 * and not the area.
 */
export function findComponents(raster: GrayRaster): Component[] {
  const { data, width, height } = raster;
  const components: Component[] = [];
  const parent: number[] = [];
  const rootOf = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] as number;
    let step = index;
    while (parent[step] !== root) {
      const next = parent[step] as number;
      parent[step] = root;
      step = next;
    }
    return root;
  };
  // Four pixels at a time where nothing is marked, which is nearly everywhere.
  const fours = data.byteOffset % 4 === 0 ? new Uint32Array(data.buffer, data.byteOffset, data.length >> 2) : null;
  let above: number[] = [];
  for (let y = 0; y < height; y++) {
    const row = y * width;
    // Runs of this row as flat triples: start, end (exclusive), component.
    const runs: number[] = [];
    let candidate = 0;
    let x = 0;
    while (x < width) {
      if (data[row + x] === 0) {
        const at = row + x;
        x += fours && (at & 3) === 0 && fours[at >> 2] === 0 ? 4 : 1;
        continue;
      }
      const start = x;
      while (x < width && data[row + x] !== 0) x++;
      let owner = -1;
      while (candidate < above.length && (above[candidate + 1] as number) < start) candidate += 3;
      for (let i = candidate; i < above.length && (above[i] as number) <= x; i += 3) {
        const root = rootOf(above[i + 2] as number);
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
    }
    above = runs;
  }
  return components.filter((_, index) => parent[index] === index);
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
