import { CodedError } from '@/utils/foundation/coded-error';
import { REPORT_SCHEMA_VERSION, type Report, reportSchema } from './schema';

/** Brings a report of the version it is filed under to the next one. */
export type ReportMigration = (old: Record<string, unknown>) => Record<string, unknown>;

/** By the version they start from; one for every version below the newest. Never changed once released. */
export const reportMigrations: Readonly<Record<number, ReportMigration>> = {};

function versionOf(data: unknown): number {
  const version = typeof data === 'object' && data !== null ? (data as Record<string, unknown>).schemaVersion : undefined;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw new CodedError('report/not-valid', 'This is not a report.');
  }
  return version;
}

/**
 * Reads a saved report of any version up to this one. Fields that it does not know are left out. What comes back is not a `SafeReport`:
 * a file may have been written by anybody.
 * @throws CodedError `report/not-valid` for anything else; `context.version` tells a newer version from a damaged file.
 */
export function readReport(
  data: unknown,
  { migrations = reportMigrations, newest = REPORT_SCHEMA_VERSION }: { migrations?: typeof reportMigrations; newest?: number } = {},
): Report {
  const version = versionOf(data);
  if (version > newest) {
    throw new CodedError('report/not-valid', 'The report was made by a newer version.', { context: { version, newest } });
  }
  let current = data as Record<string, unknown>;
  for (let from = version; from < newest; from += 1) {
    const migrate = migrations[from];
    if (!migrate) throw new CodedError('report/not-valid', 'There is no way from this version to ours.', { context: { version } });
    current = migrate(current);
  }
  const parsed = reportSchema.safeParse({ ...current, schemaVersion: REPORT_SCHEMA_VERSION });
  if (!parsed.success) {
    throw new CodedError('report/not-valid', 'The report is damaged.', {
      context: { version, path: parsed.error.issues[0]?.path.join('.') ?? '' },
    });
  }
  return parsed.data;
}
