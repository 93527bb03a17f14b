import { type PointerEvent, useRef, useState } from 'react';
import type { ImagePx, Rect } from '@/utils/foundation/geometry';
import { drawnBox, type Handle, moveBox, type PictureSize, resizeBox } from '../state/boxes';

type Gesture =
  | { kind: 'draw' }
  | { kind: 'move'; id: string; box: Rect<ImagePx> }
  | { kind: 'resize'; id: string; box: Rect<ImagePx>; handle: Handle };

interface Point {
  x: number;
  y: number;
}

interface BoxPreview {
  /** `null` while a new box is drawn. */
  id: string | null;
  rect: Rect<ImagePx>;
}

export interface BoxGesture {
  /** Where the box under the pointer would lie if it were let go now. */
  preview: BoxPreview | null;
  pointer: PointerKind;
  onPointerDown: (event: PointerEvent<SVGSVGElement>) => void;
  onPointerMove: (event: PointerEvent<SVGSVGElement>) => void;
  onPointerUp: (event: PointerEvent<SVGSVGElement>) => void;
  cancel: () => void;
}

/** Decides how big handles are drawn. */
export type PointerKind = 'mouse' | 'pen' | 'touch';

export interface BoxGestureOptions {
  size: PictureSize;
  /** Whatever can be moved. */
  boxes: readonly { id: string; rect: Rect<ImagePx> }[];
  selectedId: string | null;
  /** Fingers scroll the picture unless the person asked to draw. */
  drawsByTouch: boolean;
  onSelect: (id: string | null) => void;
  onDrawn: (box: Rect<ImagePx>) => void;
  onPlaced: (id: string, box: Rect<ImagePx>) => void;
}

/**
 * Drawing, moving and resizing by pointer. The document changes once, when the pointer is let go, so one gesture is one step to undo;
 * a cancelled gesture leaves no trace.
 */
export function useBoxGesture(options: BoxGestureOptions): BoxGesture {
  const { size, boxes, selectedId, drawsByTouch, onSelect, onDrawn, onPlaced } = options;
  const gesture = useRef<{ what: Gesture; from: Point; pointerId: number } | null>(null);
  const [preview, setPreview] = useState<BoxPreview | null>(null);
  const [pointer, setPointer] = useState<PointerKind>('mouse');

  const pointOf = (event: PointerEvent<SVGSVGElement>): Point => {
    const frame = event.currentTarget.getBoundingClientRect();
    return { x: ((event.clientX - frame.left) / frame.width) * size.width, y: ((event.clientY - frame.top) / frame.height) * size.height };
  };

  const previewAt = (to: Point): BoxPreview | null => {
    if (!gesture.current) return null;
    const { what, from } = gesture.current;
    const dx = to.x - from.x;
    const dy = to.y - from.y;
    switch (what.kind) {
      case 'draw': {
        const drawn = drawnBox(from, to, size);
        return drawn ? { id: null, rect: drawn } : null;
      }
      case 'move':
        return { id: what.id, rect: moveBox(what.box, dx, dy, size) };
      case 'resize':
        return { id: what.id, rect: resizeBox(what.box, what.handle, dx, dy, size) };
    }
  };

  const gestureAt = (target: Element, isTouch: boolean): Gesture | null => {
    const id = target.closest('[data-mask]')?.getAttribute('data-mask');
    const box = boxes.find((candidate) => candidate.id === id);
    if (!box) return isTouch && !drawsByTouch ? null : { kind: 'draw' };
    const handle = target.getAttribute('data-handle') as Handle | null;
    if (handle) return { kind: 'resize', id: box.id, box: box.rect, handle };
    // The first touch selects; only a selected box follows the finger, so that a big box does not stop the scrolling.
    return isTouch && box.id !== selectedId ? null : { kind: 'move', id: box.id, box: box.rect };
  };

  return {
    preview,
    pointer,
    onPointerDown(event) {
      if (event.button !== 0 || gesture.current) return;
      setPointer(event.pointerType === 'touch' || event.pointerType === 'pen' ? event.pointerType : 'mouse');
      const target = event.target as Element;
      const id = target.closest('[data-mask]')?.getAttribute('data-mask') ?? null;
      if (id !== selectedId) onSelect(id);
      const what = gestureAt(target, event.pointerType === 'touch');
      if (!what) return;
      gesture.current = { what, from: pointOf(event), pointerId: event.pointerId };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event) {
      if (gesture.current?.pointerId === event.pointerId) setPreview(previewAt(pointOf(event)));
    },
    onPointerUp(event) {
      if (gesture.current?.pointerId !== event.pointerId) return;
      const last = previewAt(pointOf(event));
      const before = gesture.current.what;
      gesture.current = null;
      setPreview(null);
      if (!last) return;
      if (before.kind === 'draw') onDrawn(last.rect);
      else onPlaced(before.id, last.rect);
    },
    cancel() {
      gesture.current = null;
      setPreview(null);
    },
  };
}
