import { describe, expect, it } from 'vitest';
import { detect } from '@/utils/pii/detect';
import { isAbstract, isKindOfThing, isOccupation } from '@/utils/pii/names/things';

const masked = (text: string) =>
  detect(text, { source: 'ocr', knownTexts: [], languages: ['en', 'tr'] })
    .filter((span) => span.tier === 'mask')
    .map((span) => text.slice(span.start, span.end));

describe('what is called by a kind of word', () => {
  it.each([
    'Temsilcilik   Xqrlsruhe Başkonsolosluğu',
    'Xqrlsruhe Müdürlüğü',
    'Forklift Operatörü',
    'Satın Alma Müdürü',
    'Moleküler Biyoloji ve Genetik',
    'Türk Dili',
    'Analiz I',
    'Xqrereum Mainnet',
    'Xqrrasmuseum van Xqrheden',
    'Sparkasse Xqrsterland Ost',
    'Agencia Xqributaria - Sede',
    'Zakład Xqrpieczeń Xqrecznych',
    'Restaurante La Rosa',
    'Hotel Barış Palas',
    'Köfteci Ramiz Usta',
    'Çiğköfteci Barış Usta',
    'Entgeltabrechnung Oktober 2026',
    'Cafetière Marguerite 6 tasses',
    'Xqrmentin BID 1000 mg',
    'Xqrzar Kır Bahçesi',
    'Onur Belgesi',
    'Fatih Sultan Mehmet EAH',
    'Xqrkaya Yelkenspor',
    'Xqrzirve Matbaacılık ve Ambalaj',
    'Olive & Thyme Boule',
    'Renault Megane Sedan',
    'Galeria Xqrkowska',
    'Xqrolin Walnut Bookcase',
    'Aceites Sierra Morena, S.L.',
    'La Rochelle',
    'Piazza San Domenico',
    'Eskişehir Porsuk',
    'Addis Ababa Bole',
    'feat: Lambert projection',
    'fix(core)!: handle Lambert grid',
    'Vauxhall Corsa Griffin',
    'Otel Yusuf Paşa',
    'Foto Sema',
    'King Charles Spaniel',
    'Lloyd Hamilton Engineering',
    'St. John Ambulance',
    'Ava (virtual assistant)',
    'Defne (sanal asistan)',
    'Ava [bot]',
  ])('is no person: %s', (text) => {
    expect(masked(text)).toEqual([]);
  });

  it('leaves the people beside it', () => {
    expect(masked('Muhasebeci Hatice Yılmaz aradı')[0]).toMatch(/Hatice Yılmaz$/);
    expect(masked('Techniker: Annegret Xqrgmann\n\nXqrgmann & Söhne')).toEqual(['Annegret Xqrgmann']);
    expect(masked('Hatice Yılmaz Satış Müdürü')[0]).toMatch(/^Hatice Yılmaz/);
    expect(masked('Ayşe Yılmaz (assistant manager)')).toEqual(['Ayşe Yılmaz']);
    expect(masked('Reported: Maria Anderson')).toEqual(['Maria Anderson']);
    expect(masked('Customer: Thandeka Nkosi 2026')).toEqual(['Thandeka Nkosi']);
  });

  it.each([
    ['Ms Quorra Frost', 'Ms Quorra Frost'],
    ['Hatice Yılmaz Faturası', 'Hatice Yılmaz'],
    ['Frau Quorra Vexley', 'Frau Quorra Vexley'],
  ])('leaves who is called alike: %s', (text, name) => {
    expect(masked(text).join(' ')).toContain(name);
  });

  it('is told by the word', () => {
    expect(isKindOfThing('baskonsoloslugu')).toBe(true);
    expect(isKindOfThing('baskan')).toBe(false);
    expect(isOccupation('operatoru')).toBe(true);
    expect(isOccupation('sefika')).toBe(false);
    expect(isAbstract('tourism')).toBe(true);
    expect(isAbstract('clement')).toBe(false);
  });
});
