import { readTextRuns, type TextRun } from './text-runs';

export interface PageText {
  url: string;
  /** What the picture shows, in CSS pixels. */
  viewport: { width: number; height: number };
  /** Pixels of a photograph for each CSS pixel. */
  pixelRatio: number;
  /** Rectangles from the picture's top left corner. */
  runs: TextRun[];
}

/** The page's text as the picture shows it. A pinch zoom shows only a part of the window, and moves everything by its offset. */
export function readPageText(openShadow: (element: HTMLElement) => ShadowRoot | null): PageText {
  const runs = readTextRuns(openShadow);
  const zoomed = visualViewport && visualViewport.scale !== 1 ? visualViewport : null;
  if (!zoomed) return { url: location.href, viewport: { width: innerWidth, height: innerHeight }, pixelRatio: devicePixelRatio, runs };
  const moved = runs.map((run) => ({
    ...run,
    rect: { ...run.rect, x: run.rect.x - zoomed.offsetLeft, y: run.rect.y - zoomed.offsetTop },
    ...(run.edges ? { edges: run.edges.map((edge) => edge - zoomed.offsetLeft) } : {}),
  }));
  const viewport = { width: zoomed.width, height: zoomed.height };
  return { url: location.href, viewport, pixelRatio: devicePixelRatio * zoomed.scale, runs: moved };
}
