import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { VENDORS } from '@/utils/vendors/registry';

const HOST = /^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
const fileNames = readdirSync(new URL('../../utils/vendors/catalogue', import.meta.url)).map((name) => name.replace(/\.ts$/, ''));

describe('the vendor catalogue', () => {
  it('registers every file once, under the id that its name shows', () => {
    expect(VENDORS.map(({ id }) => id.replaceAll('_', '-')).sort()).toEqual(fileNames.sort());
    expect(new Set(VENDORS.map(({ id }) => id)).size).toBe(VENDORS.length);
  });

  it('knows at least the 59 surveyed vendors', () => {
    expect(VENDORS.length).toBeGreaterThanOrEqual(59);
  });

  describe.each(VENDORS.map((vendor) => [vendor.id, vendor] as const))('%s', (_id, vendor) => {
    it('has a source for its facts', () => {
      expect(vendor.sources.length).toBeGreaterThan(0);
      for (const source of vendor.sources) expect(source).toMatch(/^https:\/\/[^\s…]+$/);
    });

    it('writes hosts as patterns, without notes', () => {
      for (const host of [...vendor.hosts, ...vendor.socketHosts]) expect(host).toMatch(HOST);
    });

    it('has patterns that compile and stay linear on hostile paths', () => {
      const direct = [vendor.directChat?.inAddress, vendor.directChat?.inSnippet].filter((source) => source !== undefined);
      const sources = [...vendor.loaderScripts, ...vendor.sharedLoaders, ...vendor.ownPaths, ...vendor.bootRequests, ...direct];
      const hostile = [`${'a.'.repeat(2_000)}com/${'x/'.repeat(2_000)}`, `widget/${'chat'.repeat(2_000)}`, '-'.repeat(8_000)];
      for (const source of sources) {
        // A quantifier on a group that itself holds one is how a pattern goes exponential.
        expect(source).not.toMatch(/\([^()]*[+*][^()]*\)[+*]/);
        const pattern = new RegExp(source, 'i');
        const startedAt = performance.now();
        for (const text of hostile) pattern.test(text);
        expect(performance.now() - startedAt).toBeLessThan(200);
      }
    });

    it('builds the address of its own chat page from what a page shows', () => {
      const { directChat } = vendor;
      if (!directChat) return;
      const patterns = [directChat.inAddress, directChat.inSnippet].filter((source) => source !== undefined);
      expect(patterns.length).toBeGreaterThan(0);
      const slots = new Set(directChat.address.match(/\$\d/g));
      for (const source of patterns) expect(new RegExp(`${source}|`).exec('')?.length).toBe(slots.size + 1);
      expect(directChat.address).toMatch(/^https:\/\/(?:[\w.-]+|\$1)\//);
    });

    it('has selectors, globals and storage keys that can be used as they are', () => {
      const selectors = [...vendor.launcherSelectors, ...vendor.frameSelectors, ...vendor.offlineSelectors, ...vendor.consentSelectors];
      // Brackets are left over from a template, except those of `:not()`.
      for (const selector of selectors) expect(selector.replace(/:not\([^()]*\)/g, '')).not.toMatch(/[{}()…]|^\s|\s$/);
      const paths = [...vendor.globals, vendor.readyGlobal ?? 'a', vendor.stubGlobal ?? 'a'];
      for (const path of paths) expect(path).toMatch(/^[\w$]+(?:\.[\w$]+)*$/);
      for (const key of vendor.storageKeys) expect(key).toMatch(/^(?:cookie|local|session):(?!\*$)[^\s*]*\*?[^\s*]*$/);
    });

    it('tells a widget that waits for consent in a sentence', () => {
      if (vendor.waitsForConsent !== undefined) expect(vendor.waitsForConsent).toMatch(/^[A-Z].{20,}\.$/);
    });

    it('gives every rule its list and a text that a blocker would read', () => {
      for (const { list, text } of vendor.blockedBy) {
        expect(list.length).toBeGreaterThan(3);
        expect(text).toMatch(/^(?:\|\||##|\/|[a-z0-9.,~-]+##)/);
      }
    });
  });
});
