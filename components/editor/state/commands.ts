export type EditorCommand =
  | { type: 'move' | 'resize'; dx: number; dy: number }
  | {
      type:
        | 'accept'
        | 'remove'
        | 'new-box'
        | 'every-occurrence'
        | 'undo'
        | 'redo'
        | 'zoom-in'
        | 'zoom-out'
        | 'zoom-fit'
        | 'copy'
        | 'show-keys'
        | 'leave'
        | 'cut'
        | 'partial'
        | 'new-arrow'
        | 'new-highlight'
        | 'turn';
    };

export interface PressedKey {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

const ARROWS: Record<string, readonly [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** How far an arrow goes with Shift, in picture pixels. */
const BIG_STEP = 10;

const PLAIN: Record<string, Exclude<EditorCommand['type'], 'move' | 'resize'>> = {
  enter: 'accept',
  delete: 'remove',
  backspace: 'remove',
  n: 'new-box',
  e: 'every-occurrence',
  x: 'cut',
  p: 'partial',
  a: 'new-arrow',
  h: 'new-highlight',
  t: 'turn',
  '+': 'zoom-in',
  '=': 'zoom-in',
  '-': 'zoom-out',
  '0': 'zoom-fit',
  '?': 'show-keys',
  escape: 'leave',
};

/** What a key means in the editor; `null` where it belongs to the browser. By the letter that is typed, so that every layout works. */
export function commandOf(pressed: PressedKey): EditorCommand | null {
  const arrow = ARROWS[pressed.key];
  const isMain = pressed.ctrlKey || pressed.metaKey;
  if (arrow) {
    if (isMain) return null;
    const step = pressed.shiftKey ? BIG_STEP : 1;
    return { type: pressed.altKey ? 'resize' : 'move', dx: arrow[0] * step, dy: arrow[1] * step };
  }
  const key = pressed.key.toLowerCase();
  if (pressed.altKey) return null;
  if (isMain) {
    if (key === 'z') return { type: pressed.shiftKey ? 'redo' : 'undo' };
    if (key === 'y' && !pressed.shiftKey) return { type: 'redo' };
    return key === 'c' && !pressed.shiftKey ? { type: 'copy' } : null;
  }
  const type = PLAIN[key];
  return type ? { type } : null;
}
