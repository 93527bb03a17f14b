import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judge } from '@/utils/diagnosis/verdict/judge';
import { KNOWABLE, type Knowable, type Vendor } from '@/utils/vendors/define-vendor';
import { VENDORS } from '@/utils/vendors/registry';
import { frame, iframe, request, script, thorough } from '../unit/diagnosis/evidence-factory';

const HOST = /^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
/** What each kind of fact is told by. */
const TOLD_BY: Readonly<Record<Knowable, (vendor: Vendor) => boolean>> = {
  loader: ({ loaderScripts }) => loaderScripts.length > 0,
  'boot-request': ({ bootRequests }) => bootRequests.length > 0,
  socket: ({ socketHosts, socketPaths }) => socketHosts.length + socketPaths.length > 0,
  launcher: ({ launcherSelectors }) => launcherSelectors.length > 0,
  frame: ({ frameSelectors }) => frameSelectors.length > 0,
  readiness: ({ readyGlobal, stubGlobal }) => readyGlobal !== undefined || stubGlobal !== undefined,
  'storage-keys': ({ storageKeys }) => storageKeys.length > 0,
  consent: ({ consentSelectors, waitsForConsent }) => consentSelectors.length > 0 || waitsForConsent !== undefined,
  'attachment-limits': ({ attachment }) => attachment !== undefined,
  'hiding-rule': ({ blockedBy }) => blockedBy.length > 0,
};

/** Other products of the same companies, as sites embed them: none of them is a chat. */
const EMBEDDED_ELSEWHERE: readonly (readonly [kind: 'frame' | 'script', url: string])[] = [
  ['frame', 'https://app.intercom.io/a/apps/abc'],
  ['frame', 'https://intercom.help/shop/en'],
  ['frame', 'https://www.intercom.com/pricing'],
  ['frame', 'https://meetings.hubspot.com/jane/intro'],
  ['frame', 'https://meetings-eu1.hubspot.com/jane/intro'],
  ['script', 'https://js.hs-scripts.com/123456.js'],
  ['script', 'https://js.hsforms.net/forms/v2.js'],
  ['frame', 'https://shop.zendesk.com/hc/en-us/articles/360001'],
  ['frame', 'https://www.zendesk.com/'],
  ['frame', 'https://forms.zohopublic.com/shop/form/Contact/formperma/abc'],
  ['frame', 'https://forms.zoho.com/shop/form/Contact'],
  ['frame', 'https://bookings.zoho.eu/portal/shop'],
  ['frame', 'https://survey.zohopublic.eu/zs/abc'],
  ['frame', 'https://shop.my.site.com/help/s/article/returns'],
  ['frame', 'https://apps.mypurecloud.com/crm/embeddableFramework.html'],
  ['frame', 'https://www.facebook.com/plugins/page.php'],
  ['script', 'https://connect.facebook.net/en_US/sdk.js'],
  ['frame', 'https://shop.bolddesk.com/kb/article/1'],
  ['frame', 'https://shop.reamaze.com/kb/orders'],
  ['frame', 'https://www.tawk.to/'],
  ['frame', 'https://docs.helpscout.net/'],
  ['frame', 'https://www.podium.com/reviews'],
  ['frame', 'https://sibforms.com/serve/abc'],
  ['script', 'https://sdk.twilio.com/js/video/releases/2.27.0/twilio-video.min.js'],
  ['frame', 'https://go.oncehub.com/jane'],
  // Nobody's at all: any site may call a frame or a socket so.
  ['frame', 'https://reviews.example/widget'],
  ['frame', 'https://weather.example/embed/widget'],
];

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

    it('tells what is to be known of a chat, or why it does not', () => {
      for (const fact of KNOWABLE) expect([fact, TOLD_BY[fact](vendor)]).toEqual([fact, vendor.notKnown[fact] === undefined]);
    });

    it('leaves to the site only what a library leaves to it', () => {
      if (Object.values(vendor.notKnown).includes('site-decides')) expect(vendor.isLibrary).toBe(true);
      const { 'hiding-rule': rule, consent, ...others } = vendor.notKnown;
      expect([undefined, 'no-rule-found']).toContain(rule);
      expect([undefined, 'no-source', 'left-to-sites']).toContain(consent);
      for (const reason of ['no-rule-found', 'left-to-sites']) expect(Object.values(others)).not.toContain(reason);
    });

    it('writes hosts as patterns, without notes', () => {
      for (const host of [...vendor.hosts, ...vendor.socketHosts]) expect(host).toMatch(HOST);
    });

    it('has patterns that compile and stay linear on hostile paths', () => {
      const direct = [vendor.directChat?.inAddress, vendor.directChat?.inSnippet].filter((source) => source !== undefined);
      const paths = [...vendor.sharedLoaders, ...vendor.otherProducts, ...vendor.ownPaths, ...vendor.bootRequests];
      const sources = [...vendor.loaderScripts, ...paths, ...direct];
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

  it.each(EMBEDDED_ELSEWHERE)('takes no chat for there where a page embeds another product: %s %s', (kind, url) => {
    const top = kind === 'frame' ? frame({ iframes: [iframe(url)] }) : frame({ scripts: [script(url)] });
    const verdict = judge(thorough({ frames: [top], requests: [request(url, kind)] }));
    expect(verdict.vendors).toEqual([]);
    expect(verdict.status).toBe('no-widget');
  });
});
