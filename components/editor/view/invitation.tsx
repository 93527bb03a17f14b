import { Camera, ClipboardPaste, FolderOpen, ImagePlus, ShieldCheck } from 'lucide-react';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import styles from './invitation.module.css';

export interface InvitationProps {
  /** What went wrong before, if anything. */
  problem: ReactNode;
  isBusy: boolean;
  onFile: (file: File, source: 'drop' | 'file') => void;
  /** Left out where there is no page to take a picture of. */
  onCapture: (() => void) | null;
  isMac: boolean;
}

/** Nothing is open yet: every way to bring a picture, the biggest target first. */
export function Invitation({ problem, isBusy, onFile, onCapture, isMac }: InvitationProps) {
  const { t } = useTranslation('editor');
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const onDrop = (event: DragEvent<HTMLElement>) => {
    event.preventDefault();
    setIsOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file, 'drop');
  };
  return (
    <section
      className={classes(styles.invitation, isOver && styles.over)}
      aria-busy={isBusy}
      aria-labelledby="invitation-title"
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={onDrop}
    >
      <ImagePlus aria-hidden="true" className={styles.picture} />
      <h2 id="invitation-title" className={styles.title}>
        {t('invitation.title')}
      </h2>
      <p className={styles.lead}>{t('invitation.lead')}</p>
      <div className={styles.ways}>
        <Button variant="primary" icon={FolderOpen} isBusy={isBusy} onClick={() => input.current?.click()}>
          {t('invitation.pick')}
        </Button>
        {onCapture && (
          <Button icon={Camera} onClick={onCapture}>
            {t('invitation.capture')}
          </Button>
        )}
        <input
          ref={input}
          type="file"
          accept="image/png,image/jpeg,image/webp,image/avif,image/gif,image/bmp"
          hidden
          aria-label={t('invitation.pick')}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (file) onFile(file, 'file');
          }}
        />
      </div>
      <p className={styles.paste}>
        <ClipboardPaste aria-hidden="true" size={18} />
        <span>{t('invitation.paste', { keys: isMac ? '⌘ V' : 'Ctrl V' })}</span>
      </p>
      {problem && <div className={styles.problem}>{problem}</div>}
      <p className={styles.promise}>
        <ShieldCheck aria-hidden="true" size={18} />
        <span>{t('invitation.promise')}</span>
      </p>
    </section>
  );
}
