/** Text of the visible page with its places, for the masks of a screenshot. Runs in the page's isolated world; see `entrypoints/page-text.ts`. */

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What stands on one line. */
export interface TextRun {
  text: string;
  /** CSS pixels from the viewport's top left corner. */
  rect: Box;
  kind: 'text' | 'input' | 'password' | 'image';
  /** Left edge of each UTF-16 unit of `text`, and the right edge of the last one. Left out where the place is that of a whole field. */
  edges?: number[];
}

const MAX_RUNS = 5_000;
const MAX_TEXT = 5_000;
/** Input types that show no text of the person. */
const TEXTLESS = /^(hidden|checkbox|radio|range|color|file|image|submit|reset|button)$/;

interface Offset {
  x: number;
  y: number;
}

type OpenShadow = (element: HTMLElement) => ShadowRoot | null;

/** Everything readable inside the viewport: texts line by line, fields with what is in them, pictures. */
export function readTextRuns(openShadow: OpenShadow): TextRun[] {
  const runs: TextRun[] = [];
  readRoot(document, { x: 0, y: 0 }, runs, openShadow);
  return runs.slice(0, MAX_RUNS);
}

function readRoot(root: Document | ShadowRoot, offset: Offset, runs: TextRun[], openShadow: OpenShadow): void {
  const owner = root instanceof Document ? root : root.ownerDocument;
  const walker = Document.prototype.createTreeWalker.call(owner, root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && runs.length < MAX_RUNS; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) addText(node as Text, offset, runs);
    else addElement(node as Element, offset, runs, openShadow);
  }
}

function addText(node: Text, offset: Offset, runs: TextRun[]): void {
  if (node.data.trim() === '') return;
  const range = node.ownerDocument.createRange();
  range.selectNodeContents(node);
  if (!visibleBoxes(range.getClientRects(), offset).length) return;
  const parent = node.parentElement;
  if (parent && getComputedStyle(parent).visibility !== 'visible') return;
  runs.push(...joinLines(piecesOf(node, range, offset)));
}

/** A word, or the part of a broken word that stands on one line. */
interface Piece {
  text: string;
  box: Box;
}

function piecesOf(node: Text, range: Range, offset: Offset): Piece[] {
  const pieces: Piece[] = [];
  const boxesOf = (start: number, end: number) => {
    range.setStart(node, start);
    range.setEnd(node, end);
    return visibleBoxes(range.getClientRects(), offset);
  };
  for (const word of node.data.slice(0, MAX_TEXT).matchAll(/\S+/g)) {
    const [text] = word;
    const boxes = boxesOf(word.index, word.index + text.length);
    if (boxes.length === 1 && boxes[0]) pieces.push({ text, box: boxes[0] });
    else if (boxes.length > 1) pieces.push(...brokenWord(text, (at, length) => boxesOf(word.index + at, word.index + at + length)[0]));
  }
  return pieces;
}

/** Which letters of a broken word stand on which line. */
function brokenWord(word: string, boxOf: (at: number, length: number) => Box | undefined): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < word.length; ) {
    const letter = String.fromCodePoint(word.codePointAt(at) as number);
    const box = boxOf(at, letter.length);
    const last = pieces.at(-1);
    if (box && last && isSameLine(last.box, box)) {
      last.text += letter;
      last.box = union(last.box, box);
    } else if (box) {
      pieces.push({ text: letter, box });
    }
    at += letter.length;
  }
  return pieces;
}

function joinLines(pieces: readonly Piece[]): TextRun[] {
  const lines: Piece[][] = [];
  for (const piece of pieces) {
    const last = lines.at(-1)?.at(-1);
    if (last && isSameLine(last.box, piece.box) && piece.box.x >= last.box.x) lines.at(-1)?.push(piece);
    else lines.push([piece]);
  }
  return lines.map(runOf);
}

/** Inside a word letters count as equally wide; between words the places are exact. */
function runOf(line: readonly Piece[]): TextRun {
  const edges: number[] = [];
  for (const { text, box } of line) {
    // One edge for the blank before the word: it begins where the word before it ended.
    for (let at = 0; at < text.length; at++) edges.push(box.x + (box.width * at) / text.length);
    edges.push(box.x + box.width);
  }
  return {
    text: line.map(({ text }) => text).join(' '),
    rect: line.map(({ box }) => box).reduce(union),
    kind: 'text',
    edges,
  };
}

function isSameLine(a: Box, b: Box): boolean {
  return Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > Math.min(a.height, b.height) / 2;
}

function union(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}

function addElement(element: Element, offset: Offset, runs: TextRun[], openShadow: OpenShadow): void {
  const name = element.localName;
  if (name === 'input' || name === 'textarea' || name === 'select') addField(element, offset, runs);
  else if (name === 'img' || name === 'canvas' || name === 'video' || name === 'svg') addPicture(element, offset, runs);
  else if (name === 'iframe') addFrame(element as HTMLIFrameElement, offset, runs, openShadow);
  if (isHtml(element)) {
    const shadow = element.shadowRoot ?? (name.includes('-') || element.childElementCount === 0 ? openShadow(element) : null);
    if (shadow) readRoot(shadow, offset, runs, openShadow);
  }
}

/** Elements of a frame belong to another window, whose classes are not ours. */
const isHtml = (element: Element): element is HTMLElement => element.namespaceURI === 'http://www.w3.org/1999/xhtml';

function addField(element: Element, offset: Offset, runs: TextRun[]): void {
  const field = element as HTMLInputElement;
  const type = (field.type ?? '').toLowerCase();
  if (TEXTLESS.test(type)) return;
  const select = element as HTMLSelectElement;
  const text = field.localName === 'select' ? (select.selectedOptions?.[0]?.text ?? '') : field.value || field.placeholder;
  const [rect] = visibleBoxes([field.getBoundingClientRect()], offset);
  if (!text || !rect) return;
  // A revealed password keeps its name and its autocomplete hint while its type says "text".
  const isPassword = type === 'password' || /password/i.test(`${field.autocomplete ?? ''} ${field.name ?? ''} ${field.id ?? ''}`);
  if (isPassword) runs.push({ text: '', rect, kind: 'password' });
  // Where the lines of a text area break is not told; the reading of the pixels finds what is in it.
  else if (field.localName === 'textarea') runs.push({ text: '', rect, kind: 'image' });
  else
    runs.push({
      text: String(text).slice(0, MAX_TEXT),
      rect,
      kind: 'input',
      ...edgesInField(field, String(text).slice(0, MAX_TEXT), rect),
    });
}

/** Where the letters of a one-line field stand; nothing where it cannot be told, and then the whole field counts. */
function edgesInField(field: HTMLInputElement, text: string, rect: Box): { edges?: number[] } {
  const style = getComputedStyle(field);
  const isPlain = field.localName === 'input' && style.direction === 'ltr' && /^(start|left|-webkit-auto)$/.test(style.textAlign);
  const pen = isPlain ? new OffscreenCanvas(1, 1).getContext('2d') : null;
  if (!pen) return {};
  pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const spacing = Number.parseFloat(style.letterSpacing) || 0;
  const before = (Number.parseFloat(style.borderLeftWidth) || 0) + (Number.parseFloat(style.paddingLeft) || 0) - field.scrollLeft;
  const whole = pen.measureText(text).width + spacing * text.length;
  const right = rect.x + rect.width;
  const edge = (at: number) => Math.min(right, Math.max(rect.x, rect.x + before + (whole * at) / text.length));
  return { edges: Array.from({ length: text.length + 1 }, (_, at) => edge(at)) };
}

function addPicture(element: Element, offset: Offset, runs: TextRun[]): void {
  const [rect] = visibleBoxes([element.getBoundingClientRect()], offset);
  if (rect) runs.push({ text: '', rect, kind: 'image' });
}

function addFrame(frame: HTMLIFrameElement, offset: Offset, runs: TextRun[], openShadow: OpenShadow): void {
  const rect = frame.getBoundingClientRect();
  if (visibleBoxes([rect], offset).length === 0) return;
  let inner: Document | null = null;
  try {
    inner = frame.contentDocument;
  } catch {
    // A frame of another origin.
  }
  // Its text cannot be read from here, so it counts as a picture: the reading of the pixels has to find what is in it.
  if (inner) readRoot(inner, { x: offset.x + rect.x + frame.clientLeft, y: offset.y + rect.y + frame.clientTop }, runs, openShadow);
  else addPicture(frame, offset, runs);
}

function visibleBoxes(rects: Iterable<DOMRect>, offset: Offset): Box[] {
  const inside: Box[] = [];
  for (const rect of rects) {
    const x = rect.x + offset.x;
    const y = rect.y + offset.y;
    const isInside = x + rect.width > 0 && y + rect.height > 0 && x < innerWidth && y < innerHeight;
    if (rect.width > 0 && rect.height > 0 && isInside) inside.push({ x, y, width: rect.width, height: rect.height });
  }
  return inside;
}
