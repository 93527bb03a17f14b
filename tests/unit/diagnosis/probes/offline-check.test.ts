import { afterEach, describe, expect, it, vi } from 'vitest';
import type { GatherTools } from '@/utils/diagnosis/probes/gather';
import { gatherQuick } from '@/utils/diagnosis/probes/quick-check';
import { gatherThorough } from '@/utils/diagnosis/probes/thorough-check';
import { judge } from '@/utils/diagnosis/verdict/judge';
import type { Platform } from '@/utils/platform/platform';
import { PAGE } from '../evidence-factory';

interface Failing {
  onFailed(event: { url: string; error: string }): void;
}

/** A browser that shows its own error page in the tab, into which no extension may look. */
function errorPage(reason: string) {
  const reloadTab = vi.fn(async () => {
    throw new Error('reloaded');
  });
  const refuse = async () => {
    throw new Error('Cannot access contents of the page: showing error page');
  };
  const platform = {
    tabs: { reloadTab, getTab: async () => ({ id: 1, url: PAGE }), followTab: () => () => undefined },
    permissions: { hasPermissions: async () => false },
    browserInfo: { operatingSystem: async () => 'linux' },
    // Scripts may be registered; none may be run here.
    scripting: new Proxy({}, { get: (_target, name) => (/register/i.test(String(name)) ? async () => [] : refuse) }),
    webRequest: {
      observeRequests: (_tabId: number, { onFailed }: Failing) => {
        const timer = setTimeout(() => onFailed({ url: PAGE, error: reason }));
        return () => clearTimeout(timer);
      },
    },
  } as unknown as Platform;
  const tools: GatherTools = { platform, vendors: [], vendorOfUrl: () => null, isOfInterest: () => false };
  const request = {
    tabId: 1,
    page: { url: PAGE, isPrivate: false },
    openChat: true,
    origins: [],
    deadlineMs: performance.now() + 3_000,
    signal: new AbortController().signal,
    onPhase: () => undefined,
    onEvidence: () => undefined,
    undoAtEnd: () => undefined,
  };
  return { reloadTab, tools, request };
}

const claimsOf = (evidence: Parameters<typeof judge>[0]) =>
  judge(evidence).causes.flatMap(({ id, assessment, confidence }) => (assessment === 'supported' ? [[id, confidence]] : []));

describe('a check while the browser calls itself offline', () => {
  afterEach(() => vi.unstubAllGlobals());
  const offline = () => vi.stubGlobal('navigator', { onLine: false, userAgent: 'Firefox/153.0', platform: 'Linux', language: 'en' });

  it('leaves the page as it is and tells at once, where the page’s own server is out of reach', async () => {
    offline();
    vi.stubGlobal('fetch', () => new Promise((_resolve, reject) => setTimeout(() => reject(new TypeError('failed')), 10)));
    const { reloadTab, tools, request } = errorPage('NS_ERROR_OFFLINE');
    const evidence = await gatherThorough(request, tools);
    expect(reloadTab).not.toHaveBeenCalled();
    expect(claimsOf(evidence)).toEqual([['offline-or-slow', 0.97]]);
    expect(judge(evidence).status).toBe('inconclusive');
  });

  it('goes on as ever where the page’s own server answers', async () => {
    offline();
    vi.stubGlobal('fetch', async () => new Response('', { status: 200 }));
    const { reloadTab, tools, request } = errorPage('');
    await gatherThorough(request, tools).catch(() => undefined);
    expect(reloadTab).toHaveBeenCalledOnce();
  });

  it('tells it of an error page too, which nobody else may look at', async () => {
    offline();
    const { tools, request } = errorPage('');
    const evidence = await gatherQuick(request, tools);
    expect(claimsOf(evidence)).toEqual([['offline-or-slow', 0.85]]);
  });

  it('calls an error page not checkable where there is a connection', async () => {
    const { tools, request } = errorPage('');
    await expect(gatherQuick(request, tools)).rejects.toMatchObject({ code: 'check/page-not-checkable' });
  });
});
