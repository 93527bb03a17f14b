import { useCallback, useEffect, useRef, useState } from 'react';
import { CodedError, type ErrorRecord, toErrorRecord } from '@/utils/foundation/coded-error';
import type { MaskedImage } from '@/utils/screenshot/burn/masked-image';
import type { EditorServices } from './editor-services';
import { cutPixels, fromCut, toCut } from './state/cut';
import { kindOf } from './state/findings';
import type { EditorStore } from './use-editor-store';
import type { Reading } from './use-reading';

export type HandOutKind = 'copy' | 'save';

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

/** The only way out of the editor: what leaves is a `MaskedImage` of the document as it is now. */
export function useHandOut(services: EditorServices, store: EditorStore, reading: Reading, nameOf: () => string): HandOut {
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

  const start = useCallback(
    (kind: HandOutKind) => {
      setOutcome({ status: 'working', kind });
      setLastKind(kind);
      const proof = prove();
      const leave = kind === 'copy' ? services.copyPicture(proof) : proof.then((image) => services.savePicture(image, nameOf()));
      leave.then(
        () => setOutcome({ status: 'done', kind }),
        (error: unknown) => {
          proof.then(
            () => setOutcome({ status: 'failed', kind, error: toErrorRecord(error) }),
            // The proof status already says why.
            () => setOutcome({ status: 'idle' }),
          );
        },
      );
    },
    [prove, services, nameOf],
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
