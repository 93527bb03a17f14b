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

/** `*` is anything, `^` a separator or the end; everything else is itself. */
const toPattern = (text: string): string =>
  text
    .replaceAll(/[.+?${}()|[\]\\/]/g, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replaceAll('^', String.raw`(?:[^\w.%-]|$)`);

/**
 * Whether one network rule in the common blocker syntax matches a request. Reads what the known rules of the catalogue use; a rule with
 * options beyond that never matches here.
 */
export function isRuleMatch(rule: string, request: FilteredRequest): boolean {
  const url = parseUrl(request.url);
  const page = parseUrl(request.pageUrl);
  if (!url || !page || rule.startsWith('@@') || rule.includes('##')) return false;
  const cut = rule.lastIndexOf('$');
  const body = cut > 0 ? rule.slice(0, cut) : rule;
  const options = cut > 0 ? rule.slice(cut + 1) : '';
  const text = `${url.hostname}${url.pathname}${url.search}`;
  const anchored = body.startsWith('||') ? `^(?:[^/]*\\.)?${toPattern(body.slice(2))}` : toPattern(body);
  return new RegExp(anchored, 'i').test(text) && areOptionsMet(options, request, url.hostname, page.hostname);
}
