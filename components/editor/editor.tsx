import { ImagePlus, SkipForward, X } from 'lucide-react';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { ErrorNotice } from '@/components/ui/error-notice';
import { useAnnounce } from '@/components/ui/live-region';
import { Notice } from '@/components/ui/notice';
import type { CapturePart } from '@/utils/app-services/app-services';
import { CodedError, type ErrorRecord, toErrorRecord } from '@/utils/foundation/coded-error';
import { type DeskChoice, FIRST_CHOICE } from './desk-choice';
import styles from './editor.module.css';
import type { CaptureOrder, EditorServices, NamedPicture, OpenedPicture, VendorLimit } from './editor-services';
import { Invitation } from './view/invitation';
import { LanguagePacks } from './view/language-packs';
import { type CollectedPicture, Tray } from './view/tray';
import { Workspace } from './workspace';

export interface EditorProps {
  services: EditorServices;
  /** The tab whose picture is wanted; `null` where the editor was opened on its own. */
  captureTabId: number | null;
  capturePart: CapturePart;
  isMac: boolean;
}

type FileSource = 'paste' | 'drop' | 'file';

type Opening =
  | { status: 'idle' }
  | { status: 'opening' }
  | { status: 'capturing'; part: CapturePart; done: number; parts: number }
  | { status: 'failed'; name: string | null; error: ErrorRecord };

interface Waiting {
  file: File;
  source: FileSource;
}

/**
 * From nothing to an open picture: captured, pasted, dropped or picked. One is open at a time; others wait as files, and finished ones are
 * kept as proved pictures alone, so that there is never more than one original in memory that was decoded.
 */
export function Editor({ services, captureTabId, capturePart, isMac }: EditorProps) {
  const { t, i18n } = useTranslation('editor');
  const announce = useAnnounce();
  const [picture, setPicture] = useState<OpenedPicture | null>(null);
  const [opening, setOpening] = useState<Opening>({ status: 'idle' });
  const [refused, setRefused] = useState<readonly { name: string; error: ErrorRecord }[]>([]);
  const [waiting, setWaiting] = useState<readonly Waiting[]>([]);
  const [collected, setCollected] = useState<readonly CollectedPicture[]>([]);
  const [choice, setChoice] = useState<DeskChoice>(FIRST_CHOICE);
  const [vendorLimit, setVendorLimit] = useState<VendorLimit | null>(null);
  const turn = useRef(0);
  const capturing = useRef<AbortController | null>(null);

  const bring = useCallback(
    async (work: () => Promise<OpenedPicture>, name: string | null = null): Promise<boolean> => {
      turn.current += 1;
      const mine = turn.current;
      try {
        const bringing = work();
        // The reader starts while the picture is brought; if it cannot, reading itself will say so.
        void services.masker.warmUp().catch(() => undefined);
        const opened = await bringing;
        if (mine !== turn.current) return true;
        setPicture(opened);
        setOpening({ status: 'idle' });
        return true;
      } catch (error) {
        if (mine === turn.current) setOpening({ status: 'failed', name, error: toErrorRecord(error) });
        return false;
      }
    },
    [services],
  );

  /** Opens the first that can be opened; what cannot is named, and the others go on. */
  const openNext = useCallback(
    async (files: readonly Waiting[]) => {
      setOpening({ status: 'opening' });
      const bad: { name: string; error: ErrorRecord }[] = [];
      for (const [at, { file, source }] of files.entries()) {
        setWaiting(files.slice(at + 1));
        const isLast = at === files.length - 1;
        const isOpen = await bring(
          () =>
            services.open(file, source).catch((error: unknown) => {
              if (!isLast) bad.push({ name: file.name, error: toErrorRecord(error) });
              throw error;
            }),
          file.name,
        );
        setRefused([...bad]);
        if (isOpen) return;
      }
    },
    [bring, services],
  );
  const openFiles = useCallback(
    (files: readonly File[], source: FileSource) => void openNext(files.map((file) => ({ file, source }))),
    [openNext],
  );
  const goOn = useCallback(() => {
    setPicture(null);
    if (waiting.length > 0) void openNext(waiting);
  }, [openNext, waiting]);

  const capture = useCallback(
    (part: CapturePart) => {
      if (captureTabId === null) return;
      capturing.current?.abort();
      const controller = new AbortController();
      capturing.current = controller;
      setOpening({ status: 'capturing', part, done: 0, parts: 0 });
      const words = (mode: 'region' | 'element') => ({
        intro: t(`picker.${mode}`),
        take: t('picker.take'),
        cancel: t('picker.cancel'),
        // The page fills it in.
        chosen: t('picker.chosen', { what: '{{what}}' }),
      });
      const order: CaptureOrder = {
        part,
        signal: controller.signal,
        onPart: (done, parts) => setOpening({ status: 'capturing', part, done, parts }),
        words: { region: words('region'), element: words('element') },
        isRightToLeft: i18n.dir() === 'rtl',
      };
      void bring(() => services.capture(captureTabId, order));
    },
    [bring, captureTabId, services, t, i18n],
  );
  const wantedPart = useRef<CapturePart | null>(capturePart);
  useEffect(() => {
    if (captureTabId === null) return;
    services.vendorLimit(captureTabId).then(setVendorLimit, () => undefined);
    // Once: a change of the language must not take another picture.
    const part = wantedPart.current;
    wantedPart.current = null;
    if (part) capture(part);
  }, [capture, captureTabId, services]);
  useEffect(() => () => capturing.current?.abort(), []);
  usePastedPicture(openFiles, () => setOpening({ status: 'failed', name: null, error: toErrorRecord(noImage()) }));

  const collect = useCallback(
    (finished: NamedPicture) => {
      setCollected((all) => [...all, { ...finished, id: services.newId() }]);
      announce(t('done.collect'));
      goOn();
    },
    [services, announce, t, goOn],
  );

  const problem = (
    <OpeningNotice opening={opening} refused={refused} copyText={services.copyText} onStop={() => capturing.current?.abort()} />
  );
  const isBusy = opening.status === 'opening' || opening.status === 'capturing';
  const tray = (
    <Tray
      collected={collected}
      waiting={waiting.length}
      services={services}
      topic={t('fileTopic')}
      onRemove={(id) => setCollected((all) => all.filter((one) => one.id !== id))}
      onNext={picture || waiting.length === 0 ? null : goOn}
    />
  );

  return (
    <main className={picture ? styles.open : styles.empty}>
      <header className={styles.head}>
        <h1 className={styles.title}>{t('title')}</h1>
        {picture && (
          <>
            <p className={styles.source}>{picture.site ?? t(`source.${picture.source}`)}</p>
            <Button variant="quiet" icon={waiting.length > 0 ? SkipForward : ImagePlus} className={styles.another} onClick={goOn}>
              {t(waiting.length > 0 ? 'handOut.skip' : 'handOut.another')}
            </Button>
          </>
        )}
        {picture && tray}
      </header>
      {picture && (opening.status !== 'idle' || refused.length > 0) && problem}
      {picture ? (
        <PictureScope
          key={keyOf(picture)}
          picture={picture}
          services={services}
          desk={{ choice, vendorLimit, onChoice: setChoice }}
          onCollect={collect}
          isMac={isMac}
        />
      ) : (
        <>
          <Invitation
            problem={opening.status !== 'idle' || refused.length > 0 ? problem : null}
            isBusy={isBusy}
            onFiles={openFiles}
            onCapture={captureTabId === null ? null : capture}
            isMac={isMac}
          />
          {tray}
          <LanguagePacks
            packs={services.packs}
            builtIn={services.builtInLanguages}
            copyText={services.copyText}
            onChanged={() => void services.masker.dispose()}
          />
        </>
      )}
    </main>
  );
}

interface OpeningNoticeProps {
  opening: Opening;
  refused: readonly { name: string; error: ErrorRecord }[];
  copyText: (text: string) => Promise<void>;
  onStop: () => void;
}

/** How far bringing the picture is, and which files could not be opened. */
function OpeningNotice({ opening, refused, copyText, onStop }: OpeningNoticeProps) {
  const { t } = useTranslation(['editor', 'errors']);
  return (
    <>
      {refused.map(({ name, error }) => (
        <Notice key={name} kind="care" what={t('editor:tray.refused', { name })} meaning={t(`errors:${error.code}.what`)} />
      ))}
      {opening.status === 'failed' &&
        (opening.error.code === 'capture/stopped' ? (
          <Notice what={t('errors:capture/stopped.what')} next={t('errors:capture/stopped.next')} />
        ) : (
          <ErrorNotice error={opening.error} copy={copyText} />
        ))}
      {opening.status === 'opening' && <Notice what={t('editor:invitation.opening')} />}
      {opening.status === 'capturing' && (
        <Notice
          what={t(`editor:capture.running.${opening.part}`)}
          {...(opening.parts > 0 ? { meaning: t('editor:capture.progress', { done: opening.done, parts: opening.parts }) } : {})}
          actions={
            opening.part !== 'visible' && (
              <Button icon={X} onClick={onStop}>
                {t('editor:capture.stop')}
              </Button>
            )
          }
        />
      )}
    </>
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
  // Before anything is painted: the boxes of a captured page are known already.
  useLayoutEffect(() => {
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return url && <Workspace {...props} pictureUrl={url} />;
}

/** A picture pasted anywhere on the page; text pasted into nothing is told that it is no picture. */
function usePastedPicture(onFiles: (files: readonly File[], source: 'paste') => void, onNone: () => void): void {
  const none = useRef(onNone);
  none.current = onNone;
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      const pictures = files.filter(({ type }) => type.startsWith('image/'));
      event.preventDefault();
      const [first] = files;
      if (pictures.length > 0) onFiles(pictures, 'paste');
      else if (first) onFiles([first], 'paste');
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
  }, [onFiles]);
}
