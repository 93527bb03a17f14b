import type { Item, Page } from './corpus.ts';

export interface Covered {
  start: number;
  end: number;
  tier: string;
}

export interface Miss {
  item: Item;
  page: Page;
}

export interface Score {
  /** Per entity: how many there were, how many leaked with masks alone, how many even with suggestions accepted. */
  rows: Map<string, { count: number; missed: number; missedBoth: number }>;
  misses: Miss[];
}

/** The part of an item's visible signs that lies under the given spans. */
function coveredPart(page: Page, item: Item, spans: readonly Covered[]): number {
  let ink = 0;
  let hidden = 0;
  for (let i = item.start; i < item.end; i++) {
    if (/\s/.test(page.text[i] as string)) continue;
    ink++;
    if (spans.some((span) => span.start <= i && i < span.end)) hidden++;
  }
  return ink === 0 ? 1 : hidden / ink;
}

/** As screenshots are judged: a personal item leaks below 90 % covered, a harmless one is over-masked above 20 %. */
export function createScore(): Score & { add(page: Page, spans: readonly Covered[]): void } {
  const rows: Score['rows'] = new Map();
  const misses: Miss[] = [];
  const isBad = (entity: string, part: number) => (entity === 'keep' ? part > 0.2 : part < 0.9);
  return {
    rows,
    misses,
    add(page, spans) {
      const masks = spans.filter((span) => span.tier === 'mask');
      for (const item of page.items) {
        const row = rows.get(item.entity) ?? { count: 0, missed: 0, missedBoth: 0 };
        rows.set(item.entity, row);
        row.count++;
        if (isBad(item.entity, coveredPart(page, item, masks))) {
          row.missed++;
          misses.push({ item, page });
        }
        if (isBad(item.entity, coveredPart(page, item, spans))) row.missedBoth++;
      }
    },
  };
}
