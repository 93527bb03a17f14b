import { CodedError } from '@/utils/foundation/coded-error';
import { grow, type ImagePx, type Rect } from '@/utils/foundation/geometry';
import { COVER_COLOUR } from '../burn/cover-pixels';
import { arrowShape, HIGHLIGHT_FILL, MARK_COLOUR, type Mark, markScale, numbersOf } from './marks';

/** A covered place with the little that may be left of its text. */
export interface PartialCover {
  rect: Rect<ImagePx>;
  text: string;
}

export interface Decoration {
  marks: readonly Mark[];
  partials: readonly PartialCover[];
  /** A line below the picture; `null` for none. */
  strip: string | null;
}

type Context = OffscreenCanvasRenderingContext2D;

const FONT = 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif';
/** Smaller letters could be read by nobody. */
const LEAST_LETTERS_PX = 8;

/**
 * Draws on a picture that is proved clean already, so nothing of the original can come through: arrows and highlights, the rest of a
 * partly shown value on its opaque box, and the line with place and time below. The result is no `MaskedImage`: it has to be proved.
 */
export function decorate(proved: ImageData, { marks, partials, strip }: Decoration): ImageData {
  const { width } = proved;
  const scale = markScale(width);
  const stripHeight = strip === null ? 0 : Math.round(30 * scale);
  const context = new OffscreenCanvas(width, proved.height + stripHeight).getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context) throw new CodedError('image/too-large', 'The browser gave no canvas of this size.');
  context.putImageData(proved, 0, 0);
  for (const mark of marks.filter(({ kind }) => kind === 'highlight')) drawHighlight(context, mark, scale);
  const numbers = numbersOf(marks);
  for (const mark of marks.filter(({ kind }) => kind === 'arrow')) drawArrow(context, mark, numbers.get(mark.id) ?? 0, scale);
  for (const partial of partials) drawPartial(context, partial);
  if (strip !== null) drawStrip(context, strip, proved.height, stripHeight);
  return context.getImageData(0, 0, width, proved.height + stripHeight);
}

function drawHighlight(context: Context, { rect: { x, y, width, height } }: Mark, scale: number): void {
  context.fillStyle = HIGHLIGHT_FILL;
  context.fillRect(x, y, width, height);
  context.strokeStyle = MARK_COLOUR;
  context.lineWidth = 3 * scale;
  context.strokeRect(x, y, width, height);
}

function drawArrow(context: Context, mark: Mark, number: number, scale: number): void {
  const { from, to, barbs, radius, lineWidth } = arrowShape(mark, scale);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  // White around red is seen on every ground.
  for (const [colour, more] of [
    ['#fff', 3 * scale],
    [MARK_COLOUR, 0],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = lineWidth + more;
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.moveTo(barbs[0].x, barbs[0].y);
    context.lineTo(to.x, to.y);
    context.lineTo(barbs[1].x, barbs[1].y);
    context.stroke();
    context.fillStyle = colour;
    context.beginPath();
    context.arc(from.x, from.y, radius + more / 2, 0, 2 * Math.PI);
    context.fill();
  }
  context.fillStyle = '#fff';
  context.font = `bold ${Math.round(radius * 1.3)}px ${FONT}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(String(number), from.x, from.y);
}

/** Larger rather than smaller, as covers are; a box that is too small for letters stays a plain cover. */
function drawPartial(context: Context, { rect, text }: PartialCover): void {
  const x = Math.floor(rect.x);
  const y = Math.floor(rect.y);
  const width = Math.ceil(rect.x + rect.width) - x;
  const height = Math.ceil(rect.y + rect.height) - y;
  const { r, g, b } = COVER_COLOUR;
  context.fillStyle = `rgb(${r} ${g} ${b})`;
  context.fillRect(x, y, width, height);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const fitted = (size: number) => {
    context.font = `${size}px ${FONT}`;
    return context.measureText(text).width;
  };
  let size = Math.floor(height * 0.72);
  while (size >= LEAST_LETTERS_PX && fitted(size) > width - 4) size--;
  if (size < LEAST_LETTERS_PX) return;
  context.fillStyle = '#fff';
  context.fillText(text, x + width / 2, y + height / 2 + size * 0.04);
}

function drawStrip(context: Context, text: string, top: number, height: number): void {
  const { width } = context.canvas;
  context.fillStyle = '#eef2f3';
  context.fillRect(0, top, width, height);
  context.fillStyle = '#5b6b73';
  context.fillRect(0, top, width, Math.max(1, Math.round(height / 30)));
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.fillStyle = '#1a2226';
  let size = Math.round(height * 0.5);
  do context.font = `${size}px ${FONT}`;
  while (context.measureText(text).width > width - 16 && --size > LEAST_LETTERS_PX);
  context.fillText(text, 8, top + height / 2 + 1);
}

/** Where the proof meets text that is ours alone. */
export function ownPlaces({ partials }: Decoration): Rect<ImagePx>[] {
  return partials.map(({ rect }) => grow(rect, 2));
}
