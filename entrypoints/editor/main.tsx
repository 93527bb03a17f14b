import { createRoot } from 'react-dom/client';
import '@/components/ui/base.css';
import { AppRoot } from '@/components/app/app-root';
import { Editor } from '@/components/editor/editor';
import { CAPTURE_PARTS } from '@/utils/app-services/app-services';
import { createAppServices } from '@/utils/app-services/create-app-services';
import { createEditorServices } from './editor-services';

/** `?capture=` names the tab whose picture is wanted, `&part=` how much of it. */
const query = new URLSearchParams(location.search);
const captureTabId = Number.parseInt(query.get('capture') ?? '', 10);
const capturePart = CAPTURE_PARTS.find((part) => part === query.get('part')) ?? 'visible';
const services = createAppServices({ tabId: null });
const editorServices = createEditorServices(services);
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <AppRoot services={services}>
      <Editor
        services={editorServices}
        captureTabId={Number.isNaN(captureTabId) ? null : captureTabId}
        capturePart={capturePart}
        isMac={/Mac|iP(hone|ad)/.test(navigator.userAgent)}
      />
    </AppRoot>,
  );
}
