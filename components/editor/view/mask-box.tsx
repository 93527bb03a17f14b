import type { ImagePx, Rect } from '@/utils/foundation/geometry';
import type { Mask } from '@/utils/screenshot/masks/mask';
import { HANDLES, type Handle } from '../state/boxes';
import { kindOf } from '../state/findings';
import styles from './mask-box.module.css';
import type { PointerKind } from './use-box-gesture';

/** Seen size of a handle in CSS pixels; the part that can be grabbed is bigger. */
const HANDLE_SIZE: Record<PointerKind, number> = { mouse: 8, pen: 16, touch: 28 };
const GRAB_SIZE: Record<PointerKind, number> = { mouse: 24, pen: 28, touch: 44 };

export interface MaskBoxProps {
  mask: Mask;
  rect: Rect<ImagePx>;
  label: string;
  isSelected: boolean;
  isMoving: boolean;
  pointer: PointerKind;
  /** Picture pixels per CSS pixel. */
  unit: number;
  /** What is left readable on the opaque box; `null` for nothing. */
  partial: string | null;
  onFocus: () => void;
}

/** One box over the picture: a real, focusable element with a name. */
export function MaskBox({ mask, rect, label, isSelected, isMoving, pointer, unit, partial, onFocus }: MaskBoxProps) {
  const kind = kindOf(mask);
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button of its own.
    <g
      role="button"
      tabIndex={0}
      aria-label={label}
      aria-pressed={mask.applied}
      data-mask={mask.id}
      data-kind={kind}
      data-origin={mask.origin}
      data-selected={isSelected}
      className={styles.box}
      onFocus={onFocus}
    >
      <rect {...boxOf(rect)} className={isMoving ? styles.moving : styles[kind]} />
      {partial !== null && !isMoving && <PartialText rect={rect} text={partial} />}
      {kind === 'unread' && <rect {...boxOf(rect)} fill="url(#unread-hatch)" pointerEvents="none" />}
      <rect {...boxOf(rect, 2.5 * unit)} className={styles.halo} />
      <rect {...boxOf(rect, 2.5 * unit)} className={styles.ring} />
      {isSelected && <BoxHandles rect={rect} pointer={pointer} unit={unit} />}
    </g>
  );
}

/** About as it will be drawn into the picture; the exact width of the letters is the canvas's. */
function PartialText({ rect: { x, y, width, height }, text }: { rect: Rect<ImagePx>; text: string }) {
  const size = Math.min(height * 0.72, width / (text.length * 0.56));
  return (
    <text
      x={x + width / 2}
      y={y + height / 2}
      fontSize={size}
      fill="#fff"
      textAnchor="middle"
      dominantBaseline="central"
      pointerEvents="none"
      className={styles.asDrawn}
    >
      {text}
    </text>
  );
}

export function BoxHandles(props: { rect: Rect<ImagePx>; pointer: PointerKind; unit: number }) {
  return HANDLES.map((handle) => <BoxHandle key={handle} handle={handle} {...props} />);
}

function BoxHandle({ handle, rect, pointer, unit }: { handle: Handle; rect: Rect<ImagePx>; pointer: PointerKind; unit: number }) {
  const x = rect.x + rect.width * (handle.includes('w') ? 0 : handle.includes('e') ? 1 : 0.5);
  const y = rect.y + rect.height * (handle.includes('n') ? 0 : handle.includes('s') ? 1 : 0.5);
  const isMiddle = handle.length === 1;
  const seen = HANDLE_SIZE[pointer] * unit;
  const grab = GRAB_SIZE[pointer] * unit;
  // In a small box the handles of the sides would cover those of the corners and the box itself.
  const along = handle === 'n' || handle === 's' ? rect.width : rect.height;
  if (isMiddle && along < 3 * grab) return null;
  const outwards = (side: boolean, far: boolean) => (side ? -grab : far ? 0 : -grab / 2);
  return (
    <g className={styles[`handle-${handle}`]}>
      <rect x={x - seen / 2} y={y - seen / 2} width={seen} height={seen} className={styles.handle} />
      <rect
        x={
          x +
          outwards(handle.includes('w'), handle.includes('e')) +
          (handle.includes('w') ? seen / 2 : handle.includes('e') ? -seen / 2 : 0)
        }
        y={
          y +
          outwards(handle.includes('n'), handle.includes('s')) +
          (handle.includes('n') ? seen / 2 : handle.includes('s') ? -seen / 2 : 0)
        }
        width={grab}
        height={grab}
        data-handle={handle}
        className={styles.grab}
      />
    </g>
  );
}

export function boxOf(rect: Rect<ImagePx>, outside = 0) {
  return { x: rect.x - outside, y: rect.y - outside, width: rect.width + 2 * outside, height: rect.height + 2 * outside };
}
