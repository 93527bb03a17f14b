import type { MessageReceiver } from '@/utils/messaging/receiver';
import type { Platform } from '@/utils/platform/platform';
import { captureVisibleTab } from '@/utils/screenshot/capture/visible-tab';
import { toLocalIso } from '@/utils/session/check-service';

/** Answers `capture/visible`. */
export function startCapture(platform: Platform, receiver: MessageReceiver): void {
  receiver.handle('capture/visible', async ({ tabId }) => ({
    ...(await captureVisibleTab(platform, tabId)),
    capturedAt: toLocalIso(new Date()),
  }));
}
