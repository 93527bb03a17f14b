import { createRoot } from 'react-dom/client';
import '@/components/ui/base.css';
import { AppRoot } from '@/components/app/app-root';
import { practiceEvidence } from '@/components/practice/practice-evidence';
import type { PracticeFault } from '@/components/practice/practice-faults';
import { PracticeScreen } from '@/components/practice/practice-screen';
import { createAppServices } from '@/utils/app-services/create-app-services';
import { sessionStorageArea } from '@/utils/platform/storage';
import { ownTabId } from '@/utils/platform/tabs';
import { writePracticeEvidence } from '@/utils/session/practice-evidence';

/** Each choice replaces what the last one laid down. */
async function layDown(fault: PracticeFault): Promise<void> {
  const tabId = await ownTabId();
  if (tabId !== null) await writePracticeEvidence(sessionStorageArea, tabId, practiceEvidence(fault));
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <AppRoot services={createAppServices({ tabId: null })}>
      <PracticeScreen onFault={(fault) => void layDown(fault)} />
    </AppRoot>,
  );
}
