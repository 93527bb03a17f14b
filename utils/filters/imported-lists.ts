import type { KnownRule } from '@/utils/vendors/define-vendor';
import { type FilteredRequest, isRuleMatch } from './match-rule';

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

/** Longest run of letters and digits that a rule shares with an address when it can match at all. */
const WORD = /[a-z0-9]{4,}/g;
/** A line of a hosts file: an address that leads nowhere, and the name that is to be lost. */
const HOSTS_LINE = /^(?:0\.0\.0\.0|127\.0\.0\.1|::1?)\s+([a-z0-9.-]+)(?:\s|#|$)/i;

/**
 * Keeps the lines that can concern these requests at all, so that a list of 100,000 rules costs a scan and not a parse: a rule that
 * matches shares a word with the address, apart from rules without any word.
 */
export function reduceToCandidates(text: string, urls: readonly string[]): string[] {
  const words = new Set(urls.flatMap((url) => url.toLowerCase().match(WORD) ?? []));
  const haystack = urls.join('\n').toLowerCase();
  return text.split(/\r?\n/).filter((line) => {
    if (line === '' || line.startsWith('!') || line.startsWith('[') || line.startsWith('#') || /#[@?$]?#/.test(line)) return false;
    const own = line.toLowerCase().split('$')[0]?.match(WORD) ?? [];
    return own.length === 0 ? line.length > 3 : own.some((word) => words.has(word) || haystack.includes(word));
  });
}

/**
 * The rules of imported lists that refuse these requests, found offline. Exceptions (`@@`) of the same list count. Nothing here is an
 * engine: it runs in the background, where no code can be loaded on demand, over the few lines that share a word with an address.
 */
export function findInLists(lists: readonly ImportedList[], requests: readonly FilteredRequest[]): FoundRule[] {
  const found = new Map<string, FoundRule>();
  const urls = requests.map(({ url }) => url);
  for (const { name, text } of lists) {
    const lines = reduceToCandidates(text, urls).map((line) => ({ line, rule: toRule(line.trim()) }));
    const exceptions = lines.filter(({ rule }) => rule.startsWith('@@')).map(({ rule }) => rule.slice(2));
    for (const request of requests) {
      if (found.has(request.url)) continue;
      const hit = lines.find(({ rule }) => isRuleMatch(rule, request));
      if (!hit || exceptions.some((rule) => isRuleMatch(rule, request))) continue;
      found.set(request.url, { url: request.url, rule: { list: name, text: hit.line.trim() } });
    }
  }
  return [...found.values()];
}

function toRule(line: string): string {
  const host = HOSTS_LINE.exec(line)?.[1];
  return host ? `||${host}^` : line;
}
