import type { ErrorRecord } from '@/utils/foundation/coded-error';
import type { ImagePx, Rect } from '@/utils/foundation/geometry';
import type { Mark } from '@/utils/screenshot/attachment/marks';
import type { MaskedImage } from '@/utils/screenshot/burn/masked-image';
import type { Mask } from '@/utils/screenshot/masks/mask';
import type { MaskingStep } from '@/utils/screenshot/pipeline/image-masker';
import type { Handle, PictureSize } from './boxes';
import { type History, startHistory } from './history';

/** What the person decides and can undo. */
export interface EditorDocument {
  readonly masks: readonly Mask[];
  /** Found masks that the person removed: the proof does not hold the picture back for them. */
  readonly lifted: readonly Mask[];
  /** The part of the picture that is kept; `null` for all of it. */
  readonly cut: Rect<ImagePx> | null;
  /** Arrows and highlights, in the order in which they are numbered. */
  readonly marks: readonly Mark[];
  /** Masks of which the little that may be left is drawn on the opaque box. */
  readonly partial: readonly string[];
}

type ReadingStatus =
  | { status: 'running'; step: MaskingStep; part: number }
  | { status: 'done'; hasText: boolean }
  | { status: 'stopped' }
  | { status: 'failed'; error: ErrorRecord };

/**
 * Whether the picture, as it is now, may leave. Every change of the document falls back to `none`; an answer about an older
 * revision is thrown away.
 */
type ProofStatus =
  | { status: 'none' }
  | { status: 'running'; step: MaskingStep; part: number }
  | { status: 'clean'; image: MaskedImage; unreadRegions: number; addedIds: readonly string[] }
  /** Still readable; `maskIds` are the offered masks that would cover it. */
  | { status: 'leaks'; maskIds: readonly string[]; remaining: number }
  | { status: 'unread'; unreadRegions: number }
  | { status: 'failed'; error: ErrorRecord };

export interface EditorState {
  readonly size: PictureSize;
  readonly history: History<EditorDocument>;
  /** What reading delivered, by id: an untouched mask may be refined or taken back by a later stage, a touched one is the person's. */
  readonly delivered: ReadonlyMap<string, Mask>;
  readonly selectedId: string | null;
  /** Per cent; 100 is one picture pixel per CSS pixel. */
  readonly zoom: number;
  readonly reading: ReadingStatus;
  readonly proof: ProofStatus;
  /** Grows with every change of the document. */
  readonly revision: number;
}

export type EditorEvent =
  | { type: 'reading-started' }
  | { type: 'reading-progress'; step: MaskingStep; part: number }
  /** Everything known so far, page text first; the last one is complete. */
  | { type: 'found'; masks: readonly Mask[] }
  | { type: 'reading-ended'; reading: Exclude<ReadingStatus, { status: 'running' }> }
  | { type: 'select'; id: string | null }
  | { type: 'add'; masks: readonly Mask[] }
  | { type: 'move'; id: string; dx: number; dy: number; continues?: boolean }
  | { type: 'resize'; id: string; handle: Handle; dx: number; dy: number; continues?: boolean }
  | { type: 'place'; id: string; rect: Rect<ImagePx> }
  | { type: 'remove'; ids: readonly string[] }
  | { type: 'accept'; ids: readonly string[] }
  /** Keeps only what this box holds; the box itself goes. */
  | { type: 'cut-to'; id: string }
  | { type: 'uncut' }
  | { type: 'add-mark'; mark: Mark }
  /** The arrow points to the next corner of its rectangle. */
  | { type: 'turn-mark'; id: string }
  | { type: 'set-partial'; id: string; isPartial: boolean }
  | { type: 'undo' }
  | { type: 'redo' }
  | { type: 'zoom'; percent: number }
  | { type: 'proof-started' }
  | { type: 'proof-progress'; revision: number; step: MaskingStep; part: number }
  | { type: 'proved'; revision: number; masks: readonly Mask[]; proof: ProvedStatus }
  | { type: 'proof-failed'; revision: number; error: ErrorRecord }
  | { type: 'proof-stopped' };

type ProvedStatus =
  | { status: 'clean'; image: MaskedImage; unreadRegions: number }
  | { status: 'leaks'; remaining: number }
  | { status: 'unread'; unreadRegions: number };

export function openEditor(size: PictureSize): EditorState {
  return {
    size,
    history: startHistory<EditorDocument>({ masks: [], lifted: [], cut: null, marks: [], partial: [] }),
    delivered: new Map(),
    selectedId: null,
    zoom: 100,
    reading: { status: 'running', step: 'decode', part: 0 },
    proof: { status: 'none' },
    revision: 0,
  };
}
