import type { TextSource } from '@/utils/pii/define-detector';

/**
 * Where a rule begins and ends, beside the few examples in the detector's file that say what it is for. Each text is one that may stand on a screen;
 * ⟦…⟧ marks what this detector must mask, ⟨…⟩ what it must suggest, and everything else it must leave alone.
 */
export interface Boundaries {
  /** The detector's id. */
  of: string;
  /** The person's own words, for all of the texts. */
  knownTexts?: readonly string[];
  /** The same in the text of a page and in read text. */
  both: readonly string[];
  /** Only as page text: read text is forgiven more. */
  page?: readonly string[];
  /** Only as read text. */
  ocr?: readonly string[];
}

export function defineBoundaries(boundaries: Boundaries): Boundaries {
  return boundaries;
}

/** A text with its marks as places in the text without them. */
export interface Marked {
  text: string;
  places: readonly Place[];
}

export interface Place {
  start: number;
  end: number;
  tier: 'mask' | 'suggest';
}

const MARKS: Readonly<Record<string, Place['tier']>> = { '⟦': 'mask', '⟨': 'suggest' };

export function readMarks(marked: string): Marked {
  let text = '';
  let open: Pick<Place, 'start' | 'tier'> | null = null;
  const places: Place[] = [];
  for (const sign of marked) {
    const tier = MARKS[sign];
    if (tier) open = { start: text.length, tier };
    else if (/[⟧⟩]/.test(sign)) {
      if (!open) throw new Error(`A mark ends that never began: ${marked}`);
      places.push({ ...open, end: text.length });
      open = null;
    } else text += sign;
  }
  if (open) throw new Error(`A mark has no end: ${marked}`);
  return { text, places };
}

/** The other way round; places that overlap are drawn as one. */
export function withMarks(text: string, places: readonly Place[]): string {
  const joined: Place[] = [];
  for (const place of [...places].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && place.start < last.end) joined[joined.length - 1] = { ...last, end: Math.max(last.end, place.end) };
    else joined.push(place);
  }
  let out = '';
  let at = 0;
  for (const { start, end, tier } of joined) {
    const [before, behind] = tier === 'mask' ? '⟦⟧' : '⟨⟩';
    out += `${text.slice(at, start)}${before}${text.slice(start, end)}${behind}`;
    at = end;
  }
  return out + text.slice(at);
}

/** The sources that each text speaks about. */
export function textsOf({ both, page = [], ocr = [] }: Boundaries): { marked: string; source: TextSource }[] {
  return [
    ...both.flatMap((marked) => (['page', 'ocr'] as const).map((source) => ({ marked, source }))),
    ...page.map((marked) => ({ marked, source: 'page' as const })),
    ...ocr.map((marked) => ({ marked, source: 'ocr' as const })),
  ];
}
