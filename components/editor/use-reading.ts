import { useCallback, useEffect, useRef } from 'react';
import { CodedError, toErrorRecord } from '@/utils/foundation/coded-error';
import { type ImagePx, intersect, type Rect } from '@/utils/foundation/geometry';
import type { Mask } from '@/utils/screenshot/masks/mask';
import type { Analysis, MaskingDetection } from '@/utils/screenshot/pipeline/image-masker';
import type { EditorServices, OpenedPicture } from './editor-services';
import { sameText } from './state/findings';
import { withStableIds } from './state/stable-ids';
import type { EditorStore } from './use-editor-store';

export interface Reading {
  /** Reads the picture once more from the beginning. */
  read: () => void;
  stop: () => void;
  /** What a box covers, as far as it was read. */
  textOf: (mask: Mask) => string | null;
  /** Covers everything that reads like what stands in this box; the answer is the number of further places. */
  coverEveryOccurrence: (id: string) => number;
  /** The decoded picture and the words to look for, once the picture was read. */
  result: () => { analysis: Analysis; detection: MaskingDetection } | null;
}

/** Reads the picture as soon as it is open, and again when asked; one reading at a time. */
export function useReading(picture: OpenedPicture, services: EditorServices, store: EditorStore): Reading {
  const { send, current } = store;
  const running = useRef<AbortController | null>(null);
  const latest = useRef<{ analysis: Analysis; detection: MaskingDetection } | null>(null);

  const read = useCallback(async () => {
    running.current?.abort(new CodedError('ocr/cancelled', 'Another reading began.'));
    const controller = new AbortController();
    running.current = controller;
    const isCurrent = () => running.current === controller;
    send({ type: 'reading-started' });
    try {
      const detection = await services.detection();
      const analysis = await services.masker.analyse({
        blob: picture.blob,
        ...(picture.pageTexts ? { pageTexts: picture.pageTexts, pageIsTold: picture.foundOnPage !== undefined } : {}),
        detection,
        readAhead: true,
        signal: controller.signal,
        onProgress: ({ step, part, masks }) => {
          if (!isCurrent()) return;
          send({ type: 'reading-progress', step, part });
          if (masks) send({ type: 'found', masks: withStableIds(masks) });
        },
      });
      if (!isCurrent()) return;
      latest.current = { analysis, detection };
      send({ type: 'found', masks: withStableIds(analysis.masks) });
      send({ type: 'reading-ended', reading: { status: 'done', hasText: analysis.hasText } });
    } catch (error) {
      if (!isCurrent()) return;
      const record = toErrorRecord(error);
      const wasStopped = controller.signal.aborted || record.code === 'ocr/cancelled';
      send({ type: 'reading-ended', reading: wasStopped ? { status: 'stopped' } : { status: 'failed', error: record } });
    }
  }, [picture, services, send]);

  const stop = useCallback(() => running.current?.abort(new CodedError('ocr/cancelled', 'Stopped by the person.')), []);

  const textOf = useCallback((mask: Mask) => mask.text ?? latest.current?.analysis.textIn(mask.rect) ?? null, []);

  const coverEveryOccurrence = useCallback(
    (id: string): number => {
      const { masks } = current().history.present;
      const chosen = masks.find((mask) => mask.id === id);
      const text = chosen ? textOf(chosen) : null;
      if (!text || !latest.current) return 0;
      const { analysis, detection } = latest.current;
      const words = { ...detection, knownTexts: [...new Set([...detection.knownTexts, text])] };
      // From now on the proof looks for it, too.
      latest.current = { analysis, detection: words };
      const same = sameText(masks, text).filter(({ applied }) => !applied);
      send({ type: 'accept', ids: [id, ...same.map((mask) => mask.id)] });
      const covered = current().history.present.masks.filter(({ applied }) => applied);
      const isNew = (mask: Mask) => mask.applied && !covered.some(({ rect }) => coversMostOf(rect, mask.rect));
      const added = analysis
        .findAgain(words)
        .filter(isNew)
        .map((mask) => ({ ...mask, id: services.newId() }));
      send({ type: 'add', masks: added });
      send({ type: 'select', id });
      return same.length + added.length;
    },
    [current, send, services, textOf],
  );

  useEffect(() => {
    void read();
    return () => {
      running.current?.abort(new CodedError('ocr/cancelled', 'The picture was closed.'));
      running.current = null;
      latest.current = null;
    };
  }, [read]);

  const result = useCallback(() => latest.current, []);
  return { read: () => void read(), stop, textOf, coverEveryOccurrence, result };
}

/** Reads of the same word twice differ by a pixel or two. */
function coversMostOf(cover: Rect<ImagePx>, box: Rect<ImagePx>): boolean {
  const common = intersect(cover, box);
  return common !== null && common.width * common.height >= 0.85 * box.width * box.height;
}
