import { describe, expect, it } from 'vitest';
import { blobFromDataUrl, pageTextsOf } from '@/utils/screenshot/capture/page-lines';

const viewport = { width: 1_000, height: 500 };
const line = (y: number, width: number) => ({ x: 10, y, width, height: 12 });

describe('pageTextsOf', () => {
  it('says it in the words of the pipeline, and passes on no text of passwords and pictures', () => {
    const texts = [
      { text: 'ada', kind: 'input' as const, rect: line(20, 120), edges: [10, 20, 30, 40] },
      { text: 'hunter2', kind: 'password' as const, rect: line(40, 120) },
      { text: 'a chart', kind: 'image' as const, rect: line(60, 300) },
    ];
    expect(pageTextsOf({ viewport, texts })).toEqual({
      widthCssPx: 1_000,
      heightCssPx: 500,
      runs: [
        { kind: 'value', text: 'ada', rect: line(20, 120), edges: [10, 20, 30, 40] },
        { kind: 'password', text: '', rect: line(40, 120) },
        { kind: 'opaque', text: '', rect: line(60, 300) },
      ],
    });
  });

  it('drops edges that do not fit the text', () => {
    const texts = [{ text: 'ada', kind: 'text' as const, rect: line(20, 120), edges: [10, 20] }];
    expect(pageTextsOf({ viewport, texts }).runs[0]).not.toHaveProperty('edges');
  });
});

describe('blobFromDataUrl', () => {
  it('gives the bytes and the type', async () => {
    const blob = blobFromDataUrl(`data:image/png;base64,${btoa('abc')}`);
    expect(blob.type).toBe('image/png');
    expect(await blob.text()).toBe('abc');
  });

  it('refuses what is no picture or no base64', () => {
    expect(() => blobFromDataUrl('data:text/html;base64,AAAA')).toThrow();
    expect(() => blobFromDataUrl('data:image/png;base64,***')).toThrow();
  });
});
