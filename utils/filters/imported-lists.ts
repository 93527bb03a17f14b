import type { KnownRule } from '@/utils/vendors/define-vendor';
import type { FilteredRequest } from './match-rule';

/** A list that the person pasted or imported. */
export interface ImportedList {
  name: string;
  text: string;
}

/** A rule found for one request. */
export interface FoundRule {
  url: string;
  rule: KnownRule;
}

const TYPES = {
  script: 'script',
  style: 'stylesheet',
  image: 'image',
  font: 'font',
  frame: 'sub_frame',
  fetch: 'xmlhttprequest',
  socket: 'websocket',
  ping: 'ping',
  media: 'media',
} as const;

/** Longest run of letters and digits that a rule shares with an address when it can match at all. */
const WORD = /[a-z0-9]{4,}/g;

/**
 * Keeps the lines that can concern these requests at all, so that a list of 100,000 rules costs a scan and not a parse: a rule that
 * matches shares a word with the address, apart from rules without any word.
 */
export function reduceToCandidates(text: string, urls: readonly string[]): string {
  const words = new Set(urls.flatMap((url) => url.toLowerCase().match(WORD) ?? []));
  const haystack = urls.join('\n').toLowerCase();
  const lines = text.split('\n').filter((line) => {
    if (line === '' || line.startsWith('!') || line.startsWith('[') || line.includes('##') || line.includes('#@#')) return false;
    const own = line.toLowerCase().split('$')[0]?.match(WORD) ?? [];
    return own.length === 0 ? line.length > 3 : own.some((word) => words.has(word) || haystack.includes(word));
  });
  return lines.join('\n');
}

/**
 * The rules of imported lists that refuse these requests, found offline. Exceptions (`@@`) in the same list count. The engine is loaded
 * only here, because most checks never need it.
 */
export async function findInLists(lists: readonly ImportedList[], requests: readonly FilteredRequest[]): Promise<FoundRule[]> {
  if (lists.length === 0 || requests.length === 0) return [];
  const { FiltersEngine, Request } = await import('@ghostery/adblocker');
  const urls = requests.map(({ url }) => url);
  const found = new Map<string, FoundRule>();
  for (const { name, text } of lists) {
    const engine = FiltersEngine.parse(reduceToCandidates(text, urls), { debug: true, loadCosmeticFilters: false });
    for (const { url, type, pageUrl } of requests) {
      if (found.has(url)) continue;
      const kind = type in TYPES ? TYPES[type as keyof typeof TYPES] : 'other';
      const { match, filter } = engine.match(Request.fromRawDetails({ url, type: kind, sourceUrl: pageUrl }));
      const raw = filter?.rawLine ?? filter?.toString();
      if (match && raw) found.set(url, { url, rule: { list: name, text: raw } });
    }
  }
  return [...found.values()];
}
