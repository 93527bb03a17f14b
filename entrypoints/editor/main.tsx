import { createRoot } from 'react-dom/client';
import '@/components/ui/base.css';
import { AppRoot } from '@/components/app/app-root';
import { Editor } from '@/components/editor/editor';
import { createAppServices } from '@/utils/app-services/create-app-services';
import { createEditorServices } from './editor-services';

/** `?capture=` names the tab whose picture is wanted. */
const captureTabId = Number.parseInt(new URLSearchParams(location.search).get('capture') ?? '', 10);
const services = createAppServices({ tabId: null });
const editorServices = createEditorServices(services);
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <AppRoot services={services}>
      <Editor
        services={editorServices}
        captureTabId={Number.isNaN(captureTabId) ? null : captureTabId}
        isMac={/Mac|iP(hone|ad)/.test(navigator.userAgent)}
      />
    </AppRoot>,
  );
}
