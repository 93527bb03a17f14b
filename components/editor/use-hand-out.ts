import { useCallback, useEffect, useRef, useState } from 'react';
import { CodedError, type ErrorRecord, toErrorRecord } from '@/utils/foundation/coded-error';
import { partialText } from '@/utils/screenshot/attachment/partial-text';
import type { MaskedImage } from '@/utils/screenshot/burn/masked-image';
import { type DeskChoice, maxBytesOf } from './desk-choice';
import type { EditorServices, NamedPicture } from './editor-services';
import { finishForDesk } from './finish-for-desk';
import { cutPixels, fromCut, marksToCut, toCut } from './state/cut';
import { kindOf } from './state/findings';
import type { EditorStore } from './use-editor-store';
import type { Reading } from './use-reading';

/** `collect`: put aside, to be saved together with others. */
export type HandOutKind = 'copy' | 'save' | 'collect';

export type HandOutStatus =
  | { status: 'idle' }
  | { status: 'working' | 'done'; kind: HandOutKind }
  | { status: 'failed'; kind: HandOutKind; error: ErrorRecord };

export interface HandOut {
  outcome: HandOutStatus;
  /** What was wanted last, so that it can be taken up again after a failed proof. */
  lastKind: HandOutKind;
  /** Must run in the person's gesture. Burns, proves, and only then lets the picture go. */
  start: (kind: HandOutKind) => void;
  stop: () => void;
}

export interface HandOutOptions {
  services: EditorServices;
  store: EditorStore;
  reading: Reading;
  choice: DeskChoice;
  /** The line below the picture. */
  stripText: () => string;
  nameOf: (extension: 'png' | 'jpg' | 'pdf') => Promise<string>;
  onCollect: (picture: NamedPicture) => void;
}

/** The only way out of the editor: what leaves is a `MaskedImage` of the document as it is now. */
export function useHandOut({ services, store, reading, choice, stripText, nameOf, onCollect }: HandOutOptions): HandOut {
  const { state, send, current } = store;
  const [outcome, setOutcome] = useState<HandOutStatus>({ status: 'idle' });
  const [lastKind, setLastKind] = useState<HandOutKind>('copy');
  const running = useRef<AbortController | null>(null);

  const prove = useCallback(async (): Promise<MaskedImage> => {
    const { proof, revision, history } = current();
    if (proof.status === 'clean') return proof.image;
    const result = reading.result();
    const { cut } = history.present;
    const masks = toCut(history.present.masks, cut);
    if (!result) throw new CodedError('image/proof-failed', 'The picture was not read.');
    running.current?.abort(new CodedError('ocr/cancelled', 'Another proof began.'));
    const controller = new AbortController();
    running.current = controller;
    send({ type: 'proof-started' });
    const pixels = cutPixels(result.analysis.image.pixels, cut);
    try {
      const finished = await services.masker.finish({
        image: { pixels, width: pixels.width, height: pixels.height },
        masks,
        // A suggestion that the person saw and left open is his decision, like what he removed. Unread places are not: nobody knew
        // what stands there.
        lifted: [...toCut(history.present.lifted, cut), ...masks.filter((mask) => kindOf(mask) === 'suggested')],
        detection: result.detection,
        ...(cut ? {} : { first: result.analysis.first }),
        ...(result.analysis.ahead ? { ahead: result.analysis.ahead } : {}),
        encode: { format: 'png' },
        signal: controller.signal,
        onProgress: ({ step, part }) => send({ type: 'proof-progress', revision, step, part }),
      });
      const { status, image, remaining, unreadRegions } = finished;
      const sent = new Set(masks);
      // The pipeline numbers what it adds anew in each proof.
      const unknown = finished.masks.filter((mask) => !sent.has(mask));
      const added = fromCut(unknown, cut).map((mask) => ({ ...mask, id: services.newId() }));
      if (status === 'clean' && image) {
        send({ type: 'proved', revision, masks: added, proof: { status, image, unreadRegions } });
        // The document may have changed while it was read: this picture is then of yesterday.
        if (current().proof.status === 'clean') return image;
        throw new CodedError('ocr/cancelled', 'The picture was changed meanwhile.');
      }
      const proof = status === 'unread' ? { status, unreadRegions } : { status: 'leaks' as const, remaining };
      send({ type: 'proved', revision, masks: added, proof });
      throw new CodedError('image/proof-failed', 'The picture is not proved.', { context: { remaining, unreadRegions } });
    } catch (error) {
      const record = toErrorRecord(error);
      if (record.code === 'ocr/cancelled' || controller.signal.aborted) send({ type: 'proof-stopped' });
      else if (record.code !== 'image/proof-failed') send({ type: 'proof-failed', revision, error: record });
      throw error;
    }
  }, [current, reading, send, services]);

  /** The proved picture with arrows, partly shown values and the line below it, in the wanted format and size. */
  const produce = useCallback(
    async (kind: HandOutKind): Promise<MaskedImage> => {
      const plain = await prove();
      const { revision, history } = current();
      const { cut, marks, partial, masks: all } = history.present;
      const masks = toCut(all, cut);
      const partials = masks.flatMap((mask) => {
        const text = mask.applied && partial.includes(mask.id) ? partialText(mask.text, mask.entity) : null;
        return text === null ? [] : [{ rect: mask.rect, text }];
      });
      const result = reading.result();
      if (!result) throw new CodedError('image/proof-failed', 'The picture was not read.');
      const controller = new AbortController();
      running.current = controller;
      const image = await finishForDesk({
        masker: services.masker,
        plain,
        masks,
        lifted: [...toCut(history.present.lifted, cut), ...masks.filter((mask) => kindOf(mask) === 'suggested')],
        detection: result.detection,
        ...(cut ? {} : { first: result.analysis.first }),
        decoration: { marks: marksToCut(marks, cut), partials, strip: choice.hasStrip ? stripText() : null },
        // The clipboard takes PNG alone, and no desk weighs what is pasted.
        ...(kind === 'copy'
          ? { format: 'png' as const, maxBytes: null }
          : { format: choice.format === 'pdf' ? ('auto' as const) : choice.format, maxBytes: maxBytesOf(choice) }),
        signal: controller.signal,
      });
      if (current().revision !== revision) throw new CodedError('ocr/cancelled', 'The picture was changed meanwhile.');
      return image;
    },
    [prove, current, reading, services, choice, stripText],
  );

  const deliver = useCallback(
    async (kind: HandOutKind, image: Promise<MaskedImage>): Promise<void> => {
      if (kind === 'copy') return services.copyPicture(image);
      const finished = await image;
      const extension = finished.mediaType === 'image/png' ? 'png' : 'jpg';
      if (kind === 'collect') onCollect({ image: finished, name: await nameOf(extension) });
      else if (choice.format === 'pdf') await services.savePdf([finished], await nameOf('pdf'));
      else await services.savePicture(finished, await nameOf(extension));
    },
    [services, nameOf, onCollect, choice],
  );

  const start = useCallback(
    (kind: HandOutKind) => {
      setOutcome({ status: 'working', kind });
      setLastKind(kind);
      const image = produce(kind);
      deliver(kind, image).then(
        () => setOutcome({ status: 'done', kind }),
        (error: unknown) => {
          const record = toErrorRecord(error);
          // Of a proof that failed or was stopped its own status already says why.
          const isSaid = current().proof.status !== 'clean' || record.code === 'ocr/cancelled';
          setOutcome(isSaid ? { status: 'idle' } : { status: 'failed', kind, error: record });
        },
      );
    },
    [produce, deliver, current],
  );

  const stop = useCallback(() => running.current?.abort(new CodedError('ocr/cancelled', 'Stopped by the person.')), []);

  const { revision } = state;
  const lastRevision = useRef(revision);
  useEffect(() => {
    if (lastRevision.current === revision) return;
    lastRevision.current = revision;
    setOutcome((now) => (now.status === 'working' ? now : { status: 'idle' }));
  }, [revision]);

  useEffect(() => () => running.current?.abort(new CodedError('ocr/cancelled', 'The picture was closed.')), []);

  return { outcome, lastKind, start, stop };
}
