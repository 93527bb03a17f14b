import { CodedError } from '@/utils/foundation/coded-error';
import type { Platform } from '@/utils/platform/platform';
import { cropCapture, type PageCapture } from './crop-capture';
import { captureFullPage } from './full-page';
import { blobFromDataUrl } from './page-lines';
import type { PickedPlace, PickerOrder, PickerWorld } from './pick-place';
import { captureVisibleTab } from './visible-tab';

/** Packaged file of `entrypoints/page-picker.ts`. */
const PICKER_FILE = '/page-picker.js';
/** Below this many CSS pixels outside of the window an element counts as inside it. */
const SLACK = 2;

type CapturePlatform = Pick<Platform, 'tabs' | 'scripting' | 'capture'>;

export interface PickRun {
  order: PickerOrder;
  signal?: AbortSignal;
  onPart?: (part: number, parts: number) => void;
}

function leaveOrder(order: PickerOrder): void {
  (globalThis as unknown as PickerWorld).chatMedicPicker = order;
}

function callOff(): void {
  (globalThis as unknown as PickerWorld).chatMedicPickerCancel?.();
}

/**
 * A picture of what the person chooses in a tab: a rectangle of the window, or one element, which may be longer than the window.
 * @throws CodedError `capture/stopped` when the person gives up, `capture/not-allowed`, `check/no-tab`, `image/…`
 */
export async function capturePicked(platform: CapturePlatform, tabId: number, { order, signal, onPart }: PickRun): Promise<PageCapture> {
  const { scripting } = platform;
  const target = { tabId, frameIds: [0] };
  const onAbort = () => void scripting.runFunction(target, callOff, []).catch(() => undefined);
  signal?.addEventListener('abort', onAbort, { once: true });
  let picked: PickedPlace | null;
  try {
    await scripting.runFunction(target, leaveOrder, [order]);
    const [answer] = await scripting.runFiles<PickedPlace>(target, [PICKER_FILE]);
    picked = answer?.result ?? null;
  } catch (cause) {
    throw new CodedError('capture/not-allowed', 'The browser lets nobody choose a part of this page.', { cause });
  } finally {
    signal?.removeEventListener('abort', onAbort);
  }
  if (!picked || signal?.aborted) throw new CodedError('capture/stopped', 'The person gave up choosing.');
  const { viewport, y, height, scrollY } = picked;
  const isInView = y >= -SLACK && y + height <= viewport.height + SLACK;
  if (isInView) {
    const seen = await captureVisibleTab(platform, tabId);
    return cropCapture({ ...seen, image: blobFromDataUrl(seen.dataUrl) }, picked);
  }
  const whole = await captureFullPage(platform, tabId, {
    range: { top: Math.max(0, y + scrollY), bottom: y + scrollY + height },
    ...(signal ? { signal } : {}),
    ...(onPart ? { onPart } : {}),
  });
  return cropColumn(whole, picked);
}

/** Of a stitched range only the columns of the chosen element. */
async function cropColumn(whole: PageCapture, { x, width }: PickedPlace): Promise<PageCapture> {
  const place = { x, y: 0, width, height: whole.viewport.height };
  const cropped = await cropCapture({ ...whole, image: whole.blob }, place);
  return { ...cropped, isCutShort: whole.isCutShort };
}
