import { describe, expect, it } from 'vitest';
import { isTooOld } from '@/utils/diagnosis/causes/environment';
import { browserOf, platformOf } from '@/utils/diagnosis/probes/browser-environment';

const chromium = (major: number, more = '') =>
  `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${major}.0.0.0 Safari/537.36${more}`;
const hints = (brand: string, version: string, engine: string) => [
  { brand: 'Not A;Brand', version: '99' },
  { brand: 'Chromium', version: engine },
  { brand, version },
];
const firefox = (major: number) => `Mozilla/5.0 (X11; Linux x86_64; rv:${major}.0) Gecko/20100101 Firefox/${major}.0`;
const safari = (major: number) =>
  `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/${major}.1 Safari/605.1.15`;

describe('the name and the age of a browser', () => {
  it.each([
    ['Chromium', chromium(108), [], true],
    ['Chromium', chromium(109), [], false],
    ['Google Chrome', chromium(108), hints('Google Chrome', '108', '108'), true],
    ['Brave', chromium(108), hints('Brave', '108', '108'), true],
    ['Brave', chromium(156), hints('Brave', '156', '156'), false],
    // Its brand carries its own number, which is far below Chromium's.
    ['Vivaldi', chromium(156), hints('Vivaldi', '7.9', '156'), false],
    ['Vivaldi', chromium(104), hints('Vivaldi', '5.4', '104'), true],
    ['Edge', chromium(108, ' Edg/108.0.1462.46'), [], true],
    ['Edge', chromium(156, ' Edg/156.0.0.0'), [], false],
    ['Opera', chromium(108, ' OPR/94.0.0.0'), [], true],
    ['Opera', chromium(109, ' OPR/95.0.0.0'), [], false],
    // A relative that nobody here knows by name.
    ['Chromium', chromium(87, ' SamsungBrowser/14.0'), [], true],
    ['Chromium', chromium(136, ' SamsungBrowser/29.0'), [], false],
    ['Firefox', firefox(114), [], true],
    ['Firefox', firefox(115), [], false],
    ['Safari', safari(14), [], true],
    ['Safari', safari(18), [], false],
    ['unknown', 'Lynx/2.8.9', [], false],
  ] as const)('%s: %s', (name, userAgent, brands, isOld) => {
    const told = browserOf(userAgent, brands);
    expect(told.name).toBe(name);
    expect(isTooOld(told)).toBe(isOld);
  });

  it.each([
    ['Brave', '108.0.0.0', true],
    ['Vivaldi', '108.0.0.0', true],
    ['Opera', '94.0', true],
    ['Opera', '95.0', false],
    ['Edge', '109.0', false],
    ['unknown', '', false],
  ])('is read from checks of before, which told one number: %s %s', (name, version, isOld) => {
    expect(isTooOld({ name, version })).toBe(isOld);
  });
});

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
