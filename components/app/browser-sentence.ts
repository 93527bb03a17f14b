const EVERYWHERE: ReadonlySet<string> = new Set(['<all_urls>', '*://*/*', 'http://*/*', 'https://*/*']);

interface Site {
  name: string;
  /** The pattern takes in everything below the name. */
  withSubdomains: boolean;
}

/** `*://*.shop.example/*` → `shop.example` with everything below it. */
function siteOf(pattern: string): Site {
  const host = pattern.replace(/^[^/]*\/\//, '').replace(/\/.*$/, '');
  return host.startsWith('*.') ? { name: host.slice(2), withSubdomains: true } : { name: host, withSubdomains: false };
}

function chromiumSentence(sites: readonly Site[]): string {
  const names = sites.map(({ name, withSubdomains }) => (withSubdomains ? `all ${name} sites` : name));
  if (names.length > 3) return 'Read and change your data on a number of websites';
  const last = names.at(-1) ?? '';
  const others = names.slice(0, -1);
  if (others.length === 0) return `Read and change your data on ${last}`;
  return `Read and change your data on ${others.join(', ')}${others.length > 1 ? ',' : ''} and ${last}`;
}

function firefoxSentence(sites: readonly Site[]): string {
  const [first, ...others] = sites;
  if (!first) return '';
  if (others.length > 0) return `Access your data for sites in ${sites.length} domains`;
  return first.withSubdomains ? `Access your data for sites in the ${first.name} domain` : `Access your data for ${first.name}`;
}

/**
 * What the browser's own question will say, word for word in English (`IDS_EXTENSION_PROMPT_WARNING_*` of Chromium 156,
 * `webext-perms-host-description-*` of Firefox 153).
 */
export function browserSentence(kind: 'chromium' | 'firefox', origins: readonly string[]): string {
  if (origins.some((origin) => EVERYWHERE.has(origin))) {
    return kind === 'chromium' ? 'Read and change all your data on all websites' : 'Access your data for all websites';
  }
  const sites = origins.map(siteOf);
  return kind === 'chromium' ? chromiumSentence(sites) : firefoxSentence(sites);
}
