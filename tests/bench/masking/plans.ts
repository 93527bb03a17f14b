import type { SetName } from './pools.ts';
import { createRandom } from './random.ts';
import { FONTS, type ScreenPlan, type Template, type Theme } from './screen.ts';
import { buildTemplates } from './templates/build.ts';
import { chooseTemplates } from './templates/choose.ts';
import { finalTemplates } from './templates/final.ts';

const TEMPLATES: Readonly<Record<SetName, readonly Template[]>> = { build: buildTemplates, choose: chooseTemplates, final: finalTemplates };
const SEEDS: Readonly<Record<SetName, number>> = { build: 1000, choose: 20_000, final: 770_000 };
const THEMES: readonly Theme[] = ['light', 'dark', 'gradient', 'photo', 'light'];

/** The screens of a set: every template in both languages on every ground, with font, size, pixel ratio and format varied by seed. */
export function planScreens(set: SetName, limit = Number.POSITIVE_INFINITY): ScreenPlan[] {
  const plans: ScreenPlan[] = [];
  let index = 0;
  for (const theme of THEMES) {
    for (const template of TEMPLATES[set]) {
      for (const language of ['en', 'tr'] as const) {
        const seed = (SEEDS[set] as number) + index;
        const random = createRandom(seed * 7 + 3);
        plans.push({
          id: `${set}-${String(index).padStart(3, '0')}-${template.id}-${language}-${theme}`,
          template,
          seed,
          language,
          theme,
          font: random.pick(FONTS),
          size: random.pick([12, 13, 14, 14, 15, 16, 18]),
          devicePixelRatio: random.pick([1, 1, 1, 1.25, 1.5, 2]),
          format: random.chance(0.25) ? 'jpeg' : 'png',
        });
        index++;
      }
    }
  }
  // Spread over everything when only some are wanted.
  if (plans.length <= limit) return plans;
  return Array.from({ length: limit }, (_, i) => plans[Math.floor((i * plans.length) / limit)] as ScreenPlan);
}
