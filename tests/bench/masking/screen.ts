import type { Random } from './random.ts';
import type { Values } from './values.ts';

export type Theme = 'light' | 'dark' | 'gradient' | 'photo';

/** What a template works with. `pii` and `keep` mark the text whose ink is measured. */
export interface Kit {
  random: Random;
  values: Values;
  language: 'en' | 'tr';
  theme: Theme;
  font: string;
  /** CSS px of ordinary text. */
  size: number;
  pii(entity: string, text: string): string;
  keep(kind: string, text: string): string;
  /** Picks by language. */
  t(en: string, tr: string): string;
}

export interface Template {
  id: string;
  html(kit: Kit): string;
}

export interface ScreenPlan {
  id: string;
  template: Template;
  seed: number;
  language: 'en' | 'tr';
  theme: Theme;
  font: string;
  size: number;
  devicePixelRatio: number;
  format: 'png' | 'jpeg';
}

export const FONTS = [
  '"Noto Sans"',
  '"DejaVu Sans"',
  '"DejaVu Sans Condensed"',
  '"Noto Serif"',
  '"DejaVu Sans Mono"',
  '"Noto Sans Display"',
  '"Noto Sans Mono"',
] as const;

const escapeHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

export function mark(kind: 'pii' | 'keep', label: string, text: string): string {
  return `<span data-${kind}="${label}">${escapeHtml(text)}</span>`;
}

/** Colours of a theme: page, card, text, quiet text, line. */
export function palette(
  theme: Theme,
  random: Random,
): { page: string; card: string; text: string; quiet: string; line: string; accent: string } {
  switch (theme) {
    case 'light':
      return random.pick([
        { page: '#f4f5f7', card: '#ffffff', text: '#1c2430', quiet: '#6b7480', line: '#dfe3e8', accent: '#0b63ce' },
        { page: '#fffdf7', card: '#fbf6ea', text: '#3b3226', quiet: '#8a7c66', line: '#e8dfcc', accent: '#9a5b13' },
        { page: '#eef3ff', card: '#ffffff', text: '#27313f', quiet: '#8791a0', line: '#d3dcec', accent: '#6a3fd1' },
      ]);
    case 'dark':
      return random.pick([
        { page: '#0d1117', card: '#161b22', text: '#e6edf3', quiet: '#8b949e', line: '#30363d', accent: '#58a6ff' },
        { page: '#1e1e2e', card: '#27273a', text: '#cdd6f4', quiet: '#8087a2', line: '#3b3b55', accent: '#f5c2e7' },
      ]);
    case 'gradient':
      return {
        page: `linear-gradient(${random.between(20, 160)}deg,#5b2a86,#1e88e5)`,
        card: 'rgba(255,255,255,.08)',
        text: '#ffffff',
        quiet: '#dfe6ff',
        line: 'rgba(255,255,255,.25)',
        accent: '#ffe082',
      };
    case 'photo':
      return {
        page: photoBackground(random),
        card: 'rgba(0,0,0,.28)',
        text: '#ffffff',
        quiet: '#f1f1f1',
        line: 'rgba(255,255,255,.3)',
        accent: '#ffffff',
      };
  }
}

/** A busy picture without a file: coarse and fine noise in muted colours, dark enough that white text on it can be read. */
function photoBackground(random: Random): string {
  const tint = () => (0.02 + random.next() * 0.1).toFixed(2);
  const svg =
    `<svg xmlns='http://www.w3.org/2000/svg' width='1920' height='1080'><filter id='f'><feTurbulence type='fractalNoise' ` +
    `baseFrequency='${(0.004 + random.next() * 0.02).toFixed(4)}' numOctaves='5' seed='${random.between(1, 999)}'/><feColorMatrix ` +
    `values='.35 .15 0 0 ${tint()} .1 .3 .1 0 ${tint()} .05 .1 .4 0 ${tint()} 0 0 0 0 1'/></filter>` +
    `<rect width='100%' height='100%' filter='url(#f)'/></svg>`;
  return `#333 url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}

/** The page around a template's body. */
export function page(kit: Kit, body: string, extraCss = ''): string {
  const c = palette(kit.theme, kit.random);
  return `<!doctype html><html lang="${kit.language}"><meta charset="utf-8"><style>
*{box-sizing:border-box}html,body{margin:0;height:100%}body{background:${c.page};background-size:cover;color:${c.text};font:${kit.size}px/1.5 ${kit.font},sans-serif;overflow:hidden}
.card{background:${c.card};border:1px solid ${c.line};border-radius:8px;padding:16px 20px;margin:0 0 16px}.quiet{color:${c.quiet}}.accent{color:${c.accent}}
table{border-collapse:collapse;width:100%}td,th{padding:7px 10px;text-align:left;border-bottom:1px solid ${c.line};white-space:nowrap}
.field{border:1px solid ${c.line};border-radius:5px;padding:7px 10px;margin:3px 0 12px;min-width:240px}.btn{display:inline-block;background:${c.accent};color:${kit.theme === 'light' ? '#fff' : '#111'};border-radius:6px;padding:7px 16px}
h1{font-size:1.7em;margin:.3em 0}h2{font-size:1.3em;margin:.3em 0}p{margin:.5em 0}${extraCss}</style><body>${body}</body></html>`;
}
