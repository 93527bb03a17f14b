import { fold } from '@/utils/pii/fold';
import { labelOf } from '@/utils/pii/labels/find-labels';
import { isLabelOfDevice, isLabelOfThing } from '@/utils/pii/names/thing-labels';
import { groupRows, type Segment, sentenceParts, type TableColumn, textOf } from './text-layout';

/** Cells that hold what their label or the head of their column says: things that are called like people, and devices whose numbers look like plates. */
export interface ThingCells {
  /** Segments of such a cell, each with all segments of the cell. */
  things: ReadonlyMap<number, readonly number[]>;
  devices: ReadonlySet<number>;
  /** Numbers that support needs, beside a label of theirs. */
  references: ReadonlySet<number>;
}

const LONGEST_LABEL = 32;
/** A label above its value: at the same left edge and so near below, in line heights. */
const EDGE = 2;
const BELOW = 2;

/** "Vessel  Lady Zqrella", a column headed "Game", "Room" above "Zqrella Suite". */
export function findThingCells(segments: readonly Segment[], tables: readonly TableColumn[]): ThingCells {
  const things = new Map<number, readonly number[]>();
  const devices = new Set<number>();
  const references = new Set<number>();
  const parts = sentenceParts(segments);
  const add = (label: number, value: number) => {
    const written = textOf(segments[label] as Segment);
    const text = fold(written).replace(/[\s:*]+$/, '');
    if (text.length > LONGEST_LABEL) return;
    const cell = parts.get(value) ?? [value];
    if (isLabelOfThing(text)) for (const index of cell) things.set(index, cell);
    const known = labelOf(written);
    if (known?.kind === 'reference' && !known.isGuess) for (const index of cell) references.add(index);
    if (isLabelOfDevice(text)) for (const index of cell) devices.add(index);
  };
  const inTable = new Set<number>();
  for (const { head, cells } of tables) {
    inTable.add(head);
    for (const cell of cells) {
      inTable.add(cell);
      add(head, cell);
    }
  }
  let above: readonly number[] = [];
  for (const row of groupRows(segments)) {
    const begins = row.filter((index) => parts.has(index) && !inTable.has(index));
    begins.slice(1).forEach((value, at) => {
      add(begins[at] as number, value);
    });
    const [first, ...others] = begins;
    if (first !== undefined && others.length === 0 && isRightUnder(above, first, segments)) add(above[0] as number, first);
    above = begins;
  }
  return { things, devices, references };
}

/** Whether a line stands right below another that fills its row, at its left edge. */
function isRightUnder([label, ...others]: readonly number[], value: number, segments: readonly Segment[]): boolean {
  if (label === undefined || others.length > 0) return false;
  const { rect: above } = segments[label] as Segment;
  const { rect } = segments[value] as Segment;
  const gap = rect.y - (above.y + above.height);
  return Math.abs(rect.x - above.x) < above.height * EDGE && gap > 0 && gap < above.height * BELOW;
}
