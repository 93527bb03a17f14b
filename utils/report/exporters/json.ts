import { defineExporter } from './define-exporter';

/** The report as it is: for machines, and for whoever wants to open it in the viewer. */
export const jsonExporter = defineExporter({
  id: 'json',
  mediaType: 'application/json',
  extension: 'json',
  export: (report) => `${JSON.stringify(report, null, 2)}\n`,
});
