import '@/components/ui/base.css';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Editor } from '@/components/editor/editor';
import { TextProvider } from '@/components/ui/text-provider';
import { DEFAULT_SETTINGS } from '@/utils/settings/schema';
import { nearestLanguage } from '@/utils/texts/texts';
import { createEditorServices } from './services';
import { settings } from './settings';

const services = createEditorServices();
const captureTabId = Number.parseInt(new URLSearchParams(location.search).get('capture') ?? '', 10);

function EditorPage() {
  const [chosen, setChosen] = useState(DEFAULT_SETTINGS.language);
  useEffect(() => {
    void settings.get().then(({ language }) => setChosen(language));
    return settings.watch(({ language }) => setChosen(language));
  }, []);
  return (
    <TextProvider language={chosen === 'system' ? nearestLanguage(navigator.languages) : chosen}>
      <Editor
        services={services}
        captureTabId={Number.isNaN(captureTabId) ? null : captureTabId}
        isMac={/Mac|iP(hone|ad)/.test(navigator.userAgent)}
      />
    </TextProvider>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<EditorPage />);
