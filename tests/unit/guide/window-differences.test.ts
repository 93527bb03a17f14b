import { describe, expect, it } from 'vitest';
import type { Evidence, EvidenceMap } from '@/utils/diagnosis/evidence/schema';
import { windowDifferences, windowSides } from '@/utils/guide/window-differences';
import { failed, frame, thorough } from '../diagnosis/evidence-factory';

type Settings = EvidenceMap['browser-settings'];
type Frame = EvidenceMap['frame-storage']['frames'][number];
type Extension = EvidenceMap['extensions']['items'][number];

const settings = (value: Partial<Settings>): Evidence => ({
  'browser-settings': {
    status: 'collected',
    value: { thirdPartyCookies: 'unknown', trackingProtection: 'unknown', popups: 'unknown', notifications: 'unknown', ...value },
  },
});
const frames = (...access: Frame['localStorage'][]): Evidence => ({
  'frame-storage': {
    status: 'collected',
    value: {
      frames: access.map((localStorage, frameId) => ({
        frameId,
        url: 'https://widget.test/',
        isThirdParty: true,
        vendorId: null,
        localStorage,
        sessionStorage: 'ok',
        indexedDb: 'ok',
        cookies: 'ok',
        hasStorageAccess: null,
      })),
    },
  },
});
const extensions = (...enabled: boolean[]): Evidence => ({
  extensions: {
    status: 'collected',
    value: {
      items: enabled.map(
        (isEnabled, index): Extension => ({
          id: `e${index}`,
          name: 'A blocker',
          isEnabled,
          mayDisable: true,
          isByPolicy: false,
          permissions: [],
          hostPermissions: ['<all_urls>'],
        }),
      ),
    },
  },
});

describe('windowDifferences', () => {
  it('always names what a private window never has', () => {
    expect(windowDifferences({}, {})).toEqual(['extensions', 'login', 'cache']);
  });

  it('leaves the extensions out only where it is known that there are none', () => {
    expect(windowDifferences(extensions(), {})).not.toContain('extensions');
    expect(windowDifferences(extensions(false), {})).not.toContain('extensions');
    expect(windowDifferences(extensions(true), {})).toContain('extensions');
  });

  it('does not count extensions that reach neither pages nor the network', () => {
    const made = extensions(true).extensions;
    const harmless = made?.status === 'collected' ? made.value.items[0] : undefined;
    if (!harmless) throw new Error('No extension was made.');
    const only = (over: Partial<Extension>): Evidence => ({
      extensions: { status: 'collected', value: { items: [{ ...harmless, hostPermissions: [], ...over }] } },
    });
    expect(windowDifferences(only({ permissions: ['storage', 'alarms'] }), {})).not.toContain('extensions');
    expect(windowDifferences(only({ permissions: ['declarativeNetRequest'] }), {})).toContain('extensions');
  });

  it.each<[string, Evidence, Evidence, boolean]>([
    ['the rule is another one', settings({ thirdPartyCookies: 'allowed' }), settings({ thirdPartyCookies: 'blocked' }), true],
    ['the rule is the same', settings({ thirdPartyCookies: 'blocked' }), settings({ thirdPartyCookies: 'blocked' }), false],
    ['one rule is not known', settings({ thirdPartyCookies: 'allowed' }), settings({}), false],
    ['a frame is refused in one window only', frames('ok'), frames('denied'), true],
    ['a frame is refused in both', frames('denied'), frames('denied'), false],
    ['the frame never came in one window', frames(), frames('denied'), false],
  ])('says whether storage differs where %s', (_, normal, other, expected) => {
    expect(windowDifferences(normal, other).includes('third-party-storage')).toBe(expected);
  });

  it('knows that tracking protection may be one of private windows alone', () => {
    expect(windowDifferences(settings({ trackingProtection: 'private-windows' }), {})).toContain('tracking-protection');
    expect(windowDifferences(settings({ trackingProtection: 'on' }), settings({ trackingProtection: 'on' }))).not.toContain(
      'tracking-protection',
    );
  });
});

describe('windowSides', () => {
  it('says what is not known instead of guessing', () => {
    expect(windowSides({}, {})).toEqual({
      thirdPartyCookies: { normal: 'unknown', private: 'unknown' },
      trackingProtection: { normal: 'unknown', private: 'unknown' },
      consentWaits: { normal: null, private: null },
      extensions: { enabled: null, isSeenInPrivate: false },
    });
  });

  it('sees an extension that is allowed in private windows by its work', () => {
    const refused = thorough({ requests: [failed('https://client.crisp.chat/l.js', 'script', 'blocked-by-extension')] });
    expect(windowSides({}, refused).extensions.isSeenInPrivate).toBe(true);
    expect(windowSides(refused, thorough()).extensions.isSeenInPrivate).toBe(false);
  });

  it('lays the cookie rule and the cookie question beside each other', () => {
    const asks = thorough({ frames: [frame({ consent: { manager: 'banner', isWaiting: true } })] });
    expect(windowSides({ ...thorough(), ...settings({ thirdPartyCookies: 'allowed' }) }, asks)).toMatchObject({
      thirdPartyCookies: { normal: 'allowed', private: 'allowed' },
      consentWaits: { normal: false, private: true },
    });
  });
});
