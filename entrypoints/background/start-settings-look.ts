import { readBrowserSettings, SETTINGS_PERMISSION } from '@/utils/diagnosis/probes/browser-settings';
import type { Loans } from '@/utils/fixes/loans';
import type { MessageReceiver } from '@/utils/messaging/receiver';
import type { Platform } from '@/utils/platform/platform';
import { createSettingsLook } from '@/utils/session/settings-look';
import type { Checks } from './start-checks';

/** Answers `settings/*`: what the browser is told to do about cookies and trackers, with a permission that is lent for this one look. */
export function startSettingsLook(platform: Platform, receiver: MessageReceiver, { service, store }: Checks, loans: Loans): void {
  const settings = createSettingsLook({
    checkById: store.byId,
    read: (page) => readBrowserSettings(platform, page),
    addEvidence: service.addEvidence,
    noteLoan: () => loans.note([SETTINGS_PERMISSION]),
    async giveBack() {
      await loans.use([SETTINGS_PERMISSION]);
      await loans.settle((permission) => permission !== SETTINGS_PERMISSION);
    },
  });
  receiver.handle('settings/intend', async () => {
    await settings.intend();
    return {};
  });
  receiver.handle('settings/look', async ({ checkId }) => ({ session: await settings.look(checkId) }));
}
