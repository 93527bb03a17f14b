import { describe, expect, it } from 'vitest';
import { platformOf } from '@/utils/diagnosis/probes/browser-environment';

describe('the platform', () => {
  it.each([
    ['Linux aarch64', 'android', 'Android Linux aarch64'],
    ['Linux aarch64', 'linux', 'Linux aarch64'],
    ['Linux aarch64', null, 'Linux aarch64'],
    ['Android', 'android', 'Android'],
    ['', 'android', 'Android'],
  ])('"%s" on %s is "%s"', (told, os, expected) => {
    expect(platformOf(told, os)).toBe(expected);
  });
});
