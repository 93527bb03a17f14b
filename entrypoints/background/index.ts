import { defineBackground } from 'wxt/utils/define-background';
import { createMessageReceiver } from '@/utils/messaging/receiver';
import { createMessageTransport } from '@/utils/platform/messages';
import { browserPlatform } from '@/utils/platform/platform';
import { startCapture } from './start-capture';
import { startChecks } from './start-checks';
import { startGuide } from './start-guide';

export default defineBackground(() => {
  // Every listener is registered here, synchronously: a background that wakes up must hear the event that woke it.
  const receiver = createMessageReceiver(createMessageTransport());
  const checks = startChecks(browserPlatform, receiver);
  startCapture(browserPlatform, receiver);

  startGuide(browserPlatform, receiver, checks);

  void checks.service.recover();
});
