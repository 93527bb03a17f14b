import { describe, expect, it } from 'vitest';
import { findInLists, reduceToCandidates } from '@/utils/filters/imported-lists';
import { knownCosmeticRuleFor, knownRuleFor } from '@/utils/filters/known-rules';
import { isRuleMatch } from '@/utils/filters/match-rule';

const pageUrl = 'https://shop.example/help';
const script = (url: string) => ({ url, type: 'script', pageUrl });

describe('isRuleMatch', () => {
  it.each([
    ['||widget.intercom.io^', 'https://widget.intercom.io/widget/abc', true],
    ['||widget.intercom.io^', 'https://widget.intercom.io.evil.example/', false],
    ['||tawk.to^$third-party', 'https://embed.tawk.to/5f0/default', true],
    ['||embed.tawk.to^$third-party,domain=~roonlabs.com|~milesweb.co.uk', 'https://embed.tawk.to/5f0/default', true],
    ['||connect.livechatinc.com^$domain=byjus.com', 'https://connect.livechatinc.com/x', false],
    ['||crisp.chat^$~image,third-party', 'https://client.crisp.chat/l.js', true],
    ['||service.force.com/embeddedservice/*/esw.min.js', 'https://service.force.com/embeddedservice/5.0/esw.min.js', true],
    ['||widget-v*.tidiochat.com^$third-party', 'https://widget-v4.tidiochat.com/1_2/main.js', true],
    ['||tawk.to^$stylesheet', 'https://embed.tawk.to/5f0/default', false],
    ['||tawk.to^$removeparam=x', 'https://embed.tawk.to/5f0/default', false],
    ['@@||tawk.to^', 'https://embed.tawk.to/5f0/default', false],
  ])('%s on %s is %s', (rule, url, expected) => {
    expect(isRuleMatch(rule, script(url))).toBe(expected);
  });

  it('takes a rule against third parties for none against the vendor itself', () => {
    expect(isRuleMatch('||tawk.to^$third-party', { url: 'https://embed.tawk.to/a', type: 'script', pageUrl: 'https://www.tawk.to/' })).toBe(
      false,
    );
  });
});

describe('known rules', () => {
  it('names list and rule for a vendor that a public list blocks', () => {
    expect(knownRuleFor(script('https://client.crisp.chat/l.js'))).toEqual({
      list: 'AdGuard Widgets',
      text: '||client.crisp.chat^$third-party',
    });
  });

  it('names none for a host that no list is known to block', () => {
    expect(knownRuleFor(script('https://widget.test/livechat/rocketchat-livechat.min.js'))).toBeNull();
  });

  it('knows the cosmetic rule for a launcher and none for another element', () => {
    expect(knownCosmeticRuleFor('intercom', '.intercom-launcher')?.text).toBe('##.intercom-launcher');
    expect(knownCosmeticRuleFor('intercom', '#else')).toBeNull();
  });
});

describe('imported lists', () => {
  const list = { name: 'My list', text: '! title\n||widget.test^$script\n||other.example^\nshop.example##.chat\n' };

  it('keeps only the lines that can concern the address', () => {
    expect(reduceToCandidates(list.text, ['https://widget.test/w.js'])).toBe('||widget.test^$script');
  });

  it('finds the raw rule of the list that refuses a request', async () => {
    const found = await findInLists([list], [script('https://widget.test/w.js'), script('https://fine.example/app.js')]);
    expect(found).toEqual([{ url: 'https://widget.test/w.js', rule: { list: 'My list', text: '||widget.test^$script' } }]);
  });

  it('honours an exception of the same list', async () => {
    const excepted = { ...list, text: `${list.text}@@||widget.test^$script\n` };
    expect(await findInLists([excepted], [script('https://widget.test/w.js')])).toEqual([]);
  });
});
