import { siteOf } from '@/utils/foundation/site';
import { parseUrl } from '@/utils/foundation/url';

/** A request as a blocker sees it. `type` is of the evidence's resource types. */
export interface FilteredRequest {
  url: string;
  type: string;
  pageUrl: string;
}

/** How blockers name the types of requests in a rule's options. */
const TYPE_OPTIONS: Readonly<Record<string, string>> = {
  script: 'script',
  style: 'stylesheet',
  image: 'image',
  font: 'font',
  frame: 'subdocument',
  fetch: 'xmlhttprequest',
  socket: 'websocket',
  ping: 'ping',
  media: 'media',
  other: 'other',
};
const ALL_TYPES: ReadonlySet<string> = new Set(Object.values(TYPE_OPTIONS));

function isDomainListed(pageHost: string, list: string): boolean {
  const isOn = (domain: string): boolean => pageHost === domain || pageHost.endsWith(`.${domain}`);
  const domains = list.split('|');
  const excluded = domains.filter((domain) => domain.startsWith('~')).map((domain) => domain.slice(1));
  const included = domains.filter((domain) => !domain.startsWith('~'));
  return !excluded.some(isOn) && (included.length === 0 || included.some(isOn));
}

function areOptionsMet(options: string, request: FilteredRequest, host: string, pageHost: string): boolean {
  const type = TYPE_OPTIONS[request.type] ?? 'other';
  const parts = options.split(',').filter((part) => part !== '');
  const isThird = siteOf(host) !== siteOf(pageHost);
  const wantedTypes = parts.filter((part) => ALL_TYPES.has(part));
  if (wantedTypes.length > 0 && !wantedTypes.includes(type)) return false;
  return parts.every((part) => {
    if (ALL_TYPES.has(part)) return true;
    if (part.startsWith('~') && ALL_TYPES.has(part.slice(1))) return part.slice(1) !== type;
    if (part === 'third-party' || part === '3p') return isThird;
    if (part === '~third-party' || part === '1p') return !isThird;
    if (part.startsWith('domain=')) return isDomainListed(pageHost, part.slice('domain='.length));
    // An option that this reader does not know may narrow the rule: then it is not claimed to match.
    return part === 'important' || part === 'all';
  });
}

/** What `^` stands for: anything that ends a name in an address. */
const isSeparator = (sign: string | undefined): boolean => sign === undefined || !/[\w.%-]/.test(sign);

/** Where `part` (no `*` in it) first stands in the text at or behind `from`; its end, or -1. `^` may also be the end of the text. */
function endOfPart(text: string, part: string, from: number, isFixed: boolean): number {
  for (let start = from; start <= text.length; start++) {
    let at = 0;
    while (at < part.length && (part[at] === '^' ? isSeparator(text[start + at]) : part[at] === text[start + at])) at++;
    if (at === part.length) return Math.min(text.length, start + at);
    if (isFixed) return -1;
  }
  return -1;
}

/** Whether the pattern stands in the text at exactly `start`, or anywhere behind it. Each piece between two `*` is sought once, so no pattern can take long. */
function isPatternAt(text: string, pattern: string, start: number, isFixed: boolean): boolean {
  const isEnd = pattern.endsWith('|');
  const parts = (isEnd ? pattern.slice(0, -1) : pattern).split('*');
  let end = start;
  for (const [index, part] of parts.entries()) {
    if (part === '') continue;
    end = endOfPart(text, part, end, isFixed && index === 0);
    if (end < 0) return false;
  }
  if (!isEnd || end === text.length) return true;
  // The last piece was found too early; it may stand at the end once more.
  const last = parts.at(-1) ?? '';
  return last === '' || (parts.length > 1 && text.endsWith(last));
}

/** Places in the address at which a name of the host begins. */
function* hostPlaces(url: URL): Generator<number> {
  const first = url.href.indexOf(url.host);
  yield first;
  for (let at = url.host.indexOf('.'); at >= 0; at = url.host.indexOf('.', at + 1)) yield first + at + 1;
}

/**
 * Whether one network rule in the common blocker syntax matches a request. Exceptions, cosmetic rules, regular expressions and rules with
 * options beyond types, parties and domains never match here, because they may say less than they seem to.
 */
export function isRuleMatch(rule: string, request: FilteredRequest): boolean {
  const url = parseUrl(request.url);
  const page = parseUrl(request.pageUrl);
  if (!url || !page || rule.startsWith('@@') || rule.includes('##') || /^\/.*\/(?:\$|$)/.test(rule)) return false;
  const cut = rule.lastIndexOf('$');
  const body = (cut > 0 ? rule.slice(0, cut) : rule).toLowerCase();
  const options = cut > 0 ? rule.slice(cut + 1) : '';
  if (!areOptionsMet(options, request, url.hostname, page.hostname)) return false;
  const text = url.href.slice(0, url.href.length - url.hash.length).toLowerCase();
  if (body.startsWith('||')) return [...hostPlaces(url)].some((place) => isPatternAt(text, body.slice(2), place, true));
  return body.startsWith('|') ? isPatternAt(text, body.slice(1), 0, true) : isPatternAt(text, body, 0, false);
}
