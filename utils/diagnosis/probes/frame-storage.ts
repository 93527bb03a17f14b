import { assembleStorage } from './assemble-survey';
import { defineProbe } from './define-probe';

/** What each frame may keep. */
export const frameStorageProbe = defineProbe({
  id: 'frame-storage',
  depth: 'quick',
  permissions: [],
  timeoutMs: 8_000,
  async collect({ readPage, vendorOfUrl, platform }) {
    return assembleStorage((await readPage()).frames, vendorOfUrl, platform.browserInfo.IS_FIREFOX);
  },
});
