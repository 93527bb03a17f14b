import { createRoot } from 'react-dom/client';
import '@/components/ui/base.css';
import { AppRoot } from '@/components/app/app-root';
import { BatchScreen } from '@/components/batch/batch-screen';
import { createAppServices } from '@/utils/app-services/create-app-services';
import { createBatchServices } from './batch-services';

const services = createAppServices({ tabId: null });
const batchServices = createBatchServices(services);
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <AppRoot services={services}>
      <BatchScreen services={batchServices} />
    </AppRoot>,
  );
}
