import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputFolder } from '../../scripts/build/ensure-built.ts';

const folder = outputFolder('chrome', 'store');
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));

describe('every page of the extension', () => {
  it('is there', () => {
    expect(pages).toEqual(expect.arrayContaining(['editor.html', 'options.html', 'popup.html', 'sidepanel.html', 'welcome.html']));
  });

  it.each(pages)('%s may connect to nothing but itself', (page) => {
    // The manifest leaves connect-src open for the re-fetch probe in the background; pages take that back.
    // The build writes quotes as references, which browsers read as quotes.
    expect(readFileSync(join(folder, page), 'utf8').replaceAll('&#39;', "'")).toMatch(
      /<meta\s+http-equiv="Content-Security-Policy"\s+content="[^"]*connect-src 'self'[;"]/,
    );
  });

  it.each(pages)('%s holds no inline script', (page) => {
    expect(readFileSync(join(folder, page), 'utf8')).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>[^<]/);
  });
});
