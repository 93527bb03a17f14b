import type { i18n } from 'i18next';
import type { SafeReport } from '../schema';

export interface ExportOptions {
  /** The language of whoever reads it, which need not be that of the screens. */
  texts: i18n;
  /** Signs that the receiver takes at most. Formats for machines ignore it: half a file is worth nothing. */
  maxCharacters?: number;
}

/** One format. Pure: it neither saves nor sends, and takes nothing that was not made safe. */
export interface Exporter {
  id: string;
  mediaType: string;
  /** Without the dot. */
  extension: string;
  export(report: SafeReport, options: ExportOptions): string;
}

export function defineExporter<const Id extends string>(exporter: Exporter & { id: Id }): Exporter & { id: Id } {
  return exporter;
}
