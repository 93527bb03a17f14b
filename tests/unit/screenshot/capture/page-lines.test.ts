import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blobFromDataUrl, pageTextsOf } from '@/utils/screenshot/capture/page-lines';

const viewport = { width: 1_000, height: 500 };
const line = (y: number, width: number) => ({ x: 10, y, width, height: 12 });

describe('pageTextsOf', () => {
  it('gives one run per line, in the words of the pipeline', () => {
    const texts = [
      { text: 'ada@example.org', kind: 'input' as const, rects: [line(20, 120)] },
      { text: 'hunter2', kind: 'password' as const, rects: [line(40, 120)] },
      { text: 'a chart', kind: 'image' as const, rects: [line(60, 300)] },
    ];
    expect(pageTextsOf({ viewport, texts })).toEqual({
      widthCssPx: 1_000,
      heightCssPx: 500,
      runs: [
        { kind: 'value', text: 'ada@example.org', rect: line(20, 120) },
        { kind: 'password', text: '', rect: line(40, 120) },
        { kind: 'opaque', text: '', rect: line(60, 300) },
      ],
    });
  });

  it('cuts a wrapped text at a space near the share of each line', () => {
    const texts = [{ text: 'Write to ada@example.org today', kind: 'text' as const, rects: [line(0, 200), line(14, 60)] }];
    expect(pageTextsOf({ viewport, texts }).runs.map(({ text }) => text)).toEqual(['Write to ada@example.org', 'today']);
  });

  it('loses no word, however the lines lie', () => {
    const anyWords = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 12 });
    const anyWidths = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(anyWords, anyWidths, (words, widths) => {
        const texts = [{ text: words.join(' '), kind: 'text' as const, rects: widths.map((width, at) => line(at * 14, width)) }];
        const { runs } = pageTextsOf({ viewport, texts });
        expect(runs).toHaveLength(widths.length);
        expect(
          runs
            .map(({ text }) => text)
            .join('')
            .replaceAll(' ', ''),
        ).toBe(words.join(''));
      }),
    );
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
