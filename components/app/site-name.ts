/** The site of an origin pattern as a person would name it: `*://*.shop.example/*` → `shop.example`. */
export function siteName(pattern: string): string {
  return pattern
    .replace(/^[^/]*\/\//, '')
    .replace(/\/.*$/, '')
    .replace(/^\*\./, '');
}
