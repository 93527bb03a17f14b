import { describe, expect, it } from 'vitest';
import { findInLists, reduceToCandidates } from '@/utils/filters/imported-lists';
import { knownCosmeticRuleFor, knownRuleFor } from '@/utils/filters/known-rules';
import { createListStore, MAX_LIST_LENGTH, MAX_LISTS } from '@/utils/filters/list-store';
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
    expect(reduceToCandidates(list.text, ['https://widget.test/w.js'])).toEqual(['||widget.test^$script']);
  });

  it('finds the raw rule of the list that refuses a request', () => {
    const found = findInLists([list], [script('https://widget.test/w.js'), script('https://fine.example/app.js')]);
    expect(found).toEqual([{ url: 'https://widget.test/w.js', rule: { list: 'My list', text: '||widget.test^$script' } }]);
  });

  it('honours an exception of the same list', () => {
    const excepted = { ...list, text: `${list.text}@@||widget.test^$script\n` };
    expect(findInLists([excepted], [script('https://widget.test/w.js')])).toEqual([]);
  });

  it('reads the lines of a hosts file as well', () => {
    const hosts = { name: 'Hosts', text: '# blocked\r\n0.0.0.0 widget.test # chat\r\n' };
    expect(findInLists([hosts], [script('https://widget.test/w.js')])).toEqual([
      { url: 'https://widget.test/w.js', rule: { list: 'Hosts', text: '0.0.0.0 widget.test # chat' } },
    ]);
  });

  it('is not held up by a rule made to hold it up', () => {
    const text = `${'a*'.repeat(400)}b`;
    const began = process.cpuUsage().user;
    expect(isRuleMatch(text, script(`https://widget.test/${'a'.repeat(3_000)}`))).toBe(false);
    expect((process.cpuUsage().user - began) / 1_000).toBeLessThan(2_000);
  });
});

describe('isRuleMatch beside a full engine', () => {
  // Made of pieces, so that every anchor meets every body and option.
  const bodies = ['widget.test', 'widget.test/chat', 'chat/*/boot.js', '/boot', 'test^', 'widget.test^chat^', 'w*t.test^', 'et.test/'];
  const rules = bodies.flatMap((body) =>
    [body, `||${body}`, `|https://${body}`, `${body}|`].flatMap((rule) => [rule, `${rule}$script`, `${rule}$third-party,~image`]),
  );
  const urls = [
    'https://widget.test/chat/v2/boot.js',
    'https://cdn.widget.test/chat',
    'https://widget.test/',
    'https://notwidget.test/boot',
    'http://widget.test:8443/chat/x/boot.js?y=1',
  ];

  it('agrees on every rule and address', async () => {
    const { FiltersEngine, Request } = await import('@ghostery/adblocker');
    const differences: string[] = [];
    for (const rule of rules) {
      const engine = FiltersEngine.parse(rule, { loadCosmeticFilters: false });
      for (const url of urls) {
        const expected = engine.match(Request.fromRawDetails({ url, type: 'script', sourceUrl: pageUrl })).match;
        if (isRuleMatch(rule, script(url)) !== expected) differences.push(`${rule} on ${url} is ${expected}`);
      }
    }
    expect(differences).toEqual([]);
  });
});

describe('the lists that are kept', () => {
  const store = () => {
    const rows = new Map<string, unknown>();
    return createListStore({
      getAll: async () => [...rows].map(([key, value]) => ({ key, value })),
      put: async (key, value) => void rows.set(key, value),
      remove: async (key) => void rows.delete(key),
    });
  };

  it('are called by their own title, counted, replaced and removed', async () => {
    const lists = store();
    expect(await lists.add('file', '! Title: Chats off\n! x\n||a.test^\n\n||b.test^')).toEqual({ name: 'Chats off', rules: 2 });
    await lists.add('other', '! Title: Chats off\n||a.test^');
    await lists.add('plain', '||c.test^');
    expect(await lists.list()).toEqual([
      { name: 'Chats off', rules: 1 },
      { name: 'plain', rules: 1 },
    ]);
    await lists.remove('plain');
    expect(await lists.load()).toHaveLength(1);
  });

  it.each([
    ['nothing', '', 'list/not-valid'],
    ['only comments', '! Title: x\n# y\n', 'list/not-valid'],
    ['something that is no text', '||a.test^\0', 'list/not-valid'],
    ['more than any list in use', 'x\n'.repeat(MAX_LIST_LENGTH / 2 + 1), 'list/too-large'],
  ])('refuse %s', async (_, text, code) => {
    await expect(store().add('file', text)).rejects.toMatchObject({ code });
  });

  it('do not grow without end', async () => {
    const lists = store();
    for (let count = 0; count < MAX_LISTS; count += 1) await lists.add(`list ${count}`, '||a.test^');
    await expect(lists.add('one more', '||a.test^')).rejects.toMatchObject({ code: 'list/too-many' });
    expect(await lists.add('list 3', '||b.test^')).toEqual({ name: 'list 3', rules: 1 });
  });

  it('take a damaged row for none', async () => {
    const rows = [
      { key: 'a', value: { name: 'b', text: 'x' } },
      { key: 'c', value: 7 },
    ];
    const none = async () => undefined;
    expect(await createListStore({ getAll: async () => rows, put: none, remove: none }).load()).toEqual([]);
  });
});
