import { describe, expect, it, vi } from 'vitest';
import type { PageText } from '@/utils/screenshot/capture/page-text';
import { captureVisibleTab } from '@/utils/screenshot/capture/visible-tab';

const TEXT: PageText = {
  url: 'https://shop.test/account',
  viewport: { width: 800, height: 600 },
  pixelRatio: 2,
  runs: [{ text: 'ada@example.org', kind: 'text', rect: { x: 10, y: 20, width: 120, height: 16 } }],
};
const MOVED: PageText = { ...TEXT, runs: [{ text: 'ada@example.org', kind: 'text', rect: { x: 10, y: 50, width: 120, height: 16 } }] };

type Platform = Parameters<typeof captureVisibleTab>[0];

/** A tab whose page gives these answers one after the other, and what happened in which order. */
function tabThatSays(...answers: unknown[]) {
  const order: string[] = [];
  const platform = {
    tabs: { getTab: vi.fn(async () => ({ id: 7, windowId: 1, url: 'https://shop.test/', isActive: true })) },
    scripting: {
      runFiles: vi.fn(async () => {
        order.push('text');
        return [{ frameId: 0, result: answers.shift() ?? null }];
      }),
    },
    capture: {
      captureVisible: vi.fn(async () => {
        order.push('picture begun');
        await Promise.resolve();
        order.push('picture taken');
        return 'data:image/png;base64,AAAA';
      }),
    },
  };
  return { platform: platform as unknown as Platform, order };
}

describe('captureVisibleTab', () => {
  it('tells what the page says while the picture is taken', async () => {
    const { platform, order } = tabThatSays(TEXT, TEXT);
    const seen = await captureVisibleTab(platform, 7, (text) => {
      expect(text).toEqual(TEXT);
      order.push('told');
    });
    expect(order).toEqual(['text', 'picture begun', 'told', 'picture taken', 'text']);
    expect(seen).toMatchObject({ isStill: true, texts: TEXT.runs, viewport: TEXT.viewport, pageUrl: TEXT.url });
  });

  it('keeps the places of both when the page moved meanwhile, and says so', async () => {
    const { platform } = tabThatSays(TEXT, MOVED);
    const seen = await captureVisibleTab(platform, 7);
    expect(seen.isStill).toBe(false);
    expect(seen.texts).toEqual([...TEXT.runs, ...MOVED.runs]);
  });

  it('does not call a page still that fell silent', async () => {
    const { platform } = tabThatSays(TEXT, null);
    expect(await captureVisibleTab(platform, 7)).toMatchObject({ isStill: false, texts: TEXT.runs });
  });

  it.each([
    ['nothing', null],
    ['a size that is none', { ...TEXT, viewport: { width: 0, height: 600 } }],
    ['places that are none', { ...TEXT, runs: [{ ...TEXT.runs[0], rect: { x: null, y: 0, width: 1, height: 1 } }] }],
    ['something else', { hello: 'there' }],
  ])('takes the picture alone where the page says %s', async (_what, answer) => {
    const { platform } = tabThatSays(answer);
    const told = vi.fn();
    const seen = await captureVisibleTab(platform, 7, told);
    expect(told).not.toHaveBeenCalled();
    expect(seen).toMatchObject({ isStill: false, texts: [], viewport: { width: 0, height: 0 }, pageUrl: 'https://shop.test/' });
  });
});
