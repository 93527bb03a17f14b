import { createRoot } from 'react-dom/client';
import '@/components/ui/base.css';
import { AppRoot } from '@/components/app/app-root';
import { createFakeServices } from './fake-services';
import { SCENES } from './scenes';

// Bundled by Vite for pictures and accessibility checks; the only part of tests/support that sees product code.
const wanted = new URLSearchParams(location.search);
const scene = SCENES[wanted.get('scene') ?? ''];
const root = document.getElementById('root');
if (root && scene) {
  const services = createFakeServices({ ...scene.world, languages: [wanted.get('lang') ?? 'en'] });
  createRoot(root).render(<AppRoot services={services}>{scene.screen}</AppRoot>);
} else if (root) {
  root.textContent = Object.entries(SCENES)
    .map(([id, { width, press }]) => [id, width, press ?? ''].join('\t'))
    .join('\n');
}
