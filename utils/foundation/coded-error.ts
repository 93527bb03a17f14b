/**
 * Every way in which the product can fail that a person may have to read about. `locales/<language>/errors.json` holds, for each code,
 * what happened, what it means and what to do next; a contract test keeps both in step.
 */
export const ERROR_CODES = [
  'check/no-tab',
  'check/page-not-checkable',
  'check/tab-closed',
  'check/navigated-away',
  'check/permission-refused',
  'check/cancelled',
  'check/interrupted',
  'check/timeout',
  'fix/not-possible',
  'fix/permission-refused',
  'fix/not-made',
  'guide/private-access-missing',
  'guide/private-window-closed',
  'guide/window-refused',
  'guide/clearing-refused',
  'guide/extension-stays-off',
  'image/empty',
  'image/undecodable',
  'image/too-large',
  'image/unsupported-type',
  'image/proof-failed',
  'image/no-clipboard-image',
  'image/not-legible',
  'capture/not-allowed',
  'capture/quota',
  'capture/stopped',
  'capture/nothing-there',
  'ocr/worker-load-failed',
  'ocr/cancelled',
  'list/not-valid',
  'list/too-large',
  'list/too-many',
  'pack/not-valid',
  'pack/too-many',
  'file/not-found',
  'file/not-a-file',
  'file/not-readable',
  'file/not-writable',
  'clipboard/refused',
  'storage/quota',
  'report/nothing-to-report',
  'report/not-valid',
  'report/too-large',
  'message/not-valid',
  'unexpected',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error with a stable code; `context` holds small, already scrubbed facts for "copy details". */
export class CodedError extends Error {
  readonly code: ErrorCode;
  readonly context: Readonly<Record<string, string | number | boolean>>;

  constructor(code: ErrorCode, message: string, options: { context?: Record<string, string | number | boolean>; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'CodedError';
    this.code = code;
    this.context = options.context ?? {};
  }
}

/** The plain form of an error that may cross a message or be stored. */
export interface ErrorRecord {
  code: ErrorCode;
  message: string;
}

export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && (ERROR_CODES as readonly string[]).includes(value);
}

/** Anything thrown, as a record; what has no code of ours is `unexpected`. */
export function toErrorRecord(error: unknown): ErrorRecord {
  if (error instanceof CodedError) return { code: error.code, message: error.message };
  return { code: 'unexpected', message: error instanceof Error ? error.message : String(error) };
}
