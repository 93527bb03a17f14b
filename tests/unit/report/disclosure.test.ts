import { describe, expect, it } from 'vitest';
import { buildReport } from '@/utils/report/build/build-report';
import { disclosure } from '@/utils/report/disclosure';
import { scrubReport } from '@/utils/report/scrub/safe-report';
import { createTexts } from '@/utils/texts/texts';
import { makeSession } from '../../support/report-session';

const texts = createTexts('en');

function flatten(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(flatten) : [String(value)];
}

describe('disclosure', () => {
  const report = scrubReport(
    buildReport({
      session: makeSession(),
      guide: null,
      product: { name: 'Chat Medic', version: '0.1.0' },
      now: '2026-11-22T10:16:00+03:00',
      texts,
    }),
  );

  it('lists every value that will leave, and nothing else', () => {
    const shown = disclosure(report, texts).flatMap(({ values }) => values.map(({ text }) => text));
    expect(shown.sort()).toEqual(flatten(report).sort());
  });

  it('names each part and says why it is in', () => {
    const items = disclosure(report, texts);
    expect(items.map(({ field }) => field)).toEqual(Object.keys(report));
    expect(items.find(({ field }) => field === 'page')).toMatchObject({
      label: 'Page',
      why: expect.stringContaining('without anything after'),
      values: [{ path: 'page.url', text: 'https://shop.test/help' }],
    });
  });
});
