import type { GuideService } from '@/utils/guide/guide-service';
import type { Journal } from '@/utils/journal/journal';
import type { MessageReceiver } from '@/utils/messaging/receiver';
import type { Platform } from '@/utils/platform/platform';
import type { CheckService } from '@/utils/session/check-service';
import { createGrantedChecks } from '@/utils/session/granted-checks';
import { createKeptSites } from '@/utils/session/kept-sites';

const THOROUGH_LIMIT_MS = 30_000;
const UNDER_WAY: ReadonlySet<string> = new Set(['running', 'waiting-for-user', 'paused']);

export interface GrantParts {
  platform: Platform;
  receiver: MessageReceiver;
  service: CheckService;
  journal: Journal;
  guide: GuideService;
}

/** Answers `grant/*`, hears the browser's own word that something was allowed, and gives back what was lent. */
export function startGrants({ platform, receiver, service, journal, guide }: GrantParts): void {
  const grants = createGrantedChecks({
    area: platform.sessionStorage,
    keptSites: createKeptSites(platform.localStorage),
    journal,
    missingOrigins: platform.permissions.missingOrigins,
    removePermissions: platform.permissions.removePermissions,
    startThorough: (tabId) => service.start({ tabId, depth: 'thorough', openChat: true, timeoutMs: THOROUGH_LIMIT_MS }),
    finished: (checkId) => service.finished(checkId),
    isGuideUnderWay: async () => UNDER_WAY.has((await guide.state())?.status ?? ''),
    nowMs: () => Date.now(),
  });
  receiver.handle('grant/intend', async (intent) => {
    await grants.intend(intent);
    return {};
  });
  receiver.handle('grant/begin', async () => ({ session: await grants.begin() }));
  // The popup that asked may be gone: then nobody but the browser tells us of the answer.
  platform.permissions.onPermissionsChanged(() => void grants.begin());
  platform.localStorage.onChanged((key) => {
    if (key === 'guide') void grants.afterGuide();
  });
}
