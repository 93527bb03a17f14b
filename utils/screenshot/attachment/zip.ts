import { zipSync } from 'fflate';

export interface ZipEntry {
  /** Letters, digits, dots and hyphens, and no other entry's; see `attachmentName`. */
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** The first day that the format knows: when a file was made is nobody's business. */
const NO_DATE = new Date(1980, 0, 1);

/** Files side by side in one archive, stored as they are: pictures are packed already. */
export function makeZip(entries: readonly ZipEntry[]): Blob {
  const files = Object.fromEntries(entries.map(({ name, bytes }) => [name, bytes]));
  return new Blob([zipSync(files, { level: 0, mtime: NO_DATE })], { type: 'application/zip' });
}
