import { describe, expect, it } from 'vitest';
import type { Evidence, EvidenceMap } from '@/utils/diagnosis/evidence/schema';
import { windowDifferences } from '@/utils/guide/window-differences';

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
          hostPermissions: [],
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
