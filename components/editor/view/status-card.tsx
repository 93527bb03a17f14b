import { Download, RotateCw, SquareCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { ErrorNotice } from '@/components/ui/error-notice';
import { Notice } from '@/components/ui/notice';
import { Progress } from '@/components/ui/progress';
import { masksInside } from '../state/cut';
import type { EditorState } from '../state/editor-state';
import { countFindings } from '../state/findings';
import type { HandOutStatus } from '../use-hand-out';

export interface StatusCardProps {
  state: EditorState;
  outcome: HandOutStatus;
  hasPageText: boolean;
  copyText: (text: string) => Promise<void>;
  onStopReading: () => void;
  onReadAgain: () => void;
  onStopProof: () => void;
  onCoverLeaks: (ids: readonly string[]) => void;
  onProveAgain: () => void;
  onSave: () => void;
  onCoverSuggestions: () => void;
  onCoverUnread: () => void;
}

/** Where the picture stands on its way out: one thing at a time, the most urgent one. */
export function StatusCard(props: StatusCardProps) {
  const { state, outcome } = props;
  if (state.proof.status !== 'none' && !(state.proof.status === 'clean' && outcome.status === 'failed'))
    return <ProofStatusNotice {...props} />;
  if (outcome.status === 'failed') return <HandOutFailure {...props} />;
  if (state.reading.status !== 'done') return <ReadingStatusNotice {...props} />;
  return <CountsNotice {...props} />;
}

function ProofStatusNotice({ state: { proof }, outcome, copyText, ...on }: StatusCardProps) {
  const { t } = useTranslation('editor');
  switch (proof.status) {
    case 'running':
      return (
        <Progress
          title={t('proof.running')}
          steps={(['burn', 'prove'] as const).map((id) => ({ id, label: t(`step.${id}`) }))}
          currentId={proof.step === 'burn' ? 'burn' : 'prove'}
          onCancel={on.onStopProof}
        />
      );
    case 'clean': {
      const what = outcome.status === 'done' ? t(`done.${outcome.kind}`) : t('proof.clean');
      const meaning = proof.unreadRegions > 0 ? t('proof.cleanButUnread', { count: proof.unreadRegions }) : t('proof.cleanMeaning');
      return (
        <Notice kind={proof.unreadRegions > 0 ? 'info' : 'good'} what={what} meaning={meaning}>
          {proof.addedIds.length > 0 && <p>{t('proof.added', { count: proof.addedIds.length })}</p>}
        </Notice>
      );
    }
    case 'leaks':
      return (
        <Notice
          kind="care"
          isSaidAtOnce
          what={t('proof.leaks', { count: proof.remaining })}
          next={t(proof.maskIds.length > 0 ? 'proof.leaksNext' : 'proof.leaksByHand')}
          actions={
            proof.maskIds.length > 0 && (
              <Button icon={SquareCheck} onClick={() => on.onCoverLeaks(proof.maskIds)}>
                {t('proof.coverLeaks')}
              </Button>
            )
          }
        />
      );
    case 'unread':
      return (
        <Notice
          kind="care"
          isSaidAtOnce
          what={t('proof.unread')}
          next={t('proof.unreadNext')}
          actions={
            <Button icon={RotateCw} onClick={on.onProveAgain}>
              {t('proof.again')}
            </Button>
          }
        />
      );
    case 'failed':
      return (
        <ErrorNotice
          error={proof.error}
          copy={copyText}
          actions={
            <Button icon={RotateCw} onClick={on.onProveAgain}>
              {t('proof.again')}
            </Button>
          }
        />
      );
    case 'none':
      return null;
  }
}

function HandOutFailure({ outcome, copyText, onSave }: StatusCardProps) {
  const { t } = useTranslation('editor');
  if (outcome.status !== 'failed') return null;
  return (
    <ErrorNotice
      error={outcome.error}
      copy={copyText}
      actions={
        outcome.kind === 'copy' && (
          <Button icon={Download} onClick={onSave}>
            {t('handOut.saveInstead')}
          </Button>
        )
      }
    />
  );
}

function ReadingStatusNotice({ state: { reading }, hasPageText, copyText, onStopReading, onReadAgain }: StatusCardProps) {
  const { t } = useTranslation('editor');
  const again = (
    <Button icon={RotateCw} onClick={onReadAgain}>
      {t('reading.again')}
    </Button>
  );
  switch (reading.status) {
    case 'running': {
      const steps = (['decode', ...(hasPageText ? (['page-text'] as const) : []), 'read', 'find'] as const).map((id) => ({
        id,
        label: t(`step.${id}`),
      }));
      return <Progress title={t('reading.running')} steps={steps} currentId={reading.step} onCancel={onStopReading} />;
    }
    case 'stopped':
      return <Notice kind="care" what={t('reading.stopped')} next={t('reading.stoppedNext')} actions={again} />;
    case 'failed':
      return <ErrorNotice error={reading.error} copy={copyText} actions={again} />;
    case 'done':
      return null;
  }
}

function CountsNotice({ state, onCoverSuggestions, onCoverUnread }: StatusCardProps) {
  const { t } = useTranslation('editor');
  const { applied, suggested, unread } = countFindings(masksInside(state.history.present));
  const isOpen = suggested + unread > 0;
  const hasText = state.reading.status === 'done' && state.reading.hasText;
  const nothing = t(hasText ? 'counts.nothing' : 'counts.noText');
  const what = applied > 0 ? t('counts.applied', { count: applied }) : isOpen ? t('counts.onlyOpen') : nothing;
  const open = [suggested > 0 && t('counts.suggested', { count: suggested }), unread > 0 && t('counts.unread', { count: unread })];
  return (
    <Notice
      kind={isOpen ? 'care' : 'info'}
      what={what}
      {...(isOpen ? { meaning: open.filter((line) => line !== false).join(' ') } : {})}
      next={t(isOpen ? 'counts.openNext' : 'counts.next')}
      actions={
        isOpen && (
          <>
            {suggested > 0 && <Button onClick={onCoverSuggestions}>{t('counts.coverSuggestions', { count: suggested })}</Button>}
            {unread > 0 && <Button onClick={onCoverUnread}>{t('counts.coverUnread', { count: unread })}</Button>}
          </>
        )
      }
    />
  );
}
