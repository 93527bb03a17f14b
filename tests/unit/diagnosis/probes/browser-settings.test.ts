import { describe, expect, it } from 'vitest';
import { browserSettingsProbe } from '@/utils/diagnosis/probes/browser-settings';
import type { ProbeContext } from '@/utils/diagnosis/probes/probe-context';

/** A context in which these permissions are lent, and a page that sees its notifications so. */
function contextOf(lent: readonly string[], seenByPage: string | null): ProbeContext {
  const report = { survey: { path: '' }, notifications: seenByPage };
  return {
    page: { url: 'https://lamps.example/help', isPrivate: false },
    readPage: async () => ({ frames: [{ report }] }),
    platform: {
      permissions: { hasPermissions: async ({ permissions }: { permissions: string[] }) => permissions.every((one) => lent.includes(one)) },
      privacySettings: {
        readPrivacySettings: async () => ({
          thirdPartyCookiesAllowed: false,
          firefoxCookieBehavior: null,
          firefoxTrackingProtection: null,
        }),
        readContentSetting: async (kind: string) => (kind === 'notifications' ? 'allow' : 'block'),
      },
    },
  } as unknown as ProbeContext;
}

const UNKNOWN = { thirdPartyCookies: 'unknown', trackingProtection: 'unknown', popups: 'unknown' };

describe('the browser’s settings', () => {
  it('are told as far as the page sees them where nothing is lent', async () => {
    expect(await browserSettingsProbe.collect(contextOf([], 'denied'))).toEqual({
      ...UNKNOWN,
      notifications: 'blocked',
      isBrowserRead: false,
    });
    expect(await browserSettingsProbe.collect(contextOf([], null))).toMatchObject({ notifications: 'unknown' });
  });

  it('are read from the browser with the permission for each', async () => {
    expect(await browserSettingsProbe.collect(contextOf(['privacy'], 'default'))).toMatchObject({
      thirdPartyCookies: 'blocked',
      popups: 'unknown',
      notifications: 'ask',
      isBrowserRead: true,
    });
    expect(await browserSettingsProbe.collect(contextOf(['contentSettings'], 'default'))).toMatchObject({
      popups: 'blocked',
      notifications: 'allowed',
      isBrowserRead: false,
    });
  });
});
