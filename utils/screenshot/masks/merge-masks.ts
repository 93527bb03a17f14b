import { area, intersect } from '@/utils/foundation/geometry';
import type { Mask } from './mask';

/** Share of a mask inside another from which it says nothing new. */
const CONTAINED = 0.85;

/** Leaves out masks that lie inside another one which is at least as strong. The order of what stays is top to bottom, left to right. */
export function mergeMasks(masks: readonly Mask[]): Mask[] {
  const strongestFirst = [...masks].sort(
    (a, b) =>
      Number(b.applied) - Number(a.applied) ||
      // What is known for a card says more than that nobody could read the place.
      Number(a.origin === 'unread') - Number(b.origin === 'unread') ||
      area(b.rect) - area(a.rect) ||
      b.confidence - a.confidence,
  );
  const kept: Mask[] = [];
  for (const mask of strongestFirst) {
    if (!kept.some((other) => covers(other, mask))) kept.push(mask);
  }
  return kept.sort((a, b) => a.rect.y - b.rect.y || a.rect.x - b.rect.x);
}

function covers(outer: Mask, inner: Mask): boolean {
  const common = intersect(outer.rect, inner.rect);
  return common !== null && area(common) >= CONTAINED * area(inner.rect);
}
