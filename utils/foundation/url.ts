/** Schemes of pages a check can look at. */
const CHECKABLE_SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:']);

export function parseUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

export function isCheckableUrl(text: string | undefined): boolean {
  const url = text === undefined ? null : parseUrl(text);
  return url !== null && CHECKABLE_SCHEMES.has(url.protocol);
}

/** Host with port where it is not the scheme's own; empty for what is no URL. */
export function hostOf(text: string): string {
  return parseUrl(text)?.host ?? '';
}

/** Host without port; empty for what is no URL. */
export function hostnameOf(text: string): string {
  return parseUrl(text)?.hostname ?? '';
}

/**
 * A URL as it may be kept: no credentials, no fragment, and of the query only the names. Path segments stay, because rules and support
 * need them; `report/scrub` takes personal data out of them before anything leaves.
 */
export function redactUrl(text: string): string {
  const url = parseUrl(text);
  if (!url) return '';
  if (url.protocol === 'data:' || url.protocol === 'blob:') return url.protocol;
  const names = [...new Set(url.searchParams.keys())].slice(0, 20);
  const query = names.length > 0 ? `?${names.map((name) => `${encodeURIComponent(name)}=`).join('&')}` : '';
  return `${url.protocol}//${url.host}${url.pathname}${query}`;
}
