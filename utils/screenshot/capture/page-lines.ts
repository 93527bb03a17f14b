import { CodedError } from '@/utils/foundation/coded-error';
import { type CssPx, type Rect, rect } from '@/utils/foundation/geometry';

/** The answer to `capture/visible`, as far as it is used here. */
export interface VisibleTab {
  dataUrl: string;
  viewport: { width: number; height: number };
  texts: readonly VisibleText[];
}

interface VisibleText {
  text: string;
  kind: 'text' | 'input' | 'password' | 'image';
  /** One per line. */
  rects: readonly { x: number; y: number; width: number; height: number }[];
}

/** What stands on one line, in the words of the masking pipeline. */
interface LineOfText {
  kind: 'text' | 'value' | 'password' | 'opaque';
  text: string;
  rect: Rect<CssPx>;
}

const KINDS = { text: 'text', input: 'value', password: 'password', image: 'opaque' } as const;

/** The page's own texts as the masking pipeline takes them: one run per line, in CSS pixels of the captured area. */
export function pageTextsOf({ viewport, texts }: Pick<VisibleTab, 'viewport' | 'texts'>): {
  widthCssPx: number;
  heightCssPx: number;
  runs: LineOfText[];
} {
  return { widthCssPx: viewport.width, heightCssPx: viewport.height, runs: texts.flatMap(linesOf) };
}

function linesOf({ text, kind, rects }: VisibleText): LineOfText[] {
  const isRead = kind === 'text' || kind === 'input';
  const parts = isRead ? splitByWidth(text, rects) : rects.map(() => '');
  return rects.map((box, at) => ({ kind: KINDS[kind], text: parts[at] ?? '', rect: rect<CssPx>(box.x, box.y, box.width, box.height) }));
}

/**
 * Which part of a wrapped text stands on which line is not said: lines get their share by width, cut at the nearest space. Each line
 * keeps at least what lies between its cuts, so nothing of the text is lost.
 */
function splitByWidth(text: string, rects: VisibleText['rects']): string[] {
  const whole = rects.reduce((sum, { width }) => sum + width, 0);
  const parts: string[] = [];
  let start = 0;
  let seen = 0;
  for (const [at, { width }] of rects.entries()) {
    seen += width;
    const end = at === rects.length - 1 || whole === 0 ? text.length : nearestSpace(text, start, Math.round((seen / whole) * text.length));
    parts.push(text.slice(start, end).trim());
    start = end;
  }
  return parts;
}

function nearestSpace(text: string, from: number, wanted: number): number {
  const before = text.lastIndexOf(' ', wanted);
  const after = text.indexOf(' ', wanted);
  const candidates = [before, after].filter((at) => at > from);
  return candidates.sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0] ?? Math.max(from, wanted);
}

/**
 * Not by `fetch`: the pages' policy lets nothing be fetched, data URLs included.
 * @throws CodedError `image/undecodable`
 */
export function blobFromDataUrl(url: string): Blob {
  const match = /^data:(image\/[a-z+.-]+);base64,/.exec(url);
  if (!match?.[1]) throw new CodedError('image/undecodable', 'The browser gave no picture.');
  try {
    return new Blob([Uint8Array.from(atob(url.slice(match[0].length)), (char) => char.charCodeAt(0))], { type: match[1] });
  } catch (cause) {
    throw new CodedError('image/undecodable', 'The browser gave a damaged picture.', { cause });
  }
}
