import { CodedError } from '@/utils/foundation/coded-error';
import type { Platform } from '@/utils/platform/platform';
import type { PageCapture } from './crop-capture';
import { beginFullPage, endFullPage, type PartPlace, showPart } from './full-page-script';
import { blobFromDataUrl } from './page-lines';
import { fuseTexts, MAX_PARTS, moveTexts, type Range, reachOf, textsInside } from './page-parts';
import { type Part, stitchParts } from './stitch';
import { captureVisibleTab } from './visible-tab';

export interface FullPageRun {
  /** Stops between two parts. */
  signal?: AbortSignal;
  onPart?: (part: number, parts: number) => void;
  /** CSS pixels of the document; left out: all of it. */
  range?: Range;
}

type CapturePlatform = Pick<Platform, 'tabs' | 'scripting' | 'capture'>;

/**
 * Chromium allows two photographs per second. The wait is spent inside the page, which is in front: the timers of a page behind it are
 * slowed down to one second.
 */
const BETWEEN_PARTS_MS = 520;
/** The first part waits only until the page has settled. */
const SETTLE_MS = 120;
/** A page that hears nothing for so long puts itself back. */
const ABANDONED_AFTER_MS = 20_000;

/**
 * A picture of a whole page, or of a range of it: scrolled, photographed part by part and put together, with the page's own text boxes of
 * every part. Whatever happens, the page is put back as it was.
 * @throws CodedError `check/no-tab`, `capture/…`, `image/…`
 */
export async function captureFullPage(platform: CapturePlatform, tabId: number, run: FullPageRun = {}): Promise<PageCapture> {
  const target = { tabId, frameIds: [0] };
  const { signal, onPart } = run;
  const inPage = async <T>(work: Promise<readonly { result: T | null }[]>): Promise<T> => {
    const [first] = await work.catch((cause: unknown) => {
      throw new CodedError('capture/not-allowed', 'The browser lets nobody scroll this page.', { cause });
    });
    if (first?.result == null) throw new CodedError('capture/not-allowed', 'The page gave no answer.');
    return first.result;
  };
  const { scripting } = platform;
  const extent = await inPage(scripting.runFunction(target, beginFullPage, [ABANDONED_AFTER_MS]));
  const parts: (Part & { texts: PageCapture['texts'] })[] = [];
  const top = run.range?.top ?? 0;
  let bottom = run.range?.bottom ?? extent.height;
  let isCutShort = false;
  let pageUrl = '';
  try {
    for (let next = top, count = 1; count <= MAX_PARTS; count++) {
      if (signal?.aborted) throw stopped();
      const wait = count === 1 ? SETTLE_MS : BETWEEN_PARTS_MS;
      const place: PartPlace = await inPage(scripting.runFunction(target, showPart, [next, count === 1, bottom, wait]));
      if (place.isStopped) throw stopped();
      const seen = await captureVisibleTab(platform, tabId);
      const { width, height } = seen.viewport;
      if (width === 0) throw new CodedError('capture/not-allowed', 'The page told nothing about itself.');
      const blob = blobFromDataUrl(seen.dataUrl);
      if (count === 1) {
        const bitmap = await createImageBitmap(blob);
        const reach = reachOf({ top, bottom }, { width, height }, bitmap.width / width);
        bitmap.close();
        ({ bottom, isCutShort } = reach);
      }
      pageUrl = seen.pageUrl;
      const offset = place.scrollY - top;
      parts.push({ blob, topCssPx: offset, widthCssPx: width, texts: moveTexts(seen.texts, 0, offset) });
      onPart?.(count, Math.max(count, Math.ceil((bottom - top) / height)));
      // A page that grows while it is scrolled is taken as far as it was announced; a shorter one ends earlier.
      const end = Math.min(bottom, place.height);
      if (place.scrollY + height >= end - 1) {
        bottom = end;
        break;
      }
      // Nothing moves any more: another element scrolls, or the page holds its place.
      if (count > 1 && place.scrollY + 1 < next) {
        bottom = place.scrollY + height;
        isCutShort = true;
        break;
      }
      next = place.scrollY + height;
    }
  } finally {
    await scripting.runFunction(target, endFullPage, []).catch(() => undefined);
  }
  const viewport = { width: parts[0]?.widthCssPx ?? 0, height: bottom - top };
  const { blob, width, height } = await stitchParts(parts, viewport.height);
  const texts = textsInside(fuseTexts(parts.map((part) => part.texts)), viewport);
  return { blob, width, height, viewport, texts, pageUrl, isCutShort };
}

function stopped(): CodedError {
  return new CodedError('capture/stopped', 'The person stopped.');
}
