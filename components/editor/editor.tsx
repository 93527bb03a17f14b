import { ImagePlus } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { ErrorNotice } from '@/components/ui/error-notice';
import { Notice } from '@/components/ui/notice';
import { CodedError, type ErrorRecord, toErrorRecord } from '@/utils/foundation/coded-error';
import styles from './editor.module.css';
import type { EditorServices, OpenedPicture } from './editor-services';
import { Invitation } from './view/invitation';
import { Workspace } from './workspace';

export interface EditorProps {
  services: EditorServices;
  /** The tab whose picture is wanted; `null` where the editor was opened on its own. */
  captureTabId: number | null;
  isMac: boolean;
}

type Opening = { status: 'idle' } | { status: 'opening' } | { status: 'failed'; error: ErrorRecord };

/** From nothing to an open picture: captured, pasted, dropped or picked. The newest one wins. */
export function Editor({ services, captureTabId, isMac }: EditorProps) {
  const { t } = useTranslation('editor');
  const [picture, setPicture] = useState<OpenedPicture | null>(null);
  const [opening, setOpening] = useState<Opening>({ status: 'idle' });
  const turn = useRef(0);
  const saved = useRef(0);
  const nextNumber = useCallback(() => {
    saved.current += 1;
    return saved.current;
  }, []);

  const bring = useCallback(
    async (work: () => Promise<OpenedPicture>) => {
      turn.current += 1;
      const mine = turn.current;
      setOpening({ status: 'opening' });
      // The reader starts while the picture is brought; if it cannot, reading itself will say so.
      void services.masker.warmUp().catch(() => undefined);
      try {
        const opened = await work();
        if (mine !== turn.current) return;
        setPicture(opened);
        setOpening({ status: 'idle' });
      } catch (error) {
        if (mine === turn.current) setOpening({ status: 'failed', error: toErrorRecord(error) });
      }
    },
    [services],
  );
  const openFile = useCallback(
    (file: File, source: 'paste' | 'drop' | 'file') => void bring(() => services.open(file, source)),
    [bring, services],
  );
  const capture = useMemo(
    () => (captureTabId === null ? null : () => void bring(() => services.capture(captureTabId))),
    [bring, captureTabId, services],
  );
  useEffect(() => capture?.(), [capture]);
  usePastedPicture(openFile, () => setOpening({ status: 'failed', error: toErrorRecord(noImage()) }));

  const problem: ReactNode =
    opening.status === 'failed' ? (
      <ErrorNotice error={opening.error} copy={services.copyText} />
    ) : opening.status === 'opening' ? (
      <Notice what={t('invitation.opening')} />
    ) : null;

  return (
    <main className={picture ? styles.open : styles.empty}>
      <header className={styles.head}>
        <h1 className={styles.title}>{t('title')}</h1>
        {picture && (
          <>
            <p className={styles.source}>{picture.site ?? t(`source.${picture.source}`)}</p>
            <Button variant="quiet" icon={ImagePlus} className={styles.another} onClick={() => setPicture(null)}>
              {t('handOut.another')}
            </Button>
          </>
        )}
      </header>
      {picture && opening.status !== 'idle' && problem}
      {picture ? (
        <PictureScope key={keyOf(picture)} picture={picture} services={services} nextNumber={nextNumber} isMac={isMac} />
      ) : (
        <Invitation problem={problem} isBusy={opening.status === 'opening'} onFile={openFile} onCapture={capture} isMac={isMac} />
      )}
    </main>
  );
}

function noImage(): CodedError {
  return new CodedError('image/no-clipboard-image', 'The clipboard held no picture.');
}

const keys = new WeakMap<OpenedPicture, string>();
let lastKey = 0;

/** A new picture is a new workspace: nothing of the old one stays. */
function keyOf(picture: OpenedPicture): string {
  const known = keys.get(picture);
  if (known) return known;
  lastKey += 1;
  keys.set(picture, `${lastKey}`);
  return `${lastKey}`;
}

/** Owns the address under which the original is shown, and takes it back when the picture is closed. */
function PictureScope(props: Omit<Parameters<typeof Workspace>[0], 'pictureUrl'>) {
  const [url, setUrl] = useState<string | null>(null);
  const { blob } = props.picture;
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return url && <Workspace {...props} pictureUrl={url} />;
}

/** A picture pasted anywhere on the page; text pasted into nothing is told that it is no picture. */
function usePastedPicture(onFile: (file: File, source: 'paste') => void, onNone: () => void): void {
  const none = useRef(onNone);
  none.current = onNone;
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      const file = files.find(({ type }) => type.startsWith('image/')) ?? files[0];
      event.preventDefault();
      if (file) onFile(file, 'paste');
      else none.current();
    };
    const keepPage = (event: DragEvent) => event.preventDefault();
    document.addEventListener('paste', onPaste);
    // A file dropped beside the target would otherwise replace the page.
    document.addEventListener('dragover', keepPage);
    document.addEventListener('drop', keepPage);
    return () => {
      document.removeEventListener('paste', onPaste);
      document.removeEventListener('dragover', keepPage);
      document.removeEventListener('drop', keepPage);
    };
  }, [onFile]);
}
