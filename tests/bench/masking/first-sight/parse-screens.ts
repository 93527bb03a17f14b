import type { Kit, Template } from '../screen.ts';
import { page } from '../screen.ts';
import { fillValues } from './fill-values.ts';

/** `{{E:ayse@example.org}}` is a personal text of entity EMAIL; `[[SP-4711]]` must stay readable. */
const ENTITIES: Readonly<Record<string, string>> = {
  E: 'EMAIL',
  T: 'PHONE',
  C: 'PAYMENT_CARD',
  I: 'IBAN',
  N: 'NATIONAL_ID',
  P: 'IP_ADDRESS',
  S: 'SECRET_TOKEN',
  W: 'PASSWORD',
  O: 'ONE_TIME_CODE',
  M: 'PERSON_NAME',
  U: 'USERNAME',
  A: 'POSTAL_ADDRESS',
  D: 'DATE_OF_BIRTH',
  L: 'LICENCE_PLATE',
  X: 'CRYPTO_WALLET',
  G: 'GEO_LOCATION',
};

interface Block {
  kind: string;
  lines: string[];
}

/**
 * Screens written as text: `=== id` begins a screen, `@kind` a block of it (`h`, `p`, `kv`, `table`, `form`, `grid`, `chat`, `pre`, `side`, `list`,
 * `buttons`, `phone`); cells are parted by ` | `, lines within one by ` // `.
 */
export function parseScreens(text: string): Template[] {
  return text
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [id, ...lines] = part.split('\n') as [string, ...string[]];
      return { id: id.trim(), html: (kit: Kit) => page(kit, bodyOf(blocksOf(lines), kit), CSS) };
    });
}

const CSS =
  '.kv td:first-child{width:220px;opacity:.75}.side{display:flex;gap:28px}.side>div{flex:1}.grid{display:grid;grid-template-columns:1fr 1fr 1fr;gap:8px 28px}.grid small,.form small{display:block;opacity:.75}.me{margin-left:35%}.bubble{display:inline-block;border-radius:14px;padding:8px 14px;margin:3px 0;background:rgba(128,128,128,.16);max-width:60%}pre{white-space:pre-wrap;font-family:"DejaVu Sans Mono";font-size:.92em;margin:.4em 0}.phone{width:400px;margin:0 auto}main{padding:14px 26px}';

function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    const head = /^@([a-z]+)\s*$/.exec(line);
    if (head) blocks.push({ kind: head[1] as string, lines: [] });
    else if (line.trim() !== '' || blocks.at(-1)?.kind === 'pre') blocks.at(-1)?.lines.push(line);
  }
  return blocks;
}

function bodyOf(blocks: readonly Block[], kit: Kit): string {
  const inline = (text: string) =>
    escapeText(fillValues(text, kit.random))
      .replace(/\{\{([A-Z]):(.+?)\}\}/g, (_, key: string, value: string) => kit.pii(ENTITIES[key] ?? key, unescapeText(value)))
      .replace(/\[\[(.+?)\]\]/g, (_, value: string) => kit.keep('keep', unescapeText(value)));
  const isPhone = blocks.some(({ kind }) => kind === 'phone');
  return `<main class="${isPhone ? 'phone' : ''}">${blocks.map((block) => renderBlock(block, inline)).join('')}</main>`;
}

function renderBlock({ kind, lines }: Block, inline: (text: string) => string): string {
  const broken = (text: string) => text.split(' // ').map(inline).join('<br>');
  const cells = (line: string) => line.split(' | ').map((cell) => broken(cell.trim()));
  const field = ([label = '', value = '']: string[]) => `<small>${label}</small><div class="field">${value}</div>`;
  switch (kind) {
    case 'h':
      return lines.map((line) => `<h2>${inline(line)}</h2>`).join('');
    case 'kv':
      return `<div class="card"><table class="kv">${lines
        .map(
          (line) =>
            `<tr>${cells(line)
              .map((cell) => `<td>${cell}</td>`)
              .join('')}</tr>`,
        )
        .join('')}</table></div>`;
    case 'table':
      return `<div class="card"><table>${lines
        .map(
          (line, row) =>
            `<tr>${cells(line)
              .map((cell) => (row === 0 ? `<th>${cell}</th>` : `<td>${cell}</td>`))
              .join('')}</tr>`,
        )
        .join('')}</table></div>`;
    case 'form':
      return `<div class="card form" style="max-width:420px">${lines.map((line) => field(cells(line))).join('')}</div>`;
    case 'grid':
      return `<div class="card grid">${lines.map((line) => `<div><small>${cells(line)[0]}</small>${cells(line)[1] ?? ''}</div>`).join('')}</div>`;
    case 'side':
      return `<div class="side">${lines
        .map(
          (line) =>
            `<div class="card">${line
              .split(' // ')
              .map((one) => `<div>${inline(one)}</div>`)
              .join('')}</div>`,
        )
        .join('')}</div>`;
    case 'chat':
      return lines
        .map(
          (line) =>
            `<div class="${line.startsWith('> ') ? 'me' : ''}"><span class="bubble">${broken(line.replace(/^> /, ''))}</span></div>`,
        )
        .join('');
    case 'pre':
      return `<pre>${lines.map(inline).join('\n')}</pre>`;
    case 'list':
      return `<div class="card">${lines.map((line) => `<div style="padding:5px 0">${cells(line).join('<br>')}</div>`).join('')}</div>`;
    case 'buttons':
      return `<p>${lines
        .flatMap(cells)
        .map((cell) => `<span class="btn">${cell}</span> `)
        .join('')}</p>`;
    case 'phone':
      return '';
    default:
      return lines.map((line) => `<p>${inline(line)}</p>`).join('');
  }
}

const escapeText = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const unescapeText = (text: string) => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
