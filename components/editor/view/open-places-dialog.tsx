import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { FindingCounts } from '../state/findings';
import type { HandOutKind } from '../use-hand-out';

export interface OpenPlacesDialogProps {
  /** What the person was about to do; `null` while the question is not asked. */
  kind: HandOutKind | null;
  counts: FindingCounts;
  onCoverAll: (kind: HandOutKind) => void;
  onLeave: (kind: HandOutKind) => void;
  onClose: () => void;
}

/** Something was offered or could not be read and is not covered: the person decides, before anything leaves. */
export function OpenPlacesDialog({ kind, counts, onCoverAll, onLeave, onClose }: OpenPlacesDialogProps) {
  const { t } = useTranslation('editor');
  return (
    <Dialog
      isOpen={kind !== null}
      title={t('open.title')}
      onClose={onClose}
      actions={
        kind && (
          <>
            <Button variant="primary" ref={markFirst} onClick={() => onCoverAll(kind)}>
              {t(`open.coverAnd.${kind}`)}
            </Button>
            <Button onClick={() => onLeave(kind)}>{t(`open.leaveAnd.${kind}`)}</Button>
          </>
        )
      }
    >
      {counts.suggested > 0 && <p>{t('counts.suggested', { count: counts.suggested })}</p>}
      {counts.unread > 0 && <p>{t('counts.unread', { count: counts.unread })}</p>}
      <p>{t('open.explain')}</p>
    </Dialog>
  );
}

/** `showModal` gives the focus to what has this attribute; React's own `autoFocus` comes too early for it. */
function markFirst(button: HTMLButtonElement | null): void {
  button?.setAttribute('autofocus', '');
}
