import { CodedError } from '@/utils/foundation/coded-error';
import { type CssPx, type Rect, rect } from '@/utils/foundation/geometry';

/** What a photographed page said about itself, as far as it is used here. */
export interface VisibleTab {
  viewport: { width: number; height: number };
  texts: readonly VisibleText[];
}

interface VisibleText {
  text: string;
  kind: 'text' | 'input' | 'password' | 'image';
  rect: { x: number; y: number; width: number; height: number };
  edges?: readonly number[] | undefined;
}

/** What stands on one line, in the words of the masking pipeline. */
interface LineOfText {
  kind: 'text' | 'value' | 'password' | 'opaque';
  text: string;
  rect: Rect<CssPx>;
  edges?: readonly number[];
}

const KINDS = { text: 'text', input: 'value', password: 'password', image: 'opaque' } as const;

/** The page's own texts as the masking pipeline takes them, in CSS pixels of the captured area. */
export function pageTextsOf({ viewport, texts }: VisibleTab): { widthCssPx: number; heightCssPx: number; runs: LineOfText[] } {
  return { widthCssPx: viewport.width, heightCssPx: viewport.height, runs: texts.map(lineOf) };
}

function lineOf({ text, kind, rect: box, edges }: VisibleText): LineOfText {
  const isRead = kind === 'text' || kind === 'input';
  return {
    kind: KINDS[kind],
    text: isRead ? text : '',
    rect: rect<CssPx>(box.x, box.y, box.width, box.height),
    // Edges of another length would put letters in wrong places; without any, the places are interpolated.
    ...(isRead && edges?.length === text.length + 1 ? { edges } : {}),
  };
}

/**
 * Not by `fetch`: the pages' policy lets nothing be fetched, data URLs included.
 * @throws CodedError `image/undecodable`
 */
export function blobFromDataUrl(url: string): Blob {
  const match = /^data:(image\/[a-z+.-]+);base64,/.exec(url);
  if (!match?.[1]) throw new CodedError('image/undecodable', 'The browser gave no picture.');
  try {
    return new Blob([bytesFromBase64(url.slice(match[0].length))], { type: match[1] });
  } catch (cause) {
    throw new CodedError('image/undecodable', 'The browser gave a damaged picture.', { cause });
  }
}

function bytesFromBase64(text: string): Uint8Array<ArrayBuffer> {
  const chars = atob(text);
  const bytes = new Uint8Array(chars.length);
  // Three times as fast as with a function for each sign, and a photograph has a million of them.
  for (let at = 0; at < chars.length; at++) bytes[at] = chars.charCodeAt(at);
  return bytes;
}
