import { describe, expect, it } from 'vitest';
import { type CssPx, type ImagePx, rect } from '@/utils/foundation/geometry';
import { findMasks } from '@/utils/screenshot/masks/find-masks';
import type { OcrLine } from '@/utils/screenshot/ocr/ocr-engine';
import { line, SIGN } from '../../../support/ocr-line';

const detection = { knownTexts: [], languages: ['en', 'tr'] as const };
const find = (lines: OcrLine[], more: Partial<Parameters<typeof findMasks>[0]> = {}) =>
  findMasks({ width: 1600, height: 900, reading: { lines, unreadRegions: [] }, detection, ...more });
const applied = (lines: OcrLine[]) => find(lines).filter((mask) => mask.applied);

describe('findMasks', () => {
  it('covers every letter of a finding with a little margin', () => {
    const [mask] = applied([line('write to ada@example.org today', 100, 100)]);
    expect(mask?.entity).toBe('EMAIL');
    expect(mask?.rect.x).toBeLessThan(100 + 9 * SIGN);
    expect((mask?.rect.x ?? 0) + (mask?.rect.width ?? 0)).toBeGreaterThan(100 + 24 * SIGN);
    expect(mask?.rect.x).toBeGreaterThan(100 + 8 * SIGN);
  });

  it('reaches lower than higher, to the tails of letters', () => {
    const text = line('write to ada@example.org today', 100, 100);
    const [mask] = applied([text]);
    const above = text.rect.y - (mask?.rect.y ?? 0);
    const below = (mask?.rect.y ?? 0) + (mask?.rect.height ?? 0) - (text.rect.y + text.rect.height);
    expect(below).toBeGreaterThan(above);
    expect(below).toBeGreaterThanOrEqual(text.rect.height * 0.2);
  });

  it('leaves room for the marks of capitals, and none where another line stands', () => {
    const head = (text: string, more: OcrLine[] = []) => 100 - (applied([line(text, 100, 100), ...more])[0]?.rect.y ?? 0);
    expect(head('Müşteri: Ökkeş Özdemir')).toBeGreaterThan(head('Müşteri: Orhan Demir'));
    expect(head('Müşteri: Ökkeş Özdemir')).toBeGreaterThanOrEqual(4);
    expect(head('Müşteri: Ökkeş Özdemir', [line('Total 412.50 paid in full today', 100, 81)])).toBeLessThan(4);
  });

  it('goes on over the letter that hides the rest of a name, and over no sentence', () => {
    const texts = (text: string) => applied([line(text, 100, 100)]).map((mask) => mask.text);
    expect(texts('Customer: Dlamini, N. and 2 others').join(' ')).toContain('N.');
    expect(texts('Thanks Hyacinth. Regards').join(' ')).not.toContain('Regards');
  });

  it('ends an address before the sentence that goes on', () => {
    const texts = applied([line('deliver to The Old Forge, Church Lane, Great Xqham after 5pm', 0, 40)]).map((mask) => mask.text);
    expect(texts).toEqual(['The Old Forge, Church Lane, Great Xqham']);
  });

  it('covers a cell of nothing but places whole, and no sentence around an address', () => {
    const whole = 'Xqestige Fern, 12 Larkspur Street, Xqoramangala Block, Second Floor';
    expect(applied([line(whole, 0, 40)]).map((mask) => mask.text)).toContain(whole);
    const masks = applied([line('Hello there, send it to 12 Larkspur Street, then call us, please', 0, 40)]);
    expect(masks.map((mask) => mask.text)).toEqual(['12 Larkspur Street']);
  });

  it('cuts a finding out of a word that OCR glued together', () => {
    const [mask] = applied([line('e-mail:ada@example.org', 0, 10)]);
    expect(mask?.rect.x).toBeGreaterThan(5 * SIGN);
  });

  it('covers a key whole where the reading saw a blank in its ink', () => {
    const key = line('GITLAB_TOKEN: glpat -zn5XWz32tmCUd 0pnrlo4a here', 100, 100);
    // The model saw blanks, but the ink goes on.
    const close = key.words.map((word, at) => {
      const back = [0, 0, SIGN * 0.8, SIGN * 1.7, SIGN * 1.7][at] as number;
      const move = (box: OcrLine['rect']) => rect<ImagePx>(box.x - back, box.y, box.width, box.height);
      return { ...word, rect: move(word.rect), symbols: word.symbols.map((sign) => ({ ...sign, rect: move(sign.rect) })) };
    });
    const masks = applied([{ ...key, words: close }]);
    const left = Math.min(...masks.map((mask) => mask.rect.x));
    const right = Math.max(...masks.map((mask) => mask.rect.x + mask.rect.width));
    expect(left).toBeLessThanOrEqual(100 + 14 * SIGN);
    expect(left).toBeGreaterThan(100 + 13 * SIGN - 4);
    expect(right).toBeGreaterThanOrEqual(100 + 43 * SIGN - SIGN * 1.7);
    expect(right).toBeLessThan(100 + 44 * SIGN - SIGN * 1.7 + 4);
  });

  it('follows a number over a line wrap within its column', () => {
    const masks = applied([line('my card is 4539 1488', 50, 100), line('menu', 900, 110), line('0343 6467 and it failed', 50, 122)]);
    const card = masks.filter((mask) => mask.entity === 'PAYMENT_CARD');
    expect(card.map((mask) => mask.rect.y < 110)).toEqual([true, false]);
  });

  it('reads on where a sentence was broken for want of room, and nowhere else', () => {
    const bubble = [
      line('Degerli musterimiz', 50, 100),
      line('ABDURREZZAK YUMUSAK, siz', 50, 122),
      line('yokken ugradik, paketiniz', 50, 144),
    ];
    expect(applied(bubble).map((mask) => mask.text)).toEqual(['ABDURREZZAK YUMUSAK,']);
    // The parcel had room beside the greeting: what stands below it is a line of its own.
    const wide = line('Teslim kodunuz icin mesaj gonderdik, iyi gunler dileriz', 50, 144);
    expect(applied([line('Degerli musterimiz', 50, 100), line('Kargo Takip', 50, 122), wide])).toEqual([]);
  });

  it('lets no address go on into what stands below it', () => {
    const masks = applied([
      line('Teslimat adresi: Gülbahar Mah. Cemal Sok. No:26 Kadıköy İstanbul', 50, 100),
      line('Tahmini teslim 16.11.2026', 50, 122),
    ]);
    expect(masks.map((mask) => mask.entity)).toContain('POSTAL_ADDRESS');
    expect(masks.every((mask) => mask.rect.y < 115)).toBe(true);
  });

  it('covers both halves of a name that was broken', () => {
    const masks = applied([line('Sayin ABDURREZZAK', 50, 100), line('YUMUSAK paketiniz', 50, 122), line('yarin gelecek.', 50, 144)]);
    expect(masks.map((mask) => [mask.entity, mask.rect.y < 110])).toEqual([
      ['PERSON_NAME', true],
      ['PERSON_NAME', false],
    ]);
  });

  it('finds the value in the column beside its label', () => {
    const masks = applied([line('Kullanıcı adı', 20, 40), line('nilufer-k', 400, 40)]);
    expect(masks.map((mask) => mask.text)).toEqual(['nilufer-k']);
  });

  it('reads the cells of a table by the head of their column', () => {
    const row = (y: number, name: string, phone: string, order: string) => [line(name, 20, y), line(phone, 400, y), line(order, 800, y)];
    const masks = applied([
      ...row(40, 'Name', 'Phone', 'Order'),
      ...row(80, 'Ada Lovelace', '+90 532 418 77 20', '363-2750199'),
      ...row(120, 'Alan Turing', '+90 532 418 77 21', '208-2016186'),
    ]);
    expect(masks.map((mask) => mask.text)).toEqual(['Ada Lovelace', '+90 532 418 77 20', 'Alan Turing', '+90 532 418 77 21']);
  });

  it('brings page text into pixels of the real bitmap and always covers password fields', () => {
    const runs = [
      { kind: 'text' as const, text: 'ada@example.org', rect: rect<CssPx>(100, 50, 120, 20) },
      { kind: 'password' as const, text: '', rect: rect<CssPx>(100, 100, 200, 30) },
      { kind: 'opaque' as const, text: '', rect: rect<CssPx>(0, 200, 800, 200) },
    ];
    const masks = findMasks({ width: 1600, height: 900, pageTexts: { widthCssPx: 800, heightCssPx: 450, runs }, detection });
    expect(masks.map((mask) => mask.entity)).toEqual(['EMAIL', 'PASSWORD']);
    expect(masks[0]?.rect.x).toBeLessThanOrEqual(200);
    expect(masks[1]?.rect).toEqual({ x: 200, y: 200, width: 400, height: 60 });
  });

  it('does not call unread what the page itself tells, unless a picture lies there', () => {
    const place = rect<ImagePx>(100, 100, 60, 24);
    const told = { kind: 'text' as const, text: 'Search', rect: rect<CssPx>(104, 102, 50, 20) };
    const unreadWith = (...runs: NonNullable<Parameters<typeof findMasks>[0]['pageTexts']>['runs']) =>
      find([], { reading: { lines: [], unreadRegions: [place] }, pageTexts: { widthCssPx: 1600, heightCssPx: 900, runs } }).length;
    expect(unreadWith(told)).toBe(0);
    expect(unreadWith({ ...told, rect: rect<CssPx>(104, 102, 10, 20) })).toBe(1);
    expect(unreadWith(told, { kind: 'opaque', text: '', rect: rect<CssPx>(90, 90, 200, 100) })).toBe(1);
  });

  it('covers codes and only proposes what could not be read', () => {
    const masks = find([], {
      reading: { lines: [], unreadRegions: [rect<ImagePx>(10, 10, 50, 12)] },
      codes: [{ rect: rect<ImagePx>(1500, 800, 100, 100), format: 'QRCode' }],
    });
    expect(masks.map(({ origin, applied: isApplied }) => [origin, isApplied])).toEqual([
      ['unread', false],
      ['code', true],
    ]);
    for (const { rect: box } of masks) {
      expect(box.x + box.width).toBeLessThanOrEqual(1600);
      expect(box.y + box.height).toBeLessThanOrEqual(900);
    }
  });

  it('leaves open what its label or the head of its column says is a thing', () => {
    const texts = (...lines: OcrLine[]) => applied(lines).map((mask) => mask.text);
    expect(texts(line('Vessel', 0, 40), line('Olivia Brown', 300, 40))).toEqual([]);
    expect(texts(line('Skipper', 0, 40), line('Olivia Brown', 300, 40))).toEqual(['Olivia Brown']);
    expect(texts(line('Room', 0, 40), line('Olivia Brown', 0, 64))).toEqual([]);
    expect(texts(line('Team', 0, 40), line('Olivia Brown, Zeynep Akın', 300, 40)).join()).toContain('Olivia Brown');
    const row = (y: number, ...cells: string[]) => cells.map((cell, at) => line(cell, at * 300, y));
    expect(
      texts(
        ...row(40, 'Game', 'Played', 'Owner'),
        ...row(70, 'Olivia Brown', '12 hours', 'Zeynep Akın'),
        ...row(100, 'Emily Clark', '3 hours', 'Mehmet Kaya'),
      ).sort(),
    ).toEqual(['Mehmet Kaya', 'Zeynep Akın']);
    expect(texts(line('Machine', 0, 40), line('MX52 PRO', 300, 40))).toEqual([]);
  });

  it('lets an extension, a reference and the number of a row stay readable', () => {
    const texts = (...lines: OcrLine[]) => applied(lines).map((mask) => mask.text);
    expect(texts(line('Extension', 0, 40), line('4417', 300, 40))).toEqual([]);
    expect(texts(line('Application no.', 0, 40), line('729-481-6350', 300, 40))).toEqual([]);
    expect(texts(line('1001,Olivia Brown,open', 0, 40)).join()).not.toContain('1001');
  });

  it('takes two people side by side for what their common label says', () => {
    const values = applied([line('Date of birth', 0, 40), line('2 May 1979', 300, 40), line('19 Oct 1991', 600, 40)]);
    expect(values.map((mask) => mask.text)).toEqual(['2 May 1979', '19 Oct 1991']);
  });

  it('says one place once', () => {
    const masks = applied([line('ada@example.org', 100, 100), line('ada@example.org', 100, 101)]);
    expect(masks).toHaveLength(1);
  });
});
