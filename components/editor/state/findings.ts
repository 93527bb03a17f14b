import type { Mask } from '@/utils/screenshot/masks/mask';

/** How a box is shown and counted: covered, offered, or not readable. */
export type FindingKind = 'applied' | 'suggested' | 'unread';

export function kindOf(mask: Mask): FindingKind {
  if (mask.applied) return 'applied';
  return mask.origin === 'unread' ? 'unread' : 'suggested';
}

export interface FindingCounts {
  applied: number;
  suggested: number;
  unread: number;
}

export function countFindings(masks: readonly Mask[]): FindingCounts {
  const counts = { applied: 0, suggested: 0, unread: 0 };
  for (const mask of masks) counts[kindOf(mask)] += 1;
  return counts;
}

/**
 * Masks as one reads them: lines from top to bottom, in a line from left to right. The same order is that of the list, of the boxes in
 * the picture and of the Tab key.
 */
export function inReadingOrder<Box extends Pick<Mask, 'rect'>>(masks: readonly Box[]): Box[] {
  const lines: { bottom: number; masks: Box[] }[] = [];
  for (const mask of [...masks].sort((a, b) => a.rect.y - b.rect.y || a.rect.x - b.rect.x)) {
    const middle = mask.rect.y + mask.rect.height / 2;
    const line = lines.at(-1);
    if (line && middle < line.bottom) line.masks.push(mask);
    else lines.push({ bottom: mask.rect.y + mask.rect.height, masks: [mask] });
  }
  return lines.flatMap((line) => line.masks.sort((a, b) => a.rect.x - b.rect.x || a.rect.y - b.rect.y));
}

/** The finding that takes the selection when `id` goes: the next one, else the one before. */
export function neighbourOf(masks: readonly Pick<Mask, 'id' | 'rect'>[], id: string): string | null {
  const order = inReadingOrder(masks);
  const at = order.findIndex((mask) => mask.id === id);
  return order[at + 1]?.id ?? order[at - 1]?.id ?? null;
}

/** The masks that cover or offer the same text, for "every occurrence": case, spaces and width variants do not count. */
export function sameText(masks: readonly Mask[], text: string): Mask[] {
  const wanted = foldText(text);
  return wanted === '' ? [] : masks.filter((mask) => mask.text !== null && foldText(mask.text) === wanted);
}

function foldText(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toLocaleLowerCase('en');
}
