import type { Mask } from '@/utils/screenshot/masks/mask';

/**
 * The same masks with ids that say what and where they are. The pipeline numbers the masks of each answer anew, so its ids mean other
 * masks in the next answer; these mean the same one, and of two equal masks one is left.
 */
export function withStableIds(masks: readonly Mask[]): Mask[] {
  const byId = new Map<string, Mask>();
  for (const mask of masks) {
    const { x, y, width, height } = mask.rect;
    const id = [mask.origin, mask.entity ?? 'none', x, y, width, height].join('-');
    if (!byId.has(id)) byId.set(id, { ...mask, id });
  }
  return [...byId.values()];
}
