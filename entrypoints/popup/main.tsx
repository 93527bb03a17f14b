import { createRoot } from 'react-dom/client';
import '@/components/ui/base.css';
import { AppRoot } from '@/components/app/app-root';
import { PopupScreen } from '@/components/popup/popup-screen';
import { createAppServices } from '@/utils/app-services/create-app-services';

// `?tabId=` lets the popup run in a tab, for browsers that show it so and for tests.
const tabId = Number(new URLSearchParams(location.search).get('tabId') ?? Number.NaN);
const isPopup = Number.isNaN(tabId);
const services = createAppServices({ tabId: isPopup ? null : tabId, ...(isPopup ? { afterOpening: () => window.close() } : {}) });
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <AppRoot services={services}>
      <PopupScreen />
    </AppRoot>,
  );
}
