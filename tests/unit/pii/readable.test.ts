import { describe, expect, it } from 'vitest';
import { detect } from '@/utils/pii/detect';

const masked = (text: string, source: 'page' | 'ocr' = 'page') =>
  detect(text, { source, knownTexts: [], languages: ['en', 'tr'] })
    .filter((span) => span.tier === 'mask')
    .map((span) => text.slice(span.start, span.end));

describe('numbers behind the word of a reference', () => {
  it('stay readable, but for telephone numbers as they are written', () => {
    expect(masked('takip ediyor, ulaşamazsanız 0 312 555 48 60 numarasından')).toEqual(['0 312 555 48 60']);
    expect(masked('takip no 03125554860')).toEqual([]);
    expect(masked('ref ZQ-99120. Then 01632 960 447')).toEqual(['01632 960 447']);
    expect(masked('ref ZQ. Then 01632 960 447')).toEqual([]);
  });
});

describe('who is asked for in passing', () => {
  it('is a person before a telephone, when the word is none of everyday', () => {
    expect(masked('Xqrtan, (617) 555-0133')).toContain('Xqrtan');
    expect(masked('Support, (617) 555-0133')).toEqual(['(617) 555-0133']);
  });

  it('is the last word before a title, whatever the word', () => {
    expect(masked('dün Kestane Abla geldi')).toEqual(['Kestane']);
  });

  it('is told by what they are to somebody', () => {
    expect(masked("Xqrzan (Xqran'ın annesi) yazdı")).toEqual(['Xqrzan', "Xqran'ın annesi"]);
    expect(masked("today's dad joke")).toEqual([]);
  });
});

describe('what is called like people', () => {
  it('is an assistant, a branch, a shop or the kin of somebody', () => {
    expect(masked('Merhaba, ben Pelin Asistan. Size nasıl yardımcı olabilirim?')).toEqual([]);
    expect(masked('Birim: Kemal Şb.    Kabul edildi')).toEqual([]);
    expect(masked('Satıcı: Ayşe Hanım Ev Tekstili')).toEqual([]);
    expect(masked('Yakınlığı\nAnne')).toEqual([]);
    expect(masked('Konu: Ayşe Hanım')).toEqual(['Ayşe Hanım']);
  });

  it('is nobody whom everybody knows, but whoever is greeted so or has a name behind it', () => {
    expect(masked('Yaşar Kemal Caddesi üzerinde')).toEqual([]);
    expect(masked('Merhaba Yaşar Kemal Bey, siparişiniz yolda')).toEqual(['Yaşar Kemal']);
    expect(masked('Orhan Kemal Yılmaz aradı')).toEqual(['Orhan Kemal Yılmaz']);
  });

  it('is a flight, not a post code', () => {
    expect(masked('Flight SK 1428 Stockholm ARN – Copenhagen CPH')).toEqual([]);
  });

  it('holds "Sn." where both fill their cell', () => {
    expect(masked('Ad Soyad: Sn. Ayşe Zqrkaya')).toEqual(['Sn. Ayşe Zqrkaya']);
    expect(masked('Sn. Ayşe Zqrkaya, siparişiniz yolda')).toEqual(['Ayşe Zqrkaya']);
  });
});

describe('passwords of networks', () => {
  it('are covered where somebody tells them, but no standard and no device', () => {
    expect(masked('Door is open, wifi juniper-snow-77. Key is left.')).toEqual(['juniper-snow-77']);
    expect(masked('wifi 802.11ac-dual and WIFI HP-LASERJET-15')).toEqual([]);
  });
});

describe('lists of friends', () => {
  it('need two entries and a word that is said of people', () => {
    expect(masked('xqrkirankiz\nOnline\nTosqrik\nLast seen 3 h ago')).toEqual(['xqrkirankiz', 'Tosqrik']);
    expect(masked('xqrkirankiz\nOnline\nTosqrik\nOffline')).toEqual([]);
    expect(masked('xqrkirankiz\nLast seen 3 h ago')).toEqual([]);
  });
});

describe('a picture before a word', () => {
  it('is read as a letter, and makes no name of it', () => {
    expect(masked('Q Xearch history', 'ocr')).toEqual([]);
    expect(masked('Q. Xearch', 'ocr')).toEqual(['Q. Xearch']);
    expect(masked('Q Xearch')).toEqual(['Q Xearch']);
  });
});
