import type { Span } from './define-detector';

const byPlace = (a: Span, b: Span) => a.start - b.start || b.end - a.end || tierRank(a) - tierRank(b) || b.confidence - a.confidence;

function tierRank(span: Span): number {
  return span.tier === 'mask' ? 0 : 1;
}

/** `outer` says everything that `inner` says: same entity, not weaker, not shorter. */
function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && outer.end >= inner.end && outer.entity === inner.entity && tierRank(outer) <= tierRank(inner);
}

/**
 * Drops spans that another of the same entity contains, and suggestions lying wholly inside a mask of any entity: they are covered already.
 * Overlapping spans of different entities stay, the picture merges their boxes and shows both reasons. Sorted by place.
 */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  const latestByEntity = new Map<string, Span[]>();
  let masks: Span[] = [];
  for (const span of [...spans].sort(byPlace)) {
    const open = (latestByEntity.get(span.entity) ?? []).filter((earlier) => earlier.end > span.start);
    masks = masks.filter((mask) => mask.end > span.start);
    const isCovered = open.some((earlier) => covers(earlier, span));
    const isIdle = span.tier === 'suggest' && masks.some((mask) => mask.start <= span.start && mask.end >= span.end);
    if (!isCovered && !isIdle) {
      kept.push(span);
      open.push(span);
      if (span.tier === 'mask') masks.push(span);
    }
    latestByEntity.set(span.entity, open);
  }
  return kept;
}
