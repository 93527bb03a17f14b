import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { installRecorder } from '@/utils/diagnosis/probes/recorder/recorder';

// Registered for the seconds of a thorough check, in the page's own world at document start.
export default defineUnlistedScript(() => {
  try {
    installRecorder(globalThis as typeof globalThis & Window);
  } catch {
    // A document that lacks what the recorder needs goes unheard; the page must not notice.
  }
});
