import { localTimestamp } from '@/utils/foundation/local-timestamp';
import type { MessageReceiver } from '@/utils/messaging/receiver';
import type { Platform } from '@/utils/platform/platform';
import { captureVisibleTab } from '@/utils/screenshot/capture/visible-tab';

/** Answers `capture/visible`. */
export function startCapture(platform: Platform, receiver: MessageReceiver): void {
  receiver.handle('capture/visible', async ({ tabId }) => ({
    ...(await captureVisibleTab(platform, tabId)),
    capturedAt: localTimestamp(new Date()),
  }));
}
