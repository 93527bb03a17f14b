import { describe, expect, it } from 'vitest';
import { buildReport } from '@/utils/report/build/build-report';
import type { Report } from '@/utils/report/schema';
import { scrubReport } from '@/utils/report/scrub/safe-report';
import { createReportScrubber } from '@/utils/report/scrub/scrub-report';
import { createTexts } from '@/utils/texts/texts';
import { makeCause, makeSession } from '../../support/report-session';

const texts = createTexts('en');
const build = (over: Parameters<typeof makeSession>[0] = {}): Report =>
  buildReport({
    session: makeSession(over),
    guide: null,
    product: { name: 'Chat Medic', version: '0.1.0' },
    now: '2026-11-22T10:16:00+03:00',
    texts,
  });

function firstOf<T>(items: readonly T[]): T {
  const [first] = items;
  if (first === undefined) throw new Error('The factory made none.');
  return first;
}
const firstCause = (report: Report) => firstOf(report.verdict.causes);
const firstMoment = (report: Report) => firstOf(report.timeline);

describe('scrubReport', () => {
  it('leaves an innocent report as it is', () => {
    const report = build();
    expect(scrubReport(report)).toEqual(report);
  });

  it('is idempotent', () => {
    const once = scrubReport(build({ pageUrl: 'https://a:b@shop.test/users/ada/orders/1000458?x=1#y' }));
    expect(scrubReport(once)).toEqual(once);
  });

  it('drops fields that the schema does not name', () => {
    const report = { ...build(), cookies: 'sid=1', page: { url: 'https://shop.test/', title: 'Hello Ada' } } as unknown as Report;
    const safe = scrubReport(report);
    expect(JSON.stringify(safe)).not.toContain('Ada');
    expect(safe).not.toHaveProperty('cookies');
  });

  it('refuses what is no report', () => {
    expect(() => scrubReport({} as Report)).toThrow(expect.objectContaining({ code: 'report/not-valid' }));
  });

  it('takes addresses inside sentences apart and keeps the sentence', () => {
    const report = build();
    firstCause(report).because = ['The request to https://widget.test/x?key=secret#a was refused.'];
    expect(scrubReport(report).verdict.causes[0]?.because).toEqual(['The request to https://widget.test/x?key= was refused.']);
  });

  it.each([
    ['ayse.canary@example.com', 'canary'],
    ['4111 1111 1111 1111', '1111'],
    ['https://canaryuser:canarypassword@shop.test/help', 'canary'],
  ])('cuts long texts only when %s is out of them', (personal, part) => {
    const report = build();
    const citation = firstOf(firstCause(report).citations);
    for (const length of [190, 192, 195, 199, 490, 495, 590, 595, 1_980]) {
      const long = `${'word '.repeat(length).slice(0, length - 1)} ${personal} and more`;
      firstMoment(report).outcome = long;
      firstCause(report).because = [long];
      citation.values = { message: long };
      const safe = scrubReport(report);
      expect(JSON.stringify(safe), `${length}`).not.toContain(part);
      expect(safe.timeline[0]?.outcome.length).toBeLessThanOrEqual(200);
    }
  });

  it('takes out an e-mail address that was cut off with its text', () => {
    const report = build();
    const because = ['Button “Write to ayse.canary@exam', 'Signed in as ayse.canary@', 'ayse.canary@examp…', 'react@18.2'];
    firstCause(report).because = because;
    expect(scrubReport(report).verdict.causes[0]?.because).toEqual([
      'Button “Write to [EMAIL]',
      'Signed in as [USERNAME]',
      '[e-mail]',
      'react@18.2',
    ]);
  });

  it('removes a whole text in which something is still found', () => {
    const report = build();
    firstMoment(report).outcome = 'closed: card 4111 1111 1111 1111';
    expect(scrubReport(report).timeline[0]?.outcome).not.toContain('1111');
  });

  it('sees through signs that nobody can see', () => {
    const report = build();
    firstMoment(report).outcome = 'closed by ada\u200b@exa\u00admple.com\u202e';
    expect(scrubReport(report).timeline[0]?.outcome).not.toContain('ada');
  });

  it('takes out the words of the person, in addresses too', () => {
    const safe = scrubReport(
      build({
        pageUrl: 'https://shop.test/blog/lovelace',
        verdict: {
          status: 'broken',
          vendors: [],
          causes: [makeCause({ because: [{ evidence: 'refetch', key: 'fixture', values: { who: 'Ada LOVELACE' } }] })],
          unknowns: [],
        },
      }),
      { knownTexts: ['Lovelace'] },
    );
    expect(JSON.stringify(safe).toLowerCase()).not.toContain('lovelace');
  });

  it('does not refuse a report because a word of the person is one of ours', () => {
    expect(scrubReport(build(), { knownTexts: ['chat', 'name', 'broken', 'url'] }).verdict.status).toBe('broken');
  });

  it('takes out numbers that are long enough to be somebody’s', () => {
    const report = build();
    firstCause(report).citations = [{ evidence: 'refetch', key: 'fixture', values: { count: 4111111111111111, code: 1006 } }];
    expect(scrubReport(report).verdict.causes[0]?.citations[0]?.values).toEqual({ count: '[removed]', code: 1006 });
  });

  it('trusts no detector: what one puts in is taken out again', () => {
    const careless = createReportScrubber(() => (text) => `${text} ada@example.com`);
    expect(JSON.stringify(careless(build()))).not.toContain('ada@');
  });

  it('refuses where something is left that no field could be blamed for', () => {
    const report = build();
    firstCause(report).citations = [{ evidence: 'refetch', key: 'fixture', values: { aB3dE5gH7jK9mN1pQ3sT5vW7yZ9aB1: 1 } }];
    expect(() => scrubReport(report)).toThrow(expect.objectContaining({ code: 'report/not-valid', context: { kind: 'token', found: 1 } }));
  });
});
