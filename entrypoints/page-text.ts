import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openShadowRoot } from '@/utils/platform/shadow-roots';
import { readPageText } from '@/utils/screenshot/capture/page-text';

// Injected once into the visible tab when the person takes a screenshot; what it returns is the injection's result.
export default defineUnlistedScript(() => readPageText(openShadowRoot));
