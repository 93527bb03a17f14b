import { Copy, Download, FilePlus2 } from 'lucide-react';
import { type KeyboardEvent, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { useAnnounce } from '@/components/ui/live-region';
import { Notice } from '@/components/ui/notice';
import { attachmentName } from '@/utils/screenshot/attachment/attachment-name';
import { partialText } from '@/utils/screenshot/attachment/partial-text';
import type { Mask } from '@/utils/screenshot/masks/mask';
import type { DeskChoice } from './desk-choice';
import type { EditorServices, NamedPicture, OpenedPicture, VendorLimit } from './editor-services';
import { commandOf } from './state/commands';
import { marksInside, masksInside } from './state/cut';
import { countFindings } from './state/findings';
import { fitZoom } from './state/zoom';
import { useCommands } from './use-commands';
import { useEditorStore } from './use-editor-store';
import { type HandOutKind, useHandOut } from './use-hand-out';
import { useKeptFocus } from './use-kept-focus';
import { useOutcomeAnnouncements } from './use-outcome-announcements';
import { useReading } from './use-reading';
import { DeskOptions } from './view/desk-options';
import { FindingsList, MarksList } from './view/findings-list';
import { KeysDialog } from './view/keys-dialog';
import { OpenPlacesDialog } from './view/open-places-dialog';
import { Stage } from './view/stage';
import { StatusCard } from './view/status-card';
import { Toolbar } from './view/toolbar';
import type { BoxGesture } from './view/use-box-gesture';
import styles from './workspace.module.css';

export interface WorkspaceProps {
  picture: OpenedPicture;
  pictureUrl: string;
  services: EditorServices;
  desk: { choice: DeskChoice; vendorLimit: VendorLimit | null; onChoice: (choice: DeskChoice) => void };
  /** The picture is finished and goes to the others that were put aside. */
  onCollect: (picture: NamedPicture) => void;
  isMac: boolean;
}

/** One open picture with everything that is done to it. Unmounting it forgets the picture. */
export function Workspace({ picture, pictureUrl, services, desk, onCollect, isMac }: WorkspaceProps) {
  const { t, i18n } = useTranslation('editor');
  const store = useEditorStore(picture);
  const { state, send, current } = store;
  const reading = useReading(picture, services, store);
  const nameOf = useCallback(
    async (extension: 'png' | 'jpg' | 'pdf') => {
      const { site, takenAt } = picture;
      return attachmentName({ site, topic: t('fileTopic'), takenAt, number: await services.nextNumber(site), extension });
    },
    [picture, services, t],
  );
  const stripText = useCallback(() => stripOf(picture, i18n.language), [picture, i18n.language]);
  const announce = useAnnounce();
  const handOut = useHandOut({ services, store, reading, choice: desk.choice, stripText, nameOf, onCollect });
  const [asked, setAsked] = useState<HandOutKind | null>(null);
  const [showsKeys, setShowsKeys] = useState(false);
  const [isDrawing, setIsDrawing] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const gesture = useRef<BoxGesture | null>(null);

  const { cut } = state.history.present;
  const masks = masksInside(state.history.present);
  const marks = marksInside(state.history.present);
  const { partial } = state.history.present;
  const partialFor = (mask: Mask) => partialText(mask.text, mask.entity);
  const isPartial = (mask: Mask) => mask.applied && partial.includes(mask.id);
  const counts = countFindings(masks);
  const canLeave = state.reading.status === 'done' && state.proof.status !== 'running';

  const leave = (kind: HandOutKind) => {
    if (!canLeave) return;
    const { suggested, unread } = countFindings(masksInside(current().history.present));
    // Once proved in this state, the person has already decided about what is open.
    if (suggested + unread > 0 && current().proof.status !== 'clean') setAsked(kind);
    else handOut.start(kind);
  };
  const cover = (matches: (origin: 'suggested' | 'unread') => boolean) => {
    const open = masksInside(current().history.present).filter((mask) => !mask.applied);
    send({ type: 'accept', ids: open.filter(({ origin }) => matches(origin === 'unread' ? 'unread' : 'suggested')).map(({ id }) => id) });
  };
  const togglePartial = (mask: Mask) => {
    const shown = partialFor(mask);
    if (shown === null) announce(t('announce.noPartial'));
    else {
      const wasPartial = current().history.present.partial.includes(mask.id);
      send({ type: 'set-partial', id: mask.id, isPartial: !wasPartial });
      announce(wasPartial ? t('kind.applied') : t('kind.partial', { text: shown }));
    }
  };
  const coverEverywhere = (id: string) => announce(t('announce.everywhere', { count: reading.coverEveryOccurrence(id) }));
  const fitWidth = useCallback(() => {
    const padding = frame.current ? Number.parseFloat(getComputedStyle(frame.current).paddingInlineStart) || 0 : 0;
    send({ type: 'zoom', percent: fitZoom(picture, (frame.current?.clientWidth ?? 0) - 2 * padding) });
  }, [picture, send]);
  // As long as nobody chose a zoom, the picture follows the window.
  const zoomIsChosen = useRef(false);
  useLayoutEffect(() => {
    const follow = () => {
      if (!zoomIsChosen.current) fitWidth();
    };
    follow();
    window.addEventListener('resize', follow);
    return () => window.removeEventListener('resize', follow);
  }, [fitWidth]);
  useEffect(() => frame.current?.focus({ preventScroll: true }), []);
  useOutcomeAnnouncements(state, handOut.outcome);

  const keptFocus = useKeptFocus(frame);
  const commands = useCommands({
    store,
    services,
    frame,
    list,
    fitWidth,
    onZoom: (way) => {
      zoomIsChosen.current = way !== 'fit';
    },
    onCopy: () => leave('copy'),
    onShowKeys: () => setShowsKeys(true),
    onEveryOccurrence: coverEverywhere,
    onPartial: togglePartial,
    onLeave: () => gesture.current?.cancel(),
  });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target as Element;
    if (target.closest('dialog, input, select, textarea')) return;
    const command = commandOf(event);
    if (command && commands.run(command, target, event.repeat)) event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: shortcuts work wherever in the editor the focus is; every one has a button.
    <div className={styles.workspace} onKeyDown={onKeyDown} onFocus={keptFocus.onFocus}>
      <p id="editor-keys-hint" hidden>
        {t('stage.hint')}
      </p>
      <div className={styles.main}>
        <Toolbar
          zoom={state.zoom}
          canUndo={state.history.past.length > 0}
          canRedo={state.history.future.length > 0}
          isDrawing={isDrawing}
          onDrawing={() => setIsDrawing((now) => !now)}
          onNewBox={commands.newBox}
          onNewArrow={() => commands.newMark('arrow')}
          onNewHighlight={() => commands.newMark('highlight')}
          onUndo={() => send({ type: 'undo' })}
          onRedo={() => send({ type: 'redo' })}
          onZoom={commands.zoom}
          onUncut={cut ? () => send({ type: 'uncut' }) : null}
          onShowKeys={() => setShowsKeys(true)}
        />
        <Stage
          frame={frame}
          pictureUrl={pictureUrl}
          size={picture}
          masks={masks}
          marks={marks}
          partialOf={(mask) => (isPartial(mask) ? partialFor(mask) : null)}
          selectedId={state.selectedId}
          cut={cut}
          zoom={state.zoom}
          drawsByTouch={isDrawing}
          gestureRef={gesture}
          onSelect={(id) => send({ type: 'select', id })}
          onDrawn={commands.addBox}
          onPlaced={(id, rect) => send({ type: 'place', id, rect })}
        />
      </div>
      <aside className={styles.side} aria-label={t('side.label')} tabIndex={-1}>
        {picture.isCutShort && <Notice kind="care" what={t('capture.cutShort')} next={t('capture.cutShortNext')} />}
        <StatusCard
          state={state}
          outcome={handOut.outcome}
          hasPageText={picture.pageTexts !== undefined}
          copyText={services.copyText}
          onStopReading={reading.stop}
          onReadAgain={reading.read}
          onStopProof={handOut.stop}
          onCoverLeaks={(ids) => {
            send({ type: 'accept', ids });
            handOut.start(handOut.lastKind);
          }}
          onProveAgain={() => handOut.start(handOut.lastKind)}
          onSave={() => leave('save')}
          onCoverSuggestions={() => cover((kind) => kind === 'suggested')}
          onCoverUnread={() => cover((kind) => kind === 'unread')}
        />
        <div className={styles.leave}>
          <Button
            variant="primary"
            icon={Copy}
            isBusy={handOut.outcome.status === 'working' && handOut.outcome.kind === 'copy'}
            aria-disabled={!canLeave}
            onClick={() => leave('copy')}
          >
            {t('handOut.copy')}
          </Button>
          <Button
            icon={Download}
            isBusy={handOut.outcome.status === 'working' && handOut.outcome.kind === 'save'}
            aria-disabled={!canLeave}
            onClick={() => leave('save')}
          >
            {t('handOut.save')}
          </Button>
          <Button
            icon={FilePlus2}
            variant="quiet"
            isBusy={handOut.outcome.status === 'working' && handOut.outcome.kind === 'collect'}
            aria-disabled={!canLeave}
            onClick={() => leave('collect')}
          >
            {t('handOut.collect')}
          </Button>
        </div>
        <DeskOptions choice={desk.choice} vendorLimit={desk.vendorLimit} onChoice={desk.onChoice} />
        <MarksList
          marks={marks}
          selectedId={state.selectedId}
          onSelect={commands.jumpTo}
          onRemove={commands.remove}
          onTurn={(id) => send({ type: 'turn-mark', id })}
        />
        <FindingsList
          masks={masks}
          selectedId={state.selectedId}
          list={list}
          textOf={reading.textOf}
          onSelect={commands.jumpTo}
          onAccept={(id) => send({ type: 'accept', ids: [id] })}
          onRemove={commands.remove}
          onEveryOccurrence={coverEverywhere}
          onCut={commands.cutTo}
          partialFor={partialFor}
          isPartial={isPartial}
          onPartial={togglePartial}
        />
      </aside>
      <KeysDialog isOpen={showsKeys} onClose={() => setShowsKeys(false)} isMac={isMac} />
      <OpenPlacesDialog
        kind={asked}
        counts={counts}
        onClose={() => setAsked(null)}
        onCoverAll={(kind) => {
          setAsked(null);
          cover(() => true);
          handOut.start(kind);
        }}
        onLeave={(kind) => {
          setAsked(null);
          handOut.start(kind);
        }}
      />
    </div>
  );
}

/** Where and when, for the line below the picture. */
function stripOf({ site, takenAt }: OpenedPicture, language: string): string {
  const when = new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'shortOffset',
  }).format(takenAt);
  return site ? `${site} · ${when}` : when;
}
