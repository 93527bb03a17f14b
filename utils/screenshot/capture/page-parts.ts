import type { VisibleCapture } from './visible-tab';

type Text = VisibleCapture['texts'][number];

export interface Range {
  top: number;
  bottom: number;
}

/** More parts than this take longer than anybody waits; see also `MAX_PART_PIXELS`. */
export const MAX_PARTS = 24;
/** Picture pixels of a stitched page: about four times what is held while it is read must fit into one tab. */
export const MAX_PIXELS = 24_000_000;
/** Firefox draws no canvas with a longer side. */
const MAX_SIDE = 32_767;

/** How much of a page can be taken: the lower end of the range, and whether it was cut. */
export function reachOf(range: Range, viewport: { width: number; height: number }, scale: number): { bottom: number; isCutShort: boolean } {
  const byPixels = Math.floor(MAX_PIXELS / (viewport.width * scale) / scale);
  const bySide = Math.floor(MAX_SIDE / scale);
  const byParts = MAX_PARTS * viewport.height;
  const most = Math.max(viewport.height, Math.min(byPixels, bySide, byParts));
  const bottom = Math.min(range.bottom, range.top + most);
  return { bottom, isCutShort: bottom < range.bottom };
}

/** Moves what a page said about itself, as one part of it showed it, to the place of that part in the whole. */
export function moveTexts(texts: readonly Text[], dx: number, dy: number): Text[] {
  return texts.map((text) => ({
    ...text,
    rect: { ...text.rect, x: text.rect.x + dx, y: text.rect.y + dy },
    ...(text.edges ? { edges: text.edges.map((edge) => edge + dx) } : {}),
  }));
}

/** What parts that overlap say twice is kept once. */
export function fuseTexts(parts: readonly (readonly Text[])[]): Text[] {
  const known = new Map<string, Text>();
  for (const text of parts.flat()) {
    const { x, y, width, height } = text.rect;
    const key = [text.kind, text.text, ...[x, y, width, height].map((side) => Math.round(side))].join('\n');
    if (!known.has(key)) known.set(key, text);
  }
  return [...known.values()];
}

/** Only what reaches into the area counts. */
export function textsInside(texts: readonly Text[], area: { width: number; height: number }): Text[] {
  return texts.filter(({ rect: { x, y, width, height } }) => x + width > 0 && y + height > 0 && x < area.width && y < area.height);
}
