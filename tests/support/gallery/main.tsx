import { createRoot } from 'react-dom/client';
import '@/components/ui/base.css';
import { AppRoot } from '@/components/app/app-root';
import { resources } from '@/utils/texts/resources';
import { createTexts, nearestLanguage } from '@/utils/texts/texts';
import { createFakeServices } from './fake-services';
import { SCENES } from './scenes';

// Bundled by Vite for pictures and accessibility checks; the only part of tests/support that sees product code.
/** Every English text 40 % longer and with letters of other alphabets: what does not fit now will not fit in the next language either. */
function stretch(node: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'string') node[key] = `${value} ${'ŵörđş '.repeat(Math.ceil((value.length * 0.4) / 6))}`.trim();
    else stretch(value as Record<string, unknown>);
  }
}

const wanted = new URLSearchParams(location.search);
const scene = SCENES[wanted.get('scene') ?? ''];
const root = document.getElementById('root');
if (wanted.has('pseudo')) stretch(resources.en as unknown as Record<string, unknown>);
if (root && scene) {
  const services = createFakeServices({ ...scene.world, languages: [wanted.get('lang') ?? 'en'] });
  createRoot(root).render(<AppRoot services={services}>{scene.screen}</AppRoot>);
  // The texts set the direction of their language first.
  if (wanted.has('rtl')) setTimeout(() => document.documentElement.setAttribute('dir', 'rtl'), 20);
} else if (root) {
  // The list of scenes, for whoever draws them; buttons are named in the wanted language.
  const texts = createTexts(nearestLanguage([wanted.get('lang') ?? 'en']));
  root.textContent = Object.entries(SCENES)
    .map(([id, { width, press }]) =>
      [
        id,
        width,
        press
          ?.split('|')
          .map((key) => texts.t(key))
          .join('|') ?? '',
      ].join('\t'),
    )
    .join('\n');
}
