import { type Mark, TIPS } from '@/utils/screenshot/attachment/marks';
import type { Mask } from '@/utils/screenshot/masks/mask';
import { fitBox, moveBox, type PictureSize, resizeBox } from './boxes';
import type { EditorDocument, EditorEvent, EditorState } from './editor-state';
import { neighbourOf } from './findings';
import { amend, type History, record, redo, undo } from './history';
import { reduceProof } from './reduce-proof';
import { clampZoom } from './zoom';

/**
 * The whole behaviour of the editor without its view. Invariants: every box lies inside the picture; a proof never outlives a change;
 * undoing a step gives the document before it, with what reading found meanwhile.
 */
export function reduceEditor(state: EditorState, event: EditorEvent): EditorState {
  switch (event.type) {
    case 'select':
      return { ...state, selectedId: event.id };
    case 'zoom':
      return { ...state, zoom: clampZoom(event.percent) };
    case 'reading-started':
      return { ...state, reading: { status: 'running', step: 'decode', part: 0 } };
    case 'reading-progress':
      return state.reading.status === 'running' ? { ...state, reading: { status: 'running', step: event.step, part: event.part } } : state;
    case 'reading-ended':
      return { ...state, reading: event.reading };
    case 'found':
      return deliver(state, event.masks);
    case 'undo':
      return changed(state, undo(state.history));
    case 'redo':
      return changed(state, redo(state.history));
    case 'proof-started':
    case 'proof-progress':
    case 'proof-failed':
    case 'proof-stopped':
    case 'proved':
      return reduceProof(state, event);
    default:
      return edit(state, event);
  }
}

type Edit = Extract<
  EditorEvent,
  { type: 'add' | 'move' | 'resize' | 'place' | 'remove' | 'accept' | 'cut-to' | 'uncut' | 'add-mark' | 'turn-mark' | 'set-partial' }
>;

function edit(state: EditorState, event: Edit): EditorState {
  const before = state.history.present;
  const after = editDocument(before, event, state.size);
  if (after === before) return state;
  const continues = (event.type === 'move' || event.type === 'resize') && event.continues === true;
  const next = changed(state, record(state.history, after, continues));
  if (event.type === 'add') return { ...next, selectedId: event.masks.at(-1)?.id ?? state.selectedId };
  if (event.type === 'add-mark') return { ...next, selectedId: event.mark.id };
  if (event.type === 'remove' && state.selectedId && event.ids.includes(state.selectedId)) {
    return { ...next, selectedId: survivor(boxesOf(before), boxesOf(after), state.selectedId) };
  }
  return next;
}

function editDocument(document: EditorDocument, event: Edit, size: PictureSize): EditorDocument {
  switch (event.type) {
    case 'add': {
      const byId = new Map(document.masks.map((mask) => [mask.id, mask]));
      for (const mask of event.masks) if (!byId.has(mask.id)) byId.set(mask.id, { ...mask, rect: fitBox(mask.rect, size) });
      return byId.size > document.masks.length ? { ...document, masks: [...byId.values()] } : document;
    }
    case 'move':
      return changeBox(document, event.id, (box) => moveBox(box, event.dx, event.dy, size));
    case 'resize':
      return changeBox(document, event.id, (box) => resizeBox(box, event.handle, event.dx, event.dy, size));
    case 'place':
      return changeBox(document, event.id, () => fitBox(event.rect, size));
    case 'accept':
      return changeMasks(document, event.ids, (mask) => (mask.applied ? mask : { ...mask, applied: true }));
    case 'remove': {
      const removed = document.masks.filter(({ id }) => event.ids.includes(id));
      const marks = document.marks.filter(({ id }) => !event.ids.includes(id));
      if (removed.length === 0 && marks.length === document.marks.length) return document;
      const lifted = removed.filter(({ origin }) => origin !== 'user');
      return {
        ...document,
        marks,
        masks: document.masks.filter((mask) => !removed.includes(mask)),
        lifted: [...document.lifted, ...lifted],
        partial: document.partial.filter((id) => !event.ids.includes(id)),
      };
    }
    case 'cut-to': {
      const frame = document.masks.find(({ id }) => id === event.id);
      return frame ? { ...document, masks: document.masks.filter((mask) => mask !== frame), cut: frame.rect } : document;
    }
    case 'uncut':
      return document.cut ? { ...document, cut: null } : document;
    case 'add-mark':
      if (boxesOf(document).some(({ id }) => id === event.mark.id)) return document;
      return { ...document, marks: [...document.marks, { ...event.mark, rect: fitBox(event.mark.rect, size) }] };
    case 'turn-mark':
      return changeMark(document, event.id, (mark) => ({ ...mark, tip: TIPS[(TIPS.indexOf(mark.tip) + 1) % TIPS.length] ?? mark.tip }));
    case 'set-partial': {
      const others = document.partial.filter((id) => id !== event.id);
      if (event.isPartial === others.length < document.partial.length) return document;
      const next = { ...document, partial: event.isPartial ? [...others, event.id] : others };
      // What is shown in part is covered in the first place.
      return event.isPartial ? changeMasks(next, [event.id], (mask) => (mask.applied ? mask : { ...mask, applied: true })) : next;
    }
  }
}

/** Everything that lies over the picture and can be pushed about. */
export function boxesOf({ masks, marks }: Pick<EditorDocument, 'masks' | 'marks'>): readonly (Mask | Mark)[] {
  return [...masks, ...marks];
}

function changeBox(document: EditorDocument, id: string, change: (box: Mask['rect']) => Mask['rect']): EditorDocument {
  return document.marks.some((mark) => mark.id === id)
    ? changeMark(document, id, (mark) => ({ ...mark, rect: change(mark.rect) }))
    : changeMasks(document, [id], (mask) => ({ ...mask, rect: change(mask.rect) }));
}

function changeMark(document: EditorDocument, id: string, change: (mark: Mark) => Mark): EditorDocument {
  const marks = document.marks.map((mark) => {
    if (mark.id !== id) return mark;
    const next = change(mark);
    return next.tip === mark.tip && sameBox(next.rect, mark.rect) ? mark : next;
  });
  return marks.every((mark, at) => mark === document.marks[at]) ? document : { ...document, marks };
}

function changeMasks(document: EditorDocument, ids: readonly string[], change: (mask: Mask) => Mask): EditorDocument {
  const masks = document.masks.map((mask) => {
    if (!ids.includes(mask.id)) return mask;
    const next = change(mask);
    return next !== mask && sameMask(next, mask) ? mask : next;
  });
  return masks.every((mask, at) => mask === document.masks[at]) ? document : { ...document, masks };
}

const sameMask = (a: Mask, b: Mask) => a.applied === b.applied && sameBox(a.rect, b.rect);

const sameBox = (a: Mask['rect'], b: Mask['rect']) => a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

function changed(state: EditorState, history: History<EditorDocument>): EditorState {
  if (history === state.history) return state;
  const selected = boxesOf(history.present).some(({ id }) => id === state.selectedId);
  return { ...state, history, selectedId: selected ? state.selectedId : null, proof: { status: 'none' }, revision: state.revision + 1 };
}

function survivor(before: readonly (Mask | Mark)[], after: readonly (Mask | Mark)[], removedId: string): string | null {
  const left = new Set(after.map(({ id }) => id));
  return neighbourOf(
    before.filter(({ id }) => id === removedId || left.has(id)),
    removedId,
  );
}

/** What reading found, put under every step of the history. Touched masks stay as the person left them; lifted ones do not come back. */
function deliver(state: EditorState, found: readonly Mask[]): EditorState {
  const fitted = found.map((mask) => ({ ...mask, rect: fitBox(mask.rect, state.size) }));
  const fresh = new Map(fitted.map((mask) => [mask.id, mask]));
  const merge = (document: EditorDocument): EditorDocument => {
    const kept = document.masks.flatMap((mask) => {
      const untouched = state.delivered.get(mask.id) === mask;
      if (!untouched) return [mask];
      const refined = fresh.get(mask.id);
      return refined ? [refined] : [];
    });
    const keptIds = new Set(kept.map(({ id }) => id));
    const added = fitted.filter(({ id }) => !state.delivered.has(id) && !keptIds.has(id));
    return { ...document, masks: [...kept, ...added] };
  };
  const history = amend(state.history, merge);
  const selected = boxesOf(history.present).some(({ id }) => id === state.selectedId);
  return {
    ...state,
    history,
    delivered: new Map([...state.delivered, ...fresh]),
    selectedId: selected ? state.selectedId : null,
    proof: { status: 'none' },
    revision: state.revision + 1,
  };
}
