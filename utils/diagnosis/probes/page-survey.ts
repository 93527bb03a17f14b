import { assembleSurvey } from './assemble-survey';
import { defineProbe } from './define-probe';

/** What the page holds now, frame by frame. Frames that the granted hosts do not reach are counted, not seen. */
export const pageSurveyProbe = defineProbe({
  id: 'page-survey',
  depth: 'quick',
  permissions: [],
  timeoutMs: 8_000,
  async collect({ readPage, recording }) {
    const { frames, globals } = await readPage();
    return assembleSurvey(frames, globals, recording?.settledAfterMs ?? 0);
  },
});
