import type { ImagePx, Rect } from '@/utils/foundation/geometry';
import { arrowShape, HIGHLIGHT_FILL, MARK_COLOUR, type Mark } from '@/utils/screenshot/attachment/marks';
import { BoxHandles, boxOf } from './mask-box';
import boxStyles from './mask-box.module.css';
import type { PointerKind } from './use-box-gesture';

export interface MarkShapeProps {
  mark: Mark;
  rect: Rect<ImagePx>;
  number: number | undefined;
  label: string;
  isSelected: boolean;
  pointer: PointerKind;
  /** Picture pixels per CSS pixel. */
  unit: number;
  /** How big arrows are drawn in this picture. */
  scale: number;
  onFocus: () => void;
}

/** An arrow or a highlight, drawn as it will be drawn into the picture. */
export function MarkShape({ mark, rect, number, label, isSelected, pointer, unit, scale, onFocus }: MarkShapeProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button of its own.
    <g
      role="button"
      tabIndex={0}
      aria-label={label}
      data-mask={mark.id}
      data-kind={mark.kind}
      data-origin="mark"
      data-selected={isSelected}
      className={boxStyles.box}
      onFocus={onFocus}
    >
      <rect {...boxOf(rect)} fill="transparent" />
      <rect {...boxOf(rect, 2.5 * unit)} className={boxStyles.halo} />
      <rect {...boxOf(rect, 2.5 * unit)} className={boxStyles.ring} />
      {mark.kind === 'arrow' ? (
        <Arrow mark={{ ...mark, rect }} number={number} scale={scale} />
      ) : (
        <rect {...boxOf(rect)} fill={HIGHLIGHT_FILL} stroke={MARK_COLOUR} strokeWidth={3 * scale} style={{ vectorEffect: 'none' }} />
      )}
      {isSelected && <BoxHandles rect={rect} pointer={pointer} unit={unit} />}
    </g>
  );
}

function Arrow({ mark, number, scale }: { mark: Mark; number: number | undefined; scale: number }) {
  const { from, to, barbs, radius, lineWidth } = arrowShape(mark, scale);
  const line = `M${from.x} ${from.y}L${to.x} ${to.y}M${barbs[0].x} ${barbs[0].y}L${to.x} ${to.y}L${barbs[1].x} ${barbs[1].y}`;
  const colours = [
    ['#fff', 3 * scale],
    [MARK_COLOUR, 0],
  ] as const;
  return (
    <g pointerEvents="none" className={boxStyles.asDrawn}>
      {colours.map(([colour, more]) => (
        <g key={colour} fill={colour} stroke={colour}>
          <path d={line} fill="none" strokeWidth={lineWidth + more} strokeLinecap="round" strokeLinejoin="round" />
          <circle cx={from.x} cy={from.y} r={radius + more / 2} stroke="none" />
        </g>
      ))}
      <text x={from.x} y={from.y} fill="#fff" fontSize={radius * 1.3} fontWeight="bold" textAnchor="middle" dominantBaseline="central">
        {number}
      </text>
    </g>
  );
}
