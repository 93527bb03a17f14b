import { describe, expect, it } from 'vitest';
import type { Evidence } from '@/utils/diagnosis/evidence/schema';
import { findClickPaths } from '@/utils/fixes/click-paths/find-click-paths';

const browser = (name: string, platform = 'Win32', version = '150'): Evidence => ({
  'browser-environment': {
    status: 'collected',
    value: {
      name,
      version,
      platform,
      language: 'en',
      isOnline: true,
      effectiveType: null,
      downlinkMbps: null,
      isPrivateWindow: false,
      missingFeatures: [],
    },
  },
});
const withExtensions = (...items: { id: string; name: string; isEnabled?: boolean }[]): Evidence => ({
  extensions: {
    status: 'collected',
    value: {
      items: items.map((item) => ({ isEnabled: true, mayDisable: true, isByPolicy: false, permissions: [], hostPermissions: [], ...item })),
    },
  },
});
const ids = (found: { path: { id: string } }[]) => found.map(({ path }) => path.id);

describe('the way to click', () => {
  it.each([
    ['Firefox', 'Linux x86_64', ['firefox']],
    ['Firefox', 'Linux aarch64', ['firefox']],
    ['Firefox', 'Android Linux aarch64', ['firefox-android']],
    ['Google Chrome', 'Windows', ['chromium']],
    ['Edge', 'Windows', ['edge']],
    ['Brave', 'Windows', ['brave']],
    ['unknown', '', []],
  ])('is that of the browser: %s on %s', (name, platform, expected) => {
    expect(ids(findClickPaths('allow-third-party-cookies-here', browser(name, platform)).certain)).toEqual(expected);
  });

  it.each([
    ['Firefox', '153.0', false],
    ['Firefox', '142.0.1', false],
    ['Firefox', '140.9', true],
    ['Google Chrome', '170.0.1', true],
    ['Google Chrome', '', false],
    ['Edge', '200', false],
  ])('may be worded otherwise in a version far from the one it was read in: %s %s', (name, version, expected) => {
    const { certain } = findClickPaths('allow-third-party-cookies-here', browser(name, 'Win32', version));
    expect(certain.map(({ isOtherVersion }) => isOtherVersion)).toEqual([expected]);
  });

  it('is that of a blocker that was seen and is switched on', () => {
    const evidence = withExtensions(
      { id: 'uBlock0@raymondhill.net', name: 'uBlock Origin' },
      { id: 'x', name: 'AdBlock — block ads', isEnabled: false },
    );
    const { certain, possible } = findClickPaths('allow-site-in-blocker', { ...browser('Firefox'), ...evidence });
    expect([ids(certain), possible]).toEqual([['ublock-origin'], []]);
  });

  it('is left to the person’s choice where nobody could look at the extensions', () => {
    const { certain, possible } = findClickPaths('allow-site-in-blocker', browser('Firefox'));
    expect(certain).toEqual([]);
    expect(ids(possible)).toContain('adguard');
    expect(ids(possible)).not.toContain('brave');
  });

  it('is no list of blockers where none of them is installed', () => {
    const evidence = withExtensions({ id: 'x', name: 'Dark pages' });
    expect(findClickPaths('allow-site-in-blocker', evidence)).toEqual({ certain: [], possible: [] });
  });
});
