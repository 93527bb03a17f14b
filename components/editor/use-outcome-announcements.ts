import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '@/components/ui/live-region';
import type { EditorState } from './state/editor-state';
import { countFindings } from './state/findings';
import type { HandOutStatus } from './use-hand-out';

/** Says once what the eye sees in the status card: reading began, reading ended with what, the picture left. Failures are alerts of their own. */
export function useOutcomeAnnouncements(state: EditorState, outcome: HandOutStatus): void {
  const { t } = useTranslation('editor');
  const announce = useAnnounce();
  const reading = state.reading.status;
  const proof = state.proof.status;
  // The counts at the moment reading ends are said; later changes are the person's own doing.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the end of reading speaks.
  useEffect(() => {
    if (reading === 'running') announce(t('reading.running'));
    if (reading === 'stopped') announce(t('reading.stopped'));
    if (reading === 'done') announce(t('announce.read', { ...countFindings(state.history.present.masks) }));
  }, [reading, announce, t]);
  useEffect(() => {
    if (proof === 'running') announce(t('proof.running'));
  }, [proof, announce, t]);
  useEffect(() => {
    if (outcome.status === 'done') announce(t(`done.${outcome.kind}`));
  }, [outcome, announce, t]);
}
