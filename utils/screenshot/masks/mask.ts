import type { ImagePx, Rect } from '@/utils/foundation/geometry';
import type { Entity } from '@/utils/pii/entities';

export const MASK_ORIGINS = ['detector', 'known', 'code', 'unread', 'user'] as const;
export type MaskOrigin = (typeof MASK_ORIGINS)[number];

/** A place to be covered. Only applied ones are burned in; the others are offered to the person. */
export interface Mask {
  id: string;
  rect: Rect<ImagePx>;
  origin: MaskOrigin;
  /** `null` for what the person drew and for unread places. */
  entity: Entity | null;
  applied: boolean;
  confidence: number;
  detectorId: string | null;
  /** Message key below `why.`; see `Span.why`. */
  why: string | null;
  /** The read text, only ever shown on this machine, never stored or exported. */
  text: string | null;
}
