import { bytesOf } from '@/utils/screenshot/attachment/desk-limits';

/** How saved pictures are made; kept for all pictures of this tab. */
export interface DeskChoice {
  format: 'auto' | 'png' | 'jpeg' | 'pdf';
  /** `null` for no limit. */
  limitMegabytes: number | null;
  /** A line with site and time below the picture. */
  hasStrip: boolean;
}

export const FIRST_CHOICE: DeskChoice = { format: 'auto', limitMegabytes: null, hasStrip: false };

/** What a PDF needs around its picture. */
const PDF_BYTES = 2_000;

export function maxBytesOf({ format, limitMegabytes }: DeskChoice): number | null {
  if (limitMegabytes === null) return null;
  return bytesOf(limitMegabytes) - (format === 'pdf' ? PDF_BYTES : 0);
}
