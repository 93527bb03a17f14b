import { useCallback, useEffect, useRef } from 'react';
import { CodedError, toErrorRecord } from '@/utils/foundation/coded-error';
import { type ImagePx, intersect, type Rect } from '@/utils/foundation/geometry';
import type { Mask } from '@/utils/screenshot/masks/mask';
import type { Analysis, MaskingDetection } from '@/utils/screenshot/pipeline/image-masker';
import type { EditorServices, OpenedPicture } from './editor-services';
import { kindOf, sameText } from './state/findings';
import type { EditorStore } from './use-editor-store';

export interface Reading {
  /** Reads the picture once more from the beginning. */
  read: () => void;
  stop: () => void;
  /** Covers everything that reads like the text of this mask. */
  coverEveryOccurrence: (id: string) => void;
  /** The decoded picture and the words to look for, once the picture was read. */
  result: () => { analysis: Analysis; detection: MaskingDetection } | null;
}

/** Reads the picture as soon as it is open, and again when asked; one reading at a time. */
export function useReading(picture: OpenedPicture, services: EditorServices, store: EditorStore): Reading {
  const { send, current } = store;
  const running = useRef<AbortController | null>(null);
  const analysed = useRef<Analysis | null>(null);
  const detected = useRef<MaskingDetection | null>(null);

  const analyse = useCallback(
    async (extraTexts: readonly string[], take: (masks: readonly Mask[], isLast: boolean) => void) => {
      running.current?.abort(new CodedError('ocr/cancelled', 'Another reading began.'));
      const controller = new AbortController();
      running.current = controller;
      const isCurrent = () => running.current === controller;
      send({ type: 'reading-started' });
      try {
        const base = detected.current ?? (await services.detection());
        const detection = { ...base, knownTexts: [...new Set([...base.knownTexts, ...extraTexts])] };
        const analysis = await services.masker.analyse({
          blob: picture.blob,
          ...(picture.pageTexts ? { pageTexts: picture.pageTexts } : {}),
          detection,
          signal: controller.signal,
          onProgress: ({ step, part, masks }) => {
            if (!isCurrent()) return;
            send({ type: 'reading-progress', step, part });
            if (masks) take(masks, false);
          },
        });
        if (!isCurrent()) return;
        analysed.current = analysis;
        detected.current = detection;
        take(analysis.masks, true);
        send({ type: 'reading-ended', reading: { status: 'done' } });
      } catch (error) {
        if (!isCurrent()) return;
        const record = toErrorRecord(error);
        const wasStopped = controller.signal.aborted || record.code === 'ocr/cancelled';
        send({ type: 'reading-ended', reading: wasStopped ? { status: 'stopped' } : { status: 'failed', error: record } });
      }
    },
    [picture, services, send],
  );

  const read = useCallback(() => {
    void analyse([], (masks) => send({ type: 'found', masks }));
  }, [analyse, send]);

  const stop = useCallback(() => running.current?.abort(new CodedError('ocr/cancelled', 'Stopped by the person.')), []);

  const coverEveryOccurrence = useCallback(
    (id: string) => {
      const { masks } = current().history.present;
      const text = masks.find((mask) => mask.id === id)?.text;
      if (!text) return;
      send({ type: 'accept', ids: sameText(masks, text).map((mask) => mask.id) });
      void analyse([text], (found, isLast) => {
        if (!isLast) return;
        const covered = current().history.present.masks.filter((mask) => kindOf(mask) === 'applied');
        const isNew = (mask: Mask) => !covered.some(({ rect }) => coversMostOf(rect, mask.rect));
        const added = found.filter((mask) => mask.origin === 'known' && isNew(mask));
        send({ type: 'add', masks: added.map((mask) => ({ ...mask, id: services.newId(), applied: true })) });
        send({ type: 'select', id });
      });
    },
    [analyse, current, send, services],
  );

  useEffect(() => {
    read();
    return () => {
      running.current?.abort(new CodedError('ocr/cancelled', 'The picture was closed.'));
      running.current = null;
      analysed.current = null;
    };
  }, [read]);

  const result = useCallback(
    () => (analysed.current && detected.current ? { analysis: analysed.current, detection: detected.current } : null),
    [],
  );
  return { read, stop, coverEveryOccurrence, result };
}

/** Reads of the same word twice differ by a pixel or two. */
function coversMostOf(cover: Rect<ImagePx>, box: Rect<ImagePx>): boolean {
  const common = intersect(cover, box);
  return common !== null && common.width * common.height >= 0.85 * box.width * box.height;
}
