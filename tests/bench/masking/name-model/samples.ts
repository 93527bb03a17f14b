import { type InkBox, renderScreens, type Screen, type TruthItem } from '../render-screens.ts';
import { planCorpus } from '../sight-plans.ts';
import type * as ProductModule from './product.ts';

export type Product = typeof ProductModule;

/** What is known of one sign of a text: nothing, a name, to be kept readable, or other personal data. */
export const TRUTH = { plain: 0, name: 1, keep: 2, other: 3 } as const;

/** One view of a screen as the detectors are given it. */
export interface Sample {
  corpus: string;
  screen: Screen;
  text: string;
  /** One of `TRUTH` for each UTF-16 unit. */
  truth: Uint8Array;
  /** The place of each unit in the picture; null for what the layout put in. */
  rects: ({ x: number; y: number; width: number; height: number } | null)[];
}

interface InkPlace {
  box: InkBox;
  item: TruthItem;
}

/** All views of all screens of a corpus. */
export async function samplesOf(corpus: string, product: Product): Promise<Sample[]> {
  const screens = await renderScreens('build', planCorpus(corpus), `sight-${corpus}`);
  return screens.flatMap((screen) => samplesOfScreen(corpus, screen, product));
}

function samplesOfScreen(corpus: string, screen: Screen, product: Product): Sample[] {
  const places = screen.items.flatMap((item) => item.ink.map((box): InkPlace => ({ box, item })));
  const segments = (screen.lines ?? []).map(product.toSegment);
  const truths = segments.map((segment) => segment.symbols.map(({ rect }) => truthAt(rect, places)));
  const tables = product.findTables(segments);
  return [product.rowsView, product.blocksView, product.proseView].flatMap((view): Sample[] => {
    const { text, segmentAt, symbolAt } = view(segments, tables);
    if (text === '') return [];
    const truth = new Uint8Array(text.length);
    const rects: Sample['rects'] = [];
    for (let unit = 0; unit < text.length; unit++) {
      const segment = segmentAt[unit] as number;
      truth[unit] = segment < 0 ? TRUTH.plain : (truths[segment]?.[symbolAt[unit] as number] ?? TRUTH.plain);
      rects.push(segment < 0 ? null : (segments[segment]?.symbols[symbolAt[unit] as number]?.rect ?? null));
    }
    return [{ corpus, screen, text, truth, rects }];
  });
}

function truthAt(rect: { x: number; y: number; width: number; height: number }, places: readonly InkPlace[]): number {
  const middleY = rect.y + rect.height / 2;
  const middleX = rect.x + rect.width / 2;
  const found = places.find(({ box: [left, top, right, bottom] }) => {
    const slack = rect.height * 0.4;
    return middleX >= left - 1 && middleX <= right + 1 && middleY >= top - slack && middleY <= bottom + slack;
  });
  if (!found) return TRUTH.plain;
  if (found.item.kind === 'keep') return TRUTH.keep;
  return found.item.label === 'PERSON_NAME' ? TRUTH.name : TRUTH.other;
}
