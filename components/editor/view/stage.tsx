import { type RefObject, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImagePx, Rect } from '@/utils/foundation/geometry';
import { type Mark, markScale, numbersOf } from '@/utils/screenshot/attachment/marks';
import type { Mask } from '@/utils/screenshot/masks/mask';
import type { PictureSize } from '../state/boxes';
import { inReadingOrder, kindOf } from '../state/findings';
import { MarkShape } from './mark-shape';
import { MaskBox } from './mask-box';
import styles from './stage.module.css';
import { type BoxGesture, useBoxGesture } from './use-box-gesture';
import { useFindingLabel, useMarkName } from './use-finding-label';

export interface StageProps {
  /** The scrolling frame; the workspace measures it for "fit". */
  frame: RefObject<HTMLDivElement | null>;
  pictureUrl: string;
  size: PictureSize;
  masks: readonly Mask[];
  /** Arrows and highlights; every cover lies over them. */
  marks: readonly Mark[];
  /** What is left readable of a covered value. */
  partialOf: (mask: Mask) => string | null;
  selectedId: string | null;
  /** The part that is kept; the rest is shown as gone. */
  cut: Rect<ImagePx> | null;
  zoom: number;
  drawsByTouch: boolean;
  onSelect: (id: string | null) => void;
  onDrawn: (box: Rect<ImagePx>) => void;
  onPlaced: (id: string, box: Rect<ImagePx>) => void;
  /** Hands the way out of a running gesture to whoever hears Escape. */
  gestureRef: RefObject<BoxGesture | null>;
}

/** The picture and, over it, one focusable SVG element for each box, in reading order. */
export function Stage({
  frame,
  pictureUrl,
  size,
  masks,
  marks,
  partialOf,
  selectedId,
  cut,
  zoom,
  drawsByTouch,
  gestureRef,
  ...on
}: StageProps) {
  const { t } = useTranslation('editor');
  const labelOf = useFindingLabel();
  const markName = useMarkName();
  const numbers = numbersOf(marks);
  const gesture = useBoxGesture({ size, boxes: [...masks, ...marks], selectedId, drawsByTouch, ...on });
  useEffect(() => {
    gestureRef.current = gesture;
  });
  const hasBoxes = masks.length > 0;
  useEffect(() => {
    // Once for every page: what the masking benchmark times.
    if (hasBoxes && performance.getEntriesByName('first-masks').length === 0) performance.mark('first-masks');
  }, [hasBoxes]);
  const ordered = inReadingOrder(masks);
  const shown = { inlineSize: `${(size.width * zoom) / 100}px`, blockSize: `${(size.height * zoom) / 100}px` };
  const { preview } = gesture;
  return (
    <div
      ref={frame}
      className={styles.frame}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrollable by keyboard.
      tabIndex={0}
      role="application"
      aria-label={t('stage.label')}
      aria-describedby="editor-keys-hint"
    >
      <div className={styles.sheet} style={shown}>
        <img src={pictureUrl} alt="" className={styles.picture} draggable={false} />
        <svg
          className={styles.overlay}
          viewBox={`0 0 ${size.width} ${size.height}`}
          data-draws={drawsByTouch}
          onPointerDown={gesture.onPointerDown}
          onPointerMove={gesture.onPointerMove}
          onPointerUp={gesture.onPointerUp}
          onPointerCancel={gesture.cancel}
        >
          <title>{t('stage.boxes', { count: masks.length })}</title>
          <defs>
            <UnreadHatch unit={100 / zoom} />
          </defs>
          {cut && <path d={outsideOf(cut, size)} fillRule="evenodd" className={styles.outside} />}
          {marks.map((mark) => (
            <MarkShape
              key={mark.id}
              mark={mark}
              rect={preview?.id === mark.id ? preview.rect : mark.rect}
              number={numbers.get(mark.id)}
              label={markName(mark, numbers.get(mark.id))}
              isSelected={mark.id === selectedId}
              pointer={gesture.pointer}
              unit={100 / zoom}
              scale={markScale((cut ?? size).width)}
              onFocus={() => on.onSelect(mark.id)}
            />
          ))}
          {ordered.map((mask, at) => (
            <MaskBox
              key={mask.id}
              mask={mask}
              rect={preview?.id === mask.id ? preview.rect : mask.rect}
              label={labelOf(mask, at + 1, ordered.length)}
              isSelected={mask.id === selectedId}
              isMoving={preview?.id === mask.id && kindOf(mask) === 'applied'}
              pointer={gesture.pointer}
              unit={100 / zoom}
              partial={partialOf(mask)}
              onFocus={() => on.onSelect(mask.id)}
            />
          ))}
          {preview?.id === null && <rect {...preview.rect} className={styles.drawn} />}
        </svg>
      </div>
    </div>
  );
}

/** Everything but the cut, as one shape with a hole. */
function outsideOf({ x, y, width, height }: Rect<ImagePx>, size: PictureSize): string {
  return `M0 0h${size.width}v${size.height}h${-size.width}zM${x} ${y}h${width}v${height}h${-width}z`;
}

/** Lines of two colours, so that they are seen on light and on dark places. */
function UnreadHatch({ unit }: { unit: number }) {
  const step = 8 * unit;
  return (
    <pattern id="unread-hatch" width={step} height={step} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line x1={0} y1={0} x2={0} y2={step} stroke="#5b2a86" strokeWidth={3 * unit} />
      <line x1={step / 2} y1={0} x2={step / 2} y2={step} stroke="#fff" strokeWidth={2 * unit} />
    </pattern>
  );
}
