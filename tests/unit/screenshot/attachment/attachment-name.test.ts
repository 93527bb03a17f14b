import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attachmentName } from '@/utils/screenshot/attachment/attachment-name';

const takenAt = new Date(2026, 10, 2, 9, 5);

describe('attachmentName', () => {
  it('says site, topic, local time and number', () => {
    const name = attachmentName({ site: 'help.shop.test', topic: 'chat', takenAt, number: 3, extension: 'png' });
    expect(name).toBe('help.shop.test-chat-20261102-0905-3.png');
  });

  it('leaves the site out where there is none, and turns letters into plain ones', () => {
    expect(attachmentName({ site: null, topic: 'Ödeme Şifresi ışık', takenAt, number: 1, extension: 'jpg' })).toBe(
      'odeme-sifresi-isik-20261102-0905-1.jpg',
    );
  });

  it('is a safe file name whatever the parts hold', () => {
    const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(anyText, anyText, (site, topic) => {
        const name = attachmentName({ site, topic, takenAt, number: 1, extension: 'png' });
        expect(name).toMatch(/^[a-z0-9][a-z0-9.-]*$/);
        expect(name.endsWith('20261102-0905-1.png')).toBe(true);
        expect(name.length).toBeLessThan(110);
      }),
    );
  });
});
