import { describe, expect, it } from 'vitest';
import { readReport } from '@/utils/report/read-report';
import { REPORT_SCHEMA_VERSION } from '@/utils/report/schema';
import golden from '../../golden/report/content-blocker.en.json';

describe('readReport', () => {
  it('replays every version that was ever released', () => {
    // One golden file per version: copy it aside when the version goes up, and never change it again.
    const released = [golden];
    expect(released.map((report) => readReport(report).schemaVersion)).toEqual(released.map(() => REPORT_SCHEMA_VERSION));
    expect(readReport(golden)).toEqual(golden);
  });

  it('walks through every migration between an old version and ours', () => {
    const { vendors, ...rest } = golden;
    const old = { ...rest, widgets: vendors, schemaVersion: 1 };
    const migrations = {
      1: ({ widgets, ...report }: Record<string, unknown>) => ({ ...report, chats: widgets }),
      2: ({ chats, ...report }: Record<string, unknown>) => ({ ...report, vendors: chats }),
    };
    expect(readReport(old, { migrations, newest: 3 }).vendors).toEqual(vendors);
  });

  it.each([
    ['nothing', null],
    ['a text', 'report'],
    ['no version', {}],
    ['a strange version', { schemaVersion: '1' }],
    ['a damaged report', { ...golden, verdict: { status: 'great' } }],
    ['a newer version', { ...golden, schemaVersion: 99 }],
  ])('refuses %s', (_, data) => {
    expect(() => readReport(data)).toThrow(expect.objectContaining({ code: 'report/not-valid' }));
  });

  it('says when the file is newer than this product', () => {
    expect(() => readReport({ ...golden, schemaVersion: 99 })).toThrow(expect.objectContaining({ context: { version: 99, newest: 1 } }));
  });

  it('needs a migration for every version below the newest', () => {
    expect(() => readReport(golden, { migrations: {}, newest: 2 })).toThrow(/no way/);
  });
});
