import { describe, expect, it } from 'vitest';
import { detect } from '@/utils/pii/detect';

const masked = (text: string) =>
  detect(text, { source: 'ocr', knownTexts: [], languages: ['en', 'tr'] })
    .filter((span) => span.tier === 'mask')
    .map((span) => text.slice(span.start, span.end));

describe('forms that are nobody’s', () => {
  it.each([
    'Shipping address | 10:22 AM',
    'Consignment   JD 0141 7780 2219',
    'Kayıt telefon numaranız DG-30518',
    'Platz\nTiefgarage Platz 8',
    'Güzergâh: Fetih Caddesi - Adana Çevre Yolu',
    'Satılık 3+1 Ara Kat - Cadde Üstü',
    'away until Tue 12 Jan.',
    'Matricola   000418',
    'Session idv_20261126_0091',
  ])('leaves %s', (text) => {
    expect(masked(text)).toEqual([]);
  });

  it.each([
    ['Tel   0141 778 02219', '0141 778 02219'],
    ['Fetih Caddesi 12 - Adana', 'Fetih Caddesi 12'],
    ['Name: Hope Marsh', 'Hope Marsh'],
    ['Matrícula   4471 KLM', '4471 KLM'],
    ['Session: a8f0Kq20261126zT', 'a8f0Kq20261126zT'],
    ['seen with Jan.', 'Jan'],
  ])('covers %s', (text, value) => {
    expect(masked(text).join(' ')).toContain(value);
  });

  it('ends an address before the time of a receipt', () => {
    expect(masked('CUMHURİYET CD. NO:118/A TAŞKÖPRÜ\nSAAT: 18:22  FİŞ NO: 0093').join(' ')).not.toContain('18:22');
  });
});
