import {
  Camera,
  ClipboardPaste,
  FileStack,
  FolderOpen,
  ImagePlus,
  ScanLine,
  ShieldCheck,
  SquareDashedMousePointer,
  SquareMousePointer,
} from 'lucide-react';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import { CAPTURE_PARTS, type CapturePart } from '@/utils/app-services/app-services';
import styles from './invitation.module.css';

export interface InvitationProps {
  /** What went wrong before, if anything. */
  problem: ReactNode;
  isBusy: boolean;
  onFiles: (files: readonly File[], source: 'drop' | 'file') => void;
  /** Left out where there is no page to take a picture of. */
  onCapture: ((part: CapturePart) => void) | null;
  isMac: boolean;
}

const CAPTURE_ICONS = { visible: Camera, page: ScanLine, region: SquareDashedMousePointer, element: SquareMousePointer } as const;

/** Nothing is open yet: every way to bring a picture, the biggest target first. */
export function Invitation({ problem, isBusy, onFiles, onCapture, isMac }: InvitationProps) {
  const { t } = useTranslation('editor');
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const onDrop = (event: DragEvent<HTMLElement>) => {
    event.preventDefault();
    setIsOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) onFiles(files, 'drop');
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
        {onCapture &&
          CAPTURE_PARTS.map((part) => (
            <Button key={part} icon={CAPTURE_ICONS[part]} aria-disabled={isBusy} onClick={() => onCapture(part)}>
              {t(`capture.take.${part}`)}
            </Button>
          ))}
        <input
          ref={input}
          type="file"
          accept="image/png,image/jpeg,image/webp,image/avif,image/gif,image/bmp"
          multiple
          hidden
          aria-label={t('invitation.pick')}
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            event.currentTarget.value = '';
            if (files.length > 0) onFiles(files, 'file');
          }}
        />
      </div>
      <p className={styles.paste}>
        <ClipboardPaste aria-hidden="true" size={18} />
        <span>{t('invitation.paste', { keys: isMac ? '⌘ V' : 'Ctrl V' })}</span>
      </p>
      <a className={styles.many} href="/batch.html">
        <FileStack aria-hidden="true" size={18} />
        <span>{t('invitation.many')}</span>
      </a>
      {problem && <div className={styles.problem}>{problem}</div>}
      <p className={styles.promise}>
        <ShieldCheck aria-hidden="true" size={18} />
        <span>{t('invitation.promise')}</span>
      </p>
    </section>
  );
}
