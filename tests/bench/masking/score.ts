import type { InkBox, Screen, TruthItem } from './render-screens.ts';

export interface ScoredMask {
  x: number;
  y: number;
  width: number;
  height: number;
  applied: boolean;
  entity: string | null;
  detectorId: string | null;
}

export type Place = Pick<ScoredMask, 'x' | 'y' | 'width' | 'height'>;

export interface Misjudged {
  screen: string;
  label: string;
  text: string;
  /** Part of the signs (leak) or of the ink area (over-mask) that is covered. */
  covered: number;
}

export interface Score {
  personal: number;
  harmless: number;
  leaks: Misjudged[];
  overMasked: Misjudged[];
}

/** A sign counts as covered from this part of its ink box on; a personal item leaks below this part of its signs. */
const COVERED = 0.9;
/** A harmless item is over-masked above this part of its ink. */
const HARMED = 0.2;

export function scoreScreen(screen: Screen, masks: readonly ScoredMask[]): Score {
  const applied = masks.filter((mask) => mask.applied);
  const score: Score = { personal: 0, harmless: 0, leaks: [], overMasked: [] };
  for (const item of screen.items) {
    if (item.kind === 'pii') {
      score.personal++;
      const covered = item.ink.filter((box) => coveredPart(box, applied) >= COVERED).length / item.ink.length;
      if (covered < COVERED) score.leaks.push(misjudged(screen, item, covered));
    } else {
      score.harmless++;
      const total = item.ink.reduce((sum, box) => sum + areaOf(box), 0);
      const covered = item.ink.reduce((sum, box) => sum + areaOf(box) * coveredPart(box, applied), 0) / total;
      if (covered > HARMED) score.overMasked.push(misjudged(screen, item, covered));
    }
  }
  return score;
}

function misjudged(screen: Screen, item: TruthItem, covered: number): Misjudged {
  return { screen: screen.id, label: item.label, text: item.text, covered: Math.round(covered * 100) / 100 };
}

/** Whether nearly all signs of an item lie under the places. */
export function isItemCovered({ ink }: TruthItem, places: readonly Place[]): boolean {
  return ink.filter((box) => coveredPart(box, places) >= COVERED).length / ink.length >= COVERED;
}

function areaOf([left, top, right, bottom]: InkBox): number {
  return (right - left) * (bottom - top);
}

/** Part of a box under the union of the masks, counted by pixels: boxes of signs are small. */
function coveredPart(box: InkBox, masks: readonly Place[]): number {
  const [left, top, right, bottom] = box;
  const near = masks.filter((mask) => mask.x < right && mask.x + mask.width > left && mask.y < bottom && mask.y + mask.height > top);
  if (near.length === 0) return 0;
  let inside = 0;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      if (near.some((mask) => x >= mask.x && x < mask.x + mask.width && y >= mask.y && y < mask.y + mask.height)) inside++;
    }
  }
  return inside / areaOf(box);
}
