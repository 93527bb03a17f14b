import type { Plugin } from 'vite';

/**
 * What every page of the extension begins with. The manifest leaves `connect-src` open for the re-fetch probe in the background; pages take
 * that back here, so that no page can be added without it (tests/build/pages.test.ts).
 */
export function pageHeadPlugin(): Plugin {
  const meta = (attrs: Record<string, string>) => ({ tag: 'meta', attrs, injectTo: 'head-prepend' as const });
  return {
    name: 'chat-medic:page-head',
    transformIndexHtml: () => [
      meta({ charset: 'utf-8' }),
      meta({ name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      meta({ 'http-equiv': 'Content-Security-Policy', content: "connect-src 'self'" }),
    ],
  };
}
