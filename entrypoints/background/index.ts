import { defineBackground } from 'wxt/utils/define-background';
import { createMessageReceiver } from '@/utils/messaging/receiver';
import { createMessageTransport } from '@/utils/platform/messages';
import { browserPlatform } from '@/utils/platform/platform';
import { keepNoTimings } from '@/utils/platform/refetch';
import { createBrowserLoans } from './browser-loans';
import { startChecks } from './start-checks';
import { startFixes } from './start-fixes';
import { startGrants } from './start-grants';
import { startGuide } from './start-guide';
import { startJournal } from './start-journal';
import { startSettingsLook } from './start-settings-look';
import { startWaysIn } from './start-ways-in';

export default defineBackground(() => {
  // Every listener is registered here, synchronously: a background that wakes up must hear the event that woke it.
  const receiver = createMessageReceiver(createMessageTransport());
  const checks = startChecks(browserPlatform, receiver);
  startWaysIn();

  const changes = startJournal(browserPlatform);
  const loans = createBrowserLoans(browserPlatform);
  startFixes({ platform: browserPlatform, receiver, checks, changes, loans });
  startSettingsLook(browserPlatform, receiver, checks, loans);
  const guide = startGuide(receiver, { platform: browserPlatform, checks, changes, loans });
  startGrants({ platform: browserPlatform, receiver, service: checks.service, journal: changes.journal, guide });

  keepNoTimings();
  void checks.service.recover();
});
