import { createRandom, type Random } from './random.ts';
import { type Template, templates } from './templates.ts';

export interface Item {
  start: number;
  end: number;
  /** `keep` or one of the entities. */
  entity: string;
  template: string;
}

export interface Page {
  text: string;
  items: Item[];
}

const personal = templates.filter((template) => template.entity !== 'keep');
const harmless = templates.filter((template) => template.entity === 'keep');

function add(page: Page, template: Template, random: Random): void {
  const value = template.value(random);
  const [before, after] = template.text.split('{v}') as [string, string];
  const start = page.text.length + before.length;
  page.items.push({ start, end: start + value.length, entity: template.entity, template: template.text });
  page.text += `${before}${value}${after}\n`;
}

/** Pages of mixed lines, each value marked. Every template appears about equally often. */
export function makeCorpus(seed: number, pages: number): Page[] {
  const random = createRandom(seed);
  return Array.from({ length: pages }, () => {
    const page: Page = { text: '', items: [] };
    const lines = random.int(4, 14);
    for (let i = 0; i < lines; i++) add(page, random.pick(random.chance(0.5) ? personal : harmless), random);
    return page;
  });
}

const CONFUSED: Readonly<Record<string, readonly string[]>> = {
  '0': ['O', 'o'],
  O: ['0'],
  o: ['0'],
  '1': ['l', 'I', '|'],
  l: ['1', 'I'],
  I: ['l', '1'],
  '5': ['S'],
  S: ['5'],
  '8': ['B'],
  B: ['8'],
  '6': ['G'],
  '2': ['Z'],
  ı: ['i'],
  İ: ['I'],
  ş: ['s'],
  ğ: ['g'],
  ç: ['c'],
  ü: ['u'],
  ö: ['o'],
  m: ['rn'],
  '@': ['©', '(@', 'Q'],
  '.': [',', '. '],
  ':': [';', '.'],
  _: [' ', ''],
  '-': ['—', ' '],
  ' ': ['', '  '],
  '(': ['{'],
  e: ['c'],
  a: ['o'],
};

/** The page as an OCR engine might have read it: each sign is misread with the given chance. Items keep their places. */
export function withNoise(page: Page, rate: number, random: Random): Page {
  let text = '';
  const at: number[] = [];
  for (const sign of page.text) {
    at.push(text.length);
    for (let k = 1; k < sign.length; k++) at.push(text.length);
    const other = sign === '\n' ? undefined : CONFUSED[sign];
    text += other && random.chance(rate) ? random.pick(other) : sign;
  }
  at.push(text.length);
  return { text, items: page.items.map((item) => ({ ...item, start: at[item.start] as number, end: at[item.end] as number })) };
}
