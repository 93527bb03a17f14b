import { parseUrl } from '@/utils/foundation/url';

/** Directives by what they govern, the most specific first; each falls back to the next. */
const CHAINS = {
  script: ['script-src-elem', 'script-src', 'default-src'],
  style: ['style-src-elem', 'style-src', 'default-src'],
  frame: ['frame-src', 'child-src', 'default-src'],
  connect: ['connect-src', 'default-src'],
} as const;

export type PolicyKind = keyof typeof CHAINS;

/** What a policy says about a URL. `unknown` where nonces, hashes or a cut-off header leave it open. */
export type PolicyAnswer = { answer: 'allowed' | 'unknown' } | { answer: 'refused'; directive: string };

function parsePolicy(policy: string): Map<string, string[]> {
  const directives = new Map<string, string[]>();
  for (const part of policy.split(';')) {
    const [name, ...sources] = part.trim().split(/\s+/);
    // The first of two equal directives wins (CSP3 §2.2.1).
    if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
  }
  return directives;
}

/** An insecure scheme in a policy also allows its secure form, and `http` the sockets of the same host (CSP3 §6.7.2.8). */
function isSchemeAllowed(allowed: string, scheme: string): boolean {
  if (allowed === scheme) return true;
  if (allowed === 'http') return scheme === 'https' || scheme === 'ws' || scheme === 'wss';
  if (allowed === 'https') return scheme === 'wss';
  return allowed === 'ws' && scheme === 'wss';
}

const DEFAULT_PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443', 'ws:': '80', 'wss:': '443' };
const HOST_SOURCE = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[^/:]+)(?::(\d+|\*))?(\/.*)?$/i;

function isHostSourceMatch(source: string, url: URL, page: URL): boolean {
  const match = HOST_SOURCE.exec(source);
  if (!match) return false;
  const [, scheme, host = '', port, path] = match;
  const wanted = (scheme ?? page.protocol.replace(':', '')).toLowerCase();
  if (!isSchemeAllowed(wanted, url.protocol.replace(':', ''))) return false;
  const name = host.toLowerCase();
  if (name !== '*' && !(name.startsWith('*.') ? url.hostname.endsWith(name.slice(1)) : url.hostname === name)) return false;
  const urlPort = url.port || DEFAULT_PORTS[url.protocol] || '';
  const isPort = port === undefined ? urlPort === (DEFAULT_PORTS[url.protocol] ?? '') : port === '*' || port === urlPort;
  if (!isPort) return false;
  if (path === undefined || path === '/') return true;
  return path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path;
}

function isSourceMatch(source: string, url: URL, page: URL): boolean {
  const lower = source.toLowerCase();
  if (lower === "'self'") {
    return url.host === page.host && isSchemeAllowed(page.protocol.replace(':', ''), url.protocol.replace(':', ''));
  }
  if (lower === '*') return /^(https?|wss?):$/.test(url.protocol);
  if (lower.startsWith("'")) return false;
  if (/^[a-z][a-z0-9+.-]*:$/.test(lower)) return isSchemeAllowed(lower.slice(0, -1), url.protocol.replace(':', ''));
  return isHostSourceMatch(source, url, page);
}

function askPolicy(policy: string, kind: PolicyKind, url: URL, page: URL): PolicyAnswer {
  const directives = parsePolicy(policy);
  const directive = CHAINS[kind].find((name) => directives.has(name));
  if (directive === undefined) return { answer: 'allowed' };
  const sources = directives.get(directive) ?? [];
  // A nonce, a hash or strict-dynamic allows scripts for reasons that a URL does not show.
  if (kind === 'script' && sources.some((source) => /^'(nonce-|sha\d|strict-dynamic)/i.test(source))) return { answer: 'unknown' };
  return sources.some((source) => isSourceMatch(source, url, page)) ? { answer: 'allowed' } : { answer: 'refused', directive };
}

/**
 * What the page's own policies say about a URL. Policies add up: each must allow it.
 *
 * @param policies Header values (several may stand in one, separated by commas) and `meta` contents; enforced ones only.
 * @param cutAtLength A policy of this length was cut off, so what it lacks proves nothing.
 */
export function askPolicies(
  policies: readonly string[],
  kind: PolicyKind,
  urlText: string,
  pageUrlText: string,
  cutAtLength = 2_000,
): PolicyAnswer {
  const url = parseUrl(urlText);
  const page = parseUrl(pageUrlText);
  if (!url || !page) return { answer: 'unknown' };
  let isOpen = false;
  for (const value of policies) {
    if (value.length >= cutAtLength) {
      isOpen = true;
      continue;
    }
    for (const policy of value.split(',')) {
      const answer = askPolicy(policy, kind, url, page);
      if (answer.answer === 'refused') return answer;
      if (answer.answer === 'unknown') isOpen = true;
    }
  }
  return { answer: isOpen ? 'unknown' : 'allowed' };
}

/** Whether a frame's answer forbids being framed by this page. `frame-ancestors` makes X-Frame-Options void (CSP3 §7.7.1). */
export function isFramingForbidden(
  headers: { csp: string | null; xFrameOptions: string | null },
  frameUrlText: string,
  pageUrlText: string,
): 'frame-ancestors' | 'x-frame-options' | null {
  const frame = parseUrl(frameUrlText);
  const page = parseUrl(pageUrlText);
  if (!frame || !page) return null;
  let hasAncestors = false;
  for (const policy of (headers.csp ?? '').split(',')) {
    const sources = parsePolicy(policy).get('frame-ancestors');
    if (sources === undefined) continue;
    hasAncestors = true;
    if (!sources.some((source) => isSourceMatch(source, page, frame))) return 'frame-ancestors';
  }
  if (hasAncestors) return null;
  const option = (headers.xFrameOptions ?? '').trim().toLowerCase();
  if (option.includes('deny')) return 'x-frame-options';
  return option.includes('sameorigin') && frame.origin !== page.origin ? 'x-frame-options' : null;
}
