import { createRoot } from 'react-dom/client';
import '@/components/ui/base.css';
import { AppRoot } from '@/components/app/app-root';
import { WelcomeScreen } from '@/components/welcome/welcome-screen';
import { createAppServices } from '@/utils/app-services/create-app-services';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <AppRoot services={createAppServices({ tabId: null })}>
      <WelcomeScreen />
    </AppRoot>,
  );
}
