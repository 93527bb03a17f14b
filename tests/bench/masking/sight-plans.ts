import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseScreens } from './first-sight/parse-screens.ts';
import { createRandom } from './random.ts';
import { FONTS, type ScreenPlan, type Theme } from './screen.ts';

const THEMES: readonly Theme[] = ['light', 'dark', 'gradient', 'photo', 'light'];

/** The screens of one corpus of `first-sight`, each with a ground, a font and a size of its own. */
export function planCorpus(corpus: string): ScreenPlan[] {
  const text = readFileSync(join(import.meta.dirname, 'first-sight', `screens-${corpus}.txt`), 'utf8');
  return parseScreens(text).map((template, index) => {
    const random = createRandom(Number(corpus) * 5000 + index * 7 + 3);
    return {
      id: `sight-${corpus}-${template.id}`,
      template,
      seed: Number(corpus) * 5000 + index,
      language: /[ğışİçöü]|-tr/i.test(template.id) ? 'tr' : 'en',
      theme: THEMES[index % THEMES.length] as Theme,
      font: random.pick(FONTS),
      size: random.pick([12, 13, 14, 14, 15, 16]),
      devicePixelRatio: random.pick([1, 1, 1.25, 1.5, 2]),
      format: random.chance(0.25) ? 'jpeg' : 'png',
    };
  });
}
