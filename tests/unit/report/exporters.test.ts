import { describe, expect, it } from 'vitest';
import type { EvidenceMap } from '@/utils/diagnosis/evidence/schema';
import { buildReport } from '@/utils/report/build/build-report';
import type { Exporter } from '@/utils/report/exporters/define-exporter';
import { exporterOf, exporters, reportFileName } from '@/utils/report/exporters/registry';
import { DEFAULT_MAX_CHARACTERS } from '@/utils/report/exporters/text';
import type { Report, SafeReport } from '@/utils/report/schema';
import { scrubReport } from '@/utils/report/scrub/safe-report';
import { createTexts, LANGUAGES } from '@/utils/texts/texts';
import { makeCause, makeSession } from '../../support/report-session';

const english = createTexts('en');

const comparison: EvidenceMap['incognito-comparison'] = {
  normal: 'broken',
  private: 'working',
  differences: ['extensions', 'login', 'cache'],
  reading: 'works-there',
  privateFailure: null,
  by: 'probes',
};

function safeReport(change: (report: Report) => void = () => {}): SafeReport {
  const session = makeSession();
  session.evidence['incognito-comparison'] = { status: 'collected', value: comparison };
  const report = buildReport({
    session,
    guide: null,
    product: { name: 'Chat Medic', version: '0.1.0' },
    now: '2026-11-22T10:16:00+03:00',
    texts: english,
  });
  change(report);
  return scrubReport(report);
}

function firstOf<T>(items: readonly T[]): T {
  const [first] = items;
  if (first === undefined) throw new Error('The factory made none.');
  return first;
}

describe.each(exporters.map((exporter): [string, Exporter] => [exporter.id, exporter]))('the %s exporter', (id, exporter) => {
  it.each(LANGUAGES)('writes the golden bytes in %s', async (language) => {
    const texts = createTexts(language);
    await expect(exporter.export(safeReport(), { texts })).toMatchFileSnapshot(
      `../../golden/report/content-blocker.${language}.${exporter.extension}`,
    );
  });

  it('names files by page and moment', () => {
    expect(reportFileName(safeReport(), exporter)).toBe(`chat-medic-shop.test-20261122-1016.${exporter.extension}`);
  });

  it('is found by its id', () => {
    expect(exporterOf(id as 'json')).toBe(exporter);
  });
});

describe('the json exporter', () => {
  it('writes the report itself', () => {
    const report = safeReport();
    expect(JSON.parse(exporterOf('json').export(report, { texts: english }))).toEqual(report);
  });
});

describe('the markdown exporter', () => {
  it('lets nothing that a page wrote become mark-up', () => {
    const report = safeReport((unsafe) => {
      firstOf(unsafe.timeline).outcome = '# <img src=x> [click](https://evil.test) | `x`';
      firstOf(unsafe.verdict.causes).rule = { list: '*evil*', text: '`|x' };
    });
    const markdown = exporterOf('markdown').export(report, { texts: english });
    expect(markdown).toContain('\\# \\<img src=x\\> \\[click\\](https://evil.test/) \\| \\`x\\`');
    expect(markdown).toContain("`'|x` (\\*evil\\*)");
  });
});

describe('the text exporter', () => {
  it('needs no mark-up and fits into a chat', () => {
    const text = exporterOf('text').export(safeReport(), { texts: english });
    expect(text.length).toBeLessThanOrEqual(DEFAULT_MAX_CHARACTERS);
    expect(text).not.toMatch(/\*\*|`|^#|^\|/m);
  });

  it('keeps what matters most as the room gets smaller, and never exceeds it', () => {
    const report = safeReport((unsafe) => {
      unsafe.verdict.causes.push(...buildMany());
    });
    for (let max = 1_500; max > 0; max -= 7) {
      expect(exporterOf('text').export(report, { texts: english, maxCharacters: max }).length).toBeLessThanOrEqual(max);
    }
    const short = exporterOf('text').export(report, { texts: english, maxCharacters: 300 });
    expect(short.split('\n')[0]).toBe('The Rocket.Chat chat cannot be used on https://shop.test/help.');
    expect(short).toContain('Cause: A content blocker in the browser');
  });
});

function buildMany(): Report['verdict']['causes'] {
  return Array.from({ length: 10 }, (_, index) => ({
    ...makeCause({ confidence: 0.7 }),
    id: `cause-${index}`,
    because: ['A reason of some length, so that there is not room for all of them.'],
    citations: [{ evidence: 'refetch', key: `fixture-${index}`, values: {} }],
    rule: undefined,
    vendor: undefined,
  })).map(({ vendorId: _, rule: __, vendor: ___, ...cause }) => cause);
}

describe('wording', () => {
  it('says how sure a claim is with the borders of the screens', () => {
    const firstCause = (confidence: number) => {
      const report = safeReport((unsafe) => {
        firstOf(unsafe.verdict.causes).confidence = confidence;
      });
      return exporterOf('text').export(report, { texts: english }).split('\n')[1];
    };
    expect(firstCause(0.5)).toMatch(/^Cause: Possibly: /);
    expect(firstCause(0.8)).toMatch(/^Cause: Probably: /);
    expect(firstCause(0.9)).toMatch(/^Cause: A content blocker/);
  });

  it('claims nothing that is not supported', () => {
    const report = safeReport((unsafe) => {
      unsafe.verdict.causes = unsafe.verdict.causes.filter(({ assessment }) => assessment !== 'supported');
      unsafe.verdict.status = 'inconclusive';
    });
    for (const exporter of [exporterOf('text'), exporterOf('markdown')]) {
      expect(exporter.export(report, { texts: english })).not.toMatch(/Cause:|What stops it/);
    }
  });
});
