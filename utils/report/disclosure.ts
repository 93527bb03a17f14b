import type { i18n } from 'i18next';
import { reportSchema, type SafeReport } from './schema';
import { leavesOf } from './walk';

/** One part of the report as the preview shows it: what it is, why it is in, and every single value that will leave. */
export interface DisclosureItem {
  /** The report's own field. */
  field: string;
  label: string;
  why: string;
  values: readonly { path: string; text: string }[];
}

/** Message key of a top-level field, below `report:text.disclosure.`. */
export function disclosureKeyOf(field: string): string | null {
  const schema = (reportSchema.shape as Record<string, { meta(): Record<string, unknown> | undefined }>)[field];
  return (schema?.meta()?.disclose as string | undefined) ?? null;
}

/**
 * What is in a report, to be shown before it leaves. Made from the schema and the report themselves: a field that is added without words
 * for it does not build (contract test), and a value that is in the file is in the list.
 */
export function disclosure(report: SafeReport, texts: i18n): DisclosureItem[] {
  const leaves = leavesOf(reportSchema, report);
  // A part that was not filled in is not in the file either.
  const fields = Object.keys(reportSchema.shape).filter((field) => report[field as keyof SafeReport] !== undefined);
  return fields.map((field): DisclosureItem => {
    const key = `report:text.disclosure.${disclosureKeyOf(field)}`;
    const values = leaves.filter(({ path }) => path[0] === field).map(({ path, value }) => ({ path: path.join('.'), text: String(value) }));
    return { field, label: texts.t(`${key}.label`), why: texts.t(`${key}.why`), values };
  });
}
