/** Text of the visible page with its places, for the masks of a screenshot. Runs in the page's isolated world; see `entrypoints/page-text.ts`. */

export interface TextRun {
  text: string;
  rects: { x: number; y: number; width: number; height: number }[];
  kind: 'text' | 'input' | 'password' | 'image';
}

const MAX_RUNS = 5_000;
const MAX_TEXT = 5_000;
const MAX_RECTS = 200;
/** Input types that show no text of the person. */
const TEXTLESS = /^(hidden|checkbox|radio|range|color|file|image|submit|reset|button)$/;

interface Offset {
  x: number;
  y: number;
}

/** Everything readable inside the viewport: texts line by line, fields with what is in them, pictures. */
export function readTextRuns(openShadow: (element: HTMLElement) => ShadowRoot | null): TextRun[] {
  const runs: TextRun[] = [];
  readRoot(document, { x: 0, y: 0 }, runs, openShadow);
  return runs;
}

function readRoot(
  root: Document | ShadowRoot,
  offset: Offset,
  runs: TextRun[],
  openShadow: (element: HTMLElement) => ShadowRoot | null,
): void {
  const owner = root instanceof Document ? root : root.ownerDocument;
  const walker = Document.prototype.createTreeWalker.call(owner, root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && runs.length < MAX_RUNS; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) addText(node as Text, offset, runs);
    else addElement(node as Element, offset, runs, openShadow);
  }
}

function addText(node: Text, offset: Offset, runs: TextRun[]): void {
  const text = node.data;
  if (text.trim() === '') return;
  const range = node.ownerDocument.createRange();
  range.selectNodeContents(node);
  const rects = visibleRects(range.getClientRects(), offset);
  if (rects.length === 0) return;
  const parent = node.parentElement;
  if (parent && getComputedStyle(parent).visibility !== 'visible') return;
  runs.push({ text: text.slice(0, MAX_TEXT), rects, kind: 'text' });
}

function addElement(element: Element, offset: Offset, runs: TextRun[], openShadow: (element: HTMLElement) => ShadowRoot | null): void {
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
  const rects = visibleRects([field.getBoundingClientRect()], offset);
  if (!text || rects.length === 0) return;
  // A revealed password keeps its name and its autocomplete hint while its type says "text".
  const isPassword = type === 'password' || /password/i.test(`${field.autocomplete ?? ''} ${field.name ?? ''} ${field.id ?? ''}`);
  runs.push({ text: String(text).slice(0, MAX_TEXT), rects, kind: isPassword ? 'password' : 'input' });
}

function addPicture(element: Element, offset: Offset, runs: TextRun[]): void {
  const rects = visibleRects([element.getBoundingClientRect()], offset);
  if (rects.length === 0) return;
  runs.push({ text: (element.getAttribute('alt') ?? '').slice(0, MAX_TEXT), rects, kind: 'image' });
}

function addFrame(
  frame: HTMLIFrameElement,
  offset: Offset,
  runs: TextRun[],
  openShadow: (element: HTMLElement) => ShadowRoot | null,
): void {
  const rect = frame.getBoundingClientRect();
  if (visibleRects([rect], offset).length === 0) return;
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

function visibleRects(rects: Iterable<DOMRect>, offset: Offset): TextRun['rects'] {
  const inside: TextRun['rects'] = [];
  for (const rect of rects) {
    const x = rect.x + offset.x;
    const y = rect.y + offset.y;
    const isInside = x + rect.width > 0 && y + rect.height > 0 && x < innerWidth && y < innerHeight;
    if (rect.width > 0 && rect.height > 0 && isInside) inside.push({ x, y, width: rect.width, height: rect.height });
    if (inside.length >= MAX_RECTS) break;
  }
  return inside;
}
