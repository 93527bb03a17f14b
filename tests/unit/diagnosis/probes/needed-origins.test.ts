import { describe, expect, it } from 'vitest';
import type { EvidenceMap } from '@/utils/diagnosis/evidence/schema';
import { neededOrigins, originPatternOf } from '@/utils/diagnosis/probes/needed-origins';
import { VENDORS } from '@/utils/vendors/registry';
import { vendorOfUrl } from '@/utils/vendors/vendor-of-url';
import { frame } from '../evidence-factory';

const idOf = (url: string) => vendorOfUrl(url)?.id ?? null;

function survey(change: Partial<EvidenceMap['page-survey']['frames'][number]>): EvidenceMap['page-survey'] {
  const page = frame({ url: 'https://www.shop.example/help', ...change });
  return { pageUrl: page.url, title: '', frames: [page], unreachableFrames: 0, settledAfterMs: 0 };
}

describe('the hosts a thorough check asks for', () => {
  it('are the page’s own site alone where nothing else is known', () => {
    expect(neededOrigins('https://www.shop.example/help', null, VENDORS, idOf)).toEqual(['*://*.shop.example/*']);
  });

  it('hold every host of a vendor that the page points to, by site', () => {
    const origins = neededOrigins(
      'https://www.shop.example/help',
      survey({ globals: [{ vendorId: 'intercom', path: 'Intercom', isStub: true, isReady: false }] }),
      VENDORS,
      idOf,
    );
    expect(origins[0]).toBe('*://*.shop.example/*');
    expect(origins).toEqual(expect.arrayContaining(['*://*.intercom.io/*', '*://*.intercomcdn.com/*', '*://*.intercom-messenger.com/*']));
  });

  it('hold the sites of scripts and frames, but not of pictures', () => {
    const resource = { startMs: 0, durationMs: 0, transferSize: 0, responseStatus: 0 };
    const origins = neededOrigins(
      'https://shop.example/',
      survey({
        scripts: [{ url: 'https://cdn.widget.example/w.js', type: '', hasIntegrity: false, isConsentGated: false, hint: null }],
        resources: [
          { ...resource, url: 'https://pictures.example/a.png', initiator: 'img' },
          { ...resource, url: 'https://api.frames.example/x', initiator: 'fetch' },
        ],
      }),
      VENDORS,
      idOf,
    );
    expect(origins).toEqual(['*://*.shop.example/*', '*://*.widget.example/*', '*://*.frames.example/*']);
  });

  it('stay few on a page that takes scripts from everywhere', () => {
    const scripts = Array.from({ length: 300 }, (_, i) => ({
      url: `https://cdn${i}-host.example${i}.com/x.js`,
      type: '',
      hasIntegrity: false,
      isConsentGated: false,
      hint: null,
    }));
    expect(neededOrigins('https://shop.example/', survey({ scripts }), VENDORS, idOf).length).toBeLessThanOrEqual(40);
  });

  it('are written so that the browsers take them', () => {
    expect(originPatternOf('www.shop.co.uk')).toBe('*://*.shop.co.uk/*');
    expect(originPatternOf('localhost')).toBe('*://localhost/*');
    expect(originPatternOf('127.0.0.1')).toBe('*://127.0.0.1/*');
    expect(originPatternOf('')).toBeNull();
  });
});
