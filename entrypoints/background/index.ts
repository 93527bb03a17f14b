import { defineBackground } from 'wxt/utils/define-background';
import { createMessageReceiver } from '@/utils/messaging/receiver';
import { createMessageTransport } from '@/utils/platform/messages';
import { browserPlatform } from '@/utils/platform/platform';
import { startCapture } from './start-capture';
import { startChecks } from './start-checks';

export default defineBackground(() => {
  // Every listener is registered here, synchronously: a background that wakes up must hear the event that woke it.
  const receiver = createMessageReceiver(createMessageTransport());
  const { service } = startChecks(browserPlatform, receiver);
  startCapture(browserPlatform, receiver);

  void service.recover();
});
