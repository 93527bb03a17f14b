import type { Exporter } from './define-exporter';
import { jsonExporter } from './json';
import { markdownExporter } from './markdown';
import { textExporter } from './text';

/** Every format in which a report may leave. */
export const exporters = [jsonExporter, markdownExporter, textExporter] as const;

export type ExporterId = (typeof exporters)[number]['id'];

export function exporterOf(id: ExporterId): Exporter {
  return exporters.find((exporter) => exporter.id === id) ?? jsonExporter;
}

/** `chat-medic-shop.test-20261122-1015.md`: the host and the moment, so that several reports can lie in one folder. */
export function reportFileName(
  report: { page: { url: string }; generatedAt: string },
  { extension }: Pick<Exporter, 'extension'>,
  prefix = 'chat-medic',
): string {
  const host = /^[a-z]+:\/\/([^/:?[]+)/i.exec(report.page.url)?.[1] ?? 'page';
  const [date = '', time = ''] = report.generatedAt.split('T');
  return `${prefix}-${host}-${date.replaceAll('-', '')}-${time.slice(0, 5).replace(':', '')}.${extension}`;
}
