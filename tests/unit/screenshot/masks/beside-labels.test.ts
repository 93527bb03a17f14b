import { describe, expect, it } from 'vitest';
import { type ImagePx, rect } from '@/utils/foundation/geometry';
import { findMasks } from '@/utils/screenshot/masks/find-masks';
import type { OcrLine } from '@/utils/screenshot/ocr/ocr-engine';
import { line } from '../../../support/ocr-line';

const VALUES = 320;

function find(lines: OcrLine[], unreadRegions: ReturnType<typeof rect<ImagePx>>[] = []) {
  return findMasks({
    width: 1600,
    height: 900,
    reading: { lines, unreadRegions },
    detection: { knownTexts: [], languages: ['en', 'tr'] },
  }).filter((mask) => mask.applied);
}

const texts = (lines: OcrLine[]) => find(lines).map(({ text }) => text);
/** A list of labels and values, as settings and profiles have. */
const list = (...pairs: [label: string, value: string][]) =>
  pairs.flatMap(([label, value], at) => [line(label, 20, 40 + at * 40), line(value, VALUES, 40 + at * 40)]);

describe('beside a personal label', () => {
  it.each([
    ['Full name', 'xqwelda the great', 'PERSON_NAME'],
    ['Soyadı', 'Zor]qan', 'PERSON_NAME'],
    ['Password', 'Xqamsefar', 'PASSWORD'],
    ['Wi-Fi password', 'kirschbaum ofen lampe', 'PASSWORD'],
    ['One-time PIN', 'k8qz3', 'ONE_TIME_CODE'],
    ['Signed in', 'xqthistle', 'USERNAME'],
    ['Phone', '5519', 'PHONE'],
    ['Kenteken', 'XQ 7 ZZ', 'LICENCE_PLATE'],
    ['Address', 'Xqhuis, Vroomdorp', 'POSTAL_ADDRESS'],
    ['Nazwisko', 'Xqwelski', 'PERSON_NAME'],
    ['Address', 'The Old Forge, Chapel Lane', 'POSTAL_ADDRESS'],
  ])('%s: %s is covered whatever it reads as', (label, value, entity) => {
    const [mask] = find(list(['Order', 'SP-4711'], [label, value], ['Status', 'Open']));
    expect(mask).toMatchObject({ entity, text: value });
  });

  it.each([
    ['Full name', 'Not provided'],
    ['Password', 'Change password'],
    ['Password', '••••••••'],
    ['Customer', 'Acme Holding Ltd'],
    ['Address', 'Same as billing'],
    ['Phone', '12,50 TL'],
    ['Phone', '532 ••• •• 44'],
    ['E-mail', 'a•••@g•••.com'],
    ['Full name', 'A••• Y•••'],
    ['Name', 'living room'],
    ['Username', 'unknown'],
  ])('%s: %s stays', (label, value) => {
    expect(texts(list(['Order', 'SP-4711'], [label, value], ['Status', 'Open']))).toEqual([]);
  });

  it('covers the town in a form that asks for an address, and no town elsewhere', () => {
    expect(texts(list(['Address', 'Xqhuis, Vroomdorp'], ['Town', 'Much Green']))).toEqual(['Xqhuis, Vroomdorp', 'Much Green']);
    expect(texts(list(['Branch', 'Central'], ['Town', 'Much Green']))).toEqual([]);
  });

  it('covers what stands below it in a form', () => {
    expect(texts([line('Full name', 20, 40), line('xqwelda the great', 24, 62), line('Amount', 20, 120), line('12.00', 24, 142)])).toEqual([
      'xqwelda the great',
    ]);
  });

  it('covers all lines of an address, up to the next label', () => {
    const lines = ['Delivery address', 'Xqhuis 7', 'Vroomdorp Oost', 'Nederland', 'Amount', '12.00'];
    expect(texts(lines.map((text, at) => line(text, 20, 40 + at * 22)))).toEqual(['Xqhuis 7', 'Vroomdorp Oost', 'Nederland']);
  });

  it('covers the address below whom something is sent to, beside another card', () => {
    const cards = [
      ['GÖNDEREN', 'Xqyurdum A.Ş.', 'Depo 4'],
      ['ALICI', 'Xqsamet Vroomcu', 'Zambak Sitesi B Blok D:14', 'Xqlüfer / Bursa'],
    ];
    const masks = texts(cards.flatMap((card, at) => card.map((text, row) => line(text, 20 + at * 600, 40 + row * 26))));
    expect(masks).toEqual(['Xqsamet Vroomcu', 'Zambak Sitesi B Blok D:14', 'Xqlüfer / Bursa']);
  });

  it('lets the unknown label below it alone', () => {
    expect(texts(list(['Password', 'kirschbaum ofen lampe'], ['Xqrouter', '7590'], ['Status', 'Open']))).toEqual(['kirschbaum ofen lampe']);
  });

  it('takes no label for the value of the label beside it', () => {
    const row = (cells: readonly string[], y: number) => cells.map((text, at) => line(text, 20 + at * 300, y));
    const masks = texts([...row(['Ad Soyad', 'Kan Grubu', 'Doğum Tarihi'], 40), ...row(['Xqzan Vroomlu', 'A Rh+', '30.06.1967'], 62)]);
    expect(masks).toEqual(['Xqzan Vroomlu', '30.06.1967']);
  });
});

describe('entries of several lines', () => {
  it('are what the other entries are, line for line', () => {
    const entries = [
      ['Maria Anderson', '+251 91 144 8207'],
      ['Mum', '+44 7700 900 552'],
      ['John Smith', '+44 7700 900 553'],
    ];
    const masks = texts(entries.flatMap((entry, at) => entry.map((text, row) => line(text, 20, 40 + at * 70 + row * 22))));
    expect(masks).toContain('Mum');
  });
});

describe('a place that nobody could read', () => {
  const labelled = [line('Full name', 20, 40), line('Order', 20, 80)];

  it('is covered beside and below a personal label', () => {
    expect(find(labelled, [rect<ImagePx>(VALUES, 38, 90, 20)])).toMatchObject([{ origin: 'unread' }]);
    expect(find([line('Full name', 20, 40)], [rect<ImagePx>(24, 62, 90, 20)])).toMatchObject([{ origin: 'unread' }]);
  });

  it('is called what it is where somebody could read it after all', () => {
    const value = line('4111 1111 1111 1111', VALUES, 40);
    const { x, y, width, height } = value.rect;
    const place = rect<ImagePx>(x - 1, y - 1, width + 2, height + 2);
    expect(find([line('Card', 20, 40), value], [place])).toMatchObject([{ origin: 'detector', entity: 'PAYMENT_CARD' }]);
  });

  it('is only offered beside another label, or behind something else', () => {
    expect(find(labelled, [rect<ImagePx>(VALUES, 78, 90, 20)])).toEqual([]);
    expect(find([line('Full name', 20, 40), line('Open', 200, 40)], [rect<ImagePx>(VALUES, 38, 90, 20)])).toEqual([]);
    expect(find(labelled, [rect<ImagePx>(VALUES, 300, 90, 20)])).toEqual([]);
  });
});
