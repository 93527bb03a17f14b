import type { ImagePx, Rect } from '@/utils/foundation/geometry';

export const TIPS = ['nw', 'ne', 'se', 'sw'] as const;
/** The corner of its rectangle to which an arrow points. */
export type Tip = (typeof TIPS)[number];

/** Points at the error. Lies under every cover, so it can never uncover anything. */
export interface Mark {
  id: string;
  kind: 'arrow' | 'highlight';
  rect: Rect<ImagePx>;
  tip: Tip;
}

export interface Point {
  x: number;
  y: number;
}

export interface ArrowShape {
  from: Point;
  to: Point;
  /** The two ends of the arrow's barbs. */
  barbs: readonly [Point, Point];
  radius: number;
  lineWidth: number;
}

export const MARK_COLOUR = '#c5221f';
export const HIGHLIGHT_FILL = 'rgb(255 214 0 / 0.3)';

/** Picture pixels for a picture of 1000 pixels in width; bigger pictures are shown smaller, so their arrows are bigger. */
export function markScale(pictureWidth: number): number {
  return Math.max(1, Math.min(4, pictureWidth / 1_000));
}

/** How an arrow is drawn, in the editor and in the picture alike. */
export function arrowShape({ rect: { x, y, width, height }, tip }: Pick<Mark, 'rect' | 'tip'>, scale: number): ArrowShape {
  const isEast = tip === 'ne' || tip === 'se';
  const isSouth = tip === 'se' || tip === 'sw';
  const to = { x: isEast ? x + width : x, y: isSouth ? y + height : y };
  const from = { x: isEast ? x : x + width, y: isSouth ? y : y + height };
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const barb = 14 * scale;
  const end = (turn: number) => ({ x: to.x - barb * Math.cos(angle + turn), y: to.y - barb * Math.sin(angle + turn) });
  return { from, to, barbs: [end(0.5), end(-0.5)], radius: 13 * scale, lineWidth: 4 * scale };
}

/** The number beside an arrow: its place among the arrows, from 1; highlights have none. */
export function numbersOf(marks: readonly Mark[]): ReadonlyMap<string, number> {
  const arrows = marks.filter(({ kind }) => kind === 'arrow');
  return new Map(arrows.map(({ id }, at) => [id, at + 1]));
}
