import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { type ImagePx, intersect, type Rect, rect } from '@/utils/foundation/geometry';
import type { Mark, Tip } from '@/utils/screenshot/attachment/marks';
import type { Mask } from '@/utils/screenshot/masks/mask';
import type { EditorServices } from './editor-services';
import type { EditorCommand } from './state/commands';
import { marksInside, masksInside } from './state/cut';
import { neighbourOf } from './state/findings';
import { boxesOf } from './state/reduce-editor';
import { zoomStep } from './state/zoom';
import type { EditorStore } from './use-editor-store';

/** Size in CSS pixels of a box that was added without drawing it. */
const NEW_BOX = { width: 160, height: 32 };
const NEW_MARK = { arrow: { width: 120, height: 72 }, highlight: { width: 200, height: 48 } } as const;

export type ZoomWay = 'in' | 'out' | 'fit';

export interface CommandsOptions {
  store: EditorStore;
  services: EditorServices;
  frame: RefObject<HTMLDivElement | null>;
  list: RefObject<HTMLOListElement | null>;
  fitWidth: () => void;
  /** Hears of every zoom that the person chose. */
  onZoom: (way: ZoomWay) => void;
  onCopy: () => void;
  onShowKeys: () => void;
  onEveryOccurrence: (id: string) => void;
  /** Shows the little that may be left, or hides it again. */
  onPartial: (mask: Mask) => void;
  onLeave: () => void;
}

export interface Commands {
  /** Does what the key means; `false` where it means nothing here, so that the browser may have it. */
  run: (command: EditorCommand, target: Element, isRepeat: boolean) => boolean;
  newBox: () => void;
  addBox: (box: Rect<ImagePx>) => void;
  newMark: (kind: Mark['kind']) => void;
  addMark: (kind: Mark['kind'], box: Rect<ImagePx>, tip: Tip) => void;
  remove: (id: string) => void;
  zoom: (way: ZoomWay) => void;
  /** Keeps only what this box holds. */
  cutTo: (id: string) => void;
  /** Selects and brings the box into view, without taking the focus from the list. */
  jumpTo: (id: string) => void;
}

/** What keys and buttons do, with the focus going where the eye is. */
export function useCommands(options: CommandsOptions): Commands {
  const { store, services, frame, list, fitWidth, onZoom, onCopy, onShowKeys, onEveryOccurrence, onPartial, onLeave } = options;
  const { send, current } = store;
  const wantsFocus = useRef<string | null>(null);

  const boxOf = useCallback((id: string) => frame.current?.querySelector<SVGElement>(`[data-mask="${CSS.escape(id)}"]`) ?? null, [frame]);

  // A box that a command made or left behind exists only after the next rendering.
  useEffect(() => {
    if (wantsFocus.current === null) return;
    const box = boxOf(wantsFocus.current);
    // A rendering that was under way before the command does not hold it yet.
    if (!box) return;
    wantsFocus.current = null;
    box.focus();
  });

  const addBox = (box: Rect<ImagePx>) => {
    const mask = userMask(services.newId(), box);
    wantsFocus.current = mask.id;
    send({ type: 'add', masks: [mask] });
  };

  const addMark = (kind: Mark['kind'], box: Rect<ImagePx>, tip: Tip) => {
    const mark = { id: services.newId(), kind, rect: box, tip };
    wantsFocus.current = mark.id;
    send({ type: 'add-mark', mark });
  };

  /** A place of this size, in CSS pixels, in the middle of what is seen. */
  const inSight = (wanted: { width: number; height: number }): Rect<ImagePx> => {
    const { zoom, size, history } = current();
    const factor = 100 / zoom;
    const view = frame.current;
    const middle = view
      ? {
          x: middleOf(view.scrollLeft, view.clientWidth, view.scrollWidth),
          y: middleOf(view.scrollTop, view.clientHeight, view.scrollHeight),
        }
      : { x: 0.5, y: 0.5 };
    const width = wanted.width * factor;
    const height = wanted.height * factor;
    const box = rect<ImagePx>(middle.x * size.width - width / 2, middle.y * size.height - height / 2, width, height);
    const { cut } = history.present;
    // Outside of what is kept a new box would not be seen.
    return cut && !intersect(box, cut) ? rect<ImagePx>(cut.x, cut.y, Math.min(width, cut.width), Math.min(height, cut.height)) : box;
  };

  const newBox = () => addBox(inSight(NEW_BOX));
  const newMark = (kind: Mark['kind']) => addMark(kind, inSight(NEW_MARK[kind]), 'nw');

  const remove = (id: string) => {
    const next = neighbourOf([...masksInside(current().history.present), ...marksInside(current().history.present)], id);
    const isInList = list.current?.contains(document.activeElement) ?? false;
    send({ type: 'remove', ids: [id] });
    if (next === null) frame.current?.focus();
    else if (isInList) list.current?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(next)}"]`)?.focus();
    else wantsFocus.current = next;
  };

  const zoom = (way: ZoomWay) => {
    onZoom(way);
    if (way === 'fit') fitWidth();
    else send({ type: 'zoom', percent: zoomStep(current().zoom, way === 'in' ? 1 : -1) });
  };

  const cutTo = (id: string) => {
    send({ type: 'cut-to', id });
    frame.current?.focus();
  };

  const jumpTo = (id: string) => {
    send({ type: 'select', id });
    boxOf(id)?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  };

  const onSelected = (change: (selected: Mask) => void): boolean => {
    const { selectedId, history } = current();
    const selected = history.present.masks.find(({ id }) => id === selectedId);
    if (!selected) return false;
    change(selected);
    return true;
  };

  const onSelectedBox = (change: (id: string) => void): boolean => {
    const { selectedId, history } = current();
    const isThere = boxesOf(history.present).some(({ id }) => id === selectedId);
    if (isThere && selectedId !== null) change(selectedId);
    return isThere;
  };

  const run = (command: EditorCommand, target: Element, isRepeat: boolean): boolean => {
    const isAtFinding = target.closest('[data-mask], [data-finding]') !== null;
    switch (command.type) {
      case 'move':
        return isAtFinding && onSelectedBox((id) => send({ type: 'move', id, dx: command.dx, dy: command.dy, continues: isRepeat }));
      case 'resize':
        return (
          isAtFinding &&
          onSelectedBox((id) => send({ type: 'resize', id, handle: 'se', dx: command.dx, dy: command.dy, continues: isRepeat }))
        );
      case 'accept':
        return isAtFinding && onSelected(({ id }) => send({ type: 'accept', ids: [id] }));
      case 'remove':
        return isAtFinding && onSelectedBox((id) => remove(id));
      case 'turn':
        return isAtFinding && onSelectedBox((id) => send({ type: 'turn-mark', id }));
      case 'partial':
        return isAtFinding && onSelected(onPartial);
      case 'cut':
        return isAtFinding && onSelected(({ id, origin }) => (origin === 'user' ? cutTo(id) : undefined));
      case 'every-occurrence':
        return onSelected(({ id }) => onEveryOccurrence(id));
      default:
        runEverywhere(command.type);
        return true;
    }
  };

  const runEverywhere = (
    type: Exclude<EditorCommand['type'], 'move' | 'resize' | 'accept' | 'remove' | 'every-occurrence' | 'cut' | 'partial' | 'turn'>,
  ) => {
    switch (type) {
      case 'new-box':
        return newBox();
      case 'new-arrow':
        return newMark('arrow');
      case 'new-highlight':
        return newMark('highlight');
      case 'undo':
      case 'redo':
        send({ type });
        return;
      case 'zoom-in':
        return zoom('in');
      case 'zoom-out':
        return zoom('out');
      case 'zoom-fit':
        return zoom('fit');
      case 'copy':
        return onCopy();
      case 'show-keys':
        return onShowKeys();
      case 'leave':
        return onLeave();
    }
  };

  return { run, newBox, addBox, newMark, addMark, remove, zoom, cutTo, jumpTo };
}

function userMask(id: string, box: Rect<ImagePx>): Mask {
  return { id, rect: box, origin: 'user', entity: null, applied: true, confidence: 1, detectorId: null, why: null, text: null };
}

function middleOf(scrolled: number, seen: number, whole: number): number {
  return whole > 0 ? (scrolled + seen / 2) / whole : 0.5;
}
