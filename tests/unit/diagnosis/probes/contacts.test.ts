import { afterEach, describe, expect, it } from 'vitest';
import { findContacts } from '@/utils/diagnosis/probes/page/contacts';
import { catalogueForPage } from '@/utils/vendors/catalogue-for-page';

const WEBSITE = '0f0e0d0c-1111-4222-8333-444455556666';
const find = (html: string) => {
  document.body.innerHTML = html;
  return findContacts(catalogueForPage(), () => null);
};
afterEach(() => {
  document.body.innerHTML = '';
});

describe('what a page hands over about its people', () => {
  it('holds links that may lead to them, and no others', () => {
    const { links } = find(`
      <a href="mailto:help@shop.example">Write to us</a>
      <a href="/lamps">Lamps</a>
      <a href="/p/7">Bize ulaşın</a>
      <a href="https://wa.me/905324186607"><span>Chat</span></a>`);
    expect(links.map(({ label }) => label)).toEqual(['Write to us', 'Bize ulaşın', 'Chat']);
  });

  it('says whether a message can be written on the page itself', () => {
    expect(find('<form><input type="search"></form>').hasForm).toBe(false);
    expect(find('<form><input type="email"><textarea></textarea></form>').hasForm).toBe(true);
  });

  it('is not thrown by a form whose fields shadow its own functions', () => {
    expect(find('<form><input name="querySelector" type="email"><textarea name="closest"></textarea></form>').hasForm).toBe(true);
  });

  it('stays small on a page with any number of links', () => {
    const { links } = find('<a href="mailto:x@shop.example">mail</a>'.repeat(5_000));
    expect(links.length).toBeLessThanOrEqual(150);
  });

  it('finds the site’s own number in the snippet of its chat', () => {
    expect(find(`<script type="text/plain">window.CRISP_WEBSITE_ID="${WEBSITE}";</script>`).snippetIds).toEqual([
      { vendorId: 'crisp', ids: [WEBSITE] },
    ]);
  });
});
