import { describe, expect, it } from 'vitest';
import { findMasks } from '@/utils/screenshot/masks/find-masks';
import type { OcrLine } from '@/utils/screenshot/ocr/ocr-engine';
import { line } from '../../../support/ocr-line';

const COLUMNS = [20, 420, 820];
const table = (rows: readonly (readonly string[])[]) =>
  rows.flatMap((row, at) => row.map((cell, k) => line(cell, COLUMNS[k] as number, 40 + at * 36)));

function masked(lines: OcrLine[]) {
  const masks = findMasks({
    width: 1600,
    height: 900,
    reading: { lines, unreadRegions: [] },
    detection: { knownTexts: [], languages: ['en', 'tr'] },
  });
  return masks.filter((mask) => mask.applied).map((mask) => `${mask.entity} ${mask.text}`);
}

describe('columns', () => {
  it('of names cover the name that no list knows', () => {
    const masks = masked(
      table([
        ['Ref', 'Keeper', 'Status'],
        ['HD 9537', 'Maria Anderson', 'Open'],
        ['HD 9538', 'Xqwelda Vroomstrate', 'Open'],
        ['HD 9539', 'John Smith', 'Closed'],
      ]),
    );
    expect(masks).toContain('PERSON_NAME Xqwelda Vroomstrate');
    expect(masks.filter((mask) => !mask.startsWith('PERSON_NAME'))).toEqual([]);
  });

  it('of full names need fewer that a list knows', () => {
    const rows = ['Maria Anderson', 'Bryony Dubois', 'Zanele Holloway', 'Xqwelda Vroomstrate', 'John Smith', 'Tivadar Quint'];
    const masks = masked(table([['Case', 'Defendant', 'Room'], ...rows.map((name, at) => [`2026/592${at}`, name, `1${at}`])]));
    expect(masks.filter((mask) => mask.startsWith('PERSON_NAME'))).toHaveLength(6);
  });

  it('of names cover the one typed in small letters, but no kind of thing', () => {
    const masks = masked(
      table([
        ['Ref', 'Keeper', 'Status'],
        ['HD 9537', 'Maria Anderson', 'Open'],
        ['HD 9538', 'april d', 'Open'],
        ['HD 9539', 'John Smith', 'Closed'],
        ['HD 9540', 'Tourism', 'Closed'],
      ]),
    );
    expect(masks).toContain('PERSON_NAME april d');
    expect(masks).not.toContain('PERSON_NAME Tourism');
  });

  it('of names leave what nobody gave: states and marks of programs', () => {
    const masks = masked(
      table([
        ['Ref', 'Keeper', 'Status'],
        ['HD 9537', 'Maria Anderson', 'Open'],
        ['HD 9538', 'Olivia Brown', 'Open'],
        ['HD 9539', 'John Smith', 'Closed'],
        ['HD 9540', 'Withheld', 'Closed'],
        ['HD 9541', 'TBC', 'Closed'],
        ['HD 9542', 'XqagerDuty', 'Closed'],
        ['HD 9543', 'Emma MacVroom', 'Closed'],
      ]),
    );
    expect(masks).toEqual(
      ['Maria Anderson', 'Olivia Brown', 'John Smith', 'Emma MacVroom'].map((name) => expect.stringContaining(`PERSON_NAME ${name}`)),
    );
  });

  it('of logins leave the accounts of programs', () => {
    const masks = masked(
      table([
        ['Role', 'Username', 'Status'],
        ['Owner', 'xqabernathy', 'Active'],
        ['Editor', 'xqcastell', 'Active'],
        ['Service', 'svc-xqmail', 'Active'],
        ['Service', 'xq-srv', 'Active'],
      ]),
    );
    expect(masks).toEqual(['USERNAME xqabernathy', 'USERNAME xqcastell']);
  });

  it('of plates cover the foreign one', () => {
    const masks = masked(
      table([
        ['Ref', 'Vehicle', 'Fine'],
        ['HD 9537', 'KH73 FGA', '40.00'],
        ['HD 9538', 'WU 8830', '40.00'],
        ['HD 9539', 'YU60 CDX', '80.00'],
      ]),
    );
    expect(masks).toContain('LICENCE_PLATE WU 8830');
  });

  it('of a table whose first head is a number sign belong to their heads', () => {
    const masks = masked(
      table([
        ['#', 'Xq', 'Keeper'],
        ['1', 'AB 118209', 'Maria Anderson'],
        ['2', 'P7719902B', 'Xqwelda Vroomstrate'],
        ['3', 'N0044812', 'John Smith'],
      ]),
    );
    expect(masks).toEqual(
      expect.arrayContaining(['PERSON_NAME Xqwelda Vroomstrate', 'NATIONAL_ID AB 118209', 'NATIONAL_ID P7719902B', 'NATIONAL_ID N0044812']),
    );
  });

  it('of user names leave what devices are called', () => {
    const masks = masked(
      table([
        ['Qt', 'Xq', 'Zz'],
        ['on', 'mehmet_77', 'A'],
        ['on', 'Living-Room-TV', 'B'],
        ['on', 'zqrp.vrostr8', 'A'],
        ['on', 'ayse_92', 'A'],
        ['off', 'mary_kate41', 'B'],
      ]),
    );
    expect(masks).toContain('USERNAME zqrp.vrostr8');
    expect(masks).not.toContain('USERNAME Living-Room-TV');
  });

  it('of old dates and of travel papers beside people are theirs, whatever the head says', () => {
    const masks = masked(
      table([
        ['Guest', 'Xq', 'Zz'],
        ['Maria Anderson', '12/03/1985', 'K53853702'],
        ['John Smith', '4 July 1961', 'X88329208'],
        ['Olivia Brown', '2001-10-18', 'P38200871'],
      ]),
    );
    expect(masks).toEqual(expect.arrayContaining(['DATE_OF_BIRTH 12/03/1985', 'DATE_OF_BIRTH 4 July 1961', 'NATIONAL_ID K53853702']));
  });

  it('of recent dates and of case numbers stay, beside people too', () => {
    const masks = masked(
      table([
        ['Guest', 'Xq', 'Zz'],
        ['Maria Anderson', '12/03/2026', 'HD9537'],
        ['John Smith', '4 July 2025', 'HD9538'],
        ['Olivia Brown', '2025-10-18', 'HD9539'],
      ]),
    );
    expect(masks.filter((mask) => !mask.startsWith('PERSON_NAME'))).toEqual([]);
  });

  it('of senders leave firms of two words alone', () => {
    const masks = masked(
      table([
        ['Ref', 'Keeper', 'Status'],
        ['HD 9537', 'Maria Anderson', 'Open'],
        ['HD 9538', 'Zqestrel Telecom', 'Open'],
        ['HD 9539', 'John Smith', 'Closed'],
      ]),
    );
    expect(masks).not.toContain('PERSON_NAME Zqestrel Telecom');
  });

  it('leave alone what cannot be one of them, and columns of other things', () => {
    const masks = masked(
      table([
        ['Ref', 'Owner', 'Item'],
        ['HD 9537', 'Maria Anderson', 'Blue Kettle'],
        ['HD 9538', 'not assigned', 'Oak Shelf'],
        ['HD 9539', 'Marketing team', 'Garden Hose'],
        ['HD 9540', 'John Smith', 'Desk Lamp'],
      ]),
    );
    expect(masks.sort()).toEqual(['PERSON_NAME John Smith', 'PERSON_NAME Maria Anderson']);
  });
});

describe('lists', () => {
  it('of names cover the one that no list knows', () => {
    const names = ['Maria Anderson', 'Xqwelda Vroomstrate', 'John Smith'];
    expect(masked(names.map((name, at) => line(name, 40, 100 + at * 30)))).toHaveLength(3);
  });

  it('of numbers of one form cover those whose check digits were misread', () => {
    const ids = ['10000000146', '36048719532', '10000000147', '10000000146', '30342151004'];
    expect(masked(ids.map((id, at) => line(id, 40, 100 + at * 30)))).toHaveLength(5);
    const orders = ['36048719534', '30342151005', '12345678910', '98765432109'];
    expect(masked(orders.map((id, at) => line(id, 40, 100 + at * 30)))).toEqual([]);
  });

  it('of menu entries below a name stay', () => {
    const entries = ['Maria Anderson', 'Blue Orders', 'Green Invoices', 'Settings'];
    expect(masked(entries.map((entry, at) => line(entry, 40, 100 + at * 30)))).toEqual(['PERSON_NAME Maria Anderson']);
  });
});

it('backup codes are covered in every column of their grid', () => {
  const codes = [
    ['2sd4-a65m', '8mdh-avzp'],
    ['2p8w-sm9m', '8zb6-jxcv'],
    ['ub8y-xg99', 'g8b2-5rkq'],
  ];
  const lines = [line('Backup codes', 40, 60), ...codes.flatMap((row, at) => row.map((code, k) => line(code, 40 + k * 280, 90 + at * 26)))];
  expect(masked([...lines, line('v2.14', 40, 400), line('ab12-cd34', 1200, 700)])).toHaveLength(6);
});
