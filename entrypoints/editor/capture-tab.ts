import type { CaptureOrder, OpenedPicture } from '@/components/editor/editor-services';
import type { CapturePart } from '@/utils/app-services/app-services';
import { sleep } from '@/utils/foundation/abort';
import { CodedError } from '@/utils/foundation/coded-error';
import { hostnameOf } from '@/utils/foundation/url';
import { showBadge } from '@/utils/platform/badge';
import { browserPlatform } from '@/utils/platform/platform';
import { activateTab, followTab, getTab, showOwnTab } from '@/utils/platform/tabs';
import type { PageCapture } from '@/utils/screenshot/capture/crop-capture';
import { captureFullPage } from '@/utils/screenshot/capture/full-page';
import { measurePicture } from '@/utils/screenshot/capture/measure-picture';
import { blobFromDataUrl, pageTextsOf } from '@/utils/screenshot/capture/page-lines';
import type { PageText } from '@/utils/screenshot/capture/page-text';
import { capturePicked } from '@/utils/screenshot/capture/pick-in-tab';
import { captureVisibleTab } from '@/utils/screenshot/capture/visible-tab';
import { findMasks } from '@/utils/screenshot/masks/find-masks';
import type { Mask } from '@/utils/screenshot/masks/mask';
import type { MaskingDetection } from '@/utils/screenshot/pipeline/image-masker';

/** A tab that comes to the front needs a moment until it is painted. */
const PAINT_MS = 250;

/** Spent inside that tab: the timers of this page, which is then behind it, are slowed down to one second. Runs in the page. */
const untilPainted = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Takes the picture of a tab or of a part of it. Browsers photograph only what is in front: usually this page waits behind the wanted tab
 * until the picture is taken; otherwise the wanted tab is brought to the front for a moment. In the end this page is in front, also after
 * a failure.
 * @param detection what to look for in the page's own text.
 * @throws CodedError `capture/…`, `check/no-tab`, `image/…`
 */
export async function captureTab(detection: () => Promise<MaskingDetection>, tabId: number, order: CaptureOrder): Promise<OpenedPicture> {
  // Asked for meanwhile; should it fail, reading says so.
  const wanted = detection().catch(() => null);
  const picture = await takePicture(tabId, order, wanted);
  const { width, height, pageTexts } = picture;
  const known = await wanted;
  if (!pageTexts || !known || picture.foundOnPage) return picture;
  return { ...picture, foundOnPage: findMasks({ width, height, pageTexts, detection: known }) };
}

async function takePicture(tabId: number, order: CaptureOrder, detection: Promise<MaskingDetection | null>): Promise<OpenedPicture> {
  try {
    const wanted = await getTab(tabId);
    if (wanted && !wanted.isActive) {
      await activateTab(tabId);
      const painted = browserPlatform.scripting.runFunction({ tabId, frameIds: [0] }, untilPainted, [PAINT_MS]);
      // A page that may not be asked, or is busy, gets the same time from here.
      await Promise.race([sleep(PAINT_MS), painted.catch(() => sleep(PAINT_MS))]);
    }
    if (order.part === 'visible') return await visibleOf(tabId, detection);
    if (!wanted) throw new CodedError('check/no-tab', 'There is no such tab.');
    const capture = await partOf(tabId, order.part, order);
    return {
      blob: capture.blob,
      width: capture.width,
      height: capture.height,
      source: 'tab',
      pageTexts: pageTextsOf(capture),
      site: hostnameOf(capture.pageUrl) || null,
      takenAt: new Date(),
      isCutShort: capture.isCutShort,
    };
  } finally {
    // Not waited for: what was found is drawn while the browser changes tabs. A window that was closed meanwhile shows none.
    showOwnTab().catch(() => undefined);
    void showBadge(tabId, '');
  }
}

async function visibleOf(tabId: number, detection: Promise<MaskingDetection | null>): Promise<OpenedPicture> {
  let ahead: Promise<FoundAhead | null> = Promise.resolve(null);
  const seen = await captureVisibleTab(browserPlatform, tabId, (text) => {
    ahead = detection.then((known) => known && findAhead(text, known)).catch(() => null);
  });
  // With `first-masks`, what the masking benchmark times.
  performance.mark('picture-taken');
  const blob = blobFromDataUrl(seen.dataUrl);
  const size = await measurePicture(blob);
  const found = seen.isStill ? await ahead : null;
  return {
    blob,
    ...size,
    source: 'tab',
    // A page that told nothing about itself is read like any other picture.
    ...(seen.viewport.width > 0 ? { pageTexts: pageTextsOf(seen) } : {}),
    ...(found && found.width === size.width && found.height === size.height ? { foundOnPage: found.masks } : {}),
    site: hostnameOf(seen.pageUrl) || null,
    takenAt: new Date(),
  };
}

interface FoundAhead {
  width: number;
  height: number;
  masks: readonly Mask[];
}

/**
 * Looks through the page's text while the browser takes the picture. The places count only for a picture of just the size that the page leads to expect, of
 * a page that says the same afterwards.
 */
function findAhead(text: PageText, detection: MaskingDetection): FoundAhead {
  const pageTexts = pageTextsOf({ viewport: text.viewport, texts: text.runs });
  const width = Math.round(text.viewport.width * text.pixelRatio);
  const height = Math.round(text.viewport.height * text.pixelRatio);
  return { width, height, masks: findMasks({ width, height, pageTexts, detection }) };
}

async function partOf(tabId: number, part: Exclude<CapturePart, 'visible'>, order: CaptureOrder): Promise<PageCapture> {
  const given = new AbortController();
  const stop = () => given.abort(new CodedError('capture/stopped', 'Stopped by the person.'));
  order.signal.addEventListener('abort', stop, { once: true });
  // A page that goes on to another one, or away, answers nothing any more.
  const unfollow = followTab(tabId, { onLoading: stop, onClosed: stop });
  const onPart = (done: number, parts: number) => {
    order.onPart(done, parts);
    void showBadge(tabId, `${done}/${parts}`);
  };
  const run = { signal: given.signal, onPart };
  try {
    if (part === 'page') return await captureFullPage(browserPlatform, tabId, run);
    return await capturePicked(browserPlatform, tabId, {
      ...run,
      order: { mode: part, words: order.words[part], isRightToLeft: order.isRightToLeft },
    });
  } catch (error) {
    throw given.signal.aborted ? new CodedError('capture/stopped', 'The capture was stopped.', { cause: error }) : error;
  } finally {
    unfollow();
    order.signal.removeEventListener('abort', stop);
  }
}
