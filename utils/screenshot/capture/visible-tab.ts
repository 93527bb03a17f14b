import { sleep } from '@/utils/foundation/abort';
import { CodedError } from '@/utils/foundation/coded-error';
import { z } from '@/utils/foundation/zod';
import type { Platform } from '@/utils/platform/platform';
import type { PageText } from './page-text';

/** Packaged file of `entrypoints/page-text.ts`. */
const PAGE_TEXT_FILE = '/page-text.js';
/** A page that is busy or has a dialog open gives no text; the picture is taken all the same. */
const TEXT_TIMEOUT_MS = 2_000;
/** Chromium allows two captures per second. */
const QUOTA_WAIT_MS = 600;
const MAX_RUNS = 5_000;

/** A page can make its texts as odd as it likes; whatever does not fit counts as a page that told nothing. */
const pageTextSchema: z.ZodType<PageText> = z.object({
  url: z.string(),
  viewport: z.object({ width: z.number().positive(), height: z.number().positive() }),
  pixelRatio: z.number().positive(),
  runs: z
    .array(
      z.object({
        text: z.string().max(5_000),
        rect: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
        edges: z.array(z.number()).max(5_001).exactOptional(),
        kind: z.enum(['text', 'input', 'password', 'image']),
      }),
    )
    .max(MAX_RUNS),
});

export interface VisibleCapture {
  dataUrl: string;
  viewport: { width: number; height: number };
  texts: PageText['runs'];
  pageUrl: string;
  /** The page said the same before and after: `texts` are those that `onText` was told. */
  isStill: boolean;
}

type CapturePlatform = Pick<Platform, 'tabs' | 'scripting' | 'capture'>;

async function readText({ scripting }: CapturePlatform, tabId: number): Promise<PageText | null> {
  const late = sleep(TEXT_TIMEOUT_MS).then(() => null);
  const read = scripting.runFiles<unknown>({ tabId, frameIds: [0] }, [PAGE_TEXT_FILE]).then(
    ([first]) => pageTextSchema.safeParse(first?.result).data ?? null,
    // A page of the browser or a viewer: a picture of it can be had, its text cannot.
    () => null,
  );
  return Promise.race([read, late]);
}

async function takePicture({ capture }: CapturePlatform, windowId: number): Promise<string> {
  try {
    return await capture.captureVisible(windowId);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (!/MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND|quota/i.test(message)) {
      throw new CodedError('capture/not-allowed', 'The browser allows no picture of this tab.', { cause: error });
    }
  }
  await sleep(QUOTA_WAIT_MS);
  return capture.captureVisible(windowId).catch((cause: unknown) => {
    throw new CodedError('capture/quota', 'The browser allows only two pictures per second.', { cause });
  });
}

/**
 * A picture of the visible part of a tab with the page's own text boxes. The text is read before and after: on a page that moved in
 * between, the boxes of both count, so that nothing that the picture may show goes unmasked.
 * @param onText hears what the page says as soon as the browser has begun to take the picture; not called where the page says nothing.
 * @throws CodedError `check/no-tab`, `capture/not-allowed`, `capture/quota`
 */
export async function captureVisibleTab(
  platform: CapturePlatform,
  tabId: number,
  onText?: (text: PageText) => void,
): Promise<VisibleCapture> {
  const tab = await platform.tabs.getTab(tabId);
  if (!tab) throw new CodedError('check/no-tab', 'There is no such tab.');
  if (!tab.isActive) throw new CodedError('capture/not-allowed', 'Only the tab in front can be photographed.');
  const before = await readText(platform, tabId);
  const taking = takePicture(platform, tab.windowId);
  if (before) onText?.(before);
  const dataUrl = await taking;
  const after = before && (await readText(platform, tabId));
  const isStill = before !== null && JSON.stringify(before.runs) === JSON.stringify(after?.runs);
  const texts = isStill ? before.runs : [...(before?.runs ?? []), ...(after?.runs ?? [])];
  return {
    dataUrl,
    // Without a page the picture's own size is the only one known; 0 says so.
    viewport: before?.viewport ?? { width: 0, height: 0 },
    texts: texts.slice(0, MAX_RUNS),
    pageUrl: before?.url ?? tab.url,
    isStill,
  };
}
